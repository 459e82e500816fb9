// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the disk knows of a file without reading it.
extension FileSystem {
  enum Kind {
    case file, folder, symbolicLink, other
  }

  /// What tells a file from all others, whatever its names.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// What stands at a path, without following a link; `nil` if nothing does.
  static func kind(of path: String) -> Kind? {
    guard let status = status(of: path) else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .symbolicLink
    default: .other
    }
  }

  /// - Returns: `nil` if nothing stands at the path.
  static func identity(of path: String) -> Identity? { status(of: path).map(identity) }

  static func identity(ofOpen descriptor: Int32) -> Identity? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? identity(status) : nil
  }

  private static func identity(_ status: stat) -> Identity {
    Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino)
    )
  }

  static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  /// What tells whether something may have changed, without following a link; `nil` if nothing is there.
  package static func state(of path: String) -> PathState? {
    guard let status = status(of: path) else { return nil }
    #if canImport(Glibc)
      let modified = status.st_mtim
    #else
      let modified = status.st_mtimespec
    #endif
    return PathState(
      isFolder: status.st_mode & S_IFMT == S_IFDIR,
      isPlainFile: status.st_mode & S_IFMT == S_IFREG,
      size: Int(status.st_size),
      modified: modified.tv_sec * 1_000_000_000 + modified.tv_nsec,
      node: UInt64(truncatingIfNeeded: status.st_ino)
    )
  }
}
