// SPDX-License-Identifier: Apache-2.0

/// To whom a weakness of the portal is reported (RFC 9116).
package struct SecurityContact: Sendable, Equatable {
  /// An https, mailto or tel address.
  package let contact: String
  /// A day; from then on the contact may no longer be right.
  package let expires: PartialDate
}
