// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// The words of an entry as HTML for one page.
struct EntryHTML {
  let body: String
  /// The section of footnotes; empty if there are none.
  let notes: String

  /// - Parameters:
  ///   - anchorPrefix: goes before each anchor, where several entries share a page.
  ///   - headingLevel: at which `##` is shown.
  init(_ entry: Entry, _ context: ViewContext, anchorPrefix: String = "", headingLevel: Int = 2) {
    let profile = context.language.profile
    let renderer = HTMLRenderer(
      anchorPrefix: anchorPrefix,
      headingShift: headingLevel - 2,
      words: context.renderedWords,
      text: { profile.bindingSpaces(in: $0) },
      link: { Self.target(of: $0, context) }
    )
    (body, notes) = context.text(of: entry).map { renderer.render($0.body) } ?? ("", "")
  }

  /// A link to an entry leads to its page in the same language.
  private static func target(of link: Link, _ context: ViewContext) -> HTMLLinkTarget? {
    guard case .reference(let kind, let name, let anchor) = link.destination,
      let target = EntryKind(rawValue: kind).flatMap({ context.portal.entry(EntryID($0, name)) })
    else { return nil }
    let fragment = anchor.map { "#\($0)" } ?? ""
    return HTMLLinkTarget(href: context.href(target) + fragment, text: context.title(of: target))
  }
}

extension ViewContext {
  fileprivate var renderedWords: HTMLWords {
    HTMLWords(
      table: string(.tableRegion),
      footnotes: string(.footnotes),
      footnoteReference: string(.footnoteReference),
      footnoteReturn: string(.footnoteReturn),
      taskDone: string(.taskDone),
      taskOpen: string(.taskOpen),
      paragraphLink: string(.paragraphLink)
    )
  }
}
