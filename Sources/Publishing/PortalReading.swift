// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel
package import Rendering

/// A portal as it was read from disk: everything that is known before anything is rendered.
package struct PortalReading: Sendable {
  package let site: Site
  /// What it was read from.
  let sources: PortalSources
  let shared: SharedParts
  /// What is wrong with the files themselves; the checks come later.
  package let findings: Findings
  /// Files that are published as they are, and where each stands.
  let verbatim: [(file: RenderedFile, place: SourcePlace)]
  /// What the next reading need not parse again.
  let parsed: ParsedEntries

  /// The same for what comes behind the checks: no page shows the words that were agreed.
  var withoutLedger: PortalReading {
    PortalReading(
      site: site.showing(portal.withoutLedger),
      sources: sources,
      shared: shared.withoutLedger,
      findings: findings,
      verbatim: verbatim,
      parsed: parsed
    )
  }

  package var portal: Portal { site.portal }
  package var templates: TemplateLibrary { shared.templates.value }
  package var assets: AssetLibrary { shared.assets }
  package var diagnostics: [Diagnostic] { findings.all }

  /// The entries that stand in some folders.
  func entries(in folders: Set<String>) -> [Entry] {
    portal.entries.filter { folders.contains($0.folder.path) }
  }

  /// All that will be published, none of it rendered.
  package func outputs() -> [Output] {
    SiteOutputs(of: site, with: templates).all(besides: verbatim)
  }

  /// One page in one language, without all others being planned.
  package func output(_ page: PagePath, in language: Language) -> Output {
    SiteOutputs(of: site, with: templates).page(page, in: language)
  }

  /// The texts of some entries, rendered once for all pages that show them.
  /// - Parameter ids: `nil` for all.
  func texts(of ids: Set<EntryID>?, width: Int) async -> RenderedTexts {
    let entries = portal.entries.filter { ids?.contains($0.id) ?? true }
    return RenderedTexts(
      await entries.concurrentMap(width: width) { [site] in ($0.id, site.fragments(of: $0)) }
    )
  }

  var address: SiteAddress { site.address }

  /// Those outputs that differ where an archive of the others is offered.
  func outputs(offering archive: PortalArchive) -> [Output] {
    SiteOutputs(of: Site(portal: portal, assets: assets, archive: archive), with: templates)
      .offeringArchive(besides: verbatim)
  }

  /// The pictures that other sites show beside links to its pages, by name.
  package func shareCards() -> [Output] {
    let cards = SiteOutputs(of: site, with: templates).shareCards
    return Dictionary(cards.map { ($0.path, $0) }) { first, _ in first }.values.sorted { $0.path < $1.path }
  }

  /// What the checks of content, interface words and addresses say.
  package func checked(_ outputs: [Output], width: Int) async -> Findings {
    var findings = await checked(portal.entries, width: width).findings
    findings.ofWhole += checkedAsAWhole(outputs)
    return findings
  }

  /// What is to be said of no single entry.
  func checkedAsAWhole(_ outputs: [Output]) -> [Diagnostic] {
    let languages = portal.configuration.languages
    let used = StringKey.used(by: templates, portal.configuration.vocabularies)
    return DiagnosticLimit.keep(
      portal.checkedAsAWhole()
        + InterfaceStringsCheck(used: used).diagnostics(languages.compactMap { portal.strings[$0] })
        + PathCollisionCheck.diagnostics(outputs)
    )
  }

  /// What is to be said of some entries alone.
  func checked(
    _ entries: [Entry],
    width: Int,
    by stopwatch: Stopwatch = .stopped
  ) async -> (findings: Findings, times: EntryTimes) {
    let checks = EntryChecks(portal)
    var findings = Findings()
    // Who has cancelled asks no more.
    let found = await entries.concurrentMap(width: width) { entry in
      stopwatch.time { Task.isCancelled ? [] : checks.diagnostics(entry) }
    }
    for (entry, found) in zip(entries, found) { findings.add(found.value, of: entry.folder.path) }
    return (findings, EntryTimes(zip(entries.map(\.folder.path), found.map(\.duration)), in: .check))
  }
}
