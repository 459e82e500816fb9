// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct LineFormatTests {
  @Test func writesALineForEditors() {
    #expect(
      LineFormat.format(SampleDiagnostic.complete)
        == "Content/x/vi.md:2:5: error: there is no kind ‘comitment’ (did you mean ‘commitment’?) [unknown-link-kind]\n"
    )
  }
}
