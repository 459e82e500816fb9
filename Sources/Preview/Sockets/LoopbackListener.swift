// SPDX-License-Identifier: Apache-2.0

package import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Takes connections on this machine's own addresses, 127.0.0.1 and ::1, and on no other.
package struct LoopbackListener: Sendable {
  package let port: UInt16
  /// One per address; ::1 is missing where the machine has no IPv6.
  let descriptors: [Int32]

  /// - Parameter port: 0 for one that is free.
  /// - Throws: if the port is taken at either address.
  package init(port: UInt16) throws(DiskError) {
    let fourth = try Self.open(AF_INET, port)
    let chosen = Self.port(of: fourth)
    do {
      descriptors = [fourth] + (Self.hasSixth ? [try Self.open(AF_INET6, chosen)] : [])
    } catch {
      close(fourth)
      throw error
    }
    self.port = chosen
  }

  /// The first port from `preferred` that is free, else any that is.
  package init(from preferred: UInt16) throws(DiskError) {
    for port in preferred..<(preferred + 20) {
      if let listener = try? LoopbackListener(port: port) {
        self = listener
        return
      }
    }
    try self.init(port: 0)
  }

  private static var hasSixth: Bool {
    guard let descriptor = try? open(AF_INET6, 0) else { return false }
    close(descriptor)
    return true
  }

  private static func open(_ family: Int32, _ port: UInt16) throws(DiskError) -> Int32 {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let descriptor = socket(family, stream, 0)
    guard descriptor >= 0 else { throw failure(port) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    set(descriptor, SOL_SOCKET, SO_REUSEADDR)
    if family == AF_INET6 { set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY) }
    guard bound(descriptor, family, port), listen(descriptor, 128) == 0 else {
      let error = failure(port)
      close(descriptor)
      throw error
    }
    return descriptor
  }

  private static func bound(_ descriptor: Int32, _ family: Int32, _ port: UInt16) -> Bool {
    if family == AF_INET6 {
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      unsafe inet_pton(AF_INET6, "::1", &address.sin6_addr)
      return bound(descriptor, to: address)
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    unsafe inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    return bound(descriptor, to: address)
  }

  /// - Parameter address: in one of the shapes of `sockaddr`.
  private static func bound<Address>(_ descriptor: Int32, to address: Address) -> Bool {
    unsafe withUnsafeBytes(of: address) { bytes in
      let address = unsafe bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self)
      return unsafe bind(descriptor, address, socklen_t(bytes.count)) == 0
    }
  }

  private static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = unsafe getsockname(descriptor, $0, &length)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
    var on: Int32 = 1
    _ = unsafe setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func failure(_ port: UInt16) -> DiskError {
    DiskError(operation: "listen on", path: "port \(port)", reason: unsafe String(cString: strerror(errno)))
  }
}
