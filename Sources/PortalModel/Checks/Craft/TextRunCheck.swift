// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A rule about the words of one run of text. One check is one file, one code and one test.
protocol TextRunCheck: Sendable {
  func diagnostics(in run: TextRun) -> [Diagnostic]
}
