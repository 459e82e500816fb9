// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@Suite struct FingerprintTests {
  /// The published test vectors of FNV-1a, 64 bits.
  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func isFNV1a(text: String, fingerprint: String) {
    #expect(Fingerprint(text.utf8).text == fingerprint)
  }
}
