// SPDX-License-Identifier: Apache-2.0

internal import Diagnostics

/// What a text may have at most.
enum DocumentBounds {
  static let maximumDepth = 100

  static func broken(by lines: BodyLines) -> Diagnostic? { nil }

  static func tooDeep(at line: Range<Int>, in file: SourceFile) -> Diagnostic {
    Diagnostic(.nestingTooDeep, "nesting of more than \(maximumDepth) levels", at: file.place(line))
  }
}
