// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets one thread end the wait of another that waits for descriptors (the self-pipe trick).
struct WakePipe: Sendable {
  /// Becomes readable when somebody wakes.
  let readEnd: Int32
  private let writeEnd: Int32

  /// - Returns: `nil` if the process has no descriptors left.
  init?() {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  /// A full pipe wakes as well as one that takes the byte.
  func wake() {
    var byte: UInt8 = 1
    _ = unsafe write(writeEnd, &byte, 1)
  }

  func drain() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(readEnd, &bytes, bytes.count) > 0 {}
  }

  func close() {
    for end in [readEnd, writeEnd] {
      #if canImport(Glibc)
        _ = Glibc.close(end)
      #else
        _ = Darwin.close(end)
      #endif
    }
  }
}
