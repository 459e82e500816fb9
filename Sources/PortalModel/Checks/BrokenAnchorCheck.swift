// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// What stands after `#` in a link names a block of the entry in the same language.
struct BrokenAnchorCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    portal.configuration.languages.flatMap { language in
      portal.entries.flatMap { entry in
        entry.texts[language].map { diagnostics(in: $0, of: entry, language, portal) } ?? []
      }
    }
  }

  private func diagnostics(
    in text: EntryText,
    of entry: Entry,
    _ language: LanguageTag,
    _ portal: Portal
  ) -> [Diagnostic] {
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
      guard let anchors = target?.body.anchors, !anchors.contains(anchor) else { return nil }
      return Diagnostic(
        .brokenAnchor,
        "there is no block ‘\(anchor)’ there",
        at: text.file.place(link.range),
        fix: Suggestion.fix(for: anchor, among: anchors)
      )
    }
  }
}
