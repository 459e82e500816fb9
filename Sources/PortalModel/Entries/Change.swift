// SPDX-License-Identifier: Apache-2.0

/// What the portal's editors did to an entry on a day, for those who follow the portal. Dates are stated in
/// facts: neither the disk nor the clock knows when a text became another one.
package struct Change: Sendable, Hashable {
  /// One known day.
  package let date: PartialDate
  /// A word of the portal's vocabulary, such as `published` or `corrected`.
  package let kind: String

  package init(date: PartialDate, kind: String) {
    self.date = date
    self.kind = kind
  }
}
