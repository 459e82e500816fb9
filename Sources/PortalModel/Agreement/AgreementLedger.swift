// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What editors have said agrees: the words of each passage in all languages at that moment.
///
/// Its file has one line per passage and no order that matters, so that version control can merge two
/// branches by taking the lines of both.
package struct AgreementLedger: Sendable, Equatable {
  /// How an editor came to say so.
  package enum Basis: String, Sendable, CaseIterable {
    /// The texts were read side by side.
    case read
    /// One text was edited without an effect on its meaning.
    case wording
  }

  package struct Record: Sendable, Equatable {
    package let entry: EntryID
    /// The name of the passage.
    package var passage: String
    /// `YYYY-MM-DD`.
    package let date: String
    package let reviewer: String
    package let basis: Basis
    package let words: Localized<String>
    /// Where the line stands, for what is wrong with it; `nil` in a record that is new.
    let place: SourcePlace?

    package init(
      entry: EntryID,
      passage: String,
      date: String,
      reviewer: String,
      basis: Basis,
      words: Localized<String>,
      place: SourcePlace? = nil
    ) {
      self.entry = entry
      self.passage = passage
      self.date = date
      self.reviewer = reviewer
      self.basis = basis
      self.words = words
      self.place = place
    }
  }

  private var recordsByEntry: [EntryID: [Record]]
  /// Whether every line could be read: what is missing from a ledger that was not is no news.
  package let isWhole: Bool

  package init(_ records: [Record] = [], isWhole: Bool = true) {
    self.isWhole = isWhole
    recordsByEntry = Dictionary(grouping: records, by: \.entry)
  }

  /// The entries that have records, in order.
  package var entries: [EntryID] { recordsByEntry.keys.sorted() }

  package func records(of entry: EntryID) -> [Record] { recordsByEntry[entry] ?? [] }

  /// Replaces all records of an entry.
  package mutating func record(_ records: [Record], of entry: EntryID) {
    recordsByEntry[entry] = records.isEmpty ? nil : records
  }
}

extension AgreementLedger {
  static let header = """
    # Passages whose texts agree, as an editor said who read them. Written by ‘stele agree’, one line each:
    # ENTRY#PASSAGE, the day, the editor, how, and for each language a fingerprint and the words.

    """

  /// The text of the file, its lines in the order of their bytes.
  package var text: String {
    let lines = recordsByEntry.values.joined().map(\.line).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return Self.header + lines.map { $0 + "\n" }.joined()
  }
}

extension AgreementLedger.Record {
  /// Fields apart by tabs, which words never have.
  fileprivate var line: String {
    let versions = words.languages.sorted().map { language in
      let text = words[language] ?? ""
      return "\(language) \(Fingerprint(text.utf8).text) \(text)"
    }
    return (["\(entry)#\(passage)", date, reviewer, basis.rawValue] + versions).joined(separator: "\t")
  }
}
