// SPDX-License-Identifier: Apache-2.0

import Publishing

/// A cache that was read, past the digest that keeps damage out, is written and read again without a loss.
enum CacheHarness {
  static func run(_ bytes: [UInt8]) -> String? {
    guard let written = BuildCacheContent.rewritten(bytes) else { return nil }
    return BuildCacheContent.rewritten(written) == written ? nil : "what was written reads otherwise"
  }
}
