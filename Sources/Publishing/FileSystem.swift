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

  package var description: String { "\(operation) \(path): \(reason)" }
}

/// The few operations on files that a build needs, on POSIX itself: half the cost of Foundation's, and no
/// links are followed where none should be.
package enum FileSystem {
  enum Kind {
    case file, folder, symbolicLink, other
  }

  /// The names in a folder, sorted by code point.
  static func names(in folder: String) throws(DiskError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw failure("read the folder", folder) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What stands at a path, without following a link; `nil` if nothing does.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// The bytes of a file, at most `limit` of them.
  static func read(_ path: String, limit: Int = .max) throws(DiskError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure("read", path) }
    let capacity = min(Int(status.st_size), limit)
    var count = 0
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initializedCount in
      while count < capacity {
        let got = unsafe Self.read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, capacity - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          code = errno
          break
        }
      }
      initializedCount = count
    }
    guard code == 0 else { throw failure("read", path, code) }
    return bytes
  }

  /// Writes a new file, which must not exist.
  package static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        throw failure("write", path)
      }
    }
  }

  /// Puts a file in another's place in one step (POSIX rename).
  package static func rename(_ source: String, to target: String) throws(DiskError) {
    guard Self.rename(source, target) == 0 else { throw failure("put in place", target) }
  }

  package static func removeFile(_ path: String) throws(DiskError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  /// Removes a folder if it is empty; says whether it was.
  static func removeFolderIfEmpty(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws(DiskError) {
    if unsafe mkdir(path, 0o755) == 0 { return }
    switch errno {
    case EEXIST where isFolder(path): return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
        throw failure("make the folder", path)
      }
      try makeFolders(String(path[..<slash]))
      guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("make the folder", path) }
    default: throw failure("make the folder", path)
    }
  }

  /// Follows links: the output folder itself may be one.
  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  // The C functions whose names are taken by our own.
  private static func read(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, buffer, count)
    #else
      unsafe Darwin.read(descriptor, buffer, count)
    #endif
  }

  private static func write(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, buffer, count)
    #else
      unsafe Darwin.write(descriptor, buffer, count)
    #endif
  }

  private static func rename(_ source: String, _ target: String) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.rename(source, target)
    #else
      unsafe Darwin.rename(source, target)
    #endif
  }

  private static func failure(_ operation: String, _ path: String, _ code: Int32 = errno) -> DiskError {
    DiskError(operation: operation, path: path, reason: unsafe String(cString: strerror(code)))
  }
}
