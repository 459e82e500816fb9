// SPDX-License-Identifier: Apache-2.0

/// How a piece of text stands out in a terminal (ECMA-48, select graphic rendition).
enum TerminalStyle: String {
  case bold = "1"
  case red = "1;31"
  case green = "1;32"
  case yellow = "1;33"
  case cyan = "36"

  func paint(_ text: String, colored: Bool) -> String {
    colored ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}
