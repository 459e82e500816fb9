// SPDX-License-Identifier: Apache-2.0

/// The list of all files in the output folder that Stele wrote: only these may it replace or remove.
package struct OutputManifest: Equatable {
  /// Where Stele keeps what it needs to know about an output: in the output folder, so that it goes where
  /// the output goes.
  static let folder = ".stele"
  static let path = "\(folder)/manifest"
  private static let header = "stele-manifest 1"

  /// In order, each once: most builds change none of them, and a list that is the same takes no looking up.
  package let paths: [String]

  init(paths: [String] = []) {
    // Most are in order already, which is soon sorted.
    let sorted = Self.areInOrder(paths) ? paths : paths.sorted()
    self.paths = Self.areInOrder(sorted) ? sorted : Set(sorted).sorted()
  }

  private static func areInOrder(_ paths: [String]) -> Bool {
    zip(paths, paths.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Reads a manifest. One that is damaged or foreign counts as empty: then nothing is Stele's to remove.
  package init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 2, lines.first == Self.header, lines.last == Self.footer,
      lines.dropFirst().dropLast().allSatisfy(Self.isSafe)
    else {
      self.init()
      return
    }
    self.init(paths: Array(lines.dropFirst().dropLast()))
  }

  /// The manifest of an output folder; empty if there is none.
  /// - Parameter expected: what it most likely is; then it need not be read word by word.
  static func read(in folder: String, expecting expected: OutputManifest? = nil) throws(DiskError)
    -> OutputManifest
  {
    let file = "\(folder)/\(path)"
    guard FileSystem.kind(of: file) != nil else { return OutputManifest() }
    let bytes = try FileSystem.read(file)
    if let expected, expected.bytes == bytes { return expected }
    return OutputManifest(bytes)
  }

  func contains(_ path: String) -> Bool {
    var (low, high) = (0, paths.count)
    while low < high {
      let middle = (low + high) / 2
      if paths[middle] < path { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low] == path
  }

  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(paths.reduce(64) { $0 + $1.utf8.count + 1 })
    for line in [Self.header] + paths + [Self.footer] {
      bytes += line.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Tells a whole manifest from one that was cut off.
  private static let footer = "end"

  func union(_ other: OutputManifest) -> OutputManifest {
    OutputManifest(paths: paths + other.paths)
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
