// SPDX-License-Identifier: Apache-2.0

/// What is safe to show of what somebody wrote, in one line: a terminal obeys control characters, a forge takes a
/// line that begins with `::` for a command, and bidirectional controls show other words than those that are there.
enum VisibleText {
  /// In scalars: more of a value than anybody reads in a message.
  static let longest = 1000

  /// The text with what can't be seen replaced, and cut if it is long.
  static func of(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) || text.utf8.count > longest else {
      return text
    }
    var visible = String.UnicodeScalarView()
    for (count, scalar) in text.unicodeScalars.enumerated() {
      guard count < longest else {
        visible.append("…")
        break
      }
      visible.append(Self.scalar(scalar))
    }
    return String(visible)
  }

  /// The joiners are left, which some scripts need between letters.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < 0x20 || scalar.value >= 0x7F else { return scalar }
    return switch scalar.properties.generalCategory {
    case .control where scalar == "\t": " "
    case .format where scalar == "\u{200C}" || scalar == "\u{200D}": scalar
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
    default: scalar
    }
  }
}
