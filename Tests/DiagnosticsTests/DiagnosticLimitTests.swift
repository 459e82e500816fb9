// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct DiagnosticLimitTests {
  private func some(_ count: Int, _ code: DiagnosticCode = .rawHTML, in path: String = "a") -> [Diagnostic] {
    (0..<count).map { number in
      let place = SourcePlace(path: path, line: number + 1, column: 1, length: 0, excerpt: "")
      return Diagnostic(code, "\(number)", at: place)
    }
  }

  @Test(arguments: [0, 1, 100])
  func whatIsBelowTheLimitStays(count: Int) {
    #expect(DiagnosticLimit.keep(some(count)) == some(count))
  }

  @Test(arguments: [101, 5000])
  func theLastOneTellsOfMore(count: Int) {
    let kept = DiagnosticLimit.keep(some(count))
    #expect(kept.map(\.summary) == some(100).map(\.summary))
    #expect(kept.dropLast() == some(99)[...])
    #expect(kept.last?.notes.count == 1)
  }

  @Test func eachRuleAndEachFileIsCountedByItself() {
    let all = some(100) + some(100, .unsafeURL) + some(100, in: "b") + some(2, .emptyBody)
    #expect(DiagnosticLimit.keep(all) == all)
    #expect(DiagnosticLimit.keep(all + some(7, .unsafeURL)).count == all.count)
  }
}
