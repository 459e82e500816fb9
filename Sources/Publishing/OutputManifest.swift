// SPDX-License-Identifier: Apache-2.0

/// The list of all files in the output folder that Stele wrote: only these may it replace or remove.
struct OutputManifest: Equatable {
  /// Kept in the output folder, so that it goes where the output goes.
  static let path = ".stele/manifest"
  private static let header = "stele-manifest 1"

  var paths: Set<String>

  init(paths: Set<String> = []) {
    self.paths = paths
  }

  /// Reads a manifest. One that is damaged or foreign counts as empty: then nothing is Stele's to remove.
  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == Self.header, lines.last == Self.footer, lines.dropFirst().allSatisfy(Self.isSafe)
    else {
      paths = []
      return
    }
    paths = Set(lines.dropFirst().dropLast())
  }

  var bytes: [UInt8] {
    Array(([Self.header] + paths.sorted() + [Self.footer]).map { "\($0)\n" }.joined().utf8)
  }

  /// Tells a whole manifest from one that was cut off.
  private static let footer = "end"

  /// A path that stays below the output folder.
  static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.contains("\0") && parts.allSatisfy { !["", ".", ".."].contains($0) }
  }
}
