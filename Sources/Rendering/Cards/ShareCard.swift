// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// The picture that other sites show beside a link to a page, with the page's words in its language.
///
/// Here it is an SVG out of a template. What turns it into pixels is no part of a build: `Scripts/make-cards` does
/// it where there is a converter, and leaves the pictures among the assets under the names that cards have; a page
/// whose picture is there names it in its head.
struct ShareCard {
  static let folder = "cards"
  private static let template = "cards/card"

  let language: LanguageTag
  let siteTitle: String
  /// What stands above the title.
  let kicker: String
  let title: String

  init(_ page: PagePath, _ content: PageContent, _ context: ViewContext) {
    language = context.language.tag
    siteTitle = context.siteTitle
    title = page == .home ? context.siteTitle : context.binding(content.title)
    if case .entry(let id) = page, id.kind == .commitment {
      kicker = context.string(.commitmentNumber, ["number": id.name])
    } else {
      kicker = content.trail.last.map { $0 == .home ? "" : context.name(of: $0) } ?? ""
    }
  }

  /// The same words have the same name, so that a picture is drawn once.
  var name: String {
    Fingerprint([language.rawValue, siteTitle, kicker, title].joined(separator: "\n").utf8).text
  }

  /// Where the picture is published; `nil` if it was not drawn.
  func image(in assets: AssetLibrary) -> String? { assets.path(of: "\(Self.folder)/\(name).png") }

  func render(with templates: TemplateLibrary, strings: InterfaceStrings) -> Diagnosed<[UInt8]> {
    let lines = CardLines(title)
    let record: TemplateRecord = [
      "lang": .text(language.rawValue),
      "site-title": .text(siteTitle),
      "kicker": .text(kicker),
      "size": .number(lines.size),
      "lines": .list(
        lines.texts.enumerated().map { index, text in
          ["text": .text(text), "y": .number(lines.top + index * lines.height)]
        }
      ),
    ]
    return templates.render(Self.template, record, strings: strings)
  }
}
