// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@testable import Rendering

@Suite struct FeedFormatTests {
  @Test func pathsAreThoseOfTheFiles() {
    let site = FeedPortal.site()
    #expect(FeedFormat.files(of: site).map(\.path) == FeedFormat.paths(in: site.portal))
    #expect(FeedFormat.paths(in: site.portal).count == 4)
  }

  /// A feed without an entry would say nothing, and when it was updated least of all.
  @Test func aPortalWithoutChangesHasNoFeed() {
    let portal = ExportPortal().site
    #expect(FeedFormat.paths(in: portal.portal).isEmpty)
    #expect(FeedFormat.files(of: portal).isEmpty)
    #expect(!PagePath.all(in: portal.portal).contains(.changes))
  }
}
