// SPDX-License-Identifier: Apache-2.0

/// The plural categories of CLDR.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other
}
