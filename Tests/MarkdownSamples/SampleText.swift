// SPDX-License-Identifier: Apache-2.0

/// Markdown as nobody would write it: everything that the parser knows, nested and side by side, in three
/// scripts, and in between punctuation that may or may not mean something.
package struct SampleText {
  /// The kinds of entries that its links name.
  package static let referenceKinds = ["commitment", "event", "instrument"]

  package let text: String

  package init(seed: UInt64) {
    var writer = SampleWriter(seed: seed)
    text = writer.document()
  }
}
