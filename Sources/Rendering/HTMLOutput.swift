// SPDX-License-Identifier: Apache-2.0

internal import Markdown

/// HTML under construction, in UTF-8, with the slots that pages will fill.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []
  private(set) var openings: [HTMLFragment.Opening] = []

  /// What was written so far ends here.
  var mark: HTMLFragment.Mark { HTMLFragment.Mark(bytes: bytes.count, openings: openings.count) }

  mutating func markup(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// What only pages know.
  mutating func slot(_ slot: HTMLFragment.Slot) {
    openings.append(HTMLFragment.Opening(slot, at: bytes.count))
  }

  /// What only some pages show.
  mutating func optional(_ slot: (Int) -> HTMLFragment.Slot, _ content: (inout HTMLOutput) -> Void) {
    let (index, offset) = (openings.count, bytes.count)
    openings.append(HTMLFragment.Opening(slot(offset), at: offset))
    content(&self)
    openings[index] = HTMLFragment.Opening(slot(bytes.count), at: offset)
  }

  /// Ends the line, unless nothing stands on it.
  mutating func freshLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func escaped(_ text: some StringProtocol) {
    bytes.append(contentsOf: text.utf8, replacing: Self.escape)
  }

  mutating func escaped(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text, replacing: Self.escape)
  }

  /// ` name="value"`, or nothing without a value.
  mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    markup(" ")
    markup(name)
    markup("=\"")
    escaped(value)
    markup("\"")
  }

  /// ` name="value"` with a slot in place of each `{n}`.
  mutating func attribute(_ name: String, _ value: String, number slot: HTMLFragment.Slot) {
    markup(" ")
    markup(name)
    markup("=\"")
    for (index, part) in HTMLWords.parts(value).enumerated() {
      if index > 0 { self.slot(slot) }
      escaped(part)
    }
    markup("\"")
  }

  /// ` href="…"`.
  mutating func href(_ value: String) {
    markup(" href=\"")
    address(value)
    markup("\"")
  }

  /// The address of a place on the page itself.
  mutating func href(toAnchor anchor: String) {
    markup(" href=\"#")
    slot(.addressPrefix)
    address(anchor)
    markup("\"")
  }

  /// Bytes that no address has are written as `%XX`; those already are stay so.
  mutating func address(_ value: String) {
    for byte in value.utf8 {
      if Self.isAddressByte(byte) {
        if byte == UInt8(ascii: "&") { markup("&amp;") } else { bytes.append(byte) }
      } else if byte == UInt8(ascii: "'") {
        markup("&#x27;")
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexDigits[Int(byte >> 4)])
        bytes.append(Self.hexDigits[Int(byte & 0xF)])
      }
    }
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// RFC 3986 without the square brackets and the apostrophe.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetterOrDigit || "-._~:/?#@!$&()*+,;=%".utf8.contains(byte)
  }
}
