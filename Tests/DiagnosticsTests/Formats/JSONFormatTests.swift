// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Diagnostics

@Suite struct JSONFormatTests {
  /// What a program may rely on.
  private struct Output: Decodable, Equatable {
    struct Place: Decodable, Equatable {
      let path: String
      let line: Int?
      let column: Int?
      let length: Int?
    }
    struct Note: Decodable, Equatable {
      let text: String
      let place: Place?
    }
    struct Entry: Decodable, Equatable {
      let code: String
      let severity: String
      let summary: String
      let place: Place
      let notes: [Note]
      let rule: String
      let fix: String?
    }
    let diagnostics: [Entry]
    let errors: Int
    let warnings: Int
  }

  private func decoded(_ diagnostics: [Diagnostic]) throws -> Output {
    try JSONDecoder().decode(Output.self, from: Data(JSONFormat.format(diagnostics).utf8))
  }

  @Test func saysAllThatIsKnown() throws {
    let (complete, bare) = (SampleDiagnostic.complete, SampleDiagnostic.bare)
    let kinds = Output.Place(path: "Content/portal.yml", line: nil, column: nil, length: nil)
    #expect(
      try decoded([complete, bare])
        == Output(
          diagnostics: [
            Output.Entry(
              code: "unknown-link-kind",
              severity: "error",
              summary: complete.summary,
              place: Output.Place(path: "Content/x/vi.md", line: 2, column: 5, length: 19),
              notes: [
                Output.Note(text: "the list of kinds", place: kinds),
                Output.Note(text: "kinds are words", place: nil),
              ],
              rule: complete.code.rule,
              fix: complete.fix
            ),
            Output.Entry(
              code: "language-without-profile",
              severity: "warning",
              summary: bare.summary,
              place: Output.Place(path: "Nội dung/а.yml", line: nil, column: nil, length: nil),
              notes: [],
              rule: bare.code.rule,
              fix: nil
            ),
          ],
          errors: 1,
          warnings: 1
        )
    )
  }

  @Test func saysThatNothingIsWrong() throws {
    #expect(try decoded([]) == Output(diagnostics: [], errors: 0, warnings: 0))
  }
}
