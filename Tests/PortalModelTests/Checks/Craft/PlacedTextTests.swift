// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct PlacedTextTests {
  private func text(_ string: String, in source: String) -> PlacedText {
    var text = PlacedText()
    text.append(string, in: SourceFile(path: "a", text: source), at: 0)
    return text
  }

  /// What the source has more than the text is passed over.
  @Test(arguments: [
    ("ab", "ab", [0, 1]), ("đж", "đж", [0, 2]), ("a*b", "a\\*b", [0, 2, 3]), ("a&b", "a&amp;b", [0, 1, 6]),
    ("a b", "\"a\n   b\"", [1, 3, 6]), ("a'b", "'a''b'", [1, 2, 4]),
    ("a\n- b", "\"a\\n- b\"\nc", [1, 2, 4, 5, 6]),
  ])
  func everyScalarKnowsItsPlace(string: String, source: String, offsets: [Int]) {
    #expect(text(string, in: source).offsets == offsets)
  }

  @Test func anUnknownScalarStandsWhereItIsExpected() {
    #expect(text("a\u{A9}b", in: "a&copy;b").offsets == [0, 1, 7])
  }

  @Test(arguments: [
    ("{count} стълба", "_ стълба"), ("a https://example.org/път, b", "a _, b"), ("(www.example.org)", "(_)"),
    ("me@example.org", "_"), ("timeline.json", "_"), ("т.е. и/или 22-24.", "т.е. и/или 22-24."),
    ("VNA/Viet Nam. It's {", "VNA/Viet Nam. It's {"), ("1,5-2.5 %", "1,5-2.5 %"),
  ])
  func whatIsWrittenForMachinesIsCut(string: String, left: String) {
    let scalars = text(string, in: string).withoutAddresses.scalars
    #expect(scalars.map(String.init).joined().replacing("\u{FFFC}", with: "_") == left)
  }
}
