// SPDX-License-Identifier: Apache-2.0

/// How much is said of one thing: a text that was made for it breaks a rule tens of thousands of times, and nobody
/// mends more than a few before the next build.
package enum DiagnosticLimit {
  /// Of one rule in one file.
  package static let most = 100

  private struct Subject: Hashable {
    let code: DiagnosticCode
    let path: String
  }

  /// The first of each rule in each file; the last of them says that there are more.
  package static func keep(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > most else { return diagnostics }
    func subject(_ diagnostic: Diagnostic) -> Subject {
      Subject(code: diagnostic.code, path: diagnostic.place.path)
    }
    let totals = Dictionary(grouping: diagnostics, by: subject).mapValues(\.count)
    var counts: [Subject: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      let subject = subject(diagnostic)
      let count = counts[subject, default: 0] + 1
      counts[subject] = count
      guard count == most, totals[subject, default: 0] > most else { return count > most ? nil : diagnostic }
      return diagnostic.noting("there are more of these in this file, to be said once \(most) are mended")
    }
  }
}

extension Diagnostic {
  fileprivate func noting(_ note: Message) -> Diagnostic {
    Diagnostic(code, message, at: place, severity: severity, notes: notes + [Note(note)], fix: hint)
  }
}
