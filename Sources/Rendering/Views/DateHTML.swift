// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A date with its machine-readable form, as far as HTML has one: a decade or “about” gets none, and
/// no day is invented.
enum DateHTML {
  static func text(_ date: PartialDate, in language: Language, style: DateStyle = .prose) -> String {
    language.profile.segments(of: date, style: style).map(html).joined()
  }

  /// The same as a heading, which begins with a capital where a language begins a date with a word.
  static func heading(_ date: PartialDate, in language: Language) -> String {
    language.profile.segments(of: date, style: .prose).enumerated()
      .map { index, segment in html(index == 0 ? segment.capitalized : segment) }
      .joined()
  }

  private static func html(_ segment: DateSegment) -> String {
    switch segment {
    case .words(let words): return Markup.escape(words)
    case .time(let text, let point):
      guard let iso = point.isoText else { return Markup.escape(text) }
      return "<time datetime=\"\(iso)\">\(Markup.escape(text))</time>"
    }
  }
}

extension DateSegment {
  fileprivate var capitalized: DateSegment {
    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return switch self {
    case .words(let words): .words(capitalized(words))
    case .time(let text, let point): .time(capitalized(text), point)
    }
  }
}
