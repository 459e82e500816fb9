// SPDX-License-Identifier: Apache-2.0

/// A file that is ready to be published.
package struct RenderedFile: Sendable, Equatable {
  /// Relative to the output folder, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]
  /// What it shows of single entries, where it shows texts of many.
  package let parts: [FilePart]

  package init(path: String, bytes: [UInt8], parts: [FilePart] = []) {
    self.path = path
    self.bytes = bytes
    self.parts = parts
  }

  package var isPage: Bool { path.hasSuffix(".html") }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
