// SPDX-License-Identifier: Apache-2.0

/// The words that stand in rendered text without having been written there, in one language.
///
/// `{n}` is the place of a number. The labels of tables name regions of a page, so they should differ on it.
package struct HTMLWords: Sendable, Hashable {
  /// Names a table, for those who don't see it; `{n}` counts the tables of a text.
  package var table: String
  /// Names the section with the footnotes.
  package var footnotes: String
  /// Names the mark that leads to the note `{n}`.
  package var footnoteReference: String
  /// Names the link back from a note; `{n}` is `1`, or `1-2` for the second reference to the first note.
  package var footnoteReturn: String
  /// Name the box of a task.
  package var taskDone: String
  package var taskOpen: String

  /// Names the link that each paragraph of the first level has to itself, to be copied from there; `{n}` is
  /// the number in its anchor. With `nil` there are no such links.
  package var paragraphLink: String?

  package init(
    table: String,
    footnotes: String,
    footnoteReference: String,
    footnoteReturn: String,
    taskDone: String,
    taskOpen: String,
    paragraphLink: String? = nil
  ) {
    self.table = table
    self.footnotes = footnotes
    self.footnoteReference = footnoteReference
    self.footnoteReturn = footnoteReturn
    self.taskDone = taskDone
    self.taskOpen = taskOpen
    self.paragraphLink = paragraphLink
  }

  static func fill(_ words: String, _ number: String) -> String {
    parts(words).joined(separator: number)
  }

  /// What stands around the places of the number.
  static func parts(_ words: String) -> [Substring] {
    // By bytes: this is asked for each paragraph.
    var parts: [Substring] = []
    var (start, next) = (words.startIndex, words.startIndex)
    while let place = words.utf8[next...].firstIndex(of: UInt8(ascii: "{")) {
      let mark = words.utf8[place...].prefix(3)
      next = words.utf8.index(after: place)
      guard mark.elementsEqual("{n}".utf8) else { continue }
      parts.append(words[start..<place])
      (start, next) = (mark.endIndex, mark.endIndex)
    }
    return parts + [words[start...]]
  }
}
