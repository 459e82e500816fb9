// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Rendering

@Suite struct JSONFeedTests {
  @Test func saysWhatTheAtomFeedSays() throws {
    let context = FeedPortal.context()
    let feed = try #require(
      JSONSerialization.jsonObject(with: Data(JSONFeed.bytes(context))) as? [String: Any]
    )
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["language"] as? String == "vi")
    #expect(feed["feed_url"] as? String == "https://example.org/x/vi/changes.json")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.compactMap { $0["id"] as? String } == FeedItem.all(context).map(\.id))
    #expect(items.compactMap { $0["date_published"] as? String } == FeedItem.all(context).map(\.date))
    #expect(items.allSatisfy { $0["content_text"] is String })
  }
}
