// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct ShownAddressTests {
  @Test(arguments: [
    ("https://example.org/", "example.org"),
    ("http://www.example.org/a/b.html?c=d", "example.org/a/b.html?c=d"),
    ("https://example.org/%D0%BC%D0%B8%D1%80-2/", "example.org/мир-2"),
    ("https://example.org/%C4%91%E1%BB%91i-t%C3%A1c", "example.org/đối-tác"),
    // Nothing that would change what is read: a slash, a space, what turns the direction of letters, half a letter.
    ("https://example.org/a%2Fb%20c", "example.org/a%2Fb%20c"),
    ("https://example.org/%E2%80%AEgpj", "example.org/%E2%80%AEgpj"),
    ("https://example.org/%D0%", "example.org/%D0%"),
    ("https://example.org/%D0", "example.org/%D0"),
    ("https://example.org/%zz", "example.org/%zz"),
  ])
  func readsLikeWords(address: String, shown: String) {
    #expect(ShownAddress.text(of: address) == shown)
  }

  @Test func endsInTime() {
    let shown = ShownAddress.text(of: "https://example.org/" + String(repeating: "ж", count: 100), limit: 20)
    #expect(shown == "example.org/жжжжжжж…")
  }
}
