// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct LineIndexTests {
  @Test(arguments: [("", [0]), ("a", [0]), ("a\n", [0, 2]), ("\nđ\r\n\nb", [0, 1, 5, 6])])
  func eachLineHasAStart(text: String, starts: [Int]) {
    #expect(LineIndex(Array(text.utf8)).starts == starts)
  }
}
