// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import MarkdownSamples
import Testing

@testable import PortalModel

@Suite struct AgreementLedgerTests {
  private func record(_ key: String, _ words: [String: String]) throws -> AgreementLedger.Record {
    let parts = key.split(separator: "#").map(String.init)
    let localized = try words.map { (try #require(LanguageTag($0.key)), $0.value) }
    return AgreementLedger.Record(
      entry: try #require(EntryID(parts[0])),
      passage: parts[1],
      date: "2026-11-23",
      reviewer: "Ana & Bình",
      basis: .read,
      words: Localized(Dictionary(uniqueKeysWithValues: localized))
    )
  }

  private func lines(_ ledger: AgreementLedger) -> [String] {
    ledger.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  @Test func aLineHasEverything() throws {
    let ledger = AgreementLedger([try record("event:x#p1", ["vi": "Hai bên", "bg": "Двете страни"])])
    #expect(
      lines(ledger) == [
        "event:x#p1\t2026-11-23\tAna & Bình\tread\tbg \(Fingerprint("Двете страни".utf8).text) Двете страни"
          + "\tvi \(Fingerprint("Hai bên".utf8).text) Hai bên"
      ]
    )
    #expect(ledger.text.hasPrefix("# Passages whose texts agree"))
    #expect(ledger.text.hasSuffix("\n"))
  }

  /// So that it does not depend on the order in which things were agreed.
  @Test func textIsSortedByBytes() throws {
    let keys = [
      "term:a#p2", "event:b#title", "event:b-c#p1", "event:b#p10", "commitment:9#p1", "commitment:10#p1",
      "event:b#p2",
    ]
    let expected = [
      "commitment:10#p1", "commitment:9#p1", "event:b#p10", "event:b#p2", "event:b#title", "event:b-c#p1",
      "term:a#p2",
    ]
    for order in [keys, keys.reversed(), keys.sorted()] {
      let ledger = AgreementLedger(try order.map { try record($0, ["vi": "x"]) })
      #expect(lines(ledger).map { String($0.prefix { $0 != "\t" }) } == expected)
    }
  }

  /// Git takes changes of two branches to neighbouring lines for a conflict.
  @Test func entriesAreApart() throws {
    let ledger = AgreementLedger(
      try ["event:b#p1", "event:a#p2", "event:a#p1"].map { try record($0, ["vi": "x"]) }
    )
    let paragraphs = ledger.text.split(separator: "\n\n").dropFirst()
    #expect(paragraphs.map { $0.split(separator: "\n").count } == [2, 1])
    #expect(AgreementLedger().text == AgreementLedger.header)
  }

  @Test func anEntryIsRecordedAnew() throws {
    let (first, second) = (try record("event:x#p1", ["vi": "a"]), try record("event:x#p1", ["vi": "b"]))
    let other = try record("event:y#p1", ["vi": "c"])
    var ledger = AgreementLedger([first, other])
    ledger.record([second], of: first.entry)
    #expect(ledger.records(of: first.entry) == [second])
    #expect(ledger.records(of: other.entry) == [other])
    ledger.record([], of: first.entry)
    #expect(ledger.entries == [other.entry])
    #expect(ledger == AgreementLedger([other]))
  }

  // MARK: Round trips

  /// Words as a passage can have them, which are any without white space at their ends and lines in them.
  private static func words(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "Hai", "bên", "Двете", "страни", "e\u{301}", "\u{301}", "\u{200D}", "👨‍👩‍👧", "#", "<<<<<<<", "=======",
      "vi",
      "cbf29ce484222325", "’", "\"", "\\", "｜", "\u{200D}", "á", "ừ", "ệ", "á̱", "1\u{FE0F}", "\u{FE0F}", "-",
      "í",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in random.pick(pieces, or: "x") }.joined()
    }
    .joined(separator: " ")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyLedgerReadsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var records: [AgreementLedger.Record] = []
    for entry in ["event:a", "event:a-b", "statement:x", "commitment:12"] {
      for passage in ["title", "p1", "p2.1", "fn1"] where random.chance(60) {
        var words = Localized<String>()
        for language in ["vi", "bg", "en", "zh-Hant"] where random.chance(70) {
          words[try #require(LanguageTag(language))] = Self.words(&random)
        }
        guard !words.languages.isEmpty else { continue }
        records.append(
          AgreementLedger.Record(
            entry: try #require(EntryID(entry)),
            passage: passage,
            date: random.pick(["2026-11-23", "2024-02-29"], or: "2026-01-01"),
            reviewer: random.pick(["Ana", "Bi\u{300}nh #1", "\u{301}Ж"], or: "Ana"),
            basis: random.pick(AgreementLedger.Basis.allCases, or: .read),
            words: words
          )
        )
      }
    }
    let text = AgreementLedger(records.shuffled(using: &random)).text
    let parsed = AgreementLedgerParser().parse(SourceFile(path: "agreement.lock", text: text))
    #expect(parsed.diagnostics.isEmpty)
    #expect(parsed.value.isWhole)
    #expect(parsed.value.text.utf8.elementsEqual(text.utf8))
    let read = parsed.value.entries.flatMap { parsed.value.records(of: $0) }
    #expect(read.count == records.count)
    for record in records {
      let same = read.first { ($0.entry, $0.passage) == (record.entry, record.passage) }
      #expect(same?.words == record.words)
      #expect(same?.reviewer == record.reviewer)
      #expect(same?.date == record.date)
      #expect(same?.basis == record.basis)
    }
  }
}
