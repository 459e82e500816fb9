// SPDX-License-Identifier: Apache-2.0

/// A file that is ready to be published.
package struct RenderedFile: Sendable, Equatable {
  /// Relative to the output folder, with `/` between its parts.
  package let path: String
  package let content: PiecedBytes
  /// What it shows of single entries, where it shows texts of many.
  package let parts: [FilePart]

  package init(path: String, content: PiecedBytes, parts: [FilePart] = []) {
    self.path = path
    self.content = content
    self.parts = parts
  }

  package init(path: String, bytes: [UInt8], parts: [FilePart] = []) {
    self.init(path: path, content: PiecedBytes(bytes), parts: parts)
  }

  package var bytes: [UInt8] { content.bytes }

  package var isPage: Bool { path.hasSuffix(".html") }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
