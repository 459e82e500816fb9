// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Rendering
import Testing

@Suite struct DrawingCheckTests {
  private func problems(_ text: String, path: String = "Templates/assets/drawings/a.svg") -> [Diagnostic] {
    DrawingCheck.diagnostics([SourceFile(path: path, text: text)])
  }

  @Test(arguments: [
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<g fill=\"url(#a)\"><path d=\"M0 0\"/></g></svg>\n",
    "<svg><g fill=\"url(#a)\" clip-path=\"URL( \n#b)\" d=\"M(\"/></svg>",
    "<svg><title>Đường</title><use href=\"#b\"/><text>път</text></svg >",
  ])
  func shapes(text: String) {
    #expect(problems(text) == [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<SCRIPT/>", "<path onload=\"a\"/>", "<path/onload=\"a\"/>",
    "<path style=\"a\"/>",
    "<use href=\"https://evil.example/a.svg#b\"/>", "<use xlink:href=\"#a\"/>", "<a href=\"javascript:a\"/>",
    "<image href=\"data:a\"/>", "<foreignObject><b/></foreignObject>", "<style>a{}</style>",
    "<set to=\"a\"/>",
    "<animate/>", "<path fill=\"url(https://evil.example)\"/>", "<path fill=\"URL( //evil.example)\"/>",
    "<path fill=\"url(#a) url(\u{308}//evil.example)\"/>", "<path fill=\"url(\u{A0}#a)\"/>",
    "<path fill=\"url(\"/>",
    "<path d='M0'/>", "<path d=M0/>", "<path d=\"a", "<!-- a -->", "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
    "<?xml?>",
    "<![CDATA[a]]>", "&lt;", "<path d=\"&#106;\"/>", "a > b", "</svg onload=\"a\">",
    "<svg\u{0}onload=\"a\"/>",
    "<path d=\"a\"onload=\"b\"/>", "<", "<path", "<svg xmlns=\"http://evil.example\"/>",
  ])
  func everythingElse(text: String) {
    #expect(problems("<svg>\(text)</svg>").count == 1)
    #expect(problems(text, path: "Templates/static/A.SVG").count == 1)
  }

  @Test func otherFilesAreNoDrawings() {
    #expect(problems("<script>", path: "Templates/assets/a.css") == [])
  }
}
