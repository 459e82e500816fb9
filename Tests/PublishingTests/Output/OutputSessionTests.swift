// SPDX-License-Identifier: Apache-2.0

import Foundation
import Rendering
import TestSupport
import Testing

@testable import Publishing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct OutputSessionTests {
  private let old = RenderedFile(path: "a", text: "old")
  private let new = RenderedFile(path: "a", text: "new")

  private func contents(_ folder: borrowing TemporaryFolder) throws -> [String: String] {
    try files(below: folder.url).filter { $0.key != ".stele/lock" && $0.key != ".stele/manifest" }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func nothingIsPublishedBeforeTheEnd(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path, exchange: exchange)
    _ = try writer.commit([old])
    let session = try OutputSession(writer)
    let staged = try session.put(new, as: 7)
    #expect(try contents(folder) == ["a": "old", ".stele/new/7": "new"])
    #expect(try session.commit([staged]) == OutputWriter.Summary(written: 1, bytes: 3))
    #expect(try contents(folder) == ["a": "new"])
  }

  @Test func whatIsThereIsNotWrittenAgain() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit([old])
    let session = try OutputSession(writer)
    #expect(try session.put(old, as: 0).number == nil)
    #expect(try contents(folder) == ["a": "old"])
  }

  /// As where the last of its files could not be rendered.
  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func oneThatIsGivenUpLeavesNothing(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path, exchange: exchange)
    _ = try writer.commit([old])
    do {
      let session = try OutputSession(writer)
      _ = try session.put(new, as: 0)
      _ = try session.put(RenderedFile(path: "b", text: "b"), as: 1)
    }
    #expect(try contents(folder) == ["a": "old"])
    #expect(try writer.commit([new]).written == 1)
  }

  /// A file that is rendered once more for the archive was put aside before.
  @Test func whatIsNotPublishedInTheEndIsRemoved() throws {
    let folder = try TemporaryFolder()
    let session = try OutputSession(OutputWriter(folder: folder.path))
    _ = try session.put(old, as: 0)
    let staged = try session.put(new, as: 1)
    _ = try session.commit([staged])
    #expect(try contents(folder) == ["a": "new"])
  }

  @Test func whatIsKeptIsNotLookedAtUnlessTheManifestSaysOtherwise() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit([old, RenderedFile(path: "b", text: "b")])
    #expect(try OutputSession(writer).commit([], keeping: ["a", "b"]) == OutputWriter.Summary(unchanged: 2))
    #expect(
      try OutputSession(writer).commit([], keeping: ["a"]) == OutputWriter.Summary(unchanged: 1, removed: 1)
    )
    #expect(try contents(folder) == ["a": "old"])
  }

  @Test func anotherBuildKeepsItsFiles() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    let first = try OutputSession(writer)
    let staged = try first.put(new, as: 0)
    // Locks belong to open files: this process is refused like any other.
    #expect(throws: DiskError.self) { try OutputSession(writer) }
    #expect(try contents(folder) == [".stele/new/0": "new"])
    _ = try first.commit([staged])
    #expect(try contents(folder) == ["a": "new"])
  }

  @Test func anOutputThatWasNotThereIsNotThereWhenNothingIsPublished() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: "\(folder.path)/Public")
    do {
      let session = try OutputSession(writer)
      _ = try session.put(new, as: 0)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    _ = try writer.commit([new])
    do { _ = try OutputSession(writer) }
    #expect(
      try files(below: folder.url).keys.sorted() == [
        "Public/.stele/lock", "Public/.stele/manifest", "Public/a",
      ]
    )
  }
}
