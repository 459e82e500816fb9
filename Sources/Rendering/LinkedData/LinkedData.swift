// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// What a page is about, for programs that read schema.org (JSON-LD 1.1).
///
/// An entity has one `@id`, the address that belongs to no language, and the same properties on the pages of
/// all languages: their texts are encodings of one work and no translations of each other.
enum LinkedData {
  /// The text of a data block: it never runs, so the policy that forbids scripts lets it be.
  /// - Parameter trail: the pages above this one, from the home page down.
  /// - Returns: `nil` if the page is about nothing that has a name there.
  static func block(of page: PagePath, trail: [PagePath], _ context: ViewContext) -> String? {
    block([
      LinkedEntity(page, context.site).value, trail.isEmpty ? nil : breadcrumbs(trail + [page], context),
    ])
  }

  /// The same on the page of all languages, which has no pages above it.
  static func block(of page: PagePath, _ site: Site) -> String? {
    block([LinkedEntity(page, site).value])
  }

  private static func block(_ values: [JSONValue?]) -> String? {
    let graph = values.compactMap(\.self)
    guard !graph.isEmpty else { return nil }
    let block: JSONValue = ["@context": "https://schema.org", "@graph": .array(graph)]
    // What could end or begin an element can't stand in one (HTML Standard, 4.12.1.3).
    let text = block.compactText
    return text.utf8.contains(UInt8(ascii: "<")) ? text.replacing("<", with: "\\u003C") : text
  }

  private static func breadcrumbs(_ pages: [PagePath], _ context: ViewContext) -> JSONValue {
    [
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        pages.enumerated().map { index, page in
          [
            "@type": "ListItem",
            "position": .number(index + 1),
            "name": .string(context.binding(context.name(of: page))),
            "item": .string(context.site.address.url(page, in: context.language.tag)),
          ]
        }
      ),
    ]
  }
}
