// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Publishing

/// The portal as it was at one moment; the next replaces it as a whole.
struct Generation: Sendable {
  /// What an author has wrong all the time while writing: one text was edited, and the others have yet to follow.
  /// It keeps the portal from being published, and the page is shown all the same.
  private static let expected = DiagnosticGroup.agreement.codes + [.misalignedBlocks]

  let number: Int
  /// Those of the last time when there were any; `nil` before.
  let pages: PreviewPages?
  let diagnostics: [Diagnostic]
  /// Whether the checks have been through; until then the diagnostics are those from before.
  let isChecked: Bool
  /// Whether the files are such that no pages could be made: then the pages are older than they.
  var isStale = false
  /// Why the files could not be read.
  var disk: DiskError?
  /// The last edit, and the generation that showed it first.
  var edit: (place: Edit, generation: Int)?

  init(number: Int, pages: PreviewPages?, diagnostics: [Diagnostic], isChecked: Bool) {
    self.number = number
    self.pages = pages
    self.diagnostics = diagnostics
    self.isChecked = isChecked
  }

  /// The next one.
  init(after last: Generation, pages: PreviewPages?, _ diagnostics: [Diagnostic], isChecked: Bool) {
    self.init(number: last.number + 1, pages: pages, diagnostics: diagnostics, isChecked: isChecked)
    edit = last.edit
  }

  static let first = Generation(number: 0, pages: nil, diagnostics: [], isChecked: false)

  var errorCount: Int { diagnostics.count { $0.severity == .error } }

  var warningCount: Int { diagnostics.count - errorCount }

  var isPublishable: Bool { errorCount == 0 && disk == nil }

  /// Whether what is wrong is shown over the page.
  var blocks: Bool { disk != nil || Self.keepsFromRendering(diagnostics) }

  /// Whether there is an error that is more than a text that has not followed.
  static func keepsFromRendering(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity == .error && !expected.contains($0.code) }
  }

  /// A short name for what is wrong.
  var problems: String {
    Fingerprint((DiagnosticFormatter.line.format(diagnostics) + (disk?.description ?? "")).utf8).text
  }
}
