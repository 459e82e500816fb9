// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets one build at a time into an output folder.
///
/// The system takes the lock from a process that ends, however it ends, so that none is ever left behind
/// (flock(2)). The file stays: to remove it would let two builds hold two files of that name.
enum OutputLock {
  static let path = ".stele/lock"

  /// Runs something alone.
  /// - Throws: at once if another build is in the folder.
  static func holding<Result>(
    _ folder: String,
    _ body: () throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let home = "\(folder)/\(OutputManifest.folder)"
    try FileSystem.makeFolders(home)
    guard FileSystem.kind(of: home) == .folder else {
      throw DiskError(operation: "lock", path: home, reason: "a link is there; move it away")
    }
    let file = "\(folder)/\(path)"
    let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw DiskError("lock", file) }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw DiskError("lock", file) }
      let holder = (try? FileSystem.read(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let process = holder.isEmpty ? "" : " (process \(holder.prefix { $0.isNumber }))"
      throw DiskError(
        operation: "publish into",
        path: folder,
        reason: "another build\(process) is at work there; try again when it is done"
      )
    }
    // Who it is helps whoever waits, and nothing depends on it.
    let name = Array("\(getpid())\n".utf8)
    _ = unsafe ftruncate(descriptor, 0) == 0 && pwrite(descriptor, name, name.count, 0) > 0
    return try body()
  }
}
