// SPDX-License-Identifier: Apache-2.0

/// What a browser asks for, as far as the preview has to know it (RFC 9110).
struct HTTPRequest: Sendable, Equatable {
  enum Method: String, Sendable {
    case get = "GET"
    case head = "HEAD"
  }

  let method: Method
  let target: RequestTarget
  /// By their names in lower case.
  let fields: [String: String]
  /// Whether the connection stays open behind the answer.
  let keepsAlive: Bool

  var host: String? { fields["host"] }
}
