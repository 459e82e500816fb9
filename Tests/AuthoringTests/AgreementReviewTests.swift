// SPDX-License-Identifier: Apache-2.0

import Authoring
import Diagnostics
import PortalModel
import PortalSamples
import Testing

@Suite struct AgreementReviewTests {
  private static let entry = EntryID(.page, "a")

  /// A page in three languages of which everything was agreed.
  private func portal() -> SmallPortal {
    var portal = SmallPortal(languages: ["vi", "bg", "en"], facts: ["pages/a": "{}"])
    for language in portal.languages {
      portal.texts["pages/a/\(language)"] = (
        front: "title: T\nsummary: S", body: Self.body(["one", "two", "three"], language)
      )
    }
    return portal.agreed
  }

  private static func body(_ words: [String], _ language: String) -> String {
    words.map { "\($0) \(language)" }.joined(separator: "\n\n")
  }

  private func change(_ portal: inout SmallPortal, _ words: [String], in languages: [String]) {
    for language in languages { portal.texts["pages/a/\(language)"]?.body = Self.body(words, language) }
  }

  private func review(_ portal: SmallPortal, _ diagnostics: [Diagnostic] = []) -> AgreementReview {
    AgreementReview(portal.joined, diagnostics)
  }

  /// The records of the page, each in a few words.
  private func records(_ ledger: AgreementLedger) throws -> [String] {
    let vietnamese = try #require(LanguageTag("vi"))
    return ledger.records(of: Self.entry).filter { $0.passage.hasPrefix("p") }.map {
      "\($0.passage) \($0.date) \($0.reviewer) \($0.basis): \($0.words[vietnamese] ?? "nothing")"
    }
  }

  // MARK: Questions

  @Test func whatIsAgreedIsNotAsked() {
    #expect(review(portal()).questions(about: Self.entry).isEmpty)
    #expect(review(portal()).questions(about: EntryID(.page, "b")).isEmpty)
  }

  @Test func aQuestionShowsWhatWasAndWhatIs() throws {
    var portal = portal()
    change(&portal, ["one", "2", "three"], in: ["bg"])
    let questions = review(portal).questions(about: Self.entry)
    #expect(questions.map(\.passage) == ["p2"])
    let question = try #require(questions.first)
    #expect(question.entry == Self.entry)
    #expect(question.versions.map(\.language.rawValue) == ["vi", "bg", "en"])
    #expect(question.versions.map(\.old) == ["two vi", "two bg", "two en"])
    #expect(question.versions.map(\.new) == ["two vi", "2 bg", "two en"])
    #expect(question.changed.map(\.rawValue) == ["bg"])
    #expect(question.last?.reviewer == "Ana")
    #expect(question.isEditOfOneLanguage)
  }

  @Test func whatWasNeverAgreedHasNoOldWords() throws {
    var portal = portal()
    portal.ledger = AgreementLedger()
    let questions = review(portal).questions(about: Self.entry)
    #expect(questions.map(\.passage) == ["title", "summary", "p1", "p2", "p3"])
    #expect(questions.allSatisfy { $0.last == nil && $0.versions.allSatisfy { $0.old == nil } })
    #expect(questions.allSatisfy { !$0.isEditOfOneLanguage })
  }

  @Test(arguments: [(["vi"], true), (["vi", "bg"], false), (["vi", "bg", "en"], false)])
  func onlyAnEditOfOneLanguageMayLeaveTheMeaning(languages: [String], isEdit: Bool) {
    var portal = portal()
    change(&portal, ["1", "two", "three"], in: languages)
    #expect(review(portal).questions(about: Self.entry).map(\.isEditOfOneLanguage) == [isEdit])
  }

  /// Its text was never read beside the others.
  @Test func aNewLanguageIsNoEdit() {
    var portal = portal()
    portal.languages.append("sq")
    portal.texts["pages/a/sq"] = (front: "title: T\nsummary: S", body: Self.body(["1", "2", "3"], "sq"))
    let questions = review(portal).questions(about: Self.entry)
    #expect(questions.map(\.passage) == ["title", "summary", "p1", "p2", "p3"])
    #expect(questions.allSatisfy { $0.changed.map(\.rawValue) == ["sq"] && !$0.isEditOfOneLanguage })
  }

  @Test func whatOnlyTheLedgerKnowsCanBeNamed() {
    var portal = portal()
    portal.facts = ["pages/b": "{}"]
    #expect(review(portal).entries == [EntryID(.page, "a"), EntryID(.page, "b")])
  }

  // MARK: Records

  @Test func anAnswerIsRecorded() throws {
    var portal = portal()
    change(&portal, ["1", "two", "3"], in: ["vi", "bg", "en"])
    var review = review(portal)
    review.record(["p1", "p3"], of: Self.entry, by: "Bình", on: "2026-11-23", .wording)
    #expect(
      try records(review.ledger) == [
        "p1 2026-11-23 Bình wording: 1 vi", "p2 2020-01-01 Ana read: two vi",
        "p3 2026-11-23 Bình wording: 3 vi",
      ]
    )
    portal.ledger = review.ledger
    #expect(self.review(portal).questions(about: Self.entry).isEmpty)
  }

  @Test func whatWasDeclinedIsAskedAgain() throws {
    var portal = portal()
    change(&portal, ["1", "two", "3"], in: ["vi"])
    var review = review(portal)
    review.record(["p3"], of: Self.entry, by: "Bình", on: "2026-11-23", .read)
    #expect(try records(review.ledger).first == "p1 2020-01-01 Ana read: one vi")
    portal.ledger = review.ledger
    #expect(self.review(portal).questions(about: Self.entry).map(\.passage) == ["p1"])
  }

  @Test func whatIsNoMoreIsDropped() throws {
    var portal = portal()
    change(&portal, ["one"], in: portal.languages)
    var review = review(portal)
    review.record([], of: Self.entry, by: "", on: "2026-11-23", .read)
    #expect(try records(review.ledger) == ["p1 2020-01-01 Ana read: one vi"])
  }

  @Test func aPassageThatMovedIsCalledByItsNewName() throws {
    var portal = portal()
    change(&portal, ["zero", "one", "two", "three"], in: portal.languages)
    var review = review(portal)
    review.record(["p1"], of: Self.entry, by: "Bình", on: "2026-11-23", .read)
    #expect(
      try records(review.ledger) == [
        "p1 2026-11-23 Bình read: zero vi", "p2 2020-01-01 Ana read: one vi",
        "p3 2020-01-01 Ana read: two vi", "p4 2020-01-01 Ana read: three vi",
      ]
    )
  }

  @Test func anEntryThatIsNoMoreIsDropped() {
    var portal = portal()
    portal.facts = [:]
    var review = review(portal)
    review.record([], of: Self.entry, by: "", on: "2026-11-23", .read)
    #expect(review.ledger.entries.isEmpty)
  }

  @Test(arguments: [true, false])
  func whereNoAgreementIsKnownNothingIsLost(isWhole: Bool) {
    var portal = portal()
    if isWhole { portal.configuration = "" }
    let entries = portal.ledger.entries.flatMap { portal.ledger.records(of: $0) }
    portal.ledger = AgreementLedger(entries, isWhole: isWhole)
    var review = review(portal)
    review.record(["p1"], of: Self.entry, by: "Bình", on: "2026-11-23", .read)
    #expect(review.ledger == portal.ledger)
  }

  // MARK: Obstacles

  private func diagnostic(
    _ path: String,
    _ code: DiagnosticCode = .unequalFigures,
    _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(code, Message(path), at: SourcePlace(path: path), severity: severity)
  }

  @Test func errorsOfAnEntryAreInItsWay() {
    let diagnostics = [
      // The last is of a file that is missing.
      diagnostic("Content/pages/a/vi.md"), diagnostic("Content/pages/a/facts.yml"),
      diagnostic("Content/pages/a"),
    ]
    #expect(review(portal(), diagnostics).obstacles(to: Self.entry) == diagnostics)
  }

  @Test func whatIsNotItsOwnOrWillBeMendedIsNotInItsWay() {
    let diagnostics = [
      diagnostic("Content/pages/ab/vi.md"), diagnostic("Content/pages/a/b/vi.md"),
      diagnostic("Content/pages"),
      diagnostic("Content/portal.yml"), diagnostic("Content/pages/a/vi.md", .unequalFigures, .warning),
      diagnostic("Content/pages/a/vi.md", .textsDisagree),
      diagnostic("Content/pages/a/vi.md", .unconfirmedAgreement),
      diagnostic("Content/agreement.lock", .outlivedAgreement),
    ]
    #expect(review(portal(), diagnostics).obstacles(to: Self.entry).isEmpty)
    #expect(review(portal(), diagnostics).obstacles(to: EntryID(.page, "b")).isEmpty)
  }

  @Test func aBrokenLedgerIsSaid() {
    let broken = [diagnostic("Content/agreement.lock", .malformedLedger)]
    let diagnostics = broken + [diagnostic("Content/portal.yml")]
    var portal = portal()
    #expect(review(portal, diagnostics).ledgerProblems.isEmpty)
    portal.ledger = AgreementLedger([], isWhole: false)
    #expect(review(portal, diagnostics).ledgerProblems == broken)
  }
}
