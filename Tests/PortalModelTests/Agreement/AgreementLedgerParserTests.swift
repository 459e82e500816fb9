// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import MarkdownSamples
import Testing

@testable import PortalModel

@Suite struct AgreementLedgerParserTests {
  private func parse(_ text: String) -> Diagnosed<AgreementLedger> {
    AgreementLedgerParser().parse(SourceFile(path: "Content/agreement.lock", text: text))
  }

  private static func line(
    _ key: String = "event:x#p1",
    date: String = "2026-11-23",
    basis: String = "read",
    words: String...
  ) -> String {
    let versions = words.map {
      "\($0.prefix(2)) \(Fingerprint($0.dropFirst(3).utf8).text) \($0.dropFirst(3))"
    }
    return ([key, date, "Ana", basis] + versions).joined(separator: "\t") + "\n"
  }

  private static let good = line(words: "bg Да", "vi Có")

  @Test func readsALine() throws {
    let result = parse("# A comment\n\n" + Self.good)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.isWhole)
    let record = try #require(result.value.records(of: EntryID(.event, "x")).first)
    #expect(record.passage == "p1")
    #expect(record.date == "2026-11-23")
    #expect(record.reviewer == "Ana")
    #expect(record.basis == .read)
    #expect(record.words[try #require(LanguageTag("bg"))] == "Да")
    #expect(record.words[try #require(LanguageTag("vi"))] == "Có")
    #expect(record.place?.description == "Content/agreement.lock:3:1")
    #expect(record.place?.length == "event:x#p1".count)
  }

  @Test(arguments: ["", "\n", "\n\n\n", "# only\n# comments", "#", "\r\n"])
  func anEmptyFileIsWhole(text: String) {
    let result = parse(text)
    #expect(result.diagnostics.isEmpty)
    #expect(result.value == AgreementLedger())
    #expect(result.value.isWhole)
  }

  @Test func linesMayHaveOtherEnds() {
    let other = Self.line("event:y#p1", basis: "wording", words: "vi Không")
    let unix = "# A comment\n\n" + Self.good + other
    let result = parse(unix.replacing("\n", with: "\r\n"))
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.text == parse(unix).value.text)
    #expect(parse(String(unix.dropLast())).value.text == parse(unix).value.text)
  }

  @Test(arguments: [
    ("no record", "the line is no record of an agreement"),
    ("event:x#p1\t2026-11-23\tAna\tread", "the line is no record of an agreement"),
    (" # indented", "the line is no record of an agreement"),
    (Self.line("event:x", words: "vi a"), "‘event:x’ is no ENTRY#PASSAGE"),
    (Self.line("event:x#", words: "vi a"), "‘event:x#’ is no ENTRY#PASSAGE"),
    (Self.line("event:x#p#1", words: "vi a"), "‘event:x#p#1’ is no ENTRY#PASSAGE"),
    (Self.line("evnt:x#p1", words: "vi a"), "‘evnt:x#p1’ is no ENTRY#PASSAGE"),
    (Self.line("event:#p1", words: "vi a"), "‘event:#p1’ is no ENTRY#PASSAGE"),
    (Self.line(date: "2026-11", words: "vi a"), "‘2026-11’ is no day"),
    (Self.line(date: "2026-02-29", words: "vi a"), "‘2026-02-29’ is no day"),
    (Self.line(date: "2026-11-23~", words: "vi a"), "‘2026-11-23~’ is no day"),
    (Self.line(date: "2026-11-22/2026-11-23", words: "vi a"), "‘2026-11-22/2026-11-23’ is no day"),
    (Self.line(date: "", words: "vi a"), "‘’ is no day"),
    (Self.line(basis: "guessed", words: "vi a"), "‘guessed’ is no way to agree"),
    (Self.line(words: "vi a", "vi a"), "‘vi af63dc4c8601ec8c ’ is no text of a language"),
    (Self.line(words: "v! a"), "‘v! af63dc4c8601ec8c ’ is no text of a language"),
    ("event:x#p1\t2026-11-23\tAna\tread\t", "‘’ is no text of a language"),
    ("event:x#p1\t2026-11-23\tAna\tread\tvi a", "‘vi a’ is no text of a language"),
    (
      "event:x#p1\t2026-11-23\tAna\tread\tvi 0000000000000000 a",
      "the words in ‘vi’ are not those that were agreed"
    ),
    (
      Self.good.replacing("Да", with: "Не"), "the words in ‘bg’ are not those that were agreed"
    ),
    ("<<<<<<< HEAD", "the mark of a merge that was left unfinished"),
    ("=======", "the mark of a merge that was left unfinished"),
    (">>>>>>> other", "the mark of a merge that was left unfinished"),
    ("||||||| base", "the mark of a merge that was left unfinished"),
  ])
  func whatIsBrokenIsSaidAndTheRestIsRead(line: String, summary: String) {
    let other = Self.line("event:y#p1", words: "vi b")
    let result = parse("# A comment\n" + line.trimmingLineEnd + "\n" + other)
    #expect(result.diagnostics.map(\.code) == [.malformedLedger])
    #expect(result.diagnostics.map(\.summary) == [summary])
    #expect(result.diagnostics.map(\.place.line) == [2])
    #expect(result.diagnostics.first?.fix != nil)
    #expect(!result.value.isWhole)
    #expect(result.value.entries == [EntryID(.event, "y")])
  }

  @Test func aSecondLineForAPassageIsSaid() {
    let result = parse(
      Self.good + "\n" + Self.line(words: "vi other") + Self.line("event:x#p2", words: "vi a")
    )
    #expect(result.diagnostics.map(\.summary) == ["a second line for ‘event:x#p1’"])
    #expect(result.diagnostics.map(\.place.line) == [3])
    #expect(result.diagnostics.first?.notes.map(\.place?.line) == [1])
    #expect(!result.value.isWhole)
    #expect(result.value.records(of: EntryID(.event, "x")).count == 3)
  }

  /// Nothing is said of lines that nobody asks for, and those of other entries stand where they stood.
  @Test func linesOfKnownReadingArePassedOver() throws {
    let text = "commitment:1#p1\tbroken\n" + Self.good
    let file = SourceFile(path: "Content/agreement.lock", text: text)
    #expect(AgreementLedgerParser().parse(file).diagnostics.count == 1)
    let known: Set = [EntryID(.commitment, "1")]
    let result = AgreementLedgerParser().parse(file, passingOver: known)
    let all = parse(Self.good).value
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.isWhole)
    #expect(result.value.entries == all.entries.filter { !known.contains($0) })
    let ledger = AgreementLedgerParser().parse(file, passingOver: Set(all.entries).union(known))
    #expect(ledger.value.entries.isEmpty)
  }

  /// Whole lines of a ledger say what they say within it, and stand where they stood.
  @Test func piecesAreReadAsTheWholeIs() {
    let comment = "# A comment\n"
    let text = comment + Self.good + "\n" + Self.many + "\n"
    let start = comment.utf8.count
    let file = SourceFile(path: "Content/agreement.lock", text: text)
    let piece = AgreementLedgerParser.Piece(Array(file.bytes[start...]), at: start)
    #expect(
      AgreementLedgerParser().parse([piece], of: file).value == AgreementLedgerParser().parse(file).value
    )
    #expect(AgreementLedgerParser().parse([], of: file).value == AgreementLedger())
  }

  @Test func aFileThatIsNoTextIsNotRead() {
    let file = SourceFile(path: "agreement.lock", bytes: Array(Self.good.utf8) + [0xFF])
    let result = AgreementLedgerParser().parse(file)
    #expect(result.diagnostics.map(\.code) == [.invalidUTF8])
    #expect(!result.value.isWhole)
  }

  // MARK: Any file

  private static let many = (0..<6)
    .map { line("event:e\($0)#p\($0)", words: "bg Двете \($0)", "en both \($0)", "vi hai bên \($0)") }
    .joined(separator: "\n")

  /// Whatever happens to a file, it is read or said; and what was read is what was written.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func noFileIsTooBroken(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Self.many.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
      case 2: bytes.remove(at: Int.random(in: bytes.indices, using: &random))
      default:
        let marks = Array("\t\n\r# <=".utf8)
        bytes.insert(
          random.pick(marks, or: UInt8(ascii: "\t")),
          at: Int.random(in: 0...bytes.count, using: &random)
        )
      }
    }
    let result = AgreementLedgerParser().parse(SourceFile(path: "agreement.lock", bytes: bytes))
    #expect(result.value.isWhole == result.diagnostics.isEmpty)
    for record in result.value.entries.flatMap({ result.value.records(of: $0) }) {
      for language in record.words.languages {
        #expect(Self.many.contains(record.words[language] ?? "–"), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func noBytesAreTooRandom(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      random.chance(30)
        ? random.pick(Array("\t\n#:read".utf8), or: 0) : UInt8.random(in: 0...127, using: &random)
    }
    let result = AgreementLedgerParser().parse(SourceFile(path: "agreement.lock", bytes: bytes))
    #expect(result.value.isWhole == result.diagnostics.isEmpty)
  }

  /// Lines are independent of each other.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func aLineThatIsGoneTakesNoOtherWithIt(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lines = Self.many.split(separator: "\n")
    let left = lines.filter { _ in random.chance(50) }.shuffled(using: &random)
    let result = parse(left.map { $0 + "\n" }.joined())
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.entries.count == left.count)
  }
}

extension String {
  fileprivate var trimmingLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
