// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// The words of an entry as HTML for one page.
struct EntryHTML {
  let body: [UInt8]
  /// The section of footnotes; empty if there are none.
  let notes: [UInt8]

  /// The whole text, on the entry's own page, where it has no link to itself.
  init(_ entry: Entry, _ context: ViewContext) {
    var linked: Set = [entry.id]
    self.init(entry, context, at: HTMLPlace(), linked: &linked)
  }

  /// - Parameter linked: the terms of the page that have their link already.
  init(_ entry: Entry, _ context: ViewContext, at place: HTMLPlace, linked: inout Set<EntryID>) {
    let fragment = context.fragment(of: entry)
    let notice = AgreementNotices(on: entry, context).ofFrontMatter
    body = Array(notice.utf8) + (fragment?.body(at: place, linked: &linked) ?? [])
    notes = fragment?.footnotes(at: place) ?? []
  }
}

extension HTMLRenderer {
  /// A renderer for the words of authors in the language of a page.
  init(_ context: ViewContext, _ notices: AgreementNotices) {
    let profile = context.language.profile
    self.init(
      words: HTMLWords(
        table: context.string(.tableRegion),
        footnotes: context.string(.footnotes),
        footnoteReference: context.string(.footnoteReference),
        footnoteReturn: context.string(.footnoteReturn),
        taskDone: context.string(.taskDone),
        taskOpen: context.string(.taskOpen),
        paragraphLink: context.string(.paragraphLink)
      ),
      notices: notices.texts,
      text: { profile.bindingSpaces(in: $0) },
      link: { Self.target(of: $0, context) }
    )
    terms = context.portal.terms[context.language.tag]
  }

  /// A link to an entry leads to its page in the same language.
  private static func target(of link: Link, _ context: ViewContext) -> HTMLLinkTarget? {
    guard case .reference(let kind, let name, let anchor) = link.destination,
      let target = EntryKind(rawValue: kind).flatMap({ context.portal.entry(EntryID($0, name)) })
    else { return nil }
    let fragment = anchor.map { "#\($0)" } ?? ""
    return HTMLLinkTarget(
      href: context.href(target) + fragment,
      text: context.title(of: target),
      className: target.id.kind == .term ? "term" : nil
    )
  }
}
