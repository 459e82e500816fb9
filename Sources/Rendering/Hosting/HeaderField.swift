// SPDX-License-Identifier: Apache-2.0

/// A field of a response's header (RFC 9110, section 5).
package struct HeaderField: Sendable, Equatable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
