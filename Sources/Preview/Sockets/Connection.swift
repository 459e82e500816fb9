// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One connection: what it has sent, what it has yet to get, and until when we wait for it.
struct Connection {
  enum Phase {
    /// For the next request, or the rest of one.
    case reading
    /// It gets an answer and then reads on, or is closed.
    case answering(keepsOpen: Bool)
    /// It is told news until it goes away.
    case listening(EventListener)
    /// Everything is said; what it still sends is thrown away, so that it can read to the end.
    case leaving
  }

  enum Transfer {
    case progress, wouldBlock, ended
  }

  typealias Instant = ContinuousClock.Instant

  let descriptor: Int32
  var phase = Phase.reading
  var input: [UInt8] = []
  private var output: ArraySlice<UInt8> = []
  /// Then it is closed; `nil` for a listener that has got everything.
  private(set) var deadline: Instant?

  init(_ descriptor: Int32, at now: Instant) {
    self.descriptor = descriptor
    deadline = now + .seconds(60)
  }

  var hasOutput: Bool { !output.isEmpty }

  /// Whether it waits for a request of which nothing has come.
  var isIdle: Bool {
    if case .reading = phase { input.isEmpty } else { false }
  }

  var isAmidRequest: Bool {
    if case .reading = phase { !input.isEmpty } else { false }
  }

  mutating func send(_ bytes: [UInt8]) { output.append(contentsOf: bytes) }

  /// How long a client may take for what it is about to do: a stalled one is let go.
  mutating func extendDeadline(at now: Instant) {
    switch phase {
    case .reading: deadline = now + .seconds(input.isEmpty ? 60 : 10)
    case .answering: deadline = now + .seconds(10)
    case .listening: deadline = hasOutput ? now + .seconds(10) : nil
    case .leaving: deadline = now + .seconds(2)
    }
  }

  /// Sends what the client takes now.
  mutating func flush() -> Transfer {
    #if canImport(Glibc)
      let flags = Int32(MSG_NOSIGNAL)
    #else
      let flags: Int32 = 0
    #endif
    while !output.isEmpty {
      let count = unsafe output.withUnsafeBytes { buffer in
        unsafe Self.send(descriptor, buffer.baseAddress, buffer.count, flags)
      }
      if count > 0 {
        output = output.dropFirst(count)
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        return .wouldBlock
      } else if errno != EINTR {
        return .ended
      }
    }
    output = []
    return .progress
  }

  /// Takes what the client has sent, at most one request's worth.
  mutating func receive() -> Transfer {
    var buffer = [UInt8](repeating: 0, count: 8 * 1024)
    var transfer = Transfer.wouldBlock
    while input.count <= HTTPRequestParser.longestHead {
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      if count > 0 {
        if case .reading = phase { input += buffer[..<count] }
        transfer = .progress
      } else if count == 0 {
        return .ended
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        return transfer
      } else if errno != EINTR {
        return .ended
      }
    }
    return transfer
  }

  // The C function whose name is taken by our own.
  private static func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32)
    -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.send(descriptor, bytes, count, flags)
    #else
      unsafe Darwin.send(descriptor, bytes, count, flags)
    #endif
  }
}
