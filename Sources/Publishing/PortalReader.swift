// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel
import Rendering

/// Reads the folders of a portal into the joined whole.
package struct PortalReader: Sendable {
  private let root: String
  /// Overrides the address in portal.yml.
  private let baseURL: String?
  private let width: Int

  /// - Parameter width: how many tasks may run at once; what is read is the same for all.
  package init(root: String, baseURL: String? = nil, width: Int) {
    self.root = root
    self.baseURL = baseURL
    self.width = width
  }

  /// Scans the disk and reads what was found.
  package func read(
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async throws(DiskError) -> Diagnosed<PortalReading?> {
    listen(.began(.scan))
    let sources = try SourceScanner(root: root).scan()
    listen(.ended(.scan, outcome: "\(sources.count) files"))
    return await read(sources, listen)
  }

  /// - Parameter last: a reading of the same portal, of which everything is taken over that still holds.
  /// - Returns: `nil` without languages: then nothing else can be told right from wrong.
  package func read(
    _ sources: PortalSources,
    after last: PortalReading? = nil,
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async -> Diagnosed<PortalReading?> {
    var diagnostics = sources.diagnostics
    listen(.began(.parse))
    let content = ContentLayout(sources.content, in: PortalFolder.content)
    var configuration = content.configuration().collect(into: &diagnostics)
    guard !configuration.languages.isEmpty else { return Diagnosed(nil, diagnostics) }
    if let baseURL { configuration = configuration.published(at: baseURL) }
    let folders = content.entries(in: configuration.languages).collect(into: &diagnostics)
    let parsed = await ParsedEntries(
      folders,
      by: EntryParser(configuration),
      after: last?.parsed ?? ParsedEntries(),
      width: width
    )
    let entries = parsed.all.map { $0.collect(into: &diagnostics) }
    let strings = StringsLayout(sources.strings, in: PortalFolder.templates)
      .strings(in: configuration.languages)
      .collect(into: &diagnostics)
    let templates = TemplateLibrary.load(sources.templates, in: PortalFolder.templates)
      .collect(into: &diagnostics)
    listen(.ended(.parse, outcome: "\(entries.count) entries"))

    listen(.began(.join))
    let ledger = content.ledger().collect(into: &diagnostics)
    let portal = PortalJoiner(configuration: configuration, strings: strings, ledger: ledger)
      .join(entries)
      .collect(into: &diagnostics)
    listen(.ended(.join, outcome: "\(portal.languages.count) languages"))
    let reading = PortalReading(
      portal: portal,
      templates: templates,
      assets: AssetLibrary(sources.assets, in: PortalFolder.assets),
      diagnostics: diagnostics,
      verbatim: sources.verbatim.map { (Self.published($0), $0.place) },
      parsed: parsed
    )
    return Diagnosed(reading, diagnostics)
  }

  private static func published(_ file: SourceFile) -> RenderedFile {
    RenderedFile(path: String(file.path.dropFirst(PortalFolder.verbatim.count + 1)), bytes: file.bytes)
  }
}
