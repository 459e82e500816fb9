// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// Entries as they were parsed, by folder. An entry depends on its own files and on the rules of the portal
/// alone, so one whose files and rules are the same needs no parsing.
struct ParsedEntries: Sendable {
  private let rules: EntryParser?
  private var entries: [String: (sources: EntrySources, parsed: Diagnosed<Entry>)] = [:]

  /// None: everything has to be parsed.
  init() {
    rules = nil
  }

  /// - Parameter sources: all there are now; what is not among them is forgotten.
  init(_ sources: [EntrySources], by rules: EntryParser, after last: ParsedEntries, width: Int) async {
    self.rules = rules
    let kept = last.rules == rules ? last.entries : [:]
    let parsed = await sources.concurrentMap(width: width) { sources in
      if let known = kept[sources.folder.path], known.sources == sources { return known.parsed }
      return rules.parse(sources)
    }
    entries = Dictionary(zip(sources, parsed).map { ($0.folder.path, ($0, $1)) }) { first, _ in first }
    all = parsed
  }

  /// In the order of their folders.
  private(set) var all: [Diagnosed<Entry>] = []
}
