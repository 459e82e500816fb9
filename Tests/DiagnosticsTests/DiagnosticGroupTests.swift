// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct DiagnosticGroupTests {
  /// In the order in which they are listed, so that the page and the list read alike.
  @Test func groupsAreChaptersOfTheCodes() {
    #expect(DiagnosticGroup.allCases.flatMap(\.codes) == DiagnosticCode.allCases)
    #expect(DiagnosticGroup.allCases.allSatisfy { !$0.codes.isEmpty })
  }
}
