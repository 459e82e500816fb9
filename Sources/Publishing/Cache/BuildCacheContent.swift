// SPDX-License-Identifier: Apache-2.0

/// What a cache has behind its header and its digest, for whoever wants to know what becomes of any bytes.
package enum BuildCacheContent {
  /// - Returns: how a cache that these bytes are read as is written; `nil` if they are none.
  package static func rewritten(_ content: [UInt8]) -> [UInt8]? {
    guard let cache = ByteReader.whole(content, BuildCache.init(from:)) else { return nil }
    // What a build reads later is looked at too.
    guard cache.entries.values.allSatisfy({ KnownEntry($0.content)?.bytes == $0.content }),
      KnownShared(cache.shared)?.bytes == cache.shared
    else { return nil }
    return cache.content
  }
}
