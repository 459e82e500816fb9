// SPDX-License-Identifier: Apache-2.0

/// The steps of a build, in order.
package enum BuildStage: String, Sendable, CaseIterable {
  case scan
  /// Only where a cache is kept: what is other than it was in the build before.
  case compare
  case parse, join, plan, check, render, commit
}

/// What a build says while it runs. It knows no clock: whoever listens may look at one.
package enum BuildEvent: Sendable, Equatable {
  case began(BuildStage)
  /// - Parameter outcome: what the stage counted, such as “312 files”.
  case ended(BuildStage, outcome: String)
}
