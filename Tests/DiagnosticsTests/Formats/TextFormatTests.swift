// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct TextFormatTests {
  @Test func showsExcerptCaretRuleAndFix() {
    #expect(
      TextFormat(colored: false).format(SampleDiagnostic.complete) == """
        error: there is no kind ‘comitment’ [unknown-link-kind]
          --> Content/x/vi.md:2:5
           |
         2 | xem [cảng](comitment:1) nhé
           |     ^^^^^^^^^^^^^^^^^^^
          = note: the list of kinds
          --> Content/portal.yml
          = note: kinds are words
          = rule: A link names an entry as KIND:NAME.
          = fix: did you mean ‘commitment’?

        """
    )
  }

  @Test func marksAPointWithOneCaret() {
    let file = SourceFile(path: "a.md", text: "ба")
    let text = TextFormat(colored: false).format(Diagnostic(.rawHTML, "x", at: file.place(2..<2)))
    #expect(text.contains("\n 1 | ба\n   |  ^\n"))
  }

  @Test func colorsOnlyWhenAsked() {
    let colored = TextFormat(colored: true).format(SampleDiagnostic.complete)
    #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"))
    #expect(!TextFormat(colored: false).format(SampleDiagnostic.complete).contains("\u{1B}"))
  }
}
