// SPDX-License-Identifier: Apache-2.0

import Publishing

/// A manifest names nothing outside the folder it lies in, and is written as it was read.
enum ManifestHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    let manifest = OutputManifest(bytes)
    for path in manifest.paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard !path.isEmpty, !parts.contains(".."), !path.hasPrefix("/"), !path.contains("\0") else {
        return "a path that leads out: ‘\(path)’"
      }
    }
    return OutputManifest(manifest.bytes) == manifest ? nil : "what was written reads otherwise"
  }
}
