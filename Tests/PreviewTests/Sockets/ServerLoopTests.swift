// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite(.timeLimit(.minutes(2))) struct ServerLoopTests {
  /// Answers with the path, and with a long text for `/long`.
  private final class EchoSite: ServedSite {
    static let long = Array(String(repeating: "long ", count: 2_000_000).utf8)
    let number = Mutex(0)

    func answer(_ request: HTTPRequest) -> ServerAnswer {
      switch request.target.path {
      case "/events": .events(EventListener(page: "", seen: .problems(""), generation: 0))
      case "/long": .response(HTTPResponse(.ok, [], body: Self.long))
      default: .response(HTTPResponse(.ok, [], body: Array(request.target.path.utf8)))
      }
    }

    func news(for listener: inout EventListener) -> [UInt8]? {
      let number = number.withLock(\.self)
      guard listener.generation != number else { return nil }
      listener.generation = number
      return Array("data: \(number)\n\n".utf8)
    }
  }

  /// A server on a thread of its own, until the end of the test.
  private final class Running {
    let site = EchoSite()
    let listener: LoopbackListener
    let control: ThreadControl

    init() throws {
      listener = try LoopbackListener(port: 0)
      control = try #require(ThreadControl())
      Thread.detachNewThread { [listener, site, control] in
        var loop = ServerLoop(listener, serving: site, control)
        loop.run()
      }
    }

    deinit { control.stop() }

    func client(isSixth: Bool = false) throws -> LoopbackClient {
      try LoopbackClient(port: listener.port, isSixth: isSixth)
    }

    func tell(_ number: Int) {
      site.number.withLock { $0 = number }
      control.tellNews()
    }
  }

  @Test func answersOneRequestAfterTheOther() throws {
    let server = try Running()
    let client = try server.client()
    for path in ["/a", "/b", "/c"] { #expect(try client.get(path).text == path) }
    try client.send("GET /d HTTP/1.1\r\nHost: a\r\n\r\nGET /e HTTP/1.1\r\nHost: a\r\n\r\nGET /f")
    #expect(try client.response().text == "/d")
    #expect(try client.response().text == "/e")
    try client.send(" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    #expect(try client.response().text == "/f")
    #expect(client.isClosed())
  }

  @Test func listensAtBothAddressesOfThisMachine() throws {
    let server = try Running()
    #expect(try server.client().get("/a").status == 200)
    if server.listener.descriptors.count > 1 {
      #expect(try server.client(isSixth: true).get("/a").status == 200)
    }
  }

  @Test func aPortIsTakenOnce() throws {
    let server = try Running()
    #expect(throws: (any Error).self) { try LoopbackListener(port: server.listener.port) }
    #expect(try LoopbackListener(from: server.listener.port).port != server.listener.port)
  }

  @Test func whatIsRefusedIsSaidAndClosed() throws {
    let server = try Running()
    let client = try server.client()
    try client.send(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n" + String(repeating: "x", count: 1000)
    )
    #expect(try client.response().status == 405)
    #expect(client.isClosed())
  }

  /// One that sends half a request, one that never reads and one that went away keep nobody waiting.
  @Test func aStalledClientStallsNobody() throws {
    let server = try Running()
    let (half, deaf) = (try server.client(), try server.client())
    try half.send("GET /half HTTP/1.1\r\n")
    try deaf.send("GET /long HTTP/1.1\r\nHost: a\r\n\r\n")
    do { try server.client().send("GET /long HTTP/1.1\r\nHost: a\r\n\r\n") }
    let client = try server.client()
    for number in 0..<200 { #expect(try client.get("/\(number)").text == "/\(number)") }
    #expect(try deaf.response().body.count == EchoSite.long.count)
    try half.send("Host: a\r\n\r\n")
    #expect(try half.response().text == "/half")
  }

  @Test func listenersHearNewsOnce() throws {
    let server = try Running()
    let clients = try (0..<3).map { _ in try server.client() }
    for client in clients {
      try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(try client.response().fields["content-type"] == "text/event-stream")
    }
    server.tell(1)
    server.tell(1)
    for client in clients { #expect(try client.event() == "1") }
    server.tell(2)
    for client in clients { #expect(try client.event() == "2") }
  }

  /// More clients than there are places: those that keep a connection for later give way.
  @Test func manyClientsFindAPlace() throws {
    let server = try Running()
    var clients: [LoopbackClient] = []
    for number in 0..<400 {
      let client = try server.client()
      #expect(try client.get("/\(number)").text == "/\(number)")
      clients.append(client)
    }
  }

  @Test func stopsWhileClientsAreThere() throws {
    let server = try Running()
    let client = try server.client()
    try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.response()
    server.control.stop()
    #expect(client.isClosed())
  }
}
