// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel

/// `LANGUAGE/changes.json`: the same as a JSON Feed (version 1.1).
struct JSONFeed: Encodable {
  private let version = "https://jsonfeed.org/version/1.1"
  private let title: String
  private let description: String
  private let homePageURL: String
  private let feedURL: String
  private let language: String
  private let authors: [Author]
  private let items: [Item]

  private enum CodingKeys: String, CodingKey {
    case version, title, description, language, authors, items
    case homePageURL = "home_page_url"
    case feedURL = "feed_url"
  }

  static func bytes(_ context: ViewContext) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding fails for numbers that JSON lacks, and for types that say so; here are neither.
    let data = (try? encoder.encode(JSONFeed(context))) ?? Data()
    return Array(data) + [UInt8(ascii: "\n")]
  }

  private init(_ context: ViewContext) {
    let address = context.site.address
    let tag = context.language.tag
    title = FeedFormat.title(context)
    description = context.string(.changesDescription)
    homePageURL = address.url(.changes, in: tag)
    feedURL = address.url(FeedFormat.json.path(in: tag))
    language = tag.rawValue
    authors = [Author(name: context.siteTitle, url: address.url(.home, in: tag))]
    items = FeedItem.all(context).map(Item.init)
  }

  private struct Author: Encodable {
    let name: String
    let url: String
  }

  private struct Item: Encodable {
    let id: String
    let url: String
    let title: String
    let text: String
    let published: String
    let tags: [String]

    enum CodingKeys: String, CodingKey {
      case id, url, title, tags
      case text = "content_text"
      case published = "date_published"
    }

    init(_ item: FeedItem) {
      id = item.id
      url = item.url
      title = item.title
      text = item.summary
      published = item.date
      tags = [item.kind.name]
    }
  }
}
