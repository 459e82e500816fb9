// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Rendering

/// An answer, whole and in memory.
struct HTTPResponse: Sendable, Equatable {
  let status: HTTPStatus
  private(set) var fields: [HeaderField]
  let body: [UInt8]

  init(_ status: HTTPStatus, _ fields: [HeaderField], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A word about what went wrong, for who speaks to the server by hand.
  static func refusal(_ status: HTTPStatus) -> HTTPResponse {
    var fields = [HeaderField("Content-Type", "text/plain; charset=utf-8")]
    if status == .methodNotAllowed { fields.append(HeaderField("Allow", "GET, HEAD")) }
    return HTTPResponse(status, fields, body: Array("\(status.rawValue) \(status.reason)\n".utf8))
  }

  /// Head and body in one piece: sent apart, the second would wait for the first to be acknowledged.
  func bytes(for method: HTTPRequest.Method, keepsAlive: Bool) -> [UInt8] {
    let own = [
      HeaderField("Content-Length", String(body.count)),
      HeaderField("Connection", keepsAlive ? "keep-alive" : "close"),
    ]
    let head = Self.head(status, fields + own)
    return method == .head ? head : head + body
  }

  /// The start of an answer that has no end: server-sent events (HTML, section 9.2).
  static var startOfEvents: [UInt8] {
    head(
      .ok,
      [
        HeaderField("Content-Type", "text/event-stream"), HeaderField("Cache-Control", "no-store"),
        HeaderField("Connection", "close"),
      ]
    )
  }

  private static func head(_ status: HTTPStatus, _ fields: [HeaderField]) -> [UInt8] {
    let lines = ["HTTP/1.1 \(status.rawValue) \(status.reason)"] + fields.map { "\($0.name): \($0.value)" }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
