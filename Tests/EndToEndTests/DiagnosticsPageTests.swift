// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticsPageTests {
  @Test func isWhatTheExplanationsSay() throws {
    let file = Project.root.appending(path: "Documentation/Diagnostics.md")
    if Project.updatesFixtures { try Data(DiagnosticsPage.text.utf8).write(to: file) }
    #expect(
      try Data(contentsOf: file) == Data(DiagnosticsPage.text.utf8),
      "Documentation/Diagnostics.md is behind the explanations; see ‘make fixtures’"
    )
  }
}
