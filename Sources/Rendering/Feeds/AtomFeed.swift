// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// `LANGUAGE/changes.atom`: the dated changes of the portal (RFC 4287).
enum AtomFeed {
  static func text(_ context: ViewContext) -> String {
    let portal = context.portal
    let address = context.site.address
    let tag = context.language.tag
    let items = FeedItem.all(context)
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(tag)">
      <id>\(FeedFormat.id(context))</id>
      <title>\(Markup.escape(FeedFormat.title(context)))</title>
      <subtitle>\(Markup.escape(context.string(.changesDescription)))</subtitle>
      <updated>\(items.first?.date ?? "")</updated>
      <author><name>\(Markup.escape(context.siteTitle))</name><uri>\(url(.home, tag, context))</uri></author>
      <rights>\(Markup.escape(context.string(.licence)))</rights>
      <link rel="self" type="\(FeedFormat.atom.mediaType)" hreflang="\(tag)" href="\(feedURL(tag, address))"/>
      <link rel="alternate" type="text/html" hreflang="\(tag)" href="\(url(.changes, tag, context))"/>

      """
    for other in portal.languages.map(\.tag) where other != tag {
      xml +=
        "<link rel=\"alternate\" type=\"\(FeedFormat.atom.mediaType)\" hreflang=\"\(other)\" href=\"\(feedURL(other, address))\"/>\n"
    }
    for item in items {
      xml += """
        <entry>
        <id>\(Markup.escape(item.id))</id>
        <title>\(Markup.escape(item.title))</title>
        <updated>\(item.date)</updated>
        <link rel="alternate" type="text/html" hreflang="\(tag)" href="\(Markup.escape(item.url))"/>
        <category term="\(Markup.escape(item.kind.word))" label="\(Markup.escape(item.kind.name))"/>
        <summary>\(Markup.escape(item.summary))</summary>
        </entry>

        """
    }
    return xml + "</feed>\n"
  }

  private static func url(_ page: PagePath, _ language: LanguageTag, _ context: ViewContext) -> String {
    Markup.escape(context.site.address.url(page, in: language))
  }

  private static func feedURL(_ language: LanguageTag, _ address: SiteAddress) -> String {
    Markup.escape(address.url(FeedFormat.atom.path(in: language)))
  }
}
