// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Reads the ledger. A line that can't be read is said and passed over.
package struct AgreementLedgerParser {
  /// Beside `portal.yml`.
  package static let fileName = "agreement.lock"
  /// In bytes: 256 MiB, the words of some 17,000 entries of a printed page or two each, in three languages.
  package static let largestFile = 256 << 20
  /// More are not said: once these are mended, the next build says the others.
  private static let mostProblems = 100
  private static let space = UInt8(ascii: " ")

  /// Whole lines of a ledger, with their ends.
  package struct Piece: Sendable {
    package let bytes: [UInt8]
    /// Where they stand in its bytes.
    package let offset: Int

    package init(_ bytes: [UInt8], at offset: Int) {
      self.bytes = bytes
      self.offset = offset
    }

    /// Without their ends, each with its place in the ledger.
    fileprivate var lines: [(ArraySlice<UInt8>, offset: Int)] {
      bytes.split(separator: UInt8(ascii: "\n")).map { ($0, offset + $0.startIndex) }
    }
  }

  package init() {}

  /// - Parameters:
  ///   - known: entries whose lines are passed over: they were read before, and nobody asks for them.
  ///   - isChecked: whether the file is known to be one that can be read.
  package func parse(
    _ file: SourceFile,
    passingOver known: Set<EntryID> = [],
    isChecked: Bool = false
  ) -> Diagnosed<AgreementLedger> {
    let problems = isChecked ? [] : SourceFileCheck.diagnostics(file, largestFile: Self.largestFile)
    guard problems.isEmpty else { return Diagnosed(AgreementLedger(isWhole: false), problems) }
    return parse([Piece(file.bytes, at: 0)], of: file, passingOver: Set(known.map(\.description)))
  }

  /// - Parameter pieces: of a ledger that was read as a whole before, and with nothing wrong in it.
  package func parse(_ pieces: [Piece], of file: SourceFile) -> Diagnosed<AgreementLedger> {
    parse(pieces, of: file, passingOver: [])
  }

  private func parse(
    _ pieces: [Piece],
    of file: SourceFile,
    passingOver known: Set<String>
  ) -> Diagnosed<AgreementLedger> {
    var diagnostics: [Diagnostic] = []
    var records: [AgreementLedger.Record] = []
    var sources: [String: AgreementLedger.Record.Source] = [:]
    for (whole, offset) in pieces.flatMap(\.lines) where diagnostics.count < Self.mostProblems {
      let name = whole.prefix { $0 != UInt8(ascii: "#") }
      if !known.isEmpty, known.contains(String(decoding: name, as: UTF8.self)) { continue }
      // A line is long; what it is about stands before its first tab.
      let range = offset..<offset + whole.prefix { $0 != UInt8(ascii: "\t") }.count
      let source = AgreementLedger.Record.Source(file: file, range: range)
      // Version control may have given the lines other ends.
      let line = whole.last == UInt8(ascii: "\r") ? whole.dropLast() : whole
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      switch record(line, from: source) {
      case .failure(let problem):
        diagnostics.append(Diagnostic(.malformedLedger, problem.message, at: source.place, fix: problem.fix))
      case .success(let record):
        let key = "\(record.entry)#\(record.passage)"
        if let first = sources.updateValue(source, forKey: key) {
          diagnostics.append(
            Diagnostic(
              .malformedLedger,
              "a second line for ‘\(key)’",
              at: source.place,
              notes: [Diagnostic.Note("the first stands here", at: first.place)],
              fix: "remove both lines and run ‘stele agree \(record.entry)’"
            )
          )
        }
        records.append(record)
      }
    }
    return Diagnosed(AgreementLedger(records, isWhole: diagnostics.isEmpty), diagnostics)
  }

  private struct Problem: Error {
    let message: Message
    var fix: Message = "remove the line and run ‘stele agree’ for its entry"
  }

  private func record(
    _ line: ArraySlice<UInt8>,
    from source: AgreementLedger.Record.Source
  ) -> Result<AgreementLedger.Record, Problem> {
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: { line.starts(with: $0.utf8) }) {
      return .failure(
        Problem(
          message: "the mark of a merge that was left unfinished",
          fix: "keep the lines of both sides, remove the marks, and run ‘stele check’"
        )
      )
    }
    // By bytes: a mark at the start of a field would make one character of it and the tab.
    let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    let fields = parts.prefix(4).map { String(decoding: $0, as: UTF8.self)[...] }
    guard parts.count > 4 else { return .failure(Problem(message: "the line is no record of an agreement")) }
    guard let (entry, passage) = key(fields[0]) else {
      return .failure(Problem(message: "‘\(fields[0])’ is no ENTRY#PASSAGE"))
    }
    guard PartialDate(String(fields[1]))?.isKnownDay == true else {
      return .failure(Problem(message: "‘\(fields[1])’ is no day"))
    }
    guard let basis = AgreementLedger.Basis(rawValue: String(fields[3])) else {
      return .failure(Problem(message: "‘\(fields[3])’ is no way to agree"))
    }
    var words = Localized<String>()
    for field in parts[4...] {
      let parts = field.split(separator: Self.space, maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let language = LanguageTag(String(decoding: parts[0], as: UTF8.self)),
        words[language] == nil
      else {
        let start = String(decoding: field, as: UTF8.self).prefix(20)
        return .failure(Problem(message: "‘\(start)’ is no text of a language"))
      }
      guard Fingerprint(parts[2]).text.utf8.elementsEqual(parts[1]) else {
        return .failure(Problem(message: "the words in ‘\(language)’ are not those that were agreed"))
      }
      words[language] = String(decoding: parts[2], as: UTF8.self)
    }
    return .success(
      AgreementLedger.Record(
        entry: entry,
        passage: passage,
        date: String(fields[1]),
        reviewer: String(fields[2]),
        basis: basis,
        words: words,
        source: source
      )
    )
  }

  private func key(_ text: Substring) -> (EntryID, String)? {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    return EntryID(parts[0]).map { ($0, String(parts[1])) }
  }
}
