// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct ExplanationTextTests {
  private let text = ExplanationText(colored: false)

  @Test func laysOutRuleReasonAndExample() {
    #expect(
      text.explanation(of: .rawHTML) == """
        raw-html

          Texts are Markdown; HTML in them is never published.

          HTML could run programs in the browsers of readers, and break the page around
          it. Write it in Markdown; to show HTML as such, put it between backticks.

          Wrong, in Content/pillars/1-trade/02-ports/en.md:

              The two sides <b>wish</b> to open ports.

          Right:

              The two sides **wish** to open ports.

        """
    )
  }

  @Test(arguments: DiagnosticCode.allCases)
  func staysWithinTheTerminal(code: DiagnosticCode) {
    let explanation = text.explanation(of: code)
    // Examples are as their authors wrote them.
    let prose = explanation.split(separator: "\n").filter { !$0.hasPrefix("      ") }
    #expect(prose.allSatisfy { $0.count <= 80 })
    #expect(
      explanation.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.last != " " }
    )
    #expect(text.list().contains("\n  \(code.rawValue) "))
  }

  @Test func listsByGroupWithinTheTerminal() {
    let lines = text.list().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let headings = lines.filter { $0.first?.isUppercase == true }.map(String.init)
    #expect(headings == DiagnosticGroup.allCases.map(\.rawValue))
    #expect(lines.count { $0.hasPrefix("  ") && !$0.hasPrefix("   ") } == DiagnosticCode.allCases.count)
  }

  @Test func colorsOnlyWhenAsked() {
    #expect(ExplanationText(colored: true).explanation(of: .rawHTML).hasPrefix("\u{1B}[1mraw-html\u{1B}[0m"))
    #expect(!text.explanation(of: .rawHTML).contains("\u{1B}"))
    #expect(!text.list().contains("\u{1B}"))
  }
}
