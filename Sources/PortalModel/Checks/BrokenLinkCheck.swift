// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// Links in texts and relations in facts lead to entries of the portal.
struct BrokenLinkCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    let links = portal.texts.flatMap { _, text in
      text.body.links.compactMap { link -> Diagnostic? in
        guard case .reference(let kind, let name, _) = link.destination, let kind = EntryKind(rawValue: kind)
        else { return nil }
        return diagnostic(EntryID(kind, name), at: text.file.place(link.range), in: portal)
      }
    }
    let relations = portal.entries.flatMap { entry in
      entry.relations.compactMap { diagnostic($0.target, at: $0.place, in: portal) }
    }
    return links + relations
  }

  private func diagnostic(_ id: EntryID, at place: SourcePlace, in portal: Portal) -> Diagnostic? {
    guard portal.entry(id) == nil else { return nil }
    return Diagnostic(.brokenLink, "there is no \(id)", at: place, fix: portal.suggestion(for: id))
  }
}
