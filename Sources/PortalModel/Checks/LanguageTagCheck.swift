// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import Markdown

/// The tag of words in another language is one that browsers and screen readers know (BCP 47).
struct LanguageTagCheck: ReferenceCheck {
  func diagnostics(_ entry: Entry, in portal: Portal) -> [Diagnostic] {
    let tags = portal.configuration.languages.map { "\("lang:\($0)")" as Message }.joined(by: " or ")
    return portal.texts(of: entry).flatMap { _, text in
      var diagnostics: [Diagnostic] = []
      text.body.walkInlines { inline in
        guard case .language(let tag, _) = inline.kind, !Self.isKnown(tag, portal) else { return }
        diagnostics.append(
          Diagnostic(
            .unknownLanguageTag,
            "there is no language ‘\(tag)’",
            at: text.file.place(inline.range),
            fix: "write the tag of a language, such as \(tags)"
          )
        )
      }
      return diagnostics
    }
  }

  /// Whether the tag is well-formed and its first part is a language of ISO 639, in lower case as usual.
  private static func isKnown(_ text: String, _ portal: Portal) -> Bool {
    guard let tag = LanguageTag(text) else { return false }
    let primary = String(tag.rawValue.prefix { $0 != "-" })
    let isISO = primary == primary.lowercased() && Locale.LanguageCode(primary).isISOLanguage
    return isISO || portal.configuration.languages.contains(tag)
  }
}
