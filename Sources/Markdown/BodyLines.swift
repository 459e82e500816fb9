// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// The lines of a body as the library counts them: also a CR alone ends one.
struct BodyLines: Sendable {
  let file: SourceFile
  /// Of the file.
  let bytes: [UInt8]
  let body: Range<Int>
  /// Where each line starts, and where the body ends.
  private let starts: [Int]

  init(_ file: SourceFile, body: Range<Int>) {
    self.file = file
    bytes = file.bytes
    self.body = body
    var starts = [body.lowerBound]
    for offset in body {
      switch bytes[offset] {
      case 0x0A: starts.append(offset + 1)
      case 0x0D where offset + 1 == body.upperBound || bytes[offset + 1] != 0x0A:
        starts.append(offset + 1)
      default: break
      }
    }
    if starts.last != body.upperBound || starts.count == 1 { starts.append(body.upperBound) }
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// A line, from 1, with its line break.
  func whole(_ line: Int) -> Range<Int> {
    let index = min(max(line, 1), count) - 1
    return starts[index]..<starts[index + 1]
  }

  /// A line, from 1, without its line break.
  func text(_ line: Int) -> Range<Int> {
    let whole = whole(line)
    var end = whole.upperBound
    if end > whole.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
    if end > whole.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
    return whole.lowerBound..<end
  }

  /// The offset in the file of the byte at a position; the end of its line if the line is shorter.
  func offset(_ position: SyntaxNode.Position) -> Int {
    let line = whole(position.line)
    return line.lowerBound + min(max(position.column - 1, 0), line.count)
  }

  /// A range without the space at its end.
  func trimmingEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }
}
