// SPDX-License-Identifier: Apache-2.0

private import CDisk
import Rendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The few operations on files that a build needs, on POSIX itself: half the cost of Foundation's, and no
/// links are followed where none should be.
package enum FileSystem {
  /// The names in a folder, sorted by code point.
  package static func names(in folder: String) throws(DiskError) -> [String] {
    try contents(of: folder).map(\.name)
  }

  /// What stands in a folder, sorted by the code points of the names. Links are not followed.
  static func contents(of folder: String) throws(DiskError) -> [(name: String, kind: Kind)] {
    guard let stream = unsafe opendir(folder) else { throw failure("read the folder", folder) }
    defer { unsafe closedir(stream) }
    var contents: [(name: String, kind: Kind)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      // Most file systems tell the kind with the name; what is gone by now need not be told.
      let kind: Kind? =
        switch Int32(unsafe entry.pointee.d_type) {
        case Int32(DT_REG): .file
        case Int32(DT_DIR): .folder
        case Int32(DT_LNK): .symbolicLink
        default: kind(of: "\(folder)/\(name)")
        }
      if let kind { contents.append((name, kind)) }
    }
    return contents.sorted { $0.name < $1.name }
  }

  /// The bytes of a file, at most `limit` of them.
  static func read(_ path: String, limit: Int = .max) throws(DiskError) -> [UInt8] {
    try readStamped(path, limit: limit).bytes
  }

  /// The same with the stamp that the file had before: who changes it meanwhile gives it another.
  static func readStamped(
    _ path: String,
    limit: Int
  ) throws(DiskError) -> (bytes: [UInt8], stamp: FileStamp?) {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure("read", path) }
    return (try read(min(Int(status.st_size), limit), at: 0, from: descriptor, of: path), FileStamp(status))
  }

  /// The bytes of a file that is too large to be held, in parts of 64 KiB.
  static func readParts(of path: String, _ use: ([UInt8]) -> Void) throws(DiskError) {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var offset = 0
    while case let part = try read(1 << 16, at: offset, from: descriptor, of: path), !part.isEmpty {
      use(part)
      offset += part.count
    }
  }

  private static func opened(_ path: String) throws(DiskError) -> Int32 {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    return descriptor
  }

  /// Bytes of an open file, fewer where it ends.
  static func read(
    _ capacity: Int,
    at offset: Int,
    from descriptor: Int32,
    of path: String
  ) throws(DiskError) -> [UInt8] {
    var count = 0
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initializedCount in
      while count < capacity {
        let rest = unsafe buffer.baseAddress.map { unsafe $0 + count }
        let got = unsafe pread(descriptor, rest, capacity - count, off_t(offset + count))
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

  /// Whether a plain file has these bytes and no others. One of another size need not be read.
  static func holds(_ path: String, _ content: PiecedBytes) throws(DiskError) -> Bool {
    guard let status = status(of: path), status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == content.count
    else { return false }
    return try read(path, limit: content.count + 1) == content.bytes
  }

  /// Writes a new file, which must not exist.
  /// - Parameter isLasting: whether its bytes have to be on the disk before this returns.
  package static func write(_ bytes: [UInt8], to path: String, isLasting: Bool = false) throws(DiskError) {
    try write(PiecedBytes(bytes), to: path, isLasting: isLasting)
  }

  static func write(_ content: PiecedBytes, to path: String, isLasting: Bool = false) throws(DiskError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    let isWhole = try content.forEachStretch { (bytes) throws(DiskError) in
      try write(bytes, to: descriptor, of: path)
    }
    guard isWhole else {
      throw DiskError(operation: "write", path: path, reason: "what was published changed while it was read")
    }
    if isLasting, fsync(descriptor) != 0 { throw failure("write", path) }
  }

  private static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    of path: String
  ) throws(DiskError) {
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
    guard Self.rename(source, target) == 0 else {
      let hint = errno == EXDEV ? "all of the output has to be on one file system" : nil
      throw DiskError("put in place", target, hint: hint)
    }
  }

  /// Gives a file a second name; a link is linked itself.
  static func link(_ source: String, as target: String) throws(DiskError) {
    guard unsafe linkat(AT_FDCWD, source, AT_FDCWD, target, 0) == 0 else { throw failure("link", source) }
  }

  /// Lets two folders change places in one step.
  static func exchange(_ first: String, _ second: String) throws(DiskError) {
    #if canImport(Glibc)
      let status = unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, 1 << 1)  // RENAME_EXCHANGE
    #else
      let status = unsafe renamex_np(first, second, UInt32(RENAME_SWAP))
    #endif
    guard status == 0 else {
      let hint = "this folder can't be exchanged; build without --atomic"
      throw DiskError("exchange", second, hint: hint)
    }
  }

  /// Waits until all that was written to the file system of a folder is on the disk: one request for any
  /// number of files, where each of its own would cost as much as all of them.
  static func synchronise(_ folder: String) throws(DiskError) {
    #if canImport(Glibc)
      try withFolder(folder) { syncfs($0) }
    #else
      // There is no such request for one file system here, and this one does not wait.
      sync()
    #endif
  }

  /// Waits until the names in a folder are on the disk.
  static func synchroniseNames(in folder: String) throws(DiskError) {
    try withFolder(folder) { fsync($0) }
  }

  private static func withFolder(_ folder: String, _ request: (Int32) -> Int32) throws(DiskError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", folder) }
    defer { close(descriptor) }
    // Some file systems of networks know no such request; they have promises of their own.
    guard request(descriptor) == 0 || errno == EINVAL else {
      throw failure("keep what was written to", folder)
    }
  }

  package static func removeFile(_ path: String) throws(DiskError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  /// What time it is by the clock of the disk that has a folder, in nanoseconds since 1970: the one that stamps tell.
  /// - Returns: `nil` if the disk does not say so without leaving a file.
  static func now(in folder: String) -> Int? {
    #if canImport(Glibc)
      let withoutName: Int32 = 0o20_000_000 | O_DIRECTORY  // O_TMPFILE
      let descriptor = unsafe open(folder, O_WRONLY | withoutName | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      return FileStamp(ofOpen: descriptor)?.changed
    #else
      return nil
    #endif
  }

  /// Removes a folder if it is empty; says whether it was.
  static func removeFolderIfEmpty(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  /// Makes a folder that may be used as another is.
  static func makeFolder(_ path: String, like model: String) throws(DiskError) {
    guard let status = status(of: model) else { throw failure("read", model) }
    guard unsafe mkdir(path, 0o700) == 0 else { throw failure("make the folder", path) }
    // Only a privileged user may give folders away; for all others they are theirs already.
    _ = unsafe lchown(path, status.st_uid, status.st_gid)
    guard unsafe chmod(path, status.st_mode & 0o7777) == 0 else { throw failure("make the folder", path) }
  }

  /// A path without links in it; the same if it can't be told.
  static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Makes a folder and those above it.
  package static func makeFolders(_ path: String) throws(DiskError) {
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
    DiskError(operation, path, code: code)
  }
}
