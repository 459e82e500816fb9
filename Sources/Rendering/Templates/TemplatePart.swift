// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What a page shows of one entry among others, in a section of its own.
package struct TemplatePart: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    /// What the section shows.
    case record(TemplateRecord)
    /// What the section came to when the page was published before.
    case kept(FilePart)
  }

  let entry: EntryID
  let terms: Set<EntryID>
  let content: Content

  /// - Parameter terms: those that have their link here because none of the parts before had one.
  init(of entry: EntryID, terms: Set<EntryID> = [], _ content: Content) {
    self.entry = entry
    self.terms = terms
    self.content = content
  }

  /// One that is as it was published.
  init(kept part: FilePart) {
    self.init(of: part.entry, terms: part.terms, .kept(part))
  }
}
