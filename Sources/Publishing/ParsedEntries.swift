// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// Entries as they were parsed, by folder. An entry depends on its own files and on the rules of the portal
/// alone, so one whose files and rules are the same needs no parsing.
struct ParsedEntries: Sendable {
  private let rules: EntryParser?
  private let sources: [String: EntrySources]
  /// In the order of their folders.
  let all: [Diagnosed<Entry>]
  let times: EntryTimes

  /// None: everything has to be parsed.
  init() {
    rules = nil
    sources = [:]
    all = []
    times = EntryTimes()
  }

  /// - Parameters:
  ///   - sources: all there are now; what is not among them is forgotten.
  ///   - outlines: of entries that are known from a build before, by folder. Of these only the facts are read,
  ///     and nothing is said.
  init(
    _ sources: [EntrySources],
    by rules: EntryParser,
    after last: ParsedEntries,
    outlines: [String: Localized<EntryText.Outline>],
    width: Int,
    stopwatch: Stopwatch
  ) async {
    self.rules = rules
    self.sources = Dictionary(sources.map { ($0.folder.path, $0) }) { first, _ in first }
    let kept = last.rules == rules ? last.byFolder : [:]
    let parsed = await sources.concurrentMap(width: width) { sources in
      stopwatch.time {
        if let known = kept[sources.folder.path], known.sources == sources { return known.parsed }
        if let known = outlines[sources.folder.path] { return Diagnosed(rules.outlined(sources, known)) }
        return rules.parse(sources)
      }
    }
    all = parsed.map(\.value)
    times = EntryTimes(zip(sources.map(\.folder.path), parsed.map(\.duration)), in: .parse)
  }

  /// Whether the entry in a folder is what it was in another parsing.
  func isUnchanged(_ folder: String, since last: ParsedEntries) -> Bool {
    rules == last.rules && sources[folder] != nil && sources[folder] == last.sources[folder]
  }

  private var byFolder: [String: (sources: EntrySources, parsed: Diagnosed<Entry>)] {
    let known = all.compactMap { entry in
      sources[entry.value.folder.path].map { (entry.value.folder.path, ($0, entry)) }
    }
    return Dictionary(known) { first, _ in first }
  }
}
