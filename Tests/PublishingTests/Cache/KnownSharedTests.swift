// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import PortalModel
import Rendering
import TestSupport
import Testing

@testable import Publishing

@Suite struct KnownSharedTests {
  @Test func whatThePortalSharesIsReadAgain() async throws {
    let root = Project.root.path(percentEncoded: false)
    let site = try #require(try await PortalReader(root: root, width: 1).read().value).site
    let known = KnownShared(site)
    let forms = known.strings.values.flatMap(\.values)
    #expect(forms.contains { if case .counted = $0 { true } else { false } })
    #expect(!known.assets.paths.isEmpty)
    #expect(KnownShared(known.bytes) == known)
    #expect(KnownShared(known.bytes + [0]) == nil)
    #expect(KnownShared(Array(known.bytes.dropLast())) == nil)
  }
}
