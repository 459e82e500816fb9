// SPDX-License-Identifier: Apache-2.0

/// A diagnostic in one line, as compilers write it and editors read it.
enum LineFormat {
  static func format(_ diagnostic: Diagnostic) -> String {
    let fix = diagnostic.fix.map { " (\($0))" } ?? ""
    return
      "\(diagnostic.place.description): \(diagnostic.severity.rawValue): \(diagnostic.summary)\(fix)"
      + " [\(diagnostic.code.rawValue)]\n"
  }
}
