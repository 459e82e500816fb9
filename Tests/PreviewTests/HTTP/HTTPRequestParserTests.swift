// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Preview

@Suite struct HTTPRequestParserTests {
  private func parse(_ text: String) -> HTTPRequestParser.Result { HTTPRequestParser.parse(Array(text.utf8)) }

  private func request(_ text: String) throws -> HTTPRequest {
    guard case .request(let request, let length) = parse(text) else {
      throw Failure(result: parse(text))
    }
    #expect(length == text.utf8.count)
    return request
  }

  private struct Failure: Error {
    let result: HTTPRequestParser.Result
  }

  @Test func readsMethodTargetAndFields() throws {
    let request = try request(
      "GET /vi/a%20b/?page=x HTTP/1.1\r\nHost: localhost:4321\r\nACCEPT-language:\t bg \r\nX: 1\r\nX: 2\r\n\r\n"
    )
    #expect(request.method == .get)
    #expect(request.target.path == "/vi/a b/")
    #expect(request.target.query == ["page": "x"])
    #expect(request.host == "localhost:4321")
    #expect(request.fields["accept-language"] == "bg")
    #expect(request.fields["x"] == "1, 2")
    #expect(request.keepsAlive)
  }

  @Test func whatComesInPiecesIsAwaited() {
    let whole = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    for count in 0..<whole.utf8.count {
      #expect(HTTPRequestParser.parse(Array(whole.utf8.prefix(count))) == .incomplete, "\(count)")
    }
  }

  @Test func theNextRequestIsLeft() {
    guard case .request(let request, let length) = parse("HEAD / HTTP/1.0\r\n\r\nGET /") else {
      Issue.record("no request")
      return
    }
    #expect(request.method == .head)
    #expect(!request.keepsAlive)
    #expect(length == 19)
  }

  @Test(arguments: [
    ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", HTTPStatus.methodNotAllowed),
    ("get / HTTP/1.1\r\nHost: a\r\n\r\n", .methodNotAllowed),
    ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", .versionNotSupported),
    ("GET / HTTP/1.1\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\nHost: a\r\n\r\n", .badRequest),
    ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .badRequest),
    ("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", .badRequest),
    ("GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", .badRequest),
    ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", .contentTooLarge),
    ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .contentTooLarge),
    ("nonsense\r\n\r\n", .badRequest),
  ])
  func whatIsUnclearIsRefused(text: String, status: HTTPStatus) {
    #expect(parse(text) == .refused(status))
  }

  @Test func aHeadHasAnEnd() {
    let long =
      "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: HTTPRequestParser.longestHead)
    #expect(parse(long) == .refused(.headTooLarge))
    #expect(parse(long + "\r\n\r\n") == .refused(.headTooLarge))
  }

  /// Whatever bytes come, there is an answer.
  @Test func noBytesAreTooMuch() {
    var state: UInt64 = 1
    for _ in 0..<2000 {
      var bytes = Array("GET /a HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 40)
      }
      if case .request(_, let length) = HTTPRequestParser.parse(bytes) { #expect(length <= bytes.count) }
    }
  }
}
