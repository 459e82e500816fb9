// SPDX-License-Identifier: Apache-2.0

/// A title in lines that fit a card, since SVG breaks none. Widths are those of wide letters of their kind: what
/// sets them is not asked here, so there is always room to spare.
struct CardLines {
  /// Of a line, in pixels.
  private static let room = 1040.0
  /// How many lines fit at a size, in pixels.
  private static let sizes = [(size: 76, most: 3), (size: 60, most: 4), (size: 52, most: 5)]

  let texts: [String]
  /// Of the letters, in pixels.
  let size: Int
  /// From line to line: two marks above a capital need 1.3 of its size.
  var height: Int { size * 13 / 10 }
  /// Where the first line stands.
  var top: Int { 260 }

  init(_ title: String) {
    let attempts = Self.sizes.map { ($0, Self.broken(title, size: Double($0.size))) }
    let fitting = attempts.first { $0.1.count <= $0.0.most } ?? attempts[attempts.count - 1]
    size = fitting.0.size
    texts = Array(fitting.1.prefix(fitting.0.most))
  }

  private static func broken(_ title: String, size: Double) -> [String] {
    var lines: [String] = []
    // A no-break space keeps its words together.
    for word in title.split(separator: " ").map(String.init) {
      if let last = lines.last, width(of: "\(last) \(word)") * size <= room {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// In parts of the size.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { width, scalar in
      let properties = scalar.properties
      return switch scalar {
      case " ", "\u{A0}", "i", "j", "l", "t", "f", "r", ".", ",", ":", ";", "'", "’", "(", ")", "-":
        width + 0.36
      case "m", "w", "M", "W", "ж", "м", "ф", "ш", "щ", "ю", "Ж", "М", "Ф", "Ш", "Щ", "Ю", "—": width + 0.96
      default: width + (properties.isUppercase ? 0.74 : 0.6)
      }
    }
  }
}
