// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// The texts of entries as HTML, each rendered once for all pages that show it.
package struct RenderedTexts: Sendable {
  private let fragments: [EntryID: Localized<HTMLFragment>]

  package init(_ fragments: [(EntryID, Localized<HTMLFragment>)] = []) {
    self.fragments = Dictionary(fragments) { first, _ in first }
  }

  package subscript(id: EntryID) -> Localized<HTMLFragment>? { fragments[id] }
}

extension Site {
  /// The text of an entry in each language that it has.
  package func fragments(of entry: Entry) -> Localized<HTMLFragment> {
    var fragments = Localized<HTMLFragment>()
    for language in portal.languages {
      fragments[language.tag] = ViewContext(site: self, language: language).newFragment(of: entry)
    }
    return fragments
  }
}

extension ViewContext {
  /// The text of an entry, also where it was not rendered before.
  func fragment(of entry: Entry) -> HTMLFragment? {
    texts[entry.id]?[language.tag] ?? newFragment(of: entry)
  }

  func newFragment(of entry: Entry) -> HTMLFragment? {
    text(of: entry).map { HTMLRenderer(self, AgreementNotices(on: entry, self)).fragment(of: $0.body) }
  }
}
