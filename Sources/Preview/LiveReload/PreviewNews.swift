// SPDX-License-Identifier: Apache-2.0

import Foundation
import PortalModel
import Rendering

/// What an open page is told: how things stand, and whether it is still the page that it was.
struct PreviewNews: Encodable, Equatable {
  let generation: Int
  /// Whether the checks have been through; until then the rest is how it was before.
  let checked: Bool
  let errors: Int
  let warnings: Int
  /// Names what is wrong, so that a reader who has put it away is not shown the same again.
  let problems: String
  /// Whether what is wrong is shown over the page.
  let blocks: Bool
  /// Whether the page would be another now.
  let reload: Bool
  /// The addresses of all stylesheets.
  let sheets: [String]
  /// Where the author has just written, for who follows the edits.
  let go: String?

  init(of generation: Generation, for listener: EventListener, isChanged: Bool) {
    let edit = generation.edit.flatMap { $0.generation > listener.generation ? $0.place : nil }
    let pages = generation.pages
    self.generation = generation.number
    checked = generation.isChecked
    errors = generation.errorCount
    warnings = generation.warningCount
    problems = generation.problems
    blocks = generation.blocks
    reload = isChanged
    sheets = pages?.sheets ?? []
    go = pages.flatMap { pages in
      edit?.destination(from: listener.page, among: pages.portal.languages.map(\.tag)).map(pages.address.href)
    }
  }

  /// As a server-sent event (HTML, section 9.2).
  var event: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Text and numbers can be encoded.
    let data = (try? encoder.encode(self)) ?? Data("{}".utf8)
    return Array("retry: 400\nevent: state\ndata: ".utf8) + Array(data) + Array("\n\n".utf8)
  }
}
