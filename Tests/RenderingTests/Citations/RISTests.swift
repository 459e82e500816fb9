// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rendering

@Suite struct RISTests {
  private let lines = RIS.text(CitationPortal.citations()).split(
    separator: "\r\n",
    omittingEmptySubsequences: false
  )

  @Test func eachRecordBeginsWithItsTypeAndEnds() {
    #expect(lines.filter { $0 == "TY  - ELEC" }.count == 2)
    #expect(lines.filter { $0 == "ER  - " }.count == 2)
    #expect(lines.first == "TY  - ELEC")
  }

  @Test func everyLineHasATag() {
    for line in lines where !line.isEmpty { #expect(line.wholeMatch(of: /[A-Z][A-Z0-9]  - .*/) != nil) }
  }

  @Test func saysWhatIsCited() {
    for line in [
      "TI  - 50 % {và} “hơn”#1", "LA  - vi", "M1  - 2", "DA  - 2020/02/03/", "PY  - 2020",
      "UR  - https://example.org/x/commitments/2/",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
  }
}
