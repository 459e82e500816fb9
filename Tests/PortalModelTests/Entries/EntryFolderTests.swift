// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Testing

@Suite struct EntryFolderTests {
  @Test(arguments: [
    ("Content/statement/preamble", EntryKind.statement, "preamble", nil),
    ("Content/pillars/3-trade", .pillar, "3", nil),
    ("Content/pillars/3-trade/07-chains", .commitment, "7", "Content/pillars/3-trade"),
    ("Content/pillars/4-x/health", .sector, "health", "Content/pillars/4-x"),
    ("Content/pillars/4-x/health/29-y", .commitment, "29", "Content/pillars/4-x/health"),
    ("Content/pillars/4-x/4g-networks", .sector, "4g-networks", "Content/pillars/4-x"),
    ("Content/timeline/1950-02-08-relations", .event, "1950-02-08-relations", nil),
    ("Content/instruments/evfta", .instrument, "evfta", nil),
    ("Content/organisations/asem", .organisation, "asem", nil),
  ])
  func kindFollowsFromThePlace(path: String, kind: EntryKind, name: String, parent: String?) throws {
    let folder = try #require(EntryFolder(path: path))
    #expect(folder.kind == kind)
    #expect(folder.name == name)
    #expect(folder.parent == parent)
  }

  @Test(arguments: [
    "Content", "Content/pillars", "Content/notes/x", "Content/timeline/1950/x", "Content/statement/a/b",
    "Content/pillars/1-a/2-b/3-c", "Content/pillars/1-a/b/3-c/d",
  ])
  func elsewhereNoEntryMayStand(path: String) {
    #expect(EntryFolder(path: path) == nil)
  }
}
