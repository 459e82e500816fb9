// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Rendering

@Suite struct CSLJSONTests {
  @Test func hasAnItemPerLanguage() throws {
    let text = CSLJSON.text(CitationPortal.citations())
    let items = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(items.map { $0["language"] as? String } == ["vi", "bg"])
    #expect(items.first?["title"] as? String == "50 % {và} “hơn”#1")
    #expect((items.first?["issued"] as? [String: [[Int]]]) == ["date-parts": [[2020, 2, 3]]])
    #expect(items.first?["URL"] as? String == "https://example.org/x/commitments/2/")
  }
}
