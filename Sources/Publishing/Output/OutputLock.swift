// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets one build at a time into an output folder, until this is gone.
///
/// The system takes the lock from a process that ends, however it ends, so that none is ever left behind
/// (flock(2)). The file stays, but where a first build published nothing (`OutputSession`).
struct OutputLock: ~Copyable, Sendable {
  static let path = ".stele/lock"

  private let descriptor: Int32

  /// - Throws: at once if another build is in the folder.
  init(_ folder: String) throws(DiskError) {
    let home = "\(folder)/\(OutputManifest.folder)"
    try FileSystem.makeFolders(home)
    guard FileSystem.kind(of: home) == .folder else {
      throw DiskError(operation: "lock", path: home, reason: "a link is there; move it away")
    }
    let file = "\(folder)/\(Self.path)"
    let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError("lock", file) }
    let status = flock(descriptor, LOCK_EX | LOCK_NB)
    let code = errno
    // A build that published nothing has removed its file: one of that name is another by now.
    guard status == 0, FileSystem.identity(of: file) == FileSystem.identity(ofOpen: descriptor) else {
      close(descriptor)
      throw status == 0 || code == EWOULDBLOCK
        ? Self.taken(folder, file) : DiskError("lock", file, code: code)
    }
    self.descriptor = descriptor
    // Who it is helps whoever waits, and nothing depends on it.
    let name = Array("\(getpid())\n".utf8)
    _ = unsafe ftruncate(descriptor, 0) == 0 && pwrite(descriptor, name, name.count, 0) > 0
  }

  deinit { close(descriptor) }

  private static func taken(_ folder: String, _ file: String) -> DiskError {
    let holder = (try? FileSystem.read(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let process = holder.isEmpty ? "" : " (process \(holder.prefix { $0.isNumber }))"
    return DiskError(
      operation: "publish into",
      path: folder,
      reason: "another build\(process) is at work there; try again when it is done"
    )
  }
}
