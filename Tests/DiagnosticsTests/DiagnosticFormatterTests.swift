// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  private let file = SourceFile(path: "Content/x/vi.md", text: "một\nxem [cảng](comitment:1) nhé\n")

  private var diagnostic: Diagnostic {
    let start = Array("một\nxem ".utf8).count
    let range = start..<(start + "[cảng](comitment:1)".utf8.count)
    return Diagnostic(
      .unknownLinkKind,
      "there is no kind ‘comitment’",
      at: file.place(range),
      notes: [Diagnostic.Note("the list of kinds", at: SourcePlace(path: "Content/portal.yml"))],
      fix: "did you mean ‘commitment’?"
    )
  }

  @Test func showsExcerptCaretRuleAndFix() {
    #expect(
      DiagnosticFormatter.full.format([diagnostic]) == """
        error: there is no kind ‘comitment’ [unknown-link-kind]
          --> Content/x/vi.md:2:5
           |
         2 | xem [cảng](comitment:1) nhé
           |     ^^^^^^^^^^^^^^^^^^^
          = note: the list of kinds
          --> Content/portal.yml
          = rule: A link names an entry as KIND:NAME.
          = fix: did you mean ‘commitment’?

        """
    )
  }

  @Test func cutsAWindowOutOfALongLine() {
    let long = SourceFile(
      path: "a.md",
      text: String(repeating: "đ", count: 300) + "X" + String(repeating: "я", count: 300)
    )
    let place = long.place(600..<601)
    let lines = DiagnosticFormatter.full.format([Diagnostic(.rawHTML, "x", at: place)]).split(separator: "\n")
    #expect(lines[3].count < 110)
    let column = lines[3].firstIndex(of: "X").map { lines[3].distance(from: lines[3].startIndex, to: $0) }
    let caret = lines[4].firstIndex(of: "^").map { lines[4].distance(from: lines[4].startIndex, to: $0) }
    #expect(column != nil && column == caret)
  }

  @Test func putsTheCaretUnderTextWithCombiningMarks() {
    let decomposed = SourceFile(path: "a.md", text: "e\u{301}e\u{301}X")
    let text = DiagnosticFormatter.full.format([Diagnostic(.textNotNFC, "x", at: decomposed.place(6..<7))])
    #expect(text.contains("\n   |   ^\n"))
  }

  @Test func makesControlAndBidirectionalCharactersVisible() {
    let hostile = SourceFile(path: "a.md", text: "a\u{1B}[2J\u{202E}b")
    let text = DiagnosticFormatter.full.format([Diagnostic(.rawHTML, "x", at: hostile.place(0..<1))])
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(text.contains("a\u{FFFD}[2J\u{FFFD}b"))
  }

  @Test func writesALineForTools() {
    #expect(
      DiagnosticFormatter.line.format([diagnostic])
        == "Content/x/vi.md:2:5: error: there is no kind ‘comitment’ (did you mean ‘commitment’?) [unknown-link-kind]\n"
    )
  }

  @Test func escapesAnnotations() {
    let place = SourceFile(path: "a,b:c.md", text: "x").place(0..<1)
    let text = DiagnosticFormatter.annotations.format([Diagnostic(.rawHTML, "50%\nnext", at: place)])
    #expect(text == "::error file=a%2Cb%3Ac.md,line=1,col=1,title=raw-html::50%25%0Anext\n")
  }

  @Test func sortsByPlaceWhateverTheOrder() {
    let places = [3, 1, 2].map { offset in
      Diagnostic(.rawHTML, "at \(offset)", at: file.place(offset..<offset))
    }
    let text = DiagnosticFormatter.line.format(places)
    #expect(text == DiagnosticFormatter.line.format(places.reversed()))
    #expect(text.split(separator: "\n").map { $0.contains("at 1") } == [true, false, false])
  }

  @Test func counts() {
    let warning = Diagnostic(.languageWithoutProfile, "x", at: file.place, severity: .warning)
    #expect(DiagnosticFormatter.count([diagnostic, diagnostic, warning]) == "2 errors, 1 warning")
    #expect(DiagnosticFormatter.count([]) == "")
  }

  @Test func colorsOnlyWhenAsked() {
    #expect(
      DiagnosticFormatter.full.format([diagnostic], colored: true).contains("\u{1B}[1;31merror\u{1B}[0m")
    )
    #expect(!DiagnosticFormatter.full.format([diagnostic]).contains("\u{1B}"))
  }
}
