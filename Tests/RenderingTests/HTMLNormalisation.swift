// SPDX-License-Identifier: Apache-2.0

/// What we mean to write otherwise than the library's renderer, taken out of both: each function is one
/// intended difference. Regular expressions can't be fooled by text here, because `<` and `"` in it are
/// escaped by both.
enum HTMLNormalisation {
  static func ours(_ body: String, _ footnotes: String) -> String {
    var html = dropIdentifiers(body + nameSection(footnotes))
    html = dropFootnoteLinks(html)
    html = dropReturns(html)
    html = dropEmptyLines(html)
    html = dropTableBox(html)
    html = html.replacing("<th scope=\"col\"", with: "<th")
    return dropBoxLabels(html)
  }

  static func library(_ html: String) -> String {
    var html = dropIdentifiers(html)
    html = dropFootnoteLinks(html)
    html = dropReturns(html)
    html = dropEmptyLines(html)
    html = closeVoidElements(html)
    html = alignByClass(html)
    html = html.replacing(
      "<input type=\"checkbox\" checked disabled",
      with: "<input type=\"checkbox\" disabled checked"
    )
    return nameSection(html)
  }

  /// We give each block of the first level an identifier, and footnotes and references shorter ones.
  private static func dropIdentifiers(_ html: String) -> String {
    html.replacing(/\ id="[^"]*"/, with: "")
  }

  /// The reference to a footnote leads to another identifier and has a label.
  private static func dropFootnoteLinks(_ html: String) -> String {
    html.replacing(/<sup class="footnote-ref"><a [^>]*>/, with: "<sup class=\"footnote-ref\"><a>")
  }

  /// Links back have other names and labels, and the library counts also references in definitions that
  /// it drops.
  private static func dropReturns(_ html: String) -> String {
    html.replacing(
      /\ ?<a [^>]*class="footnote-(return|backref)"[^>]*>↩(<sup[^>]*>[0-9]+<\/sup>)?<\/a>/,
      with: ""
    )
  }

  /// Our tables stand in a box that scrolls.
  private static func dropTableBox(_ html: String) -> String {
    html.replacing(/<div class="table-scroll"[^>]*>\n/, with: "").replacing("</div>\n", with: "")
  }

  /// Our boxes of tasks have a label.
  private static func dropBoxLabels(_ html: String) -> String {
    html.replacing(/(<input[^>]*) aria-label="[^"]*">/) { "\($0.output.1)>" }
  }

  /// The library writes XHTML: `<br />`, `checked=""`.
  private static func closeVoidElements(_ html: String) -> String {
    html.replacing(/<(br|hr|input[^>]*) \/>/) { "<\($0.output.1.replacing("=\"\"", with: ""))>" }
  }

  /// We align columns by class, because an attribute would be invalid.
  private static func alignByClass(_ html: String) -> String {
    html.replacing(/<(t[hd]) align="([a-z]+)">/) { "<\($0.output.1) class=\"align-\($0.output.2)\">" }
  }

  /// Our footnotes are a group with a label, the library's a section with an attribute of its own.
  private static func nameSection(_ html: String) -> String {
    html.replacing(/<(section|div) class="footnotes"[^>]*>/, with: "<section>")
      .replacing(/<\/ol>\n<\/div>\n$/, with: "</ol>\n</section>\n")
  }

  /// A link back under a block that is no paragraph had a line of its own.
  private static func dropEmptyLines(_ html: String) -> String {
    html.replacing("\n\n</li>\n", with: "\n</li>\n")
  }
}
