// SPDX-License-Identifier: Apache-2.0

/// The bytes of a file in the making: those that are made, and between them stretches of the file as it was published,
/// which stay on the disk until they are written again.
package struct PiecedBytes: Sendable {
  /// A stretch of the file as it was published; never empty.
  package struct Kept: Sendable {
    /// How many of the made bytes stand before it.
    package fileprivate(set) var offset: Int
    package let range: Range<Int>
  }

  package internal(set) var made: [UInt8]
  package private(set) var kept: [Kept] = []
  private let earlier: EarlierFile?
  private var keptCount = 0

  package init(_ bytes: [UInt8] = []) {
    made = bytes
    earlier = nil
  }

  /// - Parameter earlier: the file as it was published, if stretches of it may be kept.
  init(after earlier: EarlierFile?) {
    made = []
    self.earlier = earlier
  }

  /// A file as it was published.
  init(all earlier: EarlierFile) {
    self.init(after: earlier)
    keep(0..<earlier.size)
  }

  package var count: Int { made.count + keptCount }

  /// Whether it is the published file and nothing else.
  package var isAsPublished: Bool {
    made.isEmpty && kept.count == 1 && kept.first?.range == earlier.map { 0..<$0.size }
  }

  /// Puts a stretch of the published file at the end.
  mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    kept.append(Kept(offset: made.count, range: range))
    keptCount += range.count
  }

  /// Puts a part of the published file at the end.
  /// - Returns: the part where it stands now.
  mutating func keep(_ part: FilePart) -> FilePart {
    let distance = count - part.range.lowerBound
    keep(part.range)
    return part.moved(by: distance)
  }

  /// Puts bytes before all that came since there were so many made bytes and kept stretches.
  mutating func insert(_ bytes: ArraySlice<UInt8>, at offset: Int, beforeKept number: Int) {
    made.insert(contentsOf: bytes, at: offset)
    for index in kept.indices.dropFirst(number) { kept[index].offset += bytes.count }
  }

  /// Whether a new line begins at the end.
  var endsLine: Bool {
    var end = made.suffix(2)
    if let last = kept.last, last.offset == made.count {
      end = end + (earlier?.bytes(in: last.range.suffix(2)) ?? [])
    }
    return end.last == UInt8(ascii: "\n") && end.dropLast().last != UInt8(ascii: "\r")
  }

  package func bytes(of piece: Kept) -> [UInt8] { earlier?.bytes(in: piece.range) ?? [] }

  /// All of it in memory.
  package var bytes: [UInt8] {
    guard !kept.isEmpty else { return made }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    _ = forEachStretch { bytes += $0 }
    return bytes
  }

  /// Hands on all of it in order, in stretches that don't take much room.
  /// - Returns: whether what was published could be read.
  package func forEachStretch<Failure>(
    _ use: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    guard !kept.isEmpty else {
      try use(made)
      return true
    }
    var stretch: [UInt8] = []
    stretch.reserveCapacity(min(count, 2 * Self.room))
    var end = 0
    var rest = kept[...]
    while let piece = rest.popFirst() {
      stretch += made[end..<piece.offset]
      end = piece.offset
      // What stands together was published together: it is read at once.
      var range = piece.range
      while let next = rest.first, next.offset == end, next.range.lowerBound == range.upperBound,
        range.count < Self.room
      {
        range = range.lowerBound..<next.range.upperBound
        rest.removeFirst()
      }
      guard let bytes = earlier?.bytes(in: range) else { return false }
      stretch += bytes
      if stretch.count >= Self.room {
        try use(stretch)
        stretch.removeAll(keepingCapacity: true)
      }
    }
    stretch += made[end...]
    try use(stretch)
    return true
  }

  private static let room = 1 << 18
}

extension PiecedBytes: Equatable {
  /// Wherever the bytes are now.
  package static func == (left: PiecedBytes, right: PiecedBytes) -> Bool { left.bytes == right.bytes }
}
