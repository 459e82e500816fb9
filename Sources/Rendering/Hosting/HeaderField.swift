// SPDX-License-Identifier: Apache-2.0

/// A field of a response's header (RFC 9110, section 5).
struct HeaderField: Sendable, Equatable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
