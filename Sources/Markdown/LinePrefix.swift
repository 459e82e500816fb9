// SPDX-License-Identifier: Apache-2.0

/// What stands on a line before its words and opens or continues quotes, lists and footnotes.
struct LinePrefix {
  /// How many quotes, list items and footnotes the line opens or continues by a mark.
  private(set) var markerCount = 0
  private(set) var footnoteMarkers: [FootnoteMarker] = []
  /// Where the words start, or the line ends.
  private(set) var end: Int
  /// Columns of space, where a tab reaches to the next multiple of 4.
  private var spaceColumns = 0

  init(_ line: Range<Int>, in bytes: [UInt8]) {
    end = line.lowerBound
    while end < line.upperBound {
      switch bytes[end] {
      case UInt8(ascii: " "):
        spaceColumns += 1
        end += 1
      case UInt8(ascii: "\t"):
        spaceColumns += 4
        end += 1
      default:
        guard let marker = Self.marker(at: end, in: bytes, before: line.upperBound) else { return }
        if let footnote = FootnoteMarker(at: end, in: bytes, before: marker) {
          footnoteMarkers.append(footnote)
        }
        markerCount += 1
        end = marker
      }
    }
  }

  /// How deep the blocks of the line can be at most: each container needs a mark, or two columns of
  /// space as the continuation of a list item. One space belongs to each mark.
  var greatestDepth: Int {
    markerCount + max(0, spaceColumns - markerCount) / 2
  }

  /// Where the mark at an offset ends, if there is one.
  private static func marker(at start: Int, in bytes: [UInt8], before end: Int) -> Int? {
    func isSpace(_ offset: Int) -> Bool {
      offset >= end || bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
    }
    switch bytes[start] {
    case UInt8(ascii: ">"): return start + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return isSpace(start + 1) ? start + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var offset = start
      while offset < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
      guard offset < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")") else {
        return nil
      }
      return isSpace(offset + 1) ? offset + 1 : nil
    case UInt8(ascii: "["): return FootnoteMarker(at: start, in: bytes, before: end)?.range.upperBound
    default: return nil
    }
  }
}
