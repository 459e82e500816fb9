// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation

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
    /// The line that it was read from; `nil` in a record that is new.
    private let source: Source?
    /// Where that stands, for what is wrong with it.
    var place: SourcePlace? { source?.place }

    package init(
      entry: EntryID,
      passage: String,
      date: String,
      reviewer: String,
      basis: Basis,
      words: Localized<String>,
      source: Source? = nil
    ) {
      self.entry = entry
      self.passage = passage
      self.date = date
      self.reviewer = reviewer
      self.basis = basis
      self.words = words
      self.source = source
    }

    /// Few lines have their place asked for, and to know one the lines of a long file have to be counted.
    package struct Source: Sendable, Equatable {
      let file: SourceFile
      /// What the line is about.
      let range: Range<Int>

      var place: SourcePlace { file.place(range) }
    }
  }

  private var recordsByEntry: [EntryID: [Record]]
  /// Whether every line could be read: what is missing from a ledger that was not is no news.
  package let isWhole: Bool

  package init(_ records: [Record] = [], isWhole: Bool = true) {
    self.isWhole = isWhole
    recordsByEntry = Dictionary(grouping: records, by: \.entry).mapValues(Self.ordered)
  }

  /// The entries that have records, in order.
  package var entries: [EntryID] { recordsByEntry.keys.sorted() }

  package func records(of entry: EntryID) -> [Record] { recordsByEntry[entry] ?? [] }

  /// Whether it says anything about a portal: one is kept and could be read.
  package func counts(in configuration: PortalConfiguration) -> Bool {
    configuration.agreement != nil && isWhole
  }

  func agreement(of texts: EntryTexts) -> EntryAgreement {
    EntryAgreement(texts, records(of: texts.entry.id))
  }

  package func standing(of entry: Entry, in languages: [LanguageTag]) -> AgreementStanding {
    AgreementStanding(agreement(of: EntryTexts(entry, in: languages)))
  }

  /// Replaces all records of an entry.
  package mutating func record(_ records: [Record], of entry: EntryID) {
    recordsByEntry[entry] = records.isEmpty ? nil : Self.ordered(records)
  }

  /// By passage: what is the same is equal in whatever order it was agreed.
  private static func ordered(_ records: [Record]) -> [Record] {
    records.sorted { $0.passage < $1.passage }
  }
}

extension AgreementLedger {
  static let header = """
    # Passages whose texts agree, as an editor said who read them. Written by ‘stele agree’, one line each:
    # ENTRY#PASSAGE, the day, the editor, how, and for each language a fingerprint and the words.

    """

  /// The text of the file, its lines in the order of their bytes. Entries are apart by an empty line: version
  /// control merges changes of two branches only where a line between them stayed.
  package var text: String {
    let entries = recordsByEntry.values.map { Self.sorted($0.map(\.line)).joined() }
    return Self.header + Self.sorted(entries).map { "\n" + $0 }.joined()
  }

  private static func sorted(_ texts: [String]) -> [String] {
    texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension AgreementLedger.Record {
  /// Fields apart by tabs, which words never have; in NFC, as every file is, also where marks stood apart in
  /// the words.
  fileprivate var line: String {
    let versions = words.languages.sorted().map { language in
      let text = (words[language] ?? "").precomposedStringWithCanonicalMapping
      return "\(language) \(Fingerprint(text.utf8).text) \(text)"
    }
    let fields = ["\(entry)#\(passage)", date, reviewer, basis.rawValue] + versions
    return fields.joined(separator: "\t").precomposedStringWithCanonicalMapping + "\n"
  }
}
