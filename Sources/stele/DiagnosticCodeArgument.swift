// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Diagnostics

/// Codes as they are given on the command line.
extension DiagnosticCode {
  static var completion: CompletionKind { .list(allCases.map(\.rawValue)) }

  /// - Throws: `ValidationError` with the code that was probably meant.
  init(argument: String) throws {
    guard let code = DiagnosticCode(rawValue: argument) else {
      let nearest = Suggestion.fix(for: argument, among: Self.allCases.map(\.rawValue))
      throw ValidationError(nearest?.text ?? "‘stele explain’ lists all codes")
    }
    self = code
  }
}
