// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What the disk says is the same is not read, and not believed either once it is.
@Suite final class KnownFilesTests {
  private let folder: TemporaryFolder
  private var file: URL { folder.url.appending(path: "a") }

  init() throws {
    folder = try TemporaryFolder()
    try Data("words".utf8).write(to: file)
  }

  private func known(as words: String = "words") throws -> KnownFiles {
    let stamp = try #require(FileStamp(of: file.path(percentEncoded: false)))
    let record = BuildCache.FileRecord(digest: SHA256Digest(of: Array(words.utf8)), stamp: stamp)
    let files = ["a": record, "b": BuildCache.FileRecord(digest: record.digest, stamp: nil)]
    return try #require(KnownFiles(files, below: folder.path))
  }

  @Test func aFileIsReadWhenItsBytesAreAskedFor() throws {
    let known = try known()
    let (file, record) = try #require(known.file("a"))
    #expect(file.path == "a" && record.digest == SHA256Digest(of: Array("words".utf8)))
    #expect(file.bytes == Array("words".utf8))
    try known.verify()
  }

  @Test func aFileWithAnotherStampIsNotKnown() throws {
    let known = try known()
    try Data("other words".utf8).write(to: file)
    #expect(known.file("a") == nil)
  }

  @Test func aFileWithoutAStampIsNotKnown() throws {
    try Data("words".utf8).write(to: folder.url.appending(path: "b"))
    #expect(try known().file("b") == nil)
    #expect(try known().file("c") == nil)
  }

  @Test func aFileThatIsAnotherThanItsStampSaysIsTold() throws {
    let known = try known(as: "other")
    let (file, _) = try #require(known.file("a"))
    try known.verify()
    #expect(file.bytes.isEmpty)
    #expect(throws: DiskError.self) { try known.verify() }
  }

  @Test func aPartIsReadOfAFileThatIsTheSame() throws {
    let known = try known()
    #expect(known.bytes(of: "a", in: 1..<3) == Array("or".utf8))
    #expect(known.bytes(of: "a", in: 4..<6) == nil)
    #expect(known.bytes(of: "b", in: 0..<0) == nil)
    try Data("other words".utf8).write(to: file)
    #expect(known.bytes(of: "a", in: 1..<3) == nil)
  }

  @Test func aFileThatWentMeanwhileIsTold() throws {
    let known = try known()
    let (file, _) = try #require(known.file("a"))
    try FileManager.default.removeItem(at: self.file)
    #expect(file.bytes.isEmpty)
    #expect(throws: DiskError.self) { try known.verify() }
  }
}
