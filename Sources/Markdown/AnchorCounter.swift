// SPDX-License-Identifier: Apache-2.0

/// Numbers the blocks of the first level.
struct AnchorCounter {
  private var headings = 0
  private var others = 0

  /// `nil` for what is dropped from the text, so that it takes no number away.
  mutating func next(for kind: SyntaxNode.Kind) -> String? {
    switch kind {
    case .heading:
      headings += 1
      return "s\(headings)"
    case .htmlBlock: return nil
    default:
      others += 1
      return "p\(others)"
    }
  }
}
