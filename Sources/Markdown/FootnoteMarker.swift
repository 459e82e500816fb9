// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// `[^label]:`, with which the definition of a footnote starts.
struct FootnoteMarker {
  let label: String
  /// From `[` to the `:`.
  let range: Range<Int>

  /// The marker at an offset. As the library has it, a label is not empty and has no space.
  init?(at start: Int, in bytes: [UInt8], before end: Int) {
    guard start + 4 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else {
      return nil
    }
    var close = start + 2
    while close < end, bytes[close] != UInt8(ascii: "]") {
      guard bytes[close] > 0x20 else { return nil }
      close += 1
    }
    guard close > start + 2, close + 1 < end, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
    label = String(decoding: bytes[start + 2..<close], as: UTF8.self)
    range = start..<close + 2
  }

  /// The marker of the definition whose content starts at an offset.
  init?(endingAt end: Int, in lines: BodyLines) {
    let bytes = lines.bytes
    var start = end
    while start > lines.body.lowerBound, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      start -= 1
      if bytes[start] == UInt8(ascii: "["), let marker = FootnoteMarker(at: start, in: bytes, before: end) {
        self = marker
        return
      }
    }
    return nil
  }
}
