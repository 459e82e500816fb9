// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering
import TestSupport
import Testing

@testable import Publishing

@Suite struct PortalReadingTests {
  /// Texts that were rendered before save time and change nothing: a page is the same with some, all or none.
  @Test func textsRenderedBeforeChangeNoByte() async throws {
    let folder = try TemporaryFolder()
    try FixturePortal.make(
      "append Content/pillars/1-trade/01-goods/en.md | \\n\\nMore goods.\\n",
      at: folder.url
    )
    let read = try await PortalReader(root: folder.path, width: 2).read()
    let reading = try #require(read.value)
    let outputs = reading.outputs()
    let all = await reading.texts(of: nil, width: 2)
    let entry = try #require(reading.portal.entries.first { $0.folder.path.hasSuffix("01-goods") })
    let some = await reading.texts(of: [entry.id], width: 2)
    #expect(some[entry.id] != nil && some[entry.id] == all[entry.id])
    #expect(
      reading.portal.entries.allSatisfy { all[$0.id] != nil && ($0.id == entry.id || some[$0.id] == nil) }
    )
    for output in outputs {
      let bytes = output.render().value.bytes
      #expect(output.render(showing: all).value.bytes == bytes, "\(output.path)")
      #expect(output.render(showing: some).value.bytes == bytes, "\(output.path)")
    }
  }
}
