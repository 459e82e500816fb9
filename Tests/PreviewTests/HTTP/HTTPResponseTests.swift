// SPDX-License-Identifier: Apache-2.0

import Rendering
import Testing

@testable import Preview

@Suite struct HTTPResponseTests {
  private let response = HTTPResponse(.ok, [HeaderField("X-A", "1")], body: Array("abc".utf8))

  @Test func isOnePiece() {
    let text = String(decoding: response.bytes(for: .get, keepsAlive: true), as: UTF8.self)
    #expect(text == "HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\nabc")
  }

  @Test func theHeadAloneSaysTheSame() {
    let whole = response.bytes(for: .get, keepsAlive: false)
    #expect(response.bytes(for: .head, keepsAlive: false) == Array(whole.dropLast(3)))
  }

  @Test func whatIsRefusedSaysWhatIsNot() {
    let text = String(
      decoding: HTTPResponse.refusal(.methodNotAllowed).bytes(for: .get, keepsAlive: false),
      as: UTF8.self
    )
    #expect(text.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"))
    #expect(text.contains("\r\nAllow: GET, HEAD\r\n"))
  }
}
