// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

/// What may stand in the way of a file, with files put in place one by one and with the tree exchanged.
@Suite struct OutputComparisonTests {
  private let disk = FileManager.default

  private func commit(
    _ paths: [String],
    keeping kept: [String] = [],
    into folder: String,
    _ exchange: OutputWriter.Exchange
  ) throws -> OutputWriter.Summary {
    try OutputWriter(folder: folder, exchange: exchange)
      .commit(paths.map { RenderedFile(path: $0, text: $0) }, keeping: kept)
  }

  private func published(_ folder: borrowing TemporaryFolder) throws -> [String] {
    try files(below: folder.url).keys.filter { !$0.contains(".stele/") }.sorted()
  }

  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func aFileOfOursMakesRoomForAFolder(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    _ = try commit(["a", "b/c/d", "b/c/e"], into: output, exchange)
    #expect(try commit(["a/x/y", "b/c"], into: output, exchange) == .init(written: 2, removed: 3, bytes: 8))
    #expect(try published(folder) == ["Public/a/x/y", "Public/b/c"])
    #expect(try commit(["a/x/y", "b/c"], into: output, exchange) == .init(unchanged: 2))
  }

  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func whatIsNotOursMakesNoRoom(exchange: OutputWriter.Exchange) throws {
    let obstacles: [(String) throws -> Void] = [
      { try Data("mine".utf8).write(to: URL(filePath: "\($0)/a")) },
      { try disk.createDirectory(atPath: "\($0)/a/b", withIntermediateDirectories: true) },
      { try disk.createSymbolicLink(atPath: "\($0)/a", withDestinationPath: $0) },
    ]
    for obstruct in obstacles {
      let folder = try TemporaryFolder()
      let output = "\(folder.path)/Public"
      _ = try commit(["index.html"], into: output, exchange)
      try obstruct(output)
      let before = try published(folder)
      let error = #expect(throws: DiskError.self) { try commit(["0", "a/b"], into: output, exchange) }
      #expect(error?.reason.hasSuffix("move it away") == true)
      #expect(try published(folder) == before)
      #expect(try disk.contentsOfDirectory(atPath: folder.path) == ["Public"])
    }
  }

  /// What lies behind a link is not Stele's, even if the manifest lists its path.
  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func removesNothingBehindALink(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    _ = try commit(["a/b", "c"], into: output, exchange)
    try disk.moveItem(atPath: "\(output)/a", toPath: "\(folder.path)/elsewhere")
    try disk.createSymbolicLink(atPath: "\(output)/a", withDestinationPath: "\(folder.path)/elsewhere")
    _ = try commit(["c"], into: output, exchange)
    #expect(disk.fileExists(atPath: "\(folder.path)/elsewhere/b"))
  }

  @Test func aFileAndAFolderOfOneNameAreRefused() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) { try commit(["a", "a/b"], into: folder.path, .files) }
    #expect(try published(folder) == [])
  }

  @Test(arguments: [
    "../a", "/a", "a//b", "a\nb", "a\0b", ".", ".stele/manifest", ".stele/lock", ".stele/new/0",
  ])
  func namesThatLeadAstrayAreRefused(path: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) { try commit(["b", path], into: "\(folder.path)/Public", .files) }
    #expect(try published(folder) == [])
  }

  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func keepsWhatIsKept(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    _ = try commit(["a", "b", "c"], into: output, exchange)
    #expect(
      try commit(["d"], keeping: ["a", "b"], into: output, exchange)
        == .init(written: 1, unchanged: 2, removed: 1, bytes: 1)
    )
    #expect(try published(folder) == ["Public/a", "Public/b", "Public/d"])
    #expect(
      try commit([], into: output, exchange) == .init(removed: 3),
      "what was kept is still known as ours"
    )
  }
}
