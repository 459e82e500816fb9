// SPDX-License-Identifier: Apache-2.0

/// Puts the preview's script into a page that is sent: the one thing in which it differs from what is published.
enum PageScript {
  private static let end = Array("</head>".utf8)

  static func insert(
    into page: [UInt8],
    _ file: String,
    _ fingerprint: PageFingerprint,
    generation: Int
  ) -> [UInt8] {
    let script =
      "<script src=\"\(PreviewTemplates.base)preview.js\" defer data-page=\"\(attribute(file))\""
      + " data-seen=\"\(fingerprint.text)\" data-generation=\"\(generation)\"></script>\n"
    let place = page.firstRange(of: end)?.lowerBound ?? page.count
    return page[..<place] + Array(script.utf8) + page[place...]
  }

  /// Paths of pages have nothing to be escaped; those of files that are published as they are may.
  private static func attribute(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }
}
