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
    package let message: Message
    package let place: SourcePlace?

    package init(_ message: Message, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }

    package var text: String { message.text }
  }

  package let code: DiagnosticCode
  package let severity: Severity
  /// One line, no final period, the specific thing first.
  package let message: Message
  package let place: SourcePlace
  package let notes: [Note]
  /// What to write instead, if that can be known.
  package let hint: Message?

  package init(
    _ code: DiagnosticCode,
    _ message: Message,
    at place: SourcePlace,
    severity: Severity = .error,
    notes: [Note] = [],
    fix hint: Message? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.notes = notes
    self.hint = hint
  }

  /// The message as terminals and forges show it.
  package var summary: String { message.text }
  package var fix: String? { hint?.text }

  /// The same, for an author who takes warnings for errors.
  package var asError: Diagnostic {
    Diagnostic(code, message, at: place, severity: .error, notes: notes, fix: hint)
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
