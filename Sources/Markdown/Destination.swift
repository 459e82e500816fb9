// SPDX-License-Identifier: Apache-2.0

/// Where a link leads. There are no others: what a text links to otherwise is a diagnostic.
package enum Destination: Sendable, Hashable {
  /// An entry of the portal and perhaps a place in it: `commitment:12#p2`. Whether they exist is not
  /// known here.
  case reference(kind: String, name: String, anchor: String?)
  /// A place in the same text: `#p2`.
  case anchor(String)
  /// An `http`, `https` or `mailto` address as written, with entities resolved.
  case address(String)
}
