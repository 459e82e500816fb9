// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct GitHubFormatTests {
  @Test(arguments: [
    ("50%\nnext", "50%25\u{FFFD}next"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b"), ("a%\u{301}b", "a%25\u{301}b"),
    ("a: b, c", "a: b, c"),
  ])
  func escapesData(summary: String, escaped: String) {
    let place = SourceFile(path: "a,b:c%.md", text: "x").place(0..<1)
    #expect(
      GitHubFormat.format(Diagnostic(.rawHTML, Message(summary), at: place))
        == "::error file=a%2Cb%3Ac%25.md,line=1,col=1,title=raw-html::\(escaped)\n"
    )
  }

  @Test func namesAWholeFileWithoutALine() {
    let diagnostic = Diagnostic(.missingFile, "x", at: SourcePlace(path: "a"), severity: .warning, fix: "y")
    #expect(GitHubFormat.format(diagnostic) == "::warning file=a,title=missing-file::x; y\n")
  }
}
