// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What every page has around its content.
enum LayoutView {
  static func record(of page: PagePath, _ content: PageContent, _ context: ViewContext) -> TemplateRecord {
    let address = context.site.address
    let head = HeadView.record(
      of: page,
      canonical: address.url(page, in: context.language.tag),
      title: documentTitle(page, content, context),
      template: content.template,
      in: context.site
    )
    return head.merging([
      "lang": .text(context.language.tag.rawValue),
      "linked-dataHTML": LinkedData.block(of: page, trail: content.trail, context).map { .html($0) } ?? .none,
      "card": .optional(
        ShareCard(page, content, context).image(in: context.site.assets).map(address.url)
      ),
      "description": .text(context.description(of: page)),
      "page-title": .text(page == .home ? context.siteTitle : content.title),
      "site-title": .text(context.siteTitle),
      // What pages of one make alone need is called like their template.
      "own-script": HeadView.asset("\(content.template).js", in: context.site),
      // The page of the search has a form of its own.
      "search-href": .optional(page == .search ? nil : context.href(.search)),
      "chooser-href": .text(address.href("")),
      "home-href": .text(context.href(.home)),
      "languages": .list(languages(page, context)),
      "parallel-href": .optional(parallel(page, context)),
      "pages": .list(context.shared?.about ?? about(context.portal).map(context.link)),
      "contact": .optional(context.portal.configuration.contact),
      "feeds": .list(FeedFormat.links(context, to: [.atom, .json])),
      "navigation": .list(navigation(page, content, context)),
      "trail": .list(content.trail.map(context.link)),
      "has-trail": .flag(!content.trail.isEmpty),
      "page-name": context.prose(page == .home ? context.siteTitle : context.name(of: page)),
    ])
  }

  private static func documentTitle(_ page: PagePath, _ content: PageContent, _ context: ViewContext)
    -> String
  {
    guard page != .home else { return context.siteTitle }
    return context.string(.documentTitle, ["page": content.title, "site": context.siteTitle])
  }

  /// The same page in each language, in the portal's order whatever the page's language is.
  private static func languages(_ page: PagePath, _ context: ViewContext) -> [TemplateRecord] {
    context.portal.languages.map { language in
      [
        "tag": .text(language.tag.rawValue),
        "autonym": .text(language.autonym),
        "href": .text(context.site.address.href(page, in: language.tag)),
        "is-current": .flag(language.tag == context.language.tag),
      ]
    }
  }

  /// The same side by side in all languages.
  private static func parallel(_ page: PagePath, _ context: ViewContext) -> String? {
    let folder = page.neutralFolder(in: context.portal)
    return page.hasParallelPage && !folder.isEmpty ? context.site.address.href(folder) : nil
  }

  /// The pages about the portal, and those that the menu has no room for.
  static func about(_ portal: Portal) -> [PagePath] {
    let lists = [PagePath.status, .web, .changes, .cite].filter { $0.exists(in: portal) }
    return lists + portal.entries(of: .page).map { .entry($0.id) }
  }

  static func menu(of portal: Portal) -> [PagePath] {
    [PagePath.statement, .commitments, .timeline, .instruments, .organisations, .glossary]
      .filter { $0.exists(in: portal) }
  }

  private static func navigation(
    _ page: PagePath,
    _ content: PageContent,
    _ context: ViewContext
  ) -> [TemplateRecord] {
    let menu = context.shared?.navigation ?? menu(of: context.portal).map { ($0, context.link($0)) }
    return menu.map { item, link in
      link.merging(["is-current": .flag(item == page), "is-above": .flag(content.trail.contains(item))])
    }
  }
}
