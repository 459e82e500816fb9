// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@Suite struct DiagnosticFormatterTests {
  private let file = SourceFile(path: "Content/x/vi.md", text: "một\nhai\n")

  @Test func sortsByPlaceWhateverTheOrder() {
    let places = [3, 1, 2].map { offset in
      Diagnostic(.rawHTML, "at \(offset)", at: file.place(offset..<offset))
    }
    let text = DiagnosticFormatter.line.format(places)
    #expect(text == DiagnosticFormatter.line.format(places.reversed()))
    #expect(text.split(separator: "\n").map { $0.contains("at 1") } == [true, false, false])
  }

  /// Programs that read an object get one whatever was found; those that read lines get none.
  @Test func nothingWrongIsWholeToo() {
    #expect(DiagnosticFormatter.text.format([]) == "")
    #expect(DiagnosticFormatter.line.format([]) == "")
    #expect(DiagnosticFormatter.github.format([]) == "")
    #expect(DiagnosticFormatter.json.format([]).hasSuffix("}\n"))
    #expect(DiagnosticFormatter.gitlab.format([]) == "[]\n")
    #expect(DiagnosticFormatter.sarif.format([]).hasSuffix("}\n"))
  }

  @Test func counts() {
    let error = Diagnostic(.rawHTML, "x", at: file.place)
    let warning = Diagnostic(.languageWithoutProfile, "x", at: file.place, severity: .warning)
    #expect(DiagnosticFormatter.count([error, error, warning]) == "2 errors, 1 warning")
    #expect(DiagnosticFormatter.count([]) == "")
  }
}
