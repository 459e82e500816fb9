// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel
import Rendering

/// One pass from the folders of a portal to its published files.
package struct PortalBuild: Sendable {
  private let root: String
  /// Overrides the address in portal.yml.
  private let baseURL: String?
  private let warningsAreErrors: Bool
  private let width: Int

  /// - Parameter width: how many tasks may run at once; the output is the same for all.
  package init(root: String, baseURL: String? = nil, warningsAreErrors: Bool = false, width: Int) {
    self.root = root
    self.baseURL = baseURL
    self.warningsAreErrors = warningsAreErrors
    self.width = width
  }

  /// Reads everything and says everything that is wrong: the whole pass but its last stage.
  /// - Throws: `DiskError` and nothing else.
  package func check(_ listen: (BuildEvent) -> Void = { _ in }) async throws -> [Diagnostic] {
    try await rendered(listen).diagnostics
  }

  /// The same, and publishes what came of it if there is no error.
  /// - Throws: `DiskError` and nothing else.
  package func run(
    into output: String,
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async throws -> BuildReport {
    let rendered = try await rendered(listen)
    guard let portal = rendered.value, !rendered.diagnostics.hasErrors else {
      return BuildReport(diagnostics: rendered.diagnostics, output: nil, pageCount: 0)
    }
    listen(.began(.commit))
    let summary = try OutputWriter(folder: output).commit(portal.files)
    listen(.ended(.commit, outcome: "\(summary.written) written, \(summary.removed) removed"))
    return BuildReport(diagnostics: rendered.diagnostics, output: summary, pageCount: portal.pageCount)
  }

  /// The joined portal, and what the checks of its content say; `nil` if it has no languages.
  /// - Throws: `DiskError` and nothing else.
  package func joined() async throws -> Diagnosed<Portal?> {
    var diagnostics: [Diagnostic] = []
    let checked = try await checked(&diagnostics) { _ in }
    return Diagnosed(checked?.portal, diagnostics.sorted())
  }

  // MARK: The pass

  private struct RenderedPortal {
    let files: [RenderedFile]
    let pageCount: Int
  }

  /// What a warning counts for is decided here, behind the pass: it goes as far with warnings as without.
  private func rendered(_ listen: (BuildEvent) -> Void) async throws -> Diagnosed<RenderedPortal?> {
    var diagnostics: [Diagnostic] = []
    let portal = try await pass(&diagnostics, listen)
    if warningsAreErrors { diagnostics = diagnostics.map(\.asError) }
    return Diagnosed(portal, diagnostics.sorted())
  }

  /// From scan to render; `nil` if errors stopped it.
  private func pass(
    _ diagnostics: inout [Diagnostic],
    _ listen: (BuildEvent) -> Void
  ) async throws -> RenderedPortal? {
    let checked = try await checked(&diagnostics, listen)
    guard let (sources, parsed, portal) = checked, !diagnostics.hasErrors else { return nil }

    listen(.began(.view))
    let site = Site(portal: portal, assets: AssetLibrary(sources.assets, in: PortalFolder.assets))
    let pages = portal.languages.flatMap { language in
      PagePath.all(in: portal).map { (page: $0, language: language) }
    }
    let views = await pages.concurrentMap(width: width) { PageView($0.page, in: $0.language, of: site) }
    let parallels = ParallelPage.all(in: portal)
    // Pages can be read without what is missing, such as fonts that were not installed.
    let missing = site.assets.missing.map { "without \($0)" }
    listen(.ended(.view, outcome: (["\(views.count) pages"] + missing).joined(separator: ", ")))

    listen(.began(.render))
    let rendered =
      await views.concurrentMap(width: width) { $0.render(with: parsed.templates, in: portal) }
      + parallels.concurrentMap(width: width) { $0.render(site, with: parsed.templates) }
      + NeutralPage.all(in: portal).map { $0.render(site, with: parsed.templates) }
    diagnostics += Set(rendered.flatMap(\.diagnostics))
    guard !diagnostics.hasErrors else { return nil }
    let files =
      rendered.map(\.value) + site.assets.files + [Sitemap.file(of: site), RobotsFile.file(of: site)]
      + TimelineFormat.files(of: site) + verbatim(sources)
    listen(.ended(.render, outcome: "\(files.count) files"))
    return RenderedPortal(files: files, pageCount: rendered.count)
  }

  // MARK: From scan to check

  private typealias Checked = (sources: PortalSources, parsed: Parsed, portal: Portal)

  private func checked(_ diagnostics: inout [Diagnostic], _ listen: (BuildEvent) -> Void) async throws
    -> Checked?
  {
    listen(.began(.scan))
    let sources = try SourceScanner(root: root).scan()
    diagnostics += sources.diagnostics
    listen(.ended(.scan, outcome: "\(sources.count) files"))

    listen(.began(.parse))
    let content = ContentLayout(sources.content, in: PortalFolder.content)
    var configuration = content.configuration().collect(into: &diagnostics)
    // Without languages nothing else can be told right from wrong.
    guard !configuration.languages.isEmpty else { return nil }
    if let baseURL { configuration = configuration.published(at: baseURL) }
    let parsed = await parse(sources, content, configuration).collect(into: &diagnostics)
    listen(.ended(.parse, outcome: "\(parsed.entries.count) entries"))

    listen(.began(.join))
    let portal = PortalJoiner(
      configuration: parsed.configuration,
      strings: parsed.strings,
      ledger: content.ledger().collect(into: &diagnostics)
    )
    .join(parsed.entries)
    .collect(into: &diagnostics)
    listen(.ended(.join, outcome: "\(portal.languages.count) languages"))

    listen(.began(.check))
    diagnostics += portal.checked() + checked(parsed) + collisions(portal, sources)
    listen(.ended(.check, outcome: DiagnosticFormatter.count(diagnostics).orNothing))
    return (sources, parsed, portal)
  }

  // MARK: Parse

  private struct Parsed {
    let configuration: PortalConfiguration
    let entries: [Entry]
    let strings: Localized<InterfaceStrings>
    let templates: TemplateLibrary
  }

  private func parse(
    _ sources: PortalSources,
    _ content: ContentLayout,
    _ configuration: PortalConfiguration
  ) async -> Diagnosed<Parsed> {
    var diagnostics: [Diagnostic] = []
    let folders = content.entries(in: configuration.languages).collect(into: &diagnostics)
    let parser = EntryParser(configuration)
    let entries = await folders.concurrentMap(width: width, parser.parse)
      .map { $0.collect(into: &diagnostics) }
    let strings = StringsLayout(sources.strings, in: PortalFolder.templates)
      .strings(in: configuration.languages)
      .collect(into: &diagnostics)
    let templates = TemplateLibrary.load(sources.templates, in: PortalFolder.templates)
      .collect(into: &diagnostics)
    return Diagnosed(
      Parsed(configuration: configuration, entries: entries, strings: strings, templates: templates),
      diagnostics
    )
  }

  // MARK: Check

  private func checked(_ parsed: Parsed) -> [Diagnostic] {
    let used = StringKey.used(by: parsed.templates, parsed.configuration.vocabularies)
    return InterfaceStringsCheck(used: used)
      .diagnostics(parsed.configuration.languages.compactMap { parsed.strings[$0] })
  }

  private func collisions(_ portal: Portal, _ sources: PortalSources) -> [Diagnostic] {
    let pages = portal.configuration.languages.flatMap { language in
      PagePath.all(in: portal).map { page in
        PathCollisionCheck.Output(path: page.file(in: language), origin: page.origin(in: portal))
      }
    }
    let neutral = ParallelPage.all(in: portal).map(\.file) + NeutralPage.all(in: portal).map(\.file)
    let fixed = (neutral + ["sitemap.xml", "robots.txt"] + TimelineFormat.paths(in: portal)).map {
      PathCollisionCheck.Output(path: $0, origin: SourcePlace(path: PortalFolder.templates))
    }
    let verbatim = zip(verbatim(sources), sources.verbatim).map { file, source in
      PathCollisionCheck.Output(path: file.path, origin: source.place)
    }
    return PathCollisionCheck.diagnostics(pages + fixed + verbatim)
  }

  private func verbatim(_ sources: PortalSources) -> [RenderedFile] {
    sources.verbatim.map {
      RenderedFile(path: String($0.path.dropFirst(PortalFolder.verbatim.count + 1)), bytes: $0.bytes)
    }
  }
}

extension PagePath {
  fileprivate func origin(in portal: Portal) -> SourcePlace {
    if case .entry(let id) = self, let entry = portal.entry(id) { return entry.place }
    return SourcePlace(path: PortalFolder.templates)
  }
}

extension PageView {
  fileprivate func render(with templates: TemplateLibrary, in portal: Portal) -> Diagnosed<RenderedFile> {
    guard let strings = portal.strings[language] else {
      return Diagnosed(RenderedFile(path: page.file(in: language), bytes: []))
    }
    return render(with: templates, strings: strings)
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "nothing wrong" : self }
}
