// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The first text of an entry in one language: front matter to be filled, and hints about the rest. They stand in the
/// front matter, since a text has no comments.
struct NewText {
  private let kind: EntryKind
  private let language: Language

  init(_ kind: EntryKind, in language: Language) {
    self.kind = kind
    self.language = language
  }

  var text: String { (front + ["---", ""]).map { "\($0)\n" }.joined() }

  private var front: [String] {
    [
      "---", "# \(language.autonym). At most 70 characters.", "title:", "# One sentence.", "summary:",
    ] + forms + [
      "# Below the next line stands the text in Markdown, the same blocks in each language. Headings start at ##;",
      "# links name entries: [words](commitment:12), or [](commitment:12) for its title.",
    ]
  }

  private var forms: [String] {
    guard kind == .term else { return [] }
    return [
      "# The words by which texts name the term; a * means any ending.", "forms:",
      "# Words that should not stand for it.", "# forbidden: []",
    ]
  }
}
