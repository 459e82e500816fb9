// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@Suite struct EntryIDTests {
  @Test func sortsNumbersByValue() {
    let ids = ["10", "9", "2"].map { EntryID(.commitment, $0) }
    #expect(ids.sorted().map(\.name) == ["2", "9", "10"])
  }

  @Test func isTheSameInEveryLanguage() {
    #expect(EntryID(.commitment, "12").description == "commitment:12")
    #expect(EntryID(.commitment, "12").path == "commitments/12")
  }

  @Test func kindsHaveDifferentPaths() {
    #expect(Set(EntryKind.allCases.map(\.pathSegment)).count == EntryKind.allCases.count)
  }
}
