// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The server: one thread that waits for all connections at once (poll), so that none waits for another that
/// has stalled and nothing has to be locked.
struct ServerLoop {
  private static let mostConnections = 256
  /// So often listeners hear a comment, which finds out those that went away.
  private static let heartbeat = Duration.seconds(20)

  private let listener: LoopbackListener
  private let site: any ServedSite
  private let control: ThreadControl
  private let clock = ContinuousClock()
  private var connections: [Int32: Connection] = [:]
  private var nextHeartbeat: ContinuousClock.Instant

  init(_ listener: LoopbackListener, serving site: any ServedSite, _ control: ThreadControl) {
    self.listener = listener
    self.site = site
    self.control = control
    nextHeartbeat = clock.now + Self.heartbeat
  }

  /// Serves until it is told to stop.
  mutating func run() {
    while !control.isStopped {
      let ready = wait()
      if ready.contains(control.pipe.readEnd) {
        control.pipe.drain()
        tellNews()
      }
      for descriptor in listener.descriptors where ready.contains(descriptor) { accept(from: descriptor) }
      for descriptor in ready where connections[descriptor] != nil { serve(descriptor) }
      lookAtTheClock()
    }
    for descriptor in Array(connections.keys) { drop(descriptor) }
    for descriptor in listener.descriptors { close(descriptor) }
  }

  // MARK: Waiting

  /// The descriptors with which something can be done.
  private func wait() -> Set<Int32> {
    // With all places taken, whoever else knocks waits in the system's queue.
    let doors = connections.count < Self.mostConnections ? listener.descriptors : []
    var polled = ([control.pipe.readEnd] + doors).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    for connection in connections.values {
      let events = connection.hasOutput ? POLLOUT : POLLIN
      polled.append(pollfd(fd: connection.descriptor, events: Int16(events), revents: 0))
    }
    let deadline = min(nextHeartbeat, connections.values.compactMap(\.deadline).min() ?? nextHeartbeat)
    let milliseconds = max(0, (deadline - clock.now) / .milliseconds(1)).rounded(.up)
    guard unsafe poll(&polled, nfds_t(polled.count), Int32(milliseconds)) > 0 else { return [] }
    return Set(polled.filter { $0.revents != 0 }.map(\.fd))
  }

  private mutating func lookAtTheClock() {
    let now = clock.now
    for (descriptor, connection) in connections {
      if let deadline = connection.deadline, deadline <= now { drop(descriptor) }
    }
    guard nextHeartbeat <= now else { return }
    nextHeartbeat = now + Self.heartbeat
    for descriptor in listeners { tell(Array(": still here\n\n".utf8), to: descriptor) }
  }

  // MARK: Connections

  private mutating func accept(from door: Int32) {
    while connections.count < Self.mostConnections {
      let descriptor = unsafe Self.accept(door, nil, nil)
      guard descriptor >= 0 else { return }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      LoopbackListener.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
      #if !canImport(Glibc)
        LoopbackListener.set(descriptor, SOL_SOCKET, SO_NOSIGPIPE)
      #endif
      connections[descriptor] = Connection(descriptor, at: clock.now)
    }
    // Who has kept a connection open for longest without a word gives way.
    let idle = connections.values.filter(\.isIdle)
    if let longest = idle.min(by: { ($0.deadline ?? clock.now) < ($1.deadline ?? clock.now) }) {
      drop(longest.descriptor)
    }
  }

  private mutating func drop(_ descriptor: Int32) {
    connections[descriptor] = nil
    close(descriptor)
  }

  private mutating func serve(_ descriptor: Int32) {
    guard var connection = connections[descriptor] else { return }
    let wasAmidRequest = connection.isAmidRequest
    let transfer = connection.hasOutput ? connection.flush() : connection.receive()
    guard transfer != .ended, proceed(&connection) else { return drop(descriptor) }
    // A client that sends a byte now and then gets no more time for its request.
    if transfer == .progress, !(wasAmidRequest && connection.isAmidRequest) {
      connection.extendDeadline(at: clock.now)
    }
    connections[descriptor] = connection
  }

  /// Goes on as far as can be gone without waiting.
  /// - Returns: whether the connection is still of use.
  private func proceed(_ connection: inout Connection) -> Bool {
    while !connection.hasOutput {
      switch connection.phase {
      case .reading:
        switch HTTPRequestParser.parse(connection.input) {
        case .incomplete: return true
        case .refused(let status):
          connection.phase = .answering(keepsOpen: false)
          connection.send(HTTPResponse.refusal(status).bytes(for: .get, keepsAlive: false))
        case .request(let request, let length):
          connection.input.removeFirst(length)
          answer(request, on: &connection)
        }
      case .answering(keepsOpen: true):
        connection.phase = .reading
      case .answering(keepsOpen: false):
        connection.phase = .leaving
        return shutdown(connection.descriptor, Self.sending) == 0
      case .listening, .leaving:
        return true
      }
      if connection.hasOutput, connection.flush() == .ended { return false }
    }
    return true
  }

  private func answer(_ request: HTTPRequest, on connection: inout Connection) {
    switch site.answer(request) {
    case .response(let response):
      connection.phase = .answering(keepsOpen: request.keepsAlive)
      connection.send(response.bytes(for: request.method, keepsAlive: request.keepsAlive))
    case .events(var listener):
      connection.send(HTTPResponse.startOfEvents)
      if let news = site.news(for: &listener) { connection.send(news) }
      connection.phase = .listening(listener)
    }
  }

  // MARK: News

  private var listeners: [Int32] {
    connections.values.filter { if case .listening = $0.phase { true } else { false } }.map(\.descriptor)
  }

  private mutating func tellNews() {
    for descriptor in listeners {
      guard case .listening(var listener)? = connections[descriptor]?.phase else { continue }
      if let news = site.news(for: &listener) {
        connections[descriptor]?.phase = .listening(listener)
        tell(news, to: descriptor)
      }
    }
  }

  private mutating func tell(_ bytes: [UInt8], to descriptor: Int32) {
    guard var connection = connections[descriptor] else { return }
    let waited = connection.hasOutput
    connection.send(bytes)
    guard connection.flush() != .ended else { return drop(descriptor) }
    if !waited || !connection.hasOutput { connection.extendDeadline(at: clock.now) }
    connections[descriptor] = connection
  }

  // What differs between the C libraries, and the function whose name is taken by our own.
  #if canImport(Glibc)
    private static let sending = Int32(SHUT_WR)

    private static func accept(
      _ door: Int32,
      _ address: UnsafeMutablePointer<sockaddr>?,
      _ length: UnsafeMutablePointer<socklen_t>?
    ) -> Int32 { unsafe Glibc.accept(door, address, length) }
  #else
    private static let sending = SHUT_WR

    private static func accept(
      _ door: Int32,
      _ address: UnsafeMutablePointer<sockaddr>?,
      _ length: UnsafeMutablePointer<socklen_t>?
    ) -> Int32 { unsafe Darwin.accept(door, address, length) }
  #endif
}
