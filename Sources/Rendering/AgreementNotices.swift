// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What a reader is told where the texts of a passage have stopped agreeing and are published all the same.
struct AgreementNotices {
  /// By the name of the passage.
  let texts: [String: String]

  init(on entry: Entry, _ context: ViewContext) {
    let own = context.language.tag
    let notices = (context.portal.standing(of: entry.id)?.gaps ?? []).map { gap in
      (gap.passage, context.string(gap.changed.contains(own) ? .noticeChanged : .noticeBehind))
    }
    texts = Dictionary(notices) { first, _ in first }
  }

  /// What is said about the title and the summary, which stand above the text.
  var ofFrontMatter: String {
    FrontWord.allCases.compactMap { texts[$0.rawValue] }
      .map { "\n<p class=\"notice\">\(Markup.escape($0))</p>" }
      .joined()
  }
}
