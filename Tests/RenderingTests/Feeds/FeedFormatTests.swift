// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@testable import Rendering

@Suite struct FeedFormatTests {
  @Test func pathsAreThoseOfTheFiles() {
    let site = FeedPortal.site()
    let paths = ["vi/changes.atom", "bg/changes.atom", "vi/changes.json", "bg/changes.json"]
    #expect(FeedFormat.outputs(of: site).map(\.path) == paths)
    for output in FeedFormat.outputs(of: site) { #expect(output.render().value.path == output.path) }
  }

  /// A feed without an entry would say nothing, and when it was updated least of all.
  @Test func aPortalWithoutChangesHasNoFeed() {
    let site = ExportPortal().site
    #expect(FeedFormat.outputs(of: site).isEmpty)
    #expect(!PagePath.all(in: site.portal).contains(.changes))
  }
}
