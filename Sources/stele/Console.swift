// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One of the program's two outputs. (`stdout` and `stderr` of C are not safe to share between tasks.)
struct Console {
  static let standardOutput = Console(handle: .standardOutput)
  static let standardError = Console(handle: .standardError)

  private let handle: FileHandle

  private init(handle: FileHandle) {
    self.handle = handle
  }

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(handle.fileDescriptor) == 1 }

  /// Colours, unless the reader asked for none (https://no-color.org).
  var isColored: Bool {
    isTerminal && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// A reader that went away is no reason to stop a build.
  func write(_ text: String) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
