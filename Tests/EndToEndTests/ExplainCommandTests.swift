// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
  private func explain(_ arguments: String...) throws -> SteleProcess {
    try SteleProcess.run(["explain"] + arguments, in: Project.root)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func explainsEveryCode(code: DiagnosticCode) throws {
    let stele = try explain(code.rawValue)
    #expect(stele.exitCode == 0)
    #expect(stele.error == "")
    #expect(stele.output == ExplanationText(colored: false).explanation(of: code))
  }

  @Test func listsAllCodes() throws {
    let stele = try explain()
    #expect(stele.exitCode == 0)
    #expect(stele.output == ExplanationText(colored: false).list())
  }

  @Test func anUnknownCodeIsWrongUsage() throws {
    let near = try explain("brokn-link")
    #expect(near.exitCode == 2)
    #expect(near.error.contains("did you mean ‘broken-link’?"))
    #expect(near.output == "")
    #expect(try explain("football").error.contains("‘stele explain’ lists all codes"))
  }
}
