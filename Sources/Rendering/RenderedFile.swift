// SPDX-License-Identifier: Apache-2.0

/// A file that is ready to be published.
package struct RenderedFile: Sendable, Equatable {
  /// Relative to the output folder, with `/` between its parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package var isPage: Bool { path.hasSuffix(".html") }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
