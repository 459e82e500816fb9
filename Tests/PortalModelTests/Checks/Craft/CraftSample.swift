// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import Testing

@testable import PortalModel

/// What one check says about a text.
struct CraftSample {
  let check: any TextRunCheck

  init(_ check: any TextRunCheck) {
    self.check = check
  }

  /// The words at the place of each diagnostic, so that a wrong place is seen, and what to write instead.
  func found(in text: String, _ tag: String) throws -> [String] {
    try runs(of: text, tag).flatMap(check.diagnostics).map { diagnostic in
      let column = try #require(diagnostic.place.column)
      let scalars = try #require(diagnostic.place.excerpt).unicodeScalars.dropFirst(column - 1)
      let words = String(Substring(scalars.prefix(diagnostic.place.length)))
      return "\(words) → \(diagnostic.fix ?? "")"
    }
  }

  private func runs(of text: String, _ tag: String) throws -> [TextRun] {
    let file = SourceFile(path: "\(tag).md", text: text)
    let document = DocumentParser(referenceKinds: ["term"]).parse(file, body: file.bytes.indices).value
    try #require(!document.blocks.isEmpty)
    var reader = TextRunReader(file)
    reader.read(document, in: Language(try #require(LanguageTag(tag))))
    return reader.runs
  }
}
