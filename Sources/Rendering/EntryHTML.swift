// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// The words of an entry as HTML for one page.
struct EntryHTML {
  let body: String
  /// The section of footnotes; empty if there are none.
  let notes: String

  /// The whole text, on the entry's own page.
  init(_ entry: Entry, _ context: ViewContext) {
    var linker = context.termLinker(except: entry.id)
    self.init(entry, context, linker: &linker)
  }

  /// - Parameters:
  ///   - anchorPrefix: goes before each anchor, where several entries share a page.
  ///   - headingLevel: at which `##` is shown.
  ///   - linker: knows which terms of the page have their link already.
  init(
    _ entry: Entry,
    _ context: ViewContext,
    anchorPrefix: String = "",
    headingLevel: Int = 2,
    linker: inout TermLinker
  ) {
    let notices = AgreementNotices(on: entry, context)
    let renderer = HTMLRenderer(
      context,
      anchorPrefix: anchorPrefix,
      headingLevel: headingLevel,
      paragraphLink: context.string(.paragraphLink),
      notices: notices
    )
    let html =
      context.text(of: entry).map { renderer.render(linker.link($0.body)) } ?? (body: "", footnotes: "")
    body = notices.ofFrontMatter + html.body
    notes = html.footnotes
  }
}

extension HTMLRenderer {
  /// A renderer for the words of authors in the language of a page.
  init(
    _ context: ViewContext,
    anchorPrefix: String,
    headingLevel: Int = 2,
    paragraphLink: String?,
    notices: AgreementNotices
  ) {
    let profile = context.language.profile
    self.init(
      anchorPrefix: anchorPrefix,
      headingShift: headingLevel - 2,
      words: HTMLWords(
        table: context.string(.tableRegion),
        footnotes: context.string(.footnotes),
        footnoteReference: context.string(.footnoteReference),
        footnoteReturn: context.string(.footnoteReturn),
        taskDone: context.string(.taskDone),
        taskOpen: context.string(.taskOpen),
        paragraphLink: paragraphLink
      ),
      notices: notices.texts,
      text: { profile.bindingSpaces(in: $0) },
      link: { Self.target(of: $0, context) }
    )
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

extension ViewContext {
  func termLinker(except entry: EntryID? = nil) -> TermLinker {
    TermLinker(site.portal.terms[language.tag] ?? TermIndex([], in: language.tag), except: entry)
  }
}
