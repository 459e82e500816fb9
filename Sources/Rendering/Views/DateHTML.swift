// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A date with its machine-readable form, as far as HTML has one: a decade or “about” gets none, and
/// no day is invented.
enum DateHTML {
  static func text(_ date: PartialDate, in language: Language, style: DateStyle = .prose) -> String {
    language.profile.segments(of: date, style: style).map { segment in
      switch segment {
      case .words(let words): Markup.escape(words)
      case .time(let text, let point):
        if let iso = point.isoText {
          "<time datetime=\"\(iso)\">\(Markup.escape(text))</time>"
        } else {
          Markup.escape(text)
        }
      }
    }.joined()
  }
}
