// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Publishing

@Suite struct ReceiptTests {
  private static let receipt = Receipt(
    program: "stele 0",
    inputs: [Receipt.File("Content/portal.yml", [1])],
    outputs: [Receipt.File("b/index.html", [2, 3]), Receipt.File("a.css", [])]
  )

  @Test func isReadAsItWasWritten() {
    #expect(Receipt(Self.receipt.bytes) == Self.receipt)
    #expect(Receipt(Self.receipt.bytes)?.bytes == Self.receipt.bytes)
  }

  @Test func filesAreSortedAndKnownBySizeAndDigest() {
    #expect(Self.receipt.outputs.map(\.path) == ["a.css", "b/index.html"])
    #expect(Self.receipt.outputs.map(\.size) == [0, 2])
    #expect(
      Self.receipt.outputs.first?.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
  }

  @Test(arguments: ["", "{}", "[]", "null", "\u{0}"])
  func anythingElseIsNone(text: String) {
    #expect(Receipt(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["stele-receipt 1", "a.css", "\"size\" : 2"])
  func oneThatIsNotWholeIsNone(part: String) {
    let text = String(decoding: Self.receipt.bytes, as: UTF8.self)
    #expect(text.contains(part))
    #expect(Receipt(Array(text.replacing(part, with: "\u{0}").utf8)) == nil)
  }

  /// Who verifies must not be led to other files.
  @Test(arguments: ["../a", "/etc/passwd", "a/../../b", ""])
  func aPathThatLeadsOutIsNone(path: String) {
    let receipt = Receipt(program: "", inputs: [], outputs: [Receipt.File(path, [])])
    #expect(Receipt(receipt.bytes) == nil)
  }
}
