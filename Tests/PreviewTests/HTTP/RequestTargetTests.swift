// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct RequestTargetTests {
  @Test func decodesPathAndQuery() {
    let target = RequestTarget("/a%2Fb/%D0%B1?x=1%262&y&z=a=b")
    #expect(target?.path == "/a/b/б")
    #expect(target?.query == ["x": "1&2", "y": "", "z": "a=b"])
  }

  @Test(arguments: ["", "a", "*", "//host%", "/%", "/%4", "/%xx", "/%00", "/%FF", "/?x=%FF"])
  func whatIsNoTargetIsNone(text: String) {
    #expect(RequestTarget(text) == nil)
  }
}
