// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import PortalModel
import Testing

@testable import Rendering

/// No-break spaces in the HTML of bodies, shown here as `_`.
@Suite struct FlowingWordsTests {
  private func html(_ text: String, in tag: String) throws -> String {
    let profile = Language(try #require(LanguageTag(tag))).profile
    let renderer = HTMLRenderer(
      words: HTMLRendererTests.words,
      text: { profile.bindingSpaces(in: $0) },
      link: { _ in HTMLLinkTarget(href: "/", text: "8 май") }
    )
    let file = SourceFile(path: "a.md", text: text)
    let document = DocumentParser(referenceKinds: ["term"]).parse(file, body: file.bytes.indices).value
    let (body, footnotes) = renderer.render(document)
    return (body + footnotes).replacing("\u{A0}", with: "_")
  }

  @Test(arguments: [
    ("vi", "ngày 8 tháng 2 năm 1950, 75 năm", "ngày_8_tháng_2_năm_1950, 75_năm"),
    ("bg", "8 февруари 1950 г., № 5", "8_февруари 1950_г., №_5"),
    // Behind a mark or a link, and at the end of a line of the source.
    ("vi", "*ngày* 8 **tháng** 2", "<em>ngày</em>_8_<strong>tháng</strong>_2"),
    ("bg", "през [1950](term:a) г.", "през <a href=\"/\">1950</a>_г."),
    ("bg", "8\nфевруари\n1950\nг.", "8_февруари\n1950_г."),
    ("vi", "năm [1950](lang:vi) và", "năm_<span lang=\"vi\">1950</span> và"),
    ("bg", "- 8 май", ">8_май</li>"),
    ("bg", "| 8 май |\n|---|\n| № 5 |", "<td>№_5</td>"),
    ("bg", "а[^1]\n\n[^1]: 1950 г.", "1950_г."),
    // The title of what a link leads to.
    ("bg", "[](term:a) и 8 май", "<a href=\"/\">8_май</a> и 8_май"),
    // What is no text keeps apart what stands around it.
    ("bg", "8 `x` май 1950  \nг.", "8 <code>x</code> май 1950<br>\nг."),
  ])
  func datesAreBound(tag: String, text: String, expected: String) throws {
    let html = try html(text, in: tag)
    #expect(html.contains(expected), "\(html)")
  }
}
