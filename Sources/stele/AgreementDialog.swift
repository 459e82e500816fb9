// SPDX-License-Identifier: Apache-2.0

import Authoring
import Diagnostics
import PortalModel

/// Asks an editor about each passage, and keeps the answers.
struct AgreementDialog {
  private(set) var review: AgreementReview
  private let reviewer: String
  private let date: String
  private let wordingOnly: Bool
  /// Whether the editor is asked, or has read everything before.
  private let asks: Bool
  private var agreed = 0
  private var open = 0
  private let console = Console.standardOutput

  init(_ review: AgreementReview, reviewer: String, date: String, wordingOnly: Bool, asks: Bool) {
    self.review = review
    self.reviewer = reviewer
    self.date = date
    self.wordingOnly = wordingOnly
    self.asks = asks
  }

  /// Whether nothing was left open.
  var isComplete: Bool { open == 0 }

  var summary: String {
    let left = open == 0 ? "" : ", \(open) not"
    return agreed + open == 0 ? "Nothing to agree on.\n" : "\(agreed) agreed\(left).\n"
  }

  /// - Parameter isNamed: whether the editor asked for this entry and not for all.
  mutating func ask(about entry: EntryID, isNamed: Bool) {
    let questions = review.questions(about: entry)
    let obstacles = review.obstacles(to: entry)
    guard obstacles.isEmpty else {
      // Of all entries one that has nothing to be asked about is in nobody's way.
      guard isNamed || !questions.isEmpty else { return }
      open += max(questions.count, 1)
      Console.standardError.write(
        DiagnosticFormatter.text.format(obstacles, colored: Console.standardError.isColored)
          + "\n\(entry): mend this first; then its texts can be said to agree.\n\n"
      )
      return
    }
    var passages: Set<String> = []
    for question in questions {
      console.write(AgreementQuestionText(question, colored: console.isColored).text)
      if wordingOnly, !question.isEditOfOneLanguage {
        console.write("  This is more than an edit of one language: read it without --wording-only.\n\n")
      } else if !asks || isConfirmed() {
        passages.insert(question.passage)
      }
    }
    agreed += passages.count
    open += questions.count - passages.count
    // Records of what is no more are dropped too.
    review.record(passages, of: entry, by: reviewer, on: date, wordingOnly ? .wording : .read)
  }

  /// Anything but a yes is a no; so is the end of the input.
  private func isConfirmed() -> Bool {
    console.write(wordingOnly ? "  Is the meaning the same? [y/N] " : "  Do the texts say the same? [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    console.write("\n")
    return ["y", "yes"].contains(answer)
  }
}
