// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import Synchronization
import Testing

@testable import Rendering

@Suite struct PiecedBytesTests {
  private static func earlier(_ text: String) -> EarlierFile {
    EarlierFile(Array(text.utf8), parts: [], changed: WordChanges(of: [], in: []))
  }

  /// Whatever is put together in whatever order, it is the same as bytes put together at once.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func piecesAreBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let published = String((0..<400).map { _ in "ab\n\r ".randomElement(using: &random) ?? "-" })
    var pieces = PiecedBytes(after: Self.earlier(published))
    var bytes: [UInt8] = []
    for _ in 0..<20 {
      let (before, offset, kept) = (bytes.count, pieces.made.count, pieces.kept.count)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        if Bool.random(using: &random) {
          // Often behind what was kept before.
          let last = Bool.random(using: &random) ? pieces.kept.last?.range.upperBound : nil
          let start = last ?? Int.random(in: 0...published.utf8.count, using: &random)
          let range = start..<Int.random(in: start...published.utf8.count, using: &random)
          pieces.keep(range)
          bytes += Array(published.utf8)[range]
        } else {
          pieces.made += "x\n".utf8
          bytes += "x\n".utf8
        }
      }
      pieces.insert(Array("  ".utf8)[...], at: offset, beforeKept: kept)
      bytes.insert(contentsOf: "  ".utf8, at: before)
      #expect(pieces.count == bytes.count)
      let end = bytes.suffix(2)
      #expect(pieces.endsLine == (end.last == 10 && end.dropLast().last != 13))
    }
    #expect(pieces.bytes == bytes)
    #expect(pieces == PiecedBytes(bytes))
    var stretches: [UInt8] = []
    #expect(pieces.forEachStretch { stretches += $0 })
    #expect(stretches == bytes)
  }

  @Test func whatStandsTogetherIsReadAtOnce() {
    let reads = Mutex<[Range<Int>]>([])
    let earlier = EarlierFile(size: 9, parts: [], changed: WordChanges(of: [], in: [])) { range in
      reads.withLock { $0.append(range) }
      return Array(repeating: 1, count: range.count)
    }
    var pieces = PiecedBytes(after: earlier)
    for range in [0..<2, 2..<3, 4..<5, 5..<6] { pieces.keep(range) }
    pieces.made.append(2)
    pieces.keep(6..<9)
    #expect(pieces.bytes == [1, 1, 1, 1, 1, 2, 1, 1, 1])
    #expect(reads.withLock(\.self) == [0..<3, 4..<6, 6..<9])
  }

  @Test func aWholeFileIsAsPublished() {
    let earlier = Self.earlier("abc")
    #expect(PiecedBytes(all: earlier).isAsPublished)
    var pieces = PiecedBytes(after: earlier)
    pieces.keep(0..<2)
    #expect(!pieces.isAsPublished)
    #expect(!PiecedBytes(Array("abc".utf8)).isAsPublished)
  }

  /// What nobody can read any more is not taken for nothing.
  @Test func whatIsGoneIsTold() {
    let gone = EarlierFile(size: 3, parts: [], changed: WordChanges(of: [], in: [])) { _ in nil }
    #expect(!PiecedBytes(all: gone).forEachStretch { _ in })
  }
}
