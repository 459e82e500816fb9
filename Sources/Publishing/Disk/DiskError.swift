// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the disk refused: the only thing in the build that is thrown.
package struct DiskError: Error, Hashable, CustomStringConvertible {
  package let operation: String
  package let path: String
  package let reason: String

  package init(operation: String, path: String, reason: String) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  /// - Parameters:
  ///   - code: of `errno`.
  ///   - hint: what to do about it, where the system's words don't say.
  init(_ operation: String, _ path: String, code: Int32 = errno, hint: String? = nil) {
    let words = unsafe String(cString: strerror(code))
    self.init(
      operation: operation,
      path: path,
      reason: ([words] + [hint].compactMap(\.self)).joined(separator: "; ")
    )
  }

  package var description: String { "\(operation) \(path): \(reason)" }
}
