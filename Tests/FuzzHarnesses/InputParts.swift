// SPDX-License-Identifier: Apache-2.0

/// Input for a reader of several files: its parts stand apart by lines of `====`.
struct InputParts {
  private let parts: [[UInt8]]

  init(_ bytes: [UInt8]) {
    var parts: [[UInt8]] = [[]]
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("====".utf8) {
        parts.append([])
      } else {
        parts[parts.count - 1] += line
        parts[parts.count - 1].append(UInt8(ascii: "\n"))
      }
    }
    self.parts = parts
  }

  /// Empty if there are not so many.
  subscript(index: Int) -> [UInt8] { index < parts.count ? parts[index] : [] }

  /// The first line of a part.
  func line(_ index: Int) -> String {
    String(decoding: self[index].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
