// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import PortalModel
import Rendering

/// Reads the folders of a portal into the joined whole.
package struct PortalReader: Sendable {
  private let root: String
  /// Overrides the address in portal.yml.
  private let baseURL: String?
  private var width: Int
  private let stopwatch: Stopwatch

  /// - Parameter width: how many tasks may run at once; what is read is the same for all.
  package init(root: String, baseURL: String? = nil, width: Int, stopwatch: Stopwatch = .stopped) {
    self.root = root
    self.baseURL = baseURL
    self.width = width
    self.stopwatch = stopwatch
  }

  /// The same with another number of tasks.
  func atOnce(_ width: Int) -> PortalReader {
    var reader = self
    reader.width = width
    return reader
  }

  /// Scans the disk and reads what was found.
  package func read(
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async throws(DiskError) -> Diagnosed<PortalReading?> {
    await read(try scan(listen), listen)
  }

  func scan(
    knowing known: KnownFiles? = nil,
    _ listen: (BuildEvent) -> Void
  ) throws(DiskError) -> PortalSources {
    listen(.began(.scan))
    let sources = try SourceScanner(root: root, knowing: known).scan()
    listen(.ended(.scan, outcome: "\(sources.count) files"))
    return sources
  }

  /// - Parameter last: a reading of the same portal, of which everything is taken over that still holds.
  /// - Returns: `nil` without languages: then nothing else can be told right from wrong.
  package func read(
    _ sources: PortalSources,
    after last: PortalReading? = nil
  ) async -> Diagnosed<PortalReading?> {
    if let reading = last?.following(sources) { return Diagnosed(reading, reading.diagnostics) }
    return await read(sources, after: last, knowing: KnownReading()) { _ in }
  }

  /// - Parameters:
  ///   - known: what a build before has kept.
  ///   - count: is told of each text that is parsed, now or when somebody needs it.
  func read(
    _ sources: PortalSources,
    after last: PortalReading? = nil,
    knowing known: KnownReading = KnownReading(),
    counting count: ParseCount? = nil,
    _ listen: (BuildEvent) -> Void
  ) async -> Diagnosed<PortalReading?> {
    var findings = Findings()
    findings.ofWhole = sources.diagnostics
    listen(.began(.parse))
    let content = ContentLayout(sources.content, in: PortalFolder.content)
    var configuration = content.configuration().collect(into: &findings.ofWhole)
    guard !configuration.languages.isEmpty else { return Diagnosed(nil, findings.all) }
    if let baseURL { configuration = configuration.published(at: baseURL) }
    let folders = content.entries(in: configuration.languages).collect(into: &findings.ofWhole)
    let parsed = await ParsedEntries(
      folders,
      by: EntryParser(configuration, counting: count),
      after: last?.parsed ?? ParsedEntries(),
      known: known.records,
      width: width,
      stopwatch: stopwatch
    )
    for entry in parsed.all { findings.add(entry.diagnostics, of: entry.value.folder.path) }
    let entries = parsed.all.map(\.value)
    let agreed = entries.filter { known.records[$0.folder.path] != nil }.map(\.id)
    let shared = SharedParts(sources, in: configuration.languages, after: last, knowing: Set(agreed), known)
    let strings = shared.strings.collect(into: &findings.ofWhole)
    _ = shared.templates.collect(into: &findings.ofWhole)
    listen(.ended(.parse, outcome: "\(entries.count) entries"))

    listen(.began(.join))
    let ledger = shared.ledger.collect(into: &findings.ofWhole)
    var standings = known.records.compactMapValues(\.standing)
    if let last, last.sources.ledger == sources.ledger {
      for entry in last.portal.entries where parsed.isUnchanged(entry.folder.path, since: last.parsed) {
        standings[entry.folder.path] = last.portal.standing(of: entry.id)
      }
    }
    let portal = PortalJoiner(configuration: configuration, strings: strings, ledger: ledger)
      .join(entries, standings: await self.standings(of: entries, knowing: standings, ledger, configuration))
      .collect(into: &findings.ofWhole)
    listen(.ended(.join, outcome: "\(portal.languages.count) languages"))
    findings.ofWhole = DiagnosticLimit.keep(findings.ofWhole)
    let reading = PortalReading(
      site: Site(portal: portal, assets: shared.assets, isForAll: !known.isForFew),
      sources: sources,
      shared: shared,
      findings: findings,
      verbatim: sources.verbatim.map { (Self.published($0), $0.place) },
      parsed: parsed
    )
    return Diagnosed(reading, findings.all)
  }

  private func standings(
    of entries: [Entry],
    knowing known: [String: AgreementStanding],
    _ ledger: AgreementLedger,
    _ configuration: PortalConfiguration
  ) async -> [EntryID: AgreementStanding] {
    guard ledger.counts(in: configuration) else { return [:] }
    let standings = await entries.concurrentMap(width: width) {
      known[$0.folder.path] ?? ledger.standing(of: $0, in: configuration.languages)
    }
    return Dictionary(zip(entries, standings).map { ($0.id, $1) }) { first, _ in first }
  }

  private static func published(_ file: SourceFile) -> RenderedFile {
    RenderedFile(path: String(file.path.dropFirst(PortalFolder.verbatim.count + 1)), bytes: file.bytes)
  }
}
