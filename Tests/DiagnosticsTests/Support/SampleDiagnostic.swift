// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A diagnostic with all that one can have: a place in a line, notes with and without a place, a fix.
enum SampleDiagnostic {
  static let complete: Diagnostic = {
    let file = SourceFile(path: "Content/x/vi.md", text: "một\nxem [cảng](comitment:1) nhé\n")
    let start = Array("một\nxem ".utf8).count
    return Diagnostic(
      .unknownLinkKind,
      "there is no kind ‘comitment’",
      at: file.place(start..<(start + "[cảng](comitment:1)".utf8.count)),
      notes: [
        Diagnostic.Note("the list of kinds", at: SourcePlace(path: "Content/portal.yml")),
        Diagnostic.Note("kinds are words"),
      ],
      fix: "did you mean ‘commitment’?"
    )
  }()

  /// One that is about a whole file, and no error.
  static let bare = Diagnostic(
    .languageWithoutProfile,
    "a \"quoted\\ word\"\tand\u{1}\n",
    at: SourcePlace(path: "Nội dung/а.yml"),
    severity: .warning
  )
}
