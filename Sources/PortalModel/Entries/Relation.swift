// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// A reference that `facts.yml` states: from its own entry to another.
package struct Relation: Sendable, Equatable {
  /// The key under which it stands, such as `commitments`.
  package let key: String
  package let target: EntryID
  package let place: SourcePlace
}
