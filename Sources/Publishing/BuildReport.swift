// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What came of a build.
package struct BuildReport: Sendable, Equatable {
  package let diagnostics: [Diagnostic]
  /// `nil` if errors kept anything from being published.
  package let output: OutputWriter.Summary?
  /// How many HTML pages the portal has; 0 if nothing was published.
  package let pageCount: Int
}
