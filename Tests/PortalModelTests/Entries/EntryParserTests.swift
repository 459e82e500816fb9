// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct EntryParserTests {
  private let configuration = PortalConfigurationParser().parse(
    SourceFile(
      path: "Content/portal.yml",
      text: """
        base-url: https://example.org
        languages: [vi, bg]
        title: {vi: V, bg: B}
        vocabularies:
          theme: [trade]
          verb: [agreed]
          change: [published, corrected]
        """
    )
  ).value

  private func parse(
    _ path: String,
    facts: String?,
    vi: String? = text,
    bg: String? = text
  ) throws -> Diagnosed<Entry> {
    var texts: [LanguageTag: SourceFile] = [:]
    for (tag, content) in [("vi", vi), ("bg", bg)] {
      texts[try #require(LanguageTag(tag))] = content.map { SourceFile(path: "\(path)/\(tag).md", text: $0) }
    }
    let sources = EntrySources(
      folder: try #require(EntryFolder(path: path)),
      facts: facts.map { SourceFile(path: "\(path)/facts.yml", text: $0) },
      texts: texts
    )
    return EntryParser(configuration).parse(sources)
  }

  private static let text = "---\ntitle: T\nsummary: S\n---\n\nBody.\n"

  @Test func readsACommitment() throws {
    let result = try parse(
      "Content/pillars/1-a/07-b",
      facts: "number: 7\nverbs: [agreed]\ncommitments: [9, 12]\n"
    )
    #expect(result.diagnostics.isEmpty)
    #expect(result.value.id == EntryID(.commitment, "7"))
    guard case .commitment(let facts) = result.value.facts else {
      Issue.record("no commitment")
      return
    }
    #expect((facts.number, facts.verbs) == (7, ["agreed"]))
    #expect(result.value.relations.map(\.target.description) == ["commitment:9", "commitment:12"])
    #expect(result.value.texts[try #require(LanguageTag("vi"))]?.title == "T")
  }

  @Test func readsChangesOfAnyKindOfEntry() throws {
    let changes =
      "changes:\n  - {date: 2020-02-01, kind: corrected}\n  - {date: 2020-01-01, kind: published}\n"
    for path in ["Content/pages/a", "Content/glossary/b"] {
      let result = try parse(path, facts: (path.contains("glossary") ? "basis: x\n" : "") + changes)
      #expect(
        result.value.changes.map { "\($0.date.edtf) \($0.kind)" } == [
          "2020-02-01 corrected", "2020-01-01 published",
        ]
      )
    }
  }

  @Test(arguments: [("1950-02-08", 0), ("1950-02", 1), ("1950-02-08/1950-02-09", 1)])
  func onlyADayHasAnAnniversary(date: String, mistakes: Int) throws {
    let facts = "date: \(date)\nanniversary: true\nsources: [{publisher: P}]\n"
    let result = try parse("Content/timeline/a", facts: facts)
    #expect(result.diagnostics.map(\.code) == Array(repeating: .illTypedFact, count: mistakes))
  }

  @Test(arguments: [
    ("{date: 2020-01, kind: published}", DiagnosticCode.illTypedFact),
    ("{date: 2020-01-01/2020-01-02, kind: published}", .illTypedFact),
    ("{date: 2020-02-30, kind: published}", .malformedDate),
    ("{date: 2020-01-01, kind: publishd}", .unknownVocabularyWord),
    ("{date: 2020-01-01}", .missingFact), ("{kind: published}", .missingFact),
    ("{date: 2020-01-01, kind: published, why: x}", .unknownFact),
    ("{date: 2020-01-01, kind: published}, {date: 2020-01-01, kind: published}", .changeStatedTwice),
  ])
  func aChangeHasADayAndAKind(changes: String, code: DiagnosticCode) throws {
    let result = try parse("Content/pages/a", facts: "changes: [\(changes)]\n")
    #expect(result.diagnostics.map(\.code) == [code])
  }

  /// A bad file still yields an entry of the right name, so that links to it don't break as well.
  @Test(arguments: [nil, "", "number: [", "number: seven\n", "nmber: 7\n"])
  func neverFails(facts: String?) throws {
    let result = try parse("Content/pillars/1-a/07-b", facts: facts, vi: nil, bg: "no front matter")
    #expect(result.value.id == EntryID(.commitment, "7"))
    #expect(result.diagnostics.hasErrors)
  }

  @Test func malformedFactsAreSaidOnce() throws {
    let result = try parse("Content/pillars/1-a/07-b", facts: "number: [\n")
    #expect(result.diagnostics.map(\.code) == [.malformedYAML])
  }

  @Test func eachLanguageIsNeeded() throws {
    let result = try parse(
      "Content/timeline/1950-x",
      facts: "date: 1950\nsources: [{publisher: P}]\n",
      bg: nil
    )
    #expect(result.diagnostics.map(\.code) == [.missingLanguageFile])
    #expect(result.diagnostics.first?.fix == "write Content/timeline/1950-x/bg.md")
  }

  @Test func anEventMayHaveNoBody() throws {
    let text = "---\ntitle: T\nsummary: S\n---\n"
    let facts = "date: 1950~\ncontext: true\nthemes: [trade]\nsources: [{publisher: P}]\n"
    let result = try parse("Content/timeline/1950-x", facts: facts, vi: text, bg: text)
    #expect(result.diagnostics.isEmpty)
    guard case .event(let event) = result.value.facts else {
      Issue.record("no event")
      return
    }
    #expect(event.isContext)
    #expect(event.date.start.isApproximate)
  }

  @Test func aTitleHasAtMost70Characters() throws {
    let title = String(repeating: "ữ", count: 70)
    let fits = try parse(
      "Content/statement/x",
      facts: "place: opening\n",
      vi: "---\ntitle: \(title)\nsummary: S\n---\nB\n"
    )
    #expect(fits.diagnostics.isEmpty)
    let long = try parse(
      "Content/statement/x",
      facts: "place: opening\n",
      vi: "---\ntitle: \(title)ữ\nsummary: S\n---\nB\n"
    )
    #expect(long.diagnostics.map(\.code) == [.titleTooLong])
  }
}
