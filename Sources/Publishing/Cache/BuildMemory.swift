// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel
import Rendering

/// What the build before left, compared with what is there now, and what this one leaves for the next.
struct BuildMemory: Sendable {
  /// `nil` if nothing can be taken over.
  let last: BuildCache?
  private(set) var extent: BuildExtent
  /// What an engineer should know of it.
  let note: String?
  /// `nil` where no cache is kept.
  private let inputs: BuildInputs?
  private let files: KnownFiles?
  private let file: BuildCacheFile
  private let width: Int

  /// The same where it turned out that all has to be made though only some texts changed.
  func ofEverything(because reason: String) -> BuildMemory {
    var memory = self
    memory.extent = .everything(reason)
    return memory
  }

  init(_ earlier: EarlierBuild, root: String, options: String, _ sources: PortalSources, width: Int) async {
    file = BuildCacheFile(root: root)
    files = earlier.files
    self.width = width
    last = earlier.content.cache
    guard let program = earlier.program else {
      (extent, note, inputs) = (.everything("no cache is used"), nil, nil)
      return
    }
    let inputs = await BuildInputs(
      sources,
      from: earlier.start,
      program: program,
      options: options,
      width: width
    )
    self.inputs = inputs
    switch earlier.content {
    case .none:
      (extent, note) = (.everything("there is no build before"), nil)
    case .unreadable:
      let problem = "the cache is damaged or not of this version"
      (extent, note) = (.everything(problem), "\(problem), and was not used")
    case .cache(let cache):
      (extent, note) = (inputs.extent(since: cache), nil)
    }
  }

  /// The files of the build before that can stay, as far as the files of the portal tell; `nil` if none can.
  func keptOutputs(in output: String) async -> KeptOutputs? {
    guard let last, case .texts(let folders) = extent else { return nil }
    return await KeptOutputs(last, showingNoneOf: folders, in: output, width: width)
  }

  /// What the build before knows of all entries but some.
  /// - Parameters:
  ///   - folders: those of the entries whose texts changed.
  ///   - kept: the files that can stay.
  func knownReading(without folders: Set<String>, keeping kept: KeptOutputs) -> KnownReading {
    guard let last, let inputs else { return KnownReading() }
    return KnownReading(
      of: last,
      without: folders,
      hasSameLedger: inputs.hasSameLedger(as: last),
      in: files,
      isForFew: kept.records.count > last.outputs.count / 2
    )
  }

  /// What changed of entries whose words are others than in the build before.
  func changes(in entries: [Entry]) -> WordChanges {
    let files = entries.flatMap { entry in
      entry.texts.languages.compactMap { language in entry.texts[language].map { (language, $0.file.path) } }
    }
    let changed = files.filter { _, path in last.flatMap { inputs?.isChanged(path, since: $0) } ?? true }
    return WordChanges(of: Set(entries.map(\.id)), in: Set(changed.map(\.0)))
  }

  /// What the comparison came to.
  var outcome: String {
    switch extent {
    case .everything(let reason): reason
    case .texts(let folders) where folders.isEmpty: "no source changed"
    case .texts(let folders): "\(folders.count) with other texts"
    }
  }

  /// A build for which a file was read that is not the one that was compared must not be published.
  func verify() throws(DiskError) { try files?.verify() }

  /// Writes down what came of a build whose files have just been published.
  func keep(_ result: BuildResult, in output: String) async throws {
    guard let inputs, let site = result.site, case let portal = site.portal else { return }
    let ledger = inputs.ledgerLines(of: portal.entries.map(\.folder.path), knowing: last)
    let entries = portal.entries.map { entry in
      let folder = entry.folder.path
      let record = BuildCache.EntryRecord(
        ledger: ledger[folder],
        content: kept(folder) ?? KnownEntry(entry).bytes,
        standing: portal.standing(of: entry.id),
        diagnostics: result.findings.ofEntries[folder] ?? []
      )
      return (folder, record)
    }
    let made = await result.made.concurrentMap(width: width) { Self.record($0, in: output, portal) }
    // A file that is not there any more is nothing to build on.
    guard !made.contains(where: { $0 == nil }) else { return try file.remove() }
    try file.save(
      BuildCache(
        program: inputs.program,
        options: inputs.options,
        files: inputs.files,
        entries: Dictionary(entries) { first, _ in first },
        diagnostics: result.findings.ofWhole,
        outputs: Self.merged(result.kept, made.compactMap(\.self)),
        shared: keptShared ?? KnownShared(site).bytes
      )
    )
  }

  /// All in the order of their paths. Most are kept, and in order already.
  private static func merged(
    _ kept: [BuildCache.OutputRecord],
    _ made: [BuildCache.OutputRecord]
  ) -> [BuildCache.OutputRecord] {
    var outputs: [BuildCache.OutputRecord] = []
    outputs.reserveCapacity(kept.count + made.count)
    var rest = kept[...]
    for record in made.sorted(by: { $0.path < $1.path }) {
      let next = rest.firstIndex { $0.path > record.path } ?? rest.endIndex
      outputs += rest[..<next]
      outputs.append(record)
      rest = rest[next...]
    }
    outputs += rest
    return outputs
  }

  /// What was kept of an entry before. Where only texts are made anew, others see the same of all.
  private func kept(_ folder: String) -> [UInt8]? {
    guard case .texts = extent else { return nil }
    return last?.entries[folder]?.content
  }

  private var keptShared: [UInt8]? {
    guard case .texts = extent else { return nil }
    return last?.shared
  }

  private static func record(
    _ made: MadeOutput,
    in folder: String,
    _ portal: Portal
  ) -> BuildCache.OutputRecord? {
    let output = made.output
    guard let file = made.file, let stamp = FileStamp(of: "\(folder)/\(output.path)") else { return nil }
    let subject: BuildCache.OutputRecord.Subject =
      switch output.shows {
      case .none: .none
      case .everything: .everything
      case .entry(let id): portal.entry(id).map { .entry($0.folder.path) } ?? .everything
      }
    return BuildCache.OutputRecord(
      path: output.path,
      shows: subject,
      digest: file.digest,
      stamp: stamp,
      diagnostics: made.diagnostics,
      parts: file.parts
    )
  }

  /// Why each file was made that was made.
  func reasons(_ result: BuildResult) -> [String: String] {
    let reasons = result.made.map { ($0.output.path, reason(for: $0.output, in: result.portal)) }
    return Dictionary(reasons) { first, _ in first }
  }

  private func reason(for output: Output, in portal: Portal?) -> String {
    switch extent {
    case .everything(let reason): return reason
    case .texts(let folders):
      let changed = folders.sorted().joined(separator: ", ")
      switch output.shows {
      case .none: return "the file was not as it was published"
      case .everything:
        return folders.isEmpty ? "the file was not as it was published" : "shows texts of \(changed)"
      case .entry(let id):
        let folder = portal?.entry(id)?.folder.path ?? ""
        return folders.contains(folder) ? "shows texts of \(folder)" : "the file was not as it was published"
      }
    }
  }
}

extension BuildCache {
  /// Everything that was said when it was written.
  var allDiagnostics: [Diagnostic] {
    diagnostics + entries.values.flatMap(\.diagnostics) + Set(outputs.flatMap(\.diagnostics))
  }
}
