// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct FeedItemTests {
  private let items = FeedItem.all(FeedPortal.context())

  /// The newest first; within a day by the portal's own words for changes, then by entries.
  @Test func standInOrder() {
    #expect(
      items.map(\.id) == [
        "tag:example.org,2020-01-02:vi/a/corrected", "tag:example.org,2019-12-31:vi/a/published",
        "tag:example.org,2019-12-31:vi/b/published",
      ]
    )
  }

  @Test func sayTheDayAndNoHour() {
    #expect(
      items.map(\.date) == ["2020-01-02T00:00:00Z", "2019-12-31T00:00:00Z", "2019-12-31T00:00:00Z"]
    )
  }

  @Test func leadToTheEntry() {
    #expect(items.first?.url == "https://example.org/x/vi/a/")
    #expect(items.first?.summary == "Ngày\u{A0}1\u{A0}tháng\u{A0}2")
  }
}
