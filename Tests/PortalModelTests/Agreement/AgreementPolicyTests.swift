// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

@Suite struct AgreementPolicyTests {
  private func read(_ policy: String) -> Diagnosed<AgreementPolicy?> {
    let text = "base-url: https://example.org\nlanguages: [vi]\ntitle: {vi: V}\n\(policy)\n"
    let result = PortalConfigurationParser().parse(SourceFile(path: "Content/portal.yml", text: text))
    return Diagnosed(
      result.value.agreement,
      result.diagnostics.filter { $0.place.line == 4 }
    )
  }

  @Test func aKindMayBeGraverThanTheOthers() throws {
    let result = read("agreement: {statement: error, commitment: error, other: warning}")
    #expect(result.diagnostics.isEmpty)
    let policy = try #require(result.value)
    for kind in EntryKind.allCases {
      #expect(policy.severity(for: kind) == ([.statement, .commitment].contains(kind) ? .error : .warning))
    }
  }

  @Test func allMayBeTheSame() throws {
    let policy = try #require(read("agreement: {other: error}").value)
    #expect(EntryKind.allCases.allSatisfy { policy.severity(for: $0) == .error })
  }

  @Test func withoutAPolicyNoLedgerIsKept() {
    let result = read("")
    #expect(result.value == nil)
    #expect(result.diagnostics.isEmpty)
  }

  @Test(
    arguments: [
      ("agreement: {statement: error}", DiagnosticCode.missingFact, "‘agreement’ needs ‘other’", nil),
      ("agreement: error", .illTypedFact, "‘agreement’ is a mapping, found ‘error’", nil),
      (
        "agreement: {other: erorr}", .illTypedFact, "‘other’ is one of error, warning, found ‘erorr’",
        "did you mean ‘error’?"
      ),
      (
        "agreement: {statment: error, other: error}", .unknownFact, "‘agreement’ has no fact ‘statment’",
        "did you mean ‘statement’?"
      ),
      (
        "agreement: {event: none, other: error}", .illTypedFact,
        "‘event’ is one of error, warning, found ‘none’", nil
      ),
    ] as [(String, DiagnosticCode, String, String?)]
  )
  func mistakesAreSaid(policy: String, code: DiagnosticCode, summary: String, fix: String?) {
    let diagnostics = read(policy).diagnostics
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.summary) == [summary])
    if let fix { #expect(diagnostics.first?.fix == fix) }
  }
}
