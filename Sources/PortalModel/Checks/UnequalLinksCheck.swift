// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// The links of a passage lead to the same entries and places in every language. Addresses may differ: a
/// source may have a page per language.
struct UnequalLinksCheck: EntryCheck {
  func findings(in texts: EntryTexts) -> [Finding] {
    texts.rows.flatMap { row in
      RowComparison(row, .unequalLinks, named: "link", saying: { "\($0)" }) { version in
        version.passage.links.compactMap { link in
          link.destination.internalName.map { ComparedItem(thing: $0, range: link.range) }
        }
      }.findings
    }
  }
}

extension Destination {
  /// As it is written in a text; `nil` if it leads out of the portal.
  fileprivate var internalName: String? {
    switch self {
    case .reference(let kind, let name, let anchor): "\(kind):\(name)" + (anchor.map { "#\($0)" } ?? "")
    case .anchor(let anchor): "#\(anchor)"
    case .address: nil
    }
  }
}
