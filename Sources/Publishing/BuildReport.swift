// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What came of a build.
package struct BuildReport: Sendable, Equatable {
  package let diagnostics: [Diagnostic]
  /// `nil` if errors kept anything from being published.
  package let output: OutputWriter.Summary?
  /// How many HTML pages the portal has; 0 if nothing was published.
  package let pageCount: Int
  package let work: BuildWork
  /// All zero without a stopwatch.
  package let times: EntryTimes
  /// Why each file was made that was made, by its path.
  package let reasons: [String: String]
  /// What an engineer should know, such as that a cache could not be used.
  package let note: String?
  private let remains: BuildRemains

  init(
    diagnostics: [Diagnostic],
    output: OutputWriter.Summary?,
    pageCount: Int,
    work: BuildWork,
    times: EntryTimes,
    reasons: [String: String],
    note: String?,
    remains: BuildRemains = BuildRemains()
  ) {
    self.diagnostics = diagnostics
    self.output = output
    self.pageCount = pageCount
    self.work = work
    self.times = times
    self.reasons = reasons
    self.note = note
    self.remains = remains
  }

  /// Errors kept anything from being published.
  init(stoppedBy diagnostics: [Diagnostic], _ note: String?) {
    self.init(
      diagnostics: diagnostics,
      output: nil,
      pageCount: 0,
      work: .none,
      times: EntryTimes(),
      reasons: [:],
      note: note
    )
  }
}
