// SPDX-License-Identifier: Apache-2.0

/// The page of a folder: readers ask for the folder, and the file in it is sent.
package enum FolderPage {
  private static let name = "index.html"

  /// The file that is sent for a path, both relative to the output folder.
  package static func file(for path: some StringProtocol) -> String {
    path.isEmpty || path.hasSuffix("/") ? "\(path)\(name)" : String(path)
  }

  /// The path by which readers ask for a file.
  package static func path(of file: String) -> String {
    file == name || file.hasSuffix("/\(name)") ? String(file.dropLast(name.count)) : file
  }
}
