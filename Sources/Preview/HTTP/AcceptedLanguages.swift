// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The languages that a browser asks for, best first (RFC 9110, section 12.5.4).
struct AcceptedLanguages: Sendable, Equatable {
  let tags: [LanguageTag]

  /// - Parameter field: such as `bg, en;q=0.8`.
  init(_ field: String) {
    let ranges = field.split(separator: ",").enumerated().compactMap { index, range in
      let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return parts.first.flatMap(LanguageTag.init).map { (tag: $0, weight: weight, index: index) }
    }
    tags = ranges.filter { $0.weight > 0 }.sorted { ($1.weight, $0.index) < ($0.weight, $1.index) }.map(\.tag)
  }

  /// The best among those on offer; `bg-BG` takes `bg`.
  func best(among offered: [LanguageTag]) -> LanguageTag? {
    for tag in tags {
      let primary = tag.rawValue.prefix { $0 != "-" }.lowercased()
      if let match = offered.first(where: { $0.rawValue.lowercased() == tag.rawValue.lowercased() })
        ?? offered.first(where: { $0.rawValue.lowercased() == primary })
      {
        return match
      }
    }
    return nil
  }
}
