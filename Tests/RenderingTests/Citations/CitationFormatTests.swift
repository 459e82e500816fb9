// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Rendering

@Suite struct CitationFormatTests {
  /// A folder for each format, so that a host needs one line for its type.
  @Test func everyEntryHasAFileOfEachFormat() {
    let outputs = CitationFormat.outputs(of: CitationPortal.site())
    #expect(
      Set(outputs.map(\.path)) == [
        "cite/bibtex/commitments/2.bib", "cite/ris/commitments/2.ris", "cite/csl/commitments/2.json",
        "cite/bibtex/pillars/1.bib", "cite/ris/pillars/1.ris", "cite/csl/pillars/1.json",
        "cite/bibtex/a.bib", "cite/ris/a.ris", "cite/csl/a.json",
      ]
    )
    for output in outputs { #expect(!output.render().value.bytes.isEmpty) }
  }
}
