// SPDX-License-Identifier: Apache-2.0

private import Diagnostics

/// To whom a weakness of the portal is reported (RFC 9116, sections 2.5.3 and 2.5.5).
package struct SecurityContact: Sendable, Equatable {
  /// An https, mailto or tel address.
  package let contact: String
  /// A day; from then on the contact is not to be relied on.
  package let expires: PartialDate
}

extension SecurityContact {
  /// Reads `security:`; `nil` if either fact is missing.
  init?(_ reader: inout FactReader) {
    let contact = reader.required("contact", reader.contact("contact"))
    let expires = reader.required("expires", reader.date("expires"))
    if let expires, expires.end != nil || !expires.start.isKnownDay {
      reader.report(
        Diagnostic(
          .illTypedFact,
          "‘expires’ is a day, found ‘\(expires.edtf)’",
          at: reader.place(of: "expires")
        )
      )
    }
    guard let contact, let expires else { return nil }
    self.init(contact: contact, expires: expires)
  }
}
