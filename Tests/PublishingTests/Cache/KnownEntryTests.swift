// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import TestSupport
import Testing

@testable import Publishing

@Suite struct KnownEntryTests {
  /// Of all kinds.
  @Test func theEntriesOfThePortalAreReadAgain() async throws {
    let root = Project.root.path(percentEncoded: false)
    let portal = try #require(try await PortalReader(root: root, width: 1).read().value).portal
    for entry in portal.entries {
      let known = KnownEntry(entry)
      #expect(KnownEntry(known.bytes) == known)
      #expect(KnownEntry(known.bytes + [0]) == nil)
    }
    #expect(Set(portal.entries.map(\.id.kind)) == Set(EntryKind.allCases))
  }

  @Test(arguments: [9, -1, Int.max])
  func aKindThatIsNoneIsRefused(number: Int) {
    var writer = ByteWriter()
    writer.write(number)
    var reader = ByteReader(writer.bytes)
    #expect(throws: ByteReader.Malformed.self) { try EntryFacts(from: &reader) }
  }
}
