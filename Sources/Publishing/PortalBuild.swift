// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel
import Rendering

/// One pass from the folders of a portal to its published files.
package struct PortalBuild: Sendable {
  private let root: String
  private var reader: PortalReader
  private let options: String
  private let warningsAreErrors: Bool
  private let offersArchive: Bool
  private var width: Int
  private let stopwatch: Stopwatch

  /// - Parameters:
  ///   - baseURL: overrides the address in portal.yml.
  ///   - offersArchive: whether the portal is published as one file besides, which is made of all others: such a
  ///     build takes nothing over from the one before, unless nothing changed.
  ///   - width: how many tasks may run at once; the output is the same for all.
  ///   - stopwatch: tells how long each entry takes, if somebody wants to know.
  package init(
    root: String,
    baseURL: String? = nil,
    warningsAreErrors: Bool = false,
    offersArchive: Bool = false,
    width: Int,
    stopwatch: Stopwatch = .stopped
  ) {
    self.root = root
    reader = PortalReader(root: root, baseURL: baseURL, width: width, stopwatch: stopwatch)
    options = (baseURL.map { "base-url \($0)" } ?? "") + (offersArchive ? " archive" : "")
    self.warningsAreErrors = warningsAreErrors
    self.offersArchive = offersArchive
    self.width = width
    self.stopwatch = stopwatch
  }

  /// Reads everything and says everything that is wrong: the whole pass but its last stage.
  /// - Throws: `DiskError` and nothing else.
  package func check(_ listen: (BuildEvent) -> Void = { _ in }) async throws -> [Diagnostic] {
    severe(try await pass(try reader.scan(listen), into: nil, ParseCount(), listen).diagnostics)
  }

  /// The joined portal, and what the checks of its content say; `nil` if it has no languages.
  /// - Throws: `DiskError` and nothing else.
  package func joined() async throws -> Diagnosed<Portal?> {
    let reading = try await reader.read()
    guard let value = reading.value else { return Diagnosed(nil, reading.diagnostics.sorted()) }
    let found = await value.checked(value.outputs(), width: width)
    return Diagnosed(value.portal, (reading.diagnostics + found.all).sorted())
  }

  /// The same, and publishes what came of it if there is no error.
  /// - Parameters:
  ///   - isLasting: whether this waits until the disk has everything.
  ///   - program: the file of this program, if what the build before left may be used: a cache holds for one
  ///     program only.
  /// - Throws: `DiskError` and nothing else.
  package func run(
    into output: String,
    exchange: OutputWriter.Exchange = .files,
    isLasting: Bool = true,
    program: String? = nil,
    _ listen: (BuildEvent) -> Void = { _ in }
  ) async throws -> BuildReport {
    let writer = OutputWriter(folder: output, exchange: exchange, isLasting: isLasting)
    let earlier = EarlierBuild(root: root, program: program)
    let sources = try reader.scan(knowing: earlier.files, listen)
    let count = ParseCount()
    if program != nil { listen(.began(.compare)) }
    let few = earlier.isSmall ? atOnce(1) : self
    var memory = await BuildMemory(earlier, root: root, options: options, sources, width: few.width)
    let kept = await memory.keptOutputs(in: output)
    if program != nil { listen(.ended(.compare, outcome: memory.outcome)) }
    if let last = memory.last, let kept, case .texts(let folders) = memory.extent {
      if folders.isEmpty, kept.records.count == last.outputs.count {
        return try unchanged(last, writer, listen)
      }
      if offersArchive {
        memory = memory.ofEverything(because: "the archive is made of all files")
      } else if let made = try await few.pass(
        sources,
        since: last,
        memory,
        folders,
        keeping: kept,
        into: writer,
        count,
        listen
      ) {
        return try await publish(made, memory, count, listen)
      } else {
        let changed = folders.sorted().joined(separator: ", ")
        memory = memory.ofEverything(because: "titles, links or places in \(changed) changed")
      }
    }
    return try await publish(try await pass(sources, into: writer, count, listen), memory, count, listen)
  }

  /// The same with another number of tasks.
  private func atOnce(_ width: Int) -> PortalBuild {
    var build = self
    build.width = width
    build.reader = reader.atOnce(width)
    return build
  }

  /// What a warning counts for is decided here, behind the pass: it goes as far with warnings as without.
  private func severe(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    (warningsAreErrors ? diagnostics.map(\.asError) : diagnostics).sorted()
  }

  private static func pageCount(_ paths: [String]) -> Int { paths.count { $0.hasSuffix(".html") } }

  // MARK: The pass

  /// All of a portal from parse to render.
  private func pass(
    _ sources: PortalSources,
    into writer: OutputWriter?,
    _ count: ParseCount,
    _ listen: (BuildEvent) -> Void
  ) async throws(DiskError) -> BuildResult {
    let checked = await checked(sources, count, listen)
    guard let portal = checked.value else {
      return BuildResult(stoppedBy: Findings(ofWhole: checked.diagnostics))
    }
    return try await render(portal, keeping: nil, into: writer, listen)
  }

  /// Only what shows texts of some entries. `nil` if their outlines changed: then other entries and their pages
  /// see something else than before.
  private func pass(
    _ sources: PortalSources,
    since last: BuildCache,
    _ memory: BuildMemory,
    _ folders: Set<String>,
    keeping kept: KeptOutputs,
    into writer: OutputWriter,
    _ count: ParseCount,
    _ listen: (BuildEvent) -> Void
  ) async throws(DiskError) -> BuildResult? {
    let known = memory.knownReading(without: folders, keeping: kept)
    guard let portal = await checked(sources, since: last, folders, knowing: known, count, listen) else {
      return nil
    }
    let changed = portal.reading.entries(in: folders)
    return try await render(portal, keeping: (kept, memory.changes(in: changed)), into: writer, listen)
  }

  private func checked(
    _ sources: PortalSources,
    _ count: ParseCount,
    _ listen: (BuildEvent) -> Void
  ) async -> Diagnosed<CheckedPortal?> {
    let read = await reader.read(sources, counting: count, listen)
    guard let reading = read.value else { return Diagnosed(nil, read.diagnostics) }
    let outputs = plan(reading.withoutLedger, listen)
    return Diagnosed(await check(reading.portal.entries, of: reading, outputs, listen))
  }

  private func checked(
    _ sources: PortalSources,
    since last: BuildCache,
    _ folders: Set<String>,
    knowing known: KnownReading,
    _ count: ParseCount,
    _ listen: (BuildEvent) -> Void
  ) async -> CheckedPortal? {
    let read = await reader.read(sources, knowing: known, counting: count, listen)
    guard let reading = read.value else { return nil }
    let changed = reading.entries(in: folders)
    guard changed.count == folders.count,
      changed.allSatisfy({ last.entries[$0.folder.path]?.content == KnownEntry($0).bytes })
    else { return nil }
    let outputs = plan(reading.withoutLedger, listen)
    guard outputs.count == last.outputs.count else { return nil }
    return await check(changed, of: reading, outputs, knowing: known, since: last, listen)
  }

  private func plan(_ reading: PortalReading, _ listen: (BuildEvent) -> Void) -> [Output] {
    listen(.began(.plan))
    let outputs = reading.outputs()
    // Pages can be read without what is missing, such as fonts that were not installed.
    let missing = reading.assets.missing.map { "without \($0)" }
    listen(.ended(.plan, outcome: (["\(outputs.count) files"] + missing).joined(separator: ", ")))
    return outputs
  }

  /// - Parameters:
  ///   - known: all other entries, if these are the only ones whose words changed below their front matters.
  ///   - last: the build that kept them.
  private func check(
    _ entries: [Entry],
    of reading: PortalReading,
    _ outputs: [Output],
    knowing known: KnownReading = KnownReading(),
    since last: BuildCache? = nil,
    _ listen: (BuildEvent) -> Void
  ) async -> CheckedPortal {
    listen(.began(.check))
    var findings = reading.findings
    for (folder, record) in known.records { findings.ofEntries[folder] = record.diagnostics }
    if let last, known.hasSameLedger {
      // No check of the whole looks below a front matter.
      findings.ofWhole = last.diagnostics
    } else {
      let reserved = offersArchive ? PortalArchive.placeholders : []
      findings.ofWhole += reading.checkedAsAWhole(outputs + reserved)
    }
    let checked = await reading.checked(entries, width: width, by: stopwatch)
    findings.add(checked.findings)
    listen(.ended(.check, outcome: DiagnosticFormatter.count(findings.all).orNothing))
    return CheckedPortal(
      reading: reading.withoutLedger,
      outputs: outputs,
      findings: findings,
      times: reading.parsed.times.adding(checked.times)
    )
  }

  private func render(
    _ portal: CheckedPortal,
    keeping last: (files: KeptOutputs, without: WordChanges)?,
    into writer: OutputWriter?,
    _ listen: (BuildEvent) -> Void
  ) async throws(DiskError) -> BuildResult {
    guard !portal.findings.all.hasErrors else { return BuildResult(stoppedBy: portal.findings) }
    listen(.began(.render))
    let session: OutputSession? = if let writer { try OutputSession(writer) } else { nil }
    let result = try await portal.rendered(
      keeping: last,
      into: session,
      offersArchive: offersArchive,
      width: width,
      by: stopwatch
    )
    listen(.ended(.render, outcome: "\(result.made.count) files"))
    return result
  }

  // MARK: Commit

  private func publish(
    _ result: BuildResult,
    _ memory: BuildMemory,
    _ count: ParseCount,
    _ listen: (BuildEvent) -> Void
  ) async throws -> BuildReport {
    try memory.verify()
    let diagnostics = severe(result.diagnostics)
    guard !diagnostics.hasErrors, let session = result.session else {
      return BuildReport(stoppedBy: diagnostics, memory.note)
    }
    listen(.began(.commit))
    let summary = try session.commit(result.made.compactMap(\.file), keeping: result.kept.map(\.path))
    try await memory.keep(result, in: session.folder)
    listen(.ended(.commit, outcome: "\(summary.written) written, \(summary.removed) removed"))
    return BuildReport(
      diagnostics: diagnostics,
      output: summary,
      pageCount: Self.pageCount(result.outputs.map(\.path)),
      work: BuildWork(texts: count.texts, rendered: result.made.count, bytes: summary.bytes),
      times: result.times,
      reasons: memory.reasons(result),
      note: memory.note,
      remains: BuildRemains(result.site, result.outputs, result.made, result.kept, memory)
    )
  }

  /// A build of nothing: what was said before is said again.
  private func unchanged(
    _ last: BuildCache,
    _ writer: OutputWriter,
    _ listen: (BuildEvent) -> Void
  ) throws -> BuildReport {
    let diagnostics = severe(last.allDiagnostics)
    guard !diagnostics.hasErrors else { return BuildReport(stoppedBy: diagnostics, nil) }
    listen(.began(.commit))
    let summary = try OutputSession(writer).commit([], keeping: last.outputs.map(\.path))
    listen(.ended(.commit, outcome: "nothing changed"))
    return BuildReport(
      diagnostics: diagnostics,
      output: summary,
      pageCount: Self.pageCount(last.outputs.map(\.path)),
      work: BuildWork(texts: 0, rendered: 0, bytes: summary.bytes),
      times: EntryTimes(),
      reasons: [:],
      note: nil,
      remains: BuildRemains(last)
    )
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "nothing wrong" : self }
}
