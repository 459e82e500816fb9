// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct BibTeXTests {
  @Test(arguments: [
    ("50 % & #1_a", ##"50 \% \& \#1\_a"##), ("{a}", #"\{a\}"#), (#"a\b"#, #"a\textbackslash{}b"#),
    ("~^$", #"\textasciitilde{}\textasciicircum{}\$"#), ("Đối „тác“", "Đối „тác“"),
  ])
  func escapesWhatTeXTakesForItsOwn(text: String, escaped: String) {
    #expect(BibTeX.escape(text) == escaped)
  }

  @Test func hasAnEntryPerLanguage() {
    let text = BibTeX.text(CitationPortal.citations())
    #expect(text.contains("@misc{commitment-2-vi,\n"))
    #expect(text.contains("@misc{commitment-2-bg,\n"))
    #expect(text.contains("  title = {{50 \\% \\{và\\} “hơn”\\#1}},\n"))
    #expect(text.contains("  author = {{Cổng \\& cửa}},\n"))
    #expect(text.contains("  date = {2020-02-03},\n"))
    #expect(text.contains("  url = {https://example.org/x/commitments/2/},\n"))
  }
}
