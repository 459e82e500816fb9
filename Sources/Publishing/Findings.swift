// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// What was found wrong, by what it was found in: what is said of one entry can be kept while the entry and
/// all that it sees of others stay the same.
package struct Findings: Sendable, Equatable {
  /// Of no single entry.
  package var ofWhole: [Diagnostic] = []
  /// By the folder of the entry.
  package var ofEntries: [String: [Diagnostic]] = [:]

  package init(ofWhole: [Diagnostic] = []) {
    self.ofWhole = ofWhole
  }

  package var all: [Diagnostic] { ofWhole + ofEntries.values.joined() }

  mutating func add(_ diagnostics: [Diagnostic], of folder: String) {
    guard !diagnostics.isEmpty else { return }
    ofEntries[folder, default: []] += DiagnosticLimit.keep(diagnostics)
  }

  mutating func add(_ other: Findings) {
    ofWhole += other.ofWhole
    ofEntries.merge(other.ofEntries, uniquingKeysWith: +)
  }
}
