// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@Suite struct PortalChangesTests {
  private static let vocabulary = "vocabularies: {change: [published, corrected], verb: []}\n"

  @Test func daysStandFromTheNewest() {
    let portal = SmallPortal(
      configuration: Self.vocabulary,
      facts: [
        "pages/b":
          "changes: [{date: 2020-02-01, kind: corrected}, {date: 2020-01-01, kind: published}]",
        "pages/a": "changes: [{date: 2020-02-01, kind: published}]",
        "pillars/1-p": "number: 1\nchanges: [{date: 2020-02-01, kind: published}]",
      ]
    )
    .joined
    let days = portal.changeDays.map { day in
      "\(day.date.edtf) "
        + day.groups.map { "\($0.kind): \($0.entries.map(\.id.description))" }.joined(separator: ", ")
    }
    #expect(
      days == [
        #"2020-02-01 published: ["pillar:1", "page:a"], corrected: ["page:b"]"#,
        #"2020-01-01 published: ["page:b"]"#,
      ]
    )
  }

  @Test func aPortalWithoutChangesHasNoDays() {
    #expect(SmallPortal(facts: ["pages/a": "{}"]).joined.changeDays.isEmpty)
  }
}
