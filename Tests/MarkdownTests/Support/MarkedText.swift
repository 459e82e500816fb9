// SPDX-License-Identifier: Apache-2.0

import Diagnostics

@testable import Markdown

/// A text in which 👉…👈 marks the places that a test is about, so that nobody counts columns.
///
/// The marks are taken out. Front matter goes before, so that no position is right by chance.
struct MarkedText {
  static let frontMatter = "---\ntitle: Đường về Търговище\n---\n"
  static let referenceKinds = ["commitment", "event", "instrument"]

  let file: SourceFile
  let body: Range<Int>
  /// In the order of their starts.
  let marks: [Range<Int>]

  init(_ text: String) {
    var plain = Self.frontMatter
    let start = plain.utf8.count
    var open = [Int]()
    var marks = [Range<Int>]()
    for character in text {
      switch character {
      case "👉": open.append(plain.utf8.count)
      case "👈": if let lower = open.popLast() { marks.append(lower..<plain.utf8.count) }
      default: plain.append(character)
      }
    }
    file = SourceFile(path: "vi.md", text: plain)
    body = start..<plain.utf8.count
    self.marks = marks.sorted { $0.lowerBound < $1.lowerBound }
  }

  func parse() -> Diagnosed<Document> {
    DocumentParser(referenceKinds: Self.referenceKinds).parse(file, body: body)
  }

  var places: [SourcePlace] { marks.map(file.place) }
}

/// The document of a text without front matter.
func document(_ text: String) -> Document {
  let file = SourceFile(path: "en.md", text: text)
  return DocumentParser(referenceKinds: MarkedText.referenceKinds).parse(file, body: file.bytes.indices).value
}
