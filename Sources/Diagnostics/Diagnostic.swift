// SPDX-License-Identifier: Apache-2.0

/// Something that an author should know: what is wrong, where, by which rule and how to mend it.
///
/// A mistake of an author is a value, never a thrown error: a build collects all of them and says
/// them in one run.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable {
    /// Nothing is published.
    case error
    /// Published all the same.
    case warning
  }

  /// A second place that explains the first, such as where a number was used before.
  package struct Note: Sendable, Hashable {
    package let text: String
    package let place: SourcePlace?

    package init(_ text: String, at place: SourcePlace? = nil) {
      self.text = VisibleText.of(text)
      self.place = place
    }
  }

  package let code: DiagnosticCode
  package let severity: Severity
  /// One line, no final period, the specific thing first.
  package let summary: String
  package let place: SourcePlace
  package let notes: [Note]
  /// What to write instead, if that can be known.
  package let fix: String?

  package init(
    _ code: DiagnosticCode,
    _ summary: String,
    at place: SourcePlace,
    severity: Severity = .error,
    notes: [Note] = [],
    fix: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.summary = VisibleText.of(summary)
    self.place = place
    self.notes = notes
    self.fix = fix.map(VisibleText.of)
  }

  /// The same, for an author who takes warnings for errors.
  package var asError: Diagnostic {
    Diagnostic(code, summary, at: place, severity: .error, notes: notes, fix: fix)
  }
}

extension Diagnostic: Comparable {
  /// By place, then code, then text: an order that no thread count can change.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place, left.place < right.place || right.place < left.place {
      return left.place < right.place
    }
    return (left.code.rawValue, left.summary) < (right.code.rawValue, right.summary)
  }
}

extension Sequence<Diagnostic> {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
