// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

/// Whether the examples are true is tried on whole portals, in EndToEndTests.
@Suite struct ExplanationTests {
  @Test(arguments: DiagnosticCode.allCases)
  func saysWhyInAFewSentences(code: DiagnosticCode) {
    let explanation = code.explanation
    #expect(explanation.rule == code.rule)
    #expect(explanation.why.hasSuffix("."))
    #expect(!explanation.why.contains("\n"), "lines are broken where it is shown")
    #expect((20...500).contains(explanation.why.count))
    #expect(!explanation.why.contains(explanation.rule), "said once")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func hasAnExampleOfBoth(code: DiagnosticCode) {
    let example = code.explanation.example
    #expect(Array(example.wrong.utf8) != Array(example.right.utf8))
    for text in [example.wrong, example.right] {
      #expect(!text.isEmpty && text.last?.isNewline == false)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 8 && lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func noTwoCodesHaveTheSame() {
    #expect(Set(DiagnosticCode.allCases.map(\.rule)).count == DiagnosticCode.allCases.count)
    #expect(Set(DiagnosticCode.allCases.map(\.explanation)).count == DiagnosticCode.allCases.count)
  }
}
