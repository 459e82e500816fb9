// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("comitment", "commitment"), ("titel", "title"), ("summry", "summary"), ("Title", "title"),
  ])
  func findsTheWordThatWasMeant(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: ["commitment", "title", "summary", "number"]) == meant)
  }

  @Test func findsNothingFarAway() {
    #expect(Suggestion.nearest(to: "football", among: ["trade", "culture"]) == nil)
    #expect(Suggestion.fix(for: "football", among: ["trade", "culture"])?.text == "one of: culture, trade")
    #expect(Suggestion.fix(for: "football", among: [String]()) == nil)
    #expect(Suggestion.fix(for: "football", among: (1...17).map(String.init)) == nil, "too many to list")
  }

  @Test func breaksTiesByTheAlphabet() {
    #expect(Suggestion.nearest(to: "bat", among: ["rat", "cat"]) == "cat")
  }
}
