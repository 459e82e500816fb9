// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A page for an unnumbered part of the statement.
enum StatementPartView {
  static func content(_ part: Entry, _ context: ViewContext) -> PageContent {
    var content = context.entryContent(
      "statement-part",
      part,
      trail: [.home, .statement],
      ["in-statement-href": .text("\(context.href(.statement))#\(StatementView.anchor(of: part))")]
    )
    content.record = content.record.merging(
      context.related(to: part)
    )
    return content
  }
}
