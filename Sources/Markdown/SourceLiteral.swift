// SPDX-License-Identifier: Apache-2.0

/// A text as the library gives it, to be found again in the source, where some of its characters are
/// written with a backslash or as an entity.
struct SourceLiteral {
  private let text: [UInt8]

  init(_ text: String) {
    self.text = Array(text.utf8)
  }

  /// Where the text ends if it starts at an offset; `nil` if it doesn't.
  func end(in bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    var source = start
    var index = 0
    while index < text.count {
      guard source < end else { return nil }
      if bytes[source] == UInt8(ascii: "&"), let length = entityLength(in: bytes[source..<end], at: index) {
        source += length
        index = scalarEnd(at: index)
        // A few entities stand for two characters; the second is a mark that goes over the first.
        if index < text.count, text[index] >= 0xCC, source >= end || bytes[source] != text[index] {
          index = scalarEnd(at: index)
        }
      } else if bytes[source] == UInt8(ascii: "\\"), source + 1 < end, bytes[source + 1] == text[index] {
        source += 2
        index += 1
      } else if bytes[source] == text[index] {
        source += 1
        index += 1
      } else {
        return nil
      }
    }
    return source
  }

  /// The length of an entity at the start of a source, unless the text has the same characters there:
  /// the library leaves those as they are whose name it doesn't know.
  private func entityLength(in source: ArraySlice<UInt8>, at index: Int) -> Int? {
    let name = source.dropFirst().prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, name.endIndex < source.endIndex, source[name.endIndex] == UInt8(ascii: ";") else {
      return nil
    }
    let entity = source[source.startIndex...name.endIndex]
    if entity.elementsEqual("&amp;".utf8) { return entity.count }
    return text[index...].starts(with: entity) ? nil : entity.count
  }

  private func scalarEnd(at index: Int) -> Int {
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
