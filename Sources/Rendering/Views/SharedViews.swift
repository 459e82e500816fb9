// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What many pages of one language show alike, worked out once for all of them.
struct SharedViews: Sendable {
  let siteTitle: String
  /// Every entry as an item of a list.
  let items: [EntryID: TemplateRecord]
  /// Where entries of the kinds that are listed by title stand in the order of the language.
  let titleRanks: [EntryID: Int]
  let frame: TemplateRecord
  /// The pages of the menu, and those of the foot of the page.
  let navigation: [(page: PagePath, link: TemplateRecord)]
  let about: [TemplateRecord]

  /// - Parameter context: that of a site which shares nothing yet.
  init(_ context: ViewContext) {
    let portal = context.portal
    siteTitle = context.siteTitle
    items = Dictionary(portal.entries.map { ($0.id, context.newItem($0)) }) { first, _ in first }
    let titled = RelatedGroup.allCases.filter(\.isByTitle).flatMap(\.kinds).flatMap(portal.entries)
    let ranks = Collation(context.language.tag).ranks(of: titled.map(context.title))
    titleRanks = Dictionary(zip(titled.map(\.id), ranks)) { first, _ in first }
    frame = context.newFrame
    navigation = LayoutView.menu(of: portal).map { ($0, context.link($0)) }
    about = LayoutView.about(portal).map(context.link)
  }
}
