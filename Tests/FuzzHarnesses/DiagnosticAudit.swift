// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// What holds for all that an author is told: it stands in the file, and its formats keep to their lines.
enum DiagnosticAudit {
  static func problem(of diagnostics: [Diagnostic], in file: SourceFile) -> String? {
    let lineCount = file.bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for diagnostic in diagnostics.prefix(20) {
      guard let line = diagnostic.place.line, let column = diagnostic.place.column else { continue }
      guard (1...lineCount).contains(line), column >= 1 else { return "a place outside the file" }
    }
    return nil
  }
}
