// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct GitLabFormatTests {
  @Test func saysWhereAndHowGrave() {
    let file = SourceFile(path: "a.md", text: "x\ny\n")
    let error = Diagnostic(.rawHTML, "x", at: file.place(2..<3), fix: "y")
    let warning = Diagnostic(.missingFile, "z", at: SourcePlace(path: "a"), severity: .warning)
    #expect(
      GitLabFormat.format([error, warning]) == """
        [
          {
            "description": "x; y",
            "check_name": "raw-html",
            "fingerprint": "raw-html a.md x",
            "severity": "major",
            "location": {
              "path": "a.md",
              "lines": {
                "begin": 2
              }
            }
          },
          {
            "description": "z",
            "check_name": "missing-file",
            "fingerprint": "missing-file a z",
            "severity": "minor",
            "location": {
              "path": "a",
              "lines": {
                "begin": 1
              }
            }
          }
        ]

        """
    )
  }

  /// Two of a kind stay two, and a line that is put before them makes none of them new.
  @Test func fingerprintsDependOnNoLine() {
    func fingerprints(_ text: String, at offsets: [Int]) -> [Substring] {
      let file = SourceFile(path: "a.md", text: text)
      return GitLabFormat.format(offsets.map { Diagnostic(.rawHTML, "x", at: file.place($0..<$0)) })
        .split(separator: "\n").filter { $0.contains("fingerprint") }
    }
    let before = fingerprints("x\ny\n", at: [0, 2])
    #expect(Set(before).count == 2)
    #expect(before == fingerprints("\nx\ny\n", at: [1, 3]))
  }
}
