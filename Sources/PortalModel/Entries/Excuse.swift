// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Why a passage may break a rule about texts, said by its author where it is broken.
package struct Excuse: Sendable, Equatable {
  /// The codes that can be excused: what they ask for may be right in general and wrong in one place.
  static let codes: [DiagnosticCode] = [
    .unequalFigures, .unequalLinks, .unequalFootnotes, .termNotFollowed, .forbiddenForm,
    .toneMarkPlacement, .quotationMarks, .rangeDash, .doubledWord, .unmarkedLanguage,
  ]

  package let code: String
  /// The name of the passage: `title`, `summary`, `p2`, `p3.1`, `fn1`.
  package let passage: String
  /// Of all terms of the passage only this one.
  package let term: String?
  package let place: SourcePlace

  init?(_ reader: inout FactReader) {
    let code = reader.required("code", reader.choice("code", among: Self.codes.map(\.rawValue)))
    let passage = reader.required("passage", reader.text("passage"))
    term = reader.text("term")
    let reason = reader.required("reason", reader.text("reason"))
    guard let code, let passage, reason != nil else { return nil }
    self.code = code
    self.passage = passage
    place = reader.place(of: "code")
  }
}
