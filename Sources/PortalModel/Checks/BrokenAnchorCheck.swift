// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// What stands after `#` in a link names a block of the entry in the same language.
struct BrokenAnchorCheck: ReferenceCheck {
  func diagnostics(_ entry: Entry, in portal: Portal) -> [Diagnostic] {
    portal.texts(of: entry).flatMap { diagnostics(in: $1, $0, portal) }
  }

  private func diagnostics(in text: EntryText, _ language: LanguageTag, _ portal: Portal) -> [Diagnostic] {
    text.body.links.compactMap { link in
      let anchor: String
      let target: EntryText?
      switch link.destination {
      case .anchor(let name):
        (anchor, target) = (name, text)
      case .reference(let kind, let name, let anchorName?):
        let id = EntryKind(rawValue: kind).map { EntryID($0, name) }
        (anchor, target) = (anchorName, id.flatMap(portal.entry)?.texts[language])
      case .reference, .address:
        return nil
      }
      guard let anchors = target?.outline.anchors, !anchors.contains(anchor) else { return nil }
      return Diagnostic(
        .brokenAnchor,
        "there is no block ‘\(anchor)’ there",
        at: text.file.place(link.range),
        fix: Suggestion.fix(for: anchor, among: anchors)
      )
    }
  }
}
