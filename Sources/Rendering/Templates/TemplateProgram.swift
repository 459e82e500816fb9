// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A page's template with all that it draws in, as one list of steps: nothing is looked for any more but the
/// values of names.
///
/// The list is flat, and its steps hold numbers only, so that tasks can work through it at the same time
/// without counting references to shared objects.
struct TemplateProgram: Sendable {
  enum Step: Sendable {
    /// Bytes of `text`.
    case text(Range<Int>)
    /// The number of a name.
    case variable(Int)
    case unescaped(Int)
    /// An interface string.
    case string(Int)
    /// Its steps are those up to `end`.
    case section(Int, end: Int)
    case inverted(Int, end: Int)
    /// Steps up to `end` whose lines are indented by bytes of `text`, all but the first.
    case indented(Range<Int>, end: Int)
  }

  /// A name where a template says it.
  struct Name: Sendable {
    let text: String
    /// The number of the file, and the bytes of the tag.
    let file: Int
    let range: Range<Int>
  }

  var steps: [Step] = []
  var text: [UInt8] = []
  var names: [Name] = []
  var files: [SourceFile] = []

  func place(of name: Int) -> SourcePlace { files[names[name].file].place(names[name].range) }
}
