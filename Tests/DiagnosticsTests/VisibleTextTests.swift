// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
  private let place = SourcePlace(path: "Content/a\n::error::b/\u{1B}[2J")

  @Test func whatTerminalsAndForgesObeyIsReplaced() {
    #expect(
      VisibleText.of("a\n::error::b\r\u{1B}[31m\u{202E}c\td")
        == "a\u{FFFD}::error::b\u{FFFD}\u{FFFD}[31m\u{FFFD}c d"
    )
    #expect(VisibleText.of("Việt\u{200D} – „но“") == "Việt\u{200D} – „но“")
  }

  @Test func longTextIsCut() {
    #expect(VisibleText.of(String(repeating: "a", count: 5000)).unicodeScalars.count == 1001)
  }

  /// No format of diagnostics begins a line with what somebody else wrote.
  @Test(arguments: [DiagnosticFormatter.text, .line, .github])
  func noFormatGivesALineAway(format: DiagnosticFormatter) {
    let diagnostic = Diagnostic(
      .unknownFact,
      "‘x\n::stop-commands::y\u{1B}]0;z’",
      at: place,
      notes: [Diagnostic.Note("a\n::warning::b", at: place)],
      fix: "c\r\n::error::d"
    )
    let lines = format.format([diagnostic]).split(whereSeparator: \.isNewline)
    let commands = lines.filter { $0.hasPrefix("::") }
    #expect(commands.count == (format == .github ? 1 : 0))
    #expect(!format.format([diagnostic]).contains("\u{1B}"))
  }

  /// A thousand mistakes on one line of a megabyte take a thousand excerpts, not a thousand megabytes.
  @Test func excerptsAreBounded() {
    let file = SourceFile(path: "a", text: String(repeating: "ж", count: 500_000))
    let place = file.place(400_000..<400_002)
    #expect(place.column == 200_001)
    #expect((place.excerpt?.utf8.count ?? 0) <= 2050)
    let text = DiagnosticFormatter.text.format([Diagnostic(.unknownFact, "x", at: place)])
    #expect(text.contains("…ж") && text.contains("ж…"))
  }
}
