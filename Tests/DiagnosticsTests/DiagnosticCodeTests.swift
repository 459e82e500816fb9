// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct DiagnosticCodeTests {
  @Test(arguments: DiagnosticCode.allCases)
  func isANameWithARule(code: DiagnosticCode) {
    #expect(code.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(code.rule.hasSuffix("."))
    #expect(code.rule.first?.isUppercase == true)
  }
}
