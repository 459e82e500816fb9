// SPDX-License-Identifier: Apache-2.0

/// What a rule asks for, why, and how a text looks that breaks it: read by `stele explain` and, as one
/// page, in Documentation/Diagnostics.md.
package struct Explanation: Sendable, Hashable {
  /// What breaks the rule and what follows it.
  package struct Example: Sendable, Hashable {
    /// The file of which both are excerpts, as its author writes it; `nil` if both are names of files, or
    /// too long to be written out.
    package let file: String?
    package let wrong: String
    package let right: String
  }

  /// The rule, said as a rule and not as a failure.
  package let rule: String
  /// What the rule is good for and how to follow it; code stands between backticks.
  package let why: String
  package let example: Example

  /// The examples are of the small portal on which they are tried, in `Tests/Fixtures/good`.
  init(_ rule: String, why: String, in file: String? = nil, wrong: String, right: String) {
    self.rule = rule
    self.why = why
    example = Example(file: file, wrong: wrong, right: right)
  }
}
