// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering
import Testing

@testable import Preview

/// The preview's own words and templates are held to the rules that it holds those of a portal to.
@Suite struct PreviewTemplatesTests {
  private let templates = PreviewTemplates()

  @Test func nothingIsWrongWithThem() {
    #expect(templates.diagnostics == [])
  }

  @Test func everyLanguageHasTheSameWords() throws {
    let strings = templates.words.languages.compactMap { templates.words.strings[$0.tag] }
    #expect(strings.count >= 3)
    let keys = try #require(strings.first).keys
    let used = Dictionary(keys.map { ($0, SourcePlace?.none) }) { first, _ in first }
    #expect(InterfaceStringsCheck(used: used).diagnostics(strings) == [])
    // What the templates ask for is there.
    #expect(Set(templates.library.stringKeys.keys).isSubset(of: keys))
  }

  @Test func everyPortalLanguageWithAProfileIsSpoken() {
    for language in templates.words.languages { #expect(language.hasOwnProfile, "\(language.tag)") }
  }

  @Test func everyRuleIsSaidInEveryLanguageButThatOfTheTerminal() throws {
    #expect(templates.words.unreadRules == [])
    let terminal = try #require(templates.words.language(chosen: nil, accepted: nil))
    for language in templates.words.languages where language.tag != terminal.tag {
      let rules = templates.words.rules[language.tag] ?? [:]
      #expect(Set(rules.keys) == Set(DiagnosticCode.allCases), "\(language.tag)")
      #expect(rules.values.allSatisfy { ![$0.title, $0.rule, $0.fix].contains("") })
      #expect(rules.values.allSatisfy { $0.title.last != "." && $0.rule.last == "." && $0.fix.last == "." })
    }
  }

  @Test(arguments: [
    ("bg", "vi", "bg"), (nil, "vi,en;q=0.5", "vi"), (nil, nil, "en"), ("xx", nil, "en"), (nil, "de", "en"),
  ])
  func speaksTheLanguageThatIsAskedFor(chosen: String?, accepted: String?, expected: String) {
    #expect(templates.words.language(chosen: chosen, accepted: accepted)?.tag.rawValue == expected)
  }

  /// A name that a view does not have would be said by the renderer.
  @Test func viewsHaveWhatTemplatesName() throws {
    let language = try #require(templates.words.languages.first)
    let words = PreviewLanguage(language, templates.words)
    var generation = Generation(number: 1, pages: nil, diagnostics: SampleProblems.all, isChecked: true)
    generation.isStale = true
    var panel = PanelView(of: "vi/a/index.html", generation, words).record
    panel["languages"] = templates.choice(language)
    #expect(templates.render("panel", panel, in: language).diagnostics == [])
    let list = templates.render("problems", ProblemsView.record(generation, words), in: language)
    #expect(list.diagnostics == [])
    #expect(list.value.contains("<mark>colour</mark>: &lt;red&gt;"))
    #expect(list.value.contains("<p class=\"place\"><code>Content/x.yml:2:1</code></p>"))
    // What the rule says in the reader's language, and the message and the hint about this very case.
    let rule = try #require(templates.words.rules[language.tag]?[.unknownFact])
    let said = ["“colour” không phải là dữ kiện của trang", "Có phải bạn định viết “color” không?"]
    for text in [rule.title, rule.rule, rule.fix] + said.map({ "<dd>\($0)</dd>" }) {
      #expect(list.value.contains(text.replacing("<dd>Có", with: "<dd class=\"fix\">Có")))
    }
    // What nobody translated is English, and is read aloud as such.
    #expect(list.value.contains("<span lang=\"en\">a note that has no words</span>"))
  }
}

enum SampleProblems {
  static let file = SourceFile(path: "Content/x.yml", text: "a: b\ncolour: <red>\n")

  static let all = [
    Diagnostic(
      .unknownFact,
      "\("a page" as Message) has no fact ‘\("colour")’",
      at: file.place(5..<11),
      notes: [
        Diagnostic.Note("there is one here", at: file.place(0..<1)),
        Diagnostic.Note("a note that has no words"),
      ],
      fix: Suggestion.meant("color")
    ),
    Diagnostic(.unreferencedEntry, "\("page:x") has to do with nothing", at: file.place, severity: .warning),
  ]
}
