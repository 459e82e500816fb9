// SPDX-License-Identifier: Apache-2.0

import Codings
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct CompressionCacheTests {
  private static let text = Array(String(repeating: "a text ", count: 100).utf8)
  private static let digest = SHA256Digest(of: text)

  @Test(arguments: ContentCoding.allCases)
  func aFormIsMadeOnce(coding: ContentCoding) throws {
    let root = try TemporaryFolder()
    let cache = CompressionCache(root: root.path)
    let first = try #require(cache.form(of: Self.text, Self.digest, coding))
    let second = try #require(cache.form(of: Self.text, Self.digest, coding))
    #expect(first.isNew && !second.isNew)
    #expect(first.bytes == second.bytes)
    #expect(try files(below: root.url).count == 1)
  }

  /// Whatever somebody put there.
  @Test(arguments: ["", "x", "a text that was never compressed"])
  func whatIsNoFormIsMadeAgain(kept: String) throws {
    let root = try TemporaryFolder()
    let cache = CompressionCache(root: root.path)
    let made = try #require(cache.form(of: Self.text, Self.digest, .gzip)?.bytes)
    let file = try #require(try files(below: root.url).keys.first)
    try Data(kept.utf8).write(to: root.url.appending(path: file))
    let again = try #require(cache.form(of: Self.text, Self.digest, .gzip))
    #expect(again.isNew)
    #expect(again.bytes == made)
  }

  @Test func whatGetsNoSmallerHasNoForm() throws {
    let root = try TemporaryFolder()
    let bytes = Array("ab".utf8)
    #expect(CompressionCache(root: root.path).form(of: bytes, SHA256Digest(of: bytes), .brotli) == nil)
    #expect(try files(below: root.url).isEmpty)
  }

  @Test func forgetsWhatWasOfNoUse() throws {
    let root = try TemporaryFolder()
    let cache = CompressionCache(root: root.path)
    for coding in ContentCoding.allCases { _ = cache.form(of: Self.text, Self.digest, coding) }
    cache.keepOnly([CompressionCache.name(Self.digest, .brotli)])
    #expect(
      try files(below: root.url).keys.map { $0.hasSuffix(CompressionCache.name(Self.digest, .brotli)) } == [
        true
      ]
    )
  }

  /// It costs time and nothing else.
  @Test func aCacheThatCanNotBeWrittenIsNone() throws {
    let root = try TemporaryFolder()
    try Data().write(to: root.url.appending(path: ".stele"))
    #expect(CompressionCache(root: root.path).form(of: Self.text, Self.digest, .gzip)?.isNew == true)
  }
}
