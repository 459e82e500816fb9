// SPDX-License-Identifier: Apache-2.0

/// The list of all files in the output folder that Stele wrote: only these may it replace or remove.
package struct OutputManifest: Equatable {
  /// Where Stele keeps what it needs to know about an output: in the output folder, so that it goes where
  /// the output goes.
  static let folder = ".stele"
  static let path = "\(folder)/manifest"
  private static let header = "stele-manifest 1"

  package var paths: Set<String>

  init(paths: Set<String> = []) {
    self.paths = paths
  }

  /// Reads a manifest. One that is damaged or foreign counts as empty: then nothing is Stele's to remove.
  package init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 2, lines.first == Self.header, lines.last == Self.footer,
      lines.dropFirst().dropLast().allSatisfy(Self.isSafe)
    else {
      paths = []
      return
    }
    paths = Set(lines.dropFirst().dropLast())
  }

  /// The manifest of an output folder; empty if there is none.
  static func read(in folder: String) throws(DiskError) -> OutputManifest {
    let file = "\(folder)/\(path)"
    return FileSystem.kind(of: file) == nil ? OutputManifest() : OutputManifest(try FileSystem.read(file))
  }

  package var bytes: [UInt8] { Self.bytes(sorted: paths.sorted()) }

  static func bytes(sorted paths: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in [header] + paths + [footer] {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Tells a whole manifest from one that was cut off.
  private static let footer = "end"

  func union(_ other: OutputManifest) -> OutputManifest {
    OutputManifest(paths: paths.union(other.paths))
  }

  /// A path that stays below the output folder, is none of Stele's own, and fits a line.
  static func isSafe(_ path: String) -> Bool {
    // Byte by byte: this is asked of each output several times.
    let isInside = unsafe path.utf8.withContiguousStorageIfAvailable { unsafe areNames($0) }
    guard isInside ?? areNames(path.utf8) else { return false }
    guard path.utf8.first == UInt8(ascii: ".") else { return true }
    return path != Self.path && path != OutputLock.path && !path.hasPrefix("\(OutputWriter.staging)/")
  }

  private static func areNames(_ path: some Sequence<UInt8>) -> Bool {
    var length = 0
    var points = 0
    for byte in path {
      switch byte {
      case 0, UInt8(ascii: "\n"): return false
      case UInt8(ascii: "/"):
        guard isName(length, points) else { return false }
        (length, points) = (0, 0)
      default:
        length += 1
        if byte == UInt8(ascii: ".") { points += 1 }
      }
    }
    return isName(length, points)
  }

  /// Whether a part of a path is a name, and not nothing, `.` or `..`.
  private static func isName(_ length: Int, _ points: Int) -> Bool {
    length > 2 || length > points
  }
}
