// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct AtomFeedTests {
  private let text = AtomFeed.text(FeedPortal.context())

  /// No clock: the feed is as new as its newest change.
  @Test func isAsNewAsItsNewestChange() throws {
    let updated = text.matches(of: /<updated>(.*?)<\/updated>/).map { String($0.1) }
    #expect(updated.first == "2020-01-02T00:00:00Z")
    #expect(updated.count == 1 + 3)
  }

  @Test func namesItselfAndItsOtherLanguages() {
    #expect(
      text.contains(
        #"<link rel="self" type="application/atom+xml" hreflang="vi" href="https://example.org/x/vi/changes.atom"/>"#
      )
    )
    #expect(
      text.contains(
        #"<link rel="alternate" type="application/atom+xml" hreflang="bg" href="https://example.org/x/bg/changes.atom"/>"#
      )
    )
  }

  /// Ids of feeds and entries are unique and belong to one language (RFC 4287, section 4.2.6).
  @Test func idsAreUnique() {
    let site = FeedPortal.site()
    let ids = site.portal.languages.flatMap { language in
      AtomFeed.text(ViewContext(site: site, language: language)).matches(of: /<id>(.*?)<\/id>/).map {
        String($0.1)
      }
    }
    #expect(ids.count == 2 * (1 + 3))
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("tag:example.org,") })
  }

  @Test func escapesWhatMeansSomething() {
    #expect(!text.contains("<b>"))
    #expect(text.contains("<summary>Ngày\u{A0}1\u{A0}tháng\u{A0}2</summary>"))
  }
}
