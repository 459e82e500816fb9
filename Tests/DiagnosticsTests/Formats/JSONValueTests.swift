// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONValueTests {
  @Test func keepsTheOrderAndLeavesOutWhatIsNotThere() {
    let value: JSONValue = ["b": "x", "none": nil, "a": .array([.number(1), [:], .flag(true)]), "c": []]
    #expect(
      value.text == """
        {
          "b": "x",
          "a": [
            1,
            {},
            true
          ],
          "c": []
        }

        """
    )
    #expect(value.compactText == #"{"b":"x","a":[1,{},true],"c":[]}"#)
  }

  /// Any text comes back as it was, also by name: each scalar up to U+02FF and some that hide in graphemes.
  @Test func everyTextComesBack() throws {
    let scalars = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    for text in [scalars, "\r\n", "\"\u{301}\\\u{301}", "e\u{301}", "🇻🇳 Việt", "\u{2028}\u{FFFF}", ""] {
      let value = JSONValue.object([(name: text, value: .string(text))])
      let decoded = try JSONDecoder().decode([String: String].self, from: Data(value.text.utf8))
      #expect(
        decoded.map { [Array($0.key.utf8), Array($0.value.utf8)] } == [[Array(text.utf8), Array(text.utf8)]]
      )
    }
  }

  @Test func aMemberIsFoundByItsName() {
    let value: JSONValue = ["a": "x", "b": ["c": .number(1)]]
    #expect(value["b"]?["c"]?.text == "1\n")
    #expect(value["c"] == nil)
    #expect(JSONValue.array([value])["a"] == nil)
    #expect(value.members.map(\.name) == ["a", "b"])
  }

  /// Who reads what was written can't tell when it was made.
  @Test func aLateValueIsWrittenLikeAnyOther() {
    let value: JSONValue = ["a": "x", "b": ["c": .number(1)]]
    let late = JSONValue.late { value }
    #expect(JSONValue.array([value, value]).text == JSONValue.array([late, late]).text)
    #expect(JSONValue.array([value]).compactText == JSONValue.array([late]).compactText)
    #expect(late["b"]?.text == value["b"]?.text)
  }
}
