// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import Publishing
import TestSupport
import Testing

@testable import Preview

/// What the preview says of a case is said in each of its languages.
@Suite struct MessageWordsTests {
  private static let templates = PreviewTemplates()

  /// The languages in which messages are not written.
  private static var languages: [PreviewLanguage] {
    templates.words.languages.dropLast().map { PreviewLanguage($0, templates.words) }
  }

  @Test func everythingIsRead() {
    #expect(Self.templates.words.unreadMessages == [])
    #expect(Set(Self.templates.words.messages.keys) == Set(Self.languages.map(\.language.tag)))
  }

  /// One line without a final period, and no quotation marks but the language's own.
  @Test func theyAreWrittenAlike() {
    for (language, words) in Self.templates.words.messages {
      let texts = words.patterns.values.map { $0.filled(with: []) }
      let odd = texts.filter { $0.hasSuffix(".") || $0.contains { "‘’\n".contains($0) } }
      #expect(odd == [], "\(language)")
    }
  }

  /// A translation fills the same places, in any order.
  @Test func aTranslationHasTheSamePlaces() throws {
    let file = """
      "{1} needs ‘{2}’": {vi: "“{2}”: {1}", bg: "липсва „{2}“", et: "{1}, {2}, {3}", is: "{1} {2} {", xx-: "{1}{2}"}
      """
    let read = MessageWords.all(in: Array(file.utf8))
    #expect(read.words.keys.map(\.rawValue) == ["vi"])
    let message: Message = "\("a page" as String) needs ‘\("title")’"
    #expect(read.words.values.first?.text(of: message) == "“title”: a page")
    #expect(read.unread == ["bg", "et", "is", "xx-"].map { "\($0): {1} needs ‘{2}’" })
  }

  /// Every message of the sources has its words in each language, and none has words that the sources don't have.
  @Test func theyAreTheMessagesOfTheSources() throws {
    let sources = try SourceMessages.all()
    let library = try SourceMessages.ofLibrary()
    #expect(sources.count > 200 && library.count > 30, "they are found")
    let known = Set(sources.keys).union(library)
    for (language, words) in Self.templates.words.messages {
      let translated = Set(words.patterns.keys)
      let missing = known.subtracting(translated)
      #expect(missing.map { "\($0) (\(sources[$0] ?? "libyaml"))" } == [], "\(language)")
      #expect(translated.subtracting(known) == [], "\(language)")
    }
  }

  /// The page of errors of a broken portal, in all languages.
  @Test(arguments: DiagnosticCode.allCases)
  func nothingIsLeftInEnglish(code: DiagnosticCode) async throws {
    let fixture = Project.fixtures.appending(path: "broken/\(code.rawValue)/recipe.txt")
    let portal = try TemporaryFolder()
    try FixturePortal.make(String(decoding: try Data(contentsOf: fixture), as: UTF8.self), at: portal.url)
    let build = PortalBuild(root: portal.path, width: 1)
    var diagnostics = try await build.joined().diagnostics
    // Some are found only by rendering.
    if !diagnostics.contains(where: { $0.code == code }) { diagnostics = try await build.check() }
    #expect(diagnostics.contains { $0.code == code })
    let generation = Generation(number: 1, pages: nil, diagnostics: diagnostics, isChecked: true)
    for language in Self.languages {
      let view = ProblemsView.record(generation, language)
      let page = Self.templates.render("problems", view, in: language.language)
      #expect(page.diagnostics == [])
      let english = page.value.matches(of: /lang="en">(.*)</).map { String($0.1) }
      #expect(english == [], "\(language.language.tag)")
    }
  }
}
