// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown

/// Links in texts and relations in facts lead to entries of the portal.
struct BrokenLinkCheck: ReferenceCheck {
  func diagnostics(_ entry: Entry, in portal: Portal) -> [Diagnostic] {
    let links = portal.texts(of: entry).flatMap { _, text in
      text.body.links.lazy
        .compactMap { link in
          link.entry.flatMap { diagnostic($0, at: text.file.place(link.range), in: portal) }
        }
        .prefix(DiagnosticLimit.most + 1)
    }
    return links + entry.relations.compactMap { diagnostic($0.target, at: $0.place, in: portal) }
  }

  private func diagnostic(
    _ id: EntryID,
    at place: @autoclosure () -> SourcePlace,
    in portal: Portal
  ) -> Diagnostic? {
    guard portal.entry(id) == nil else { return nil }
    return Diagnostic(.brokenLink, "there is no \(id)", at: place(), fix: portal.suggestion(for: id))
  }
}
