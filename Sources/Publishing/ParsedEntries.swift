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
  ///   - known: entries that are known from a build before, by folder. Of these no file is read, and nothing is said.
  init(
    _ sources: [EntrySources],
    by rules: EntryParser,
    after last: ParsedEntries,
    known: [String: BuildCache.EntryRecord] = [:],
    width: Int,
    stopwatch: Stopwatch
  ) async {
    self.rules = rules
    self.sources = Dictionary(sources.map { ($0.folder.path, $0) }) { first, _ in first }
    let kept = last.rules == rules ? last.byFolder : [:]
    let parsed = await sources.concurrentMap(width: width) { sources in
      stopwatch.time {
        let folder = sources.folder.path
        if let kept = kept[folder], kept.sources == sources { return kept.parsed }
        if let known = known[folder].flatMap({ KnownEntry($0.content) }) {
          return Diagnosed(rules.known(sources, known.facts, known.outlines))
        }
        return rules.parse(sources)
      }
    }
    all = parsed.map(\.value)
    times = EntryTimes(zip(sources.map(\.folder.path), parsed.map(\.duration)), in: .parse)
  }

  private init(_ rules: EntryParser, _ sources: [String: EntrySources], _ all: [Diagnosed<Entry>]) {
    self.rules = rules
    self.sources = sources
    self.all = all
    times = EntryTimes()
  }

  /// The same with other texts of one entry; `nil` if a file is none of its texts.
  func replacing(
    _ files: [SourceFile],
    in folder: String
  ) -> (entries: ParsedEntries, entry: Diagnosed<Entry>)? {
    guard let rules, let last = sources[folder],
      let index = all.firstIndex(where: { $0.value.folder == last.folder })
    else { return nil }
    var texts = last.texts
    for file in files {
      guard let language = texts.first(where: { $0.value.path == file.path })?.key else { return nil }
      texts[language] = file
    }
    let next = EntrySources(folder: last.folder, facts: last.facts, texts: texts)
    let entry = rules.parse(next)
    var (sources, all) = (sources, all)
    sources[folder] = next
    all[index] = entry
    return (ParsedEntries(rules, sources, all), entry)
  }

  /// Whether the entry in a folder is what it was in another parsing.
  func isUnchanged(_ folder: String, since last: ParsedEntries) -> Bool {
    rules == last.rules && sources[folder] != nil && sources[folder] == last.sources[folder]
  }

  func hasSameFacts(_ folder: String, as last: ParsedEntries) -> Bool {
    sources[folder]?.facts == last.sources[folder]?.facts
  }

  private var byFolder: [String: (sources: EntrySources, parsed: Diagnosed<Entry>)] {
    let known = all.compactMap { entry in
      sources[entry.value.folder.path].map { (entry.value.folder.path, ($0, entry)) }
    }
    return Dictionary(known) { first, _ in first }
  }
}
