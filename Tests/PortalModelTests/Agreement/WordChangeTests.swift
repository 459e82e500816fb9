// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import PortalModel
import Testing

@Suite struct WordChangeTests {
  @Test(arguments: [
    ("a b c", "a x c", "a b c", "a x c"),
    ("1 2 3 4 5 b 6 7 8 9 10", "1 2 3 4 5 x 6 7 8 9 10", "…2 3 4 5 b 6 7 8 9…", "…2 3 4 5 x 6 7 8 9…"),
    ("1 2 3 4 b 6 7 8 9", "1 2 3 4 x y 6 7 8 9", "1 2 3 4 b 6 7 8 9", "1 2 3 4 x y 6 7 8 9"),
    // Added and removed at the ends and inside.
    ("1 2 3 4 5", "1 2 3 4 5 6", "…2 3 4 5", "…2 3 4 5 6"),
    ("0 1 2 3 4 5", "1 2 3 4 5", "0 1 2 3 4…", "1 2 3 4…"),
    ("a a", "a a a", "a a", "a a a"),
    ("a b a b", "a b", "a b a b", "a b"),
    ("", "a b", "", "a b"), ("a b", "", "a b", ""), ("", "", "", ""),
    ("a b", "c d", "a b", "c d"),
    // A word is the least that changes.
    ("nghìn năm", "nghìn năm.", "nghìn năm", "nghìn năm."),
  ])
  func isCutToWhatChanged(old: String, new: String, oldPart: String, newPart: String) {
    let change = WordChange(from: old, to: new)
    #expect(change.old == oldPart)
    #expect(change.new == newPart)
  }

  /// Both parts are cut from the same places, so that as much is left out of the old text as of the new one.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func asMuchIsCutOffFromBoth(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func words() -> [String] {
      (0..<Int.random(in: 0...14, using: &random)).map { _ in random.pick(["a", "b", "в"], or: "a") }
    }
    let (old, new) = (words(), words())
    let change = WordChange(from: old.joined(separator: " "), to: new.joined(separator: " "))
    let (oldPart, newPart) = (change.old.replacing("…", with: ""), change.new.replacing("…", with: ""))
    #expect(old.joined(separator: " ").contains(oldPart))
    #expect(new.joined(separator: " ").contains(newPart))
    let (oldCount, newCount) = (oldPart.split(separator: " ").count, newPart.split(separator: " ").count)
    #expect(old.count - oldCount == new.count - newCount)
    #expect(change.old.hasPrefix("…") == change.new.hasPrefix("…"))
    #expect(change.old.hasSuffix("…") == change.new.hasSuffix("…"))
    if old != new { #expect(change.old != change.new) }
  }
}
