// SPDX-License-Identifier: Apache-2.0

package import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Speaks to a server on this machine by hand: what it sends is what the test says, and no library mends it.
package final class LoopbackClient {
  package struct Failure: Error {
    package let reason: String
  }

  package struct Response {
    package let status: Int
    /// By their names in lower case.
    package let fields: [String: String]
    package let body: Data

    package var text: String { String(decoding: body, as: UTF8.self) }
  }

  private let descriptor: Int32
  private let port: UInt16
  private var received: [UInt8] = []

  /// - Parameter isSixth: over IPv6.
  package init(port: UInt16, isSixth: Bool = false) throws {
    self.port = port
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    descriptor = socket(isSixth ? AF_INET6 : AF_INET, stream, 0)
    // A server that says nothing makes the test fail and not hang.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard isSixth ? Self.connectSixth(descriptor, port) : Self.connectFourth(descriptor, port) else {
      close(descriptor)
      throw Failure(reason: "no connection to port \(port)")
    }
  }

  deinit { close(descriptor) }

  private static func connectFourth(_ descriptor: Int32, _ port: UInt16) -> Bool {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    unsafe inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    return connected(descriptor, to: address)
  }

  private static func connectSixth(_ descriptor: Int32, _ port: UInt16) -> Bool {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    unsafe inet_pton(AF_INET6, "::1", &address.sin6_addr)
    return connected(descriptor, to: address)
  }

  private static func connected<Address>(_ descriptor: Int32, to address: Address) -> Bool {
    unsafe withUnsafeBytes(of: address) { bytes in
      let address = unsafe bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
      return unsafe connect(descriptor, address, socklen_t(bytes.count)) == 0
    }
  }

  package func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure(reason: "the server does not listen any more") }
      sent += count
    }
  }

  /// Asks for a path on the same connection.
  package func get(_ path: String, method: String = "GET", host: String? = nil, _ fields: String = "") throws
    -> Response
  {
    try send("\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "localhost:\(port)")\r\n\(fields)\r\n")
    return try response(hasBody: method != "HEAD")
  }

  package func response(hasBody: Bool = true) throws -> Response {
    var lines: [String] = []
    while true {
      let line = try self.line()
      if line.isEmpty { break }
      lines.append(line)
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let fields = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1) }.filter { $0.count == 2 }
      .map { ($0[0].lowercased(), $0[1].trimmingCharacters(in: .whitespaces)) }
    let byName = Dictionary(fields) { "\($0), \($1)" }
    let length = hasBody ? Int(byName["content-length"] ?? "") ?? 0 : 0
    while received.count < length { try receive() }
    defer { received.removeFirst(length) }
    return Response(status: status, fields: byName, body: Data(received.prefix(length)))
  }

  /// The next line, without its end.
  package func line() throws -> String {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        var line = received[..<end]
        received.removeFirst(end + 1)
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
      }
      try receive()
    }
  }

  /// The next server-sent event's data.
  package func event() throws -> String {
    var comments = 0
    while true {
      let line = try self.line()
      // The server says now and then that it is there.
      if line.hasPrefix(":") { comments += 1 }
      guard comments < 4 else { throw Failure(reason: "the server has no news") }
      if line.hasPrefix("data: ") { return String(line.dropFirst(6)) }
    }
  }

  /// Whether the server closes the connection and says no more.
  package func isClosed() -> Bool {
    do {
      try receive()
      return false
    } catch let failure as Failure {
      return failure.reason == Self.ended
    } catch { return false }
  }

  private static let ended = "the server closed the connection"

  private func receive() throws {
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count == 0 || (count < 0 && errno == ECONNRESET) { throw Failure(reason: Self.ended) }
    guard count > 0 else { throw Failure(reason: "the server says nothing") }
    received += buffer[..<count]
  }
}
