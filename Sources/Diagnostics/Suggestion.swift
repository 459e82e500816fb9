// SPDX-License-Identifier: Apache-2.0

/// The word that was probably meant.
package enum Suggestion {
  /// In characters.
  private static let longest = 200

  /// The candidate nearest to `word` by edit distance (with transpositions), if it is near enough to
  /// be a slip: at most one edit in three letters. Ties go to the one first in the alphabet.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let length = word.count
    let limit = max(1, length / 3)
    return
      candidates
      // What is longer or shorter by so many letters is no nearer; whole sentences are not looked at.
      .filter { length <= longest && abs($0.count - length) <= limit }
      .map { (distance: distance(Array(word), Array($0)), candidate: $0) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
      .candidate
  }

  /// “did you mean …?” for the nearest candidate, or the list of all where the list is short.
  package static func fix(for word: String, among candidates: some Collection<String>) -> Message? {
    if let nearest = nearest(to: word, among: candidates) { return meant(nearest) }
    guard !candidates.isEmpty, candidates.count <= 16 else { return nil }
    return "one of: \(candidates.sorted().joined(separator: ", "))"
  }

  /// “did you mean …?”
  package static func meant(_ word: some CustomStringConvertible) -> Message { "did you mean ‘\(word)’?" }

  /// Optimal string alignment distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious = [Int]()
    var previous = Array(0...right.count)
    for (row, leftCharacter) in left.enumerated() {
      var current = [row + 1]
      for (column, rightCharacter) in right.enumerated() {
        var best = min(
          previous[column + 1] + 1,
          current[column] + 1,
          previous[column] + (leftCharacter == rightCharacter ? 0 : 1)
        )
        if row > 0, column > 0, leftCharacter == right[column - 1], left[row - 1] == rightCharacter {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
