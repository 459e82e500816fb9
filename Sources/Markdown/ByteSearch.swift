// SPDX-License-Identifier: Apache-2.0

extension [UInt8] {
  /// Where `pattern` first stands whole within a range.
  package func firstOffset(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first, range.count >= pattern.count else { return nil }
    precondition(indices.contains(range.lowerBound) && range.upperBound <= count)
    return unsafe withUnsafeBufferPointer { bytes in
      for offset in range.lowerBound...(range.upperBound - pattern.count)
      where unsafe bytes[offset] == first && bytes[offset..<offset + pattern.count].elementsEqual(pattern) {
        return offset
      }
      return nil
    }
  }
}
