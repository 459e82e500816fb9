// SPDX-License-Identifier: Apache-2.0

/// What a rule is about: the chapters in which rules are explained.
package enum DiagnosticGroup: String, Sendable, CaseIterable {
  case files = "Files and folders"
  case facts = "Facts"
  case words = "Words"
  case craft = "The craft of words"
  case links = "Links"
  case whole = "The whole"
  case agreement = "Texts that should say the same"
  case templates = "Templates and interface words"

  package var codes: [DiagnosticCode] { DiagnosticCode.allCases.filter { $0.group == self } }
}
