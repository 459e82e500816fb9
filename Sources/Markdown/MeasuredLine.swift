// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// A line of a body, looked at before the library sees it.
struct MeasuredLine {
  /// From 1, in the body.
  let number: Int
  /// Without the line break.
  let range: Range<Int>
  let prefix: LinePrefix
  /// Whether the line ends a paragraph by being empty, if only for the quotes it stands in.
  let isBlank: Bool

  init(_ number: Int, of lines: BodyLines) {
    let bytes = lines.bytes
    self.number = number
    range = lines.text(number)
    prefix = LinePrefix(range, in: bytes)
    isBlank =
      prefix.end == range.upperBound
      && bytes[range].allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
      }
  }
}
