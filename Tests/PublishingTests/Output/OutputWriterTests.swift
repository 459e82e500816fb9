// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

@Suite struct OutputWriterTests {
  private func published(_ folder: URL) throws -> [String: String] {
    try files(below: folder).filter { !$0.key.hasPrefix(".stele/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private let first = [
    RenderedFile(path: "index.html", text: "home"),
    RenderedFile(path: "vi/a/index.html", text: "a"),
    RenderedFile(path: "vi/b/index.html", text: "b"),
  ]

  @Test func writesReplacesAndRemoves() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: "\(folder.path)/Public")
    #expect(try writer.commit(first) == OutputWriter.Summary(written: 3, bytes: 6))
    let second = [first[0], RenderedFile(path: "vi/a/index.html", text: "A")]
    #expect(try writer.commit(second) == OutputWriter.Summary(written: 1, unchanged: 1, removed: 1, bytes: 1))
    #expect(
      try published(folder.url)
        == ["Public/index.html": "home", "Public/vi/a/index.html": "A"].merging(
          try files(below: folder.url).filter { $0.key.hasPrefix("Public/.stele/") }
            .mapValues { String(decoding: $0, as: UTF8.self) }
        ) { $1 }
    )
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/Public/vi/b"), "no empty folder stays")
  }

  @Test func leavesIdenticalFilesAlone() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit(first)
    let long = Date(timeIntervalSince1970: 1_000_000)
    let paths = try files(below: folder.url).keys.filter { $0 != ".stele/lock" }.map {
      "\(folder.path)/\($0)"
    }
    for path in paths { try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: path) }
    #expect(try writer.commit(first) == OutputWriter.Summary(unchanged: 3))
    for path in paths {
      let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
      #expect(date == long, "\(path) was written again")
    }
  }

  @Test func touchesNothingThatItDidNotWrite() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: folder.url.appending(path: "CNAME"))
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit(first)
    _ = try writer.commit([])
    #expect(try published(folder.url) == ["CNAME": "mine"])
  }

  @Test func refusesToReplaceAForeignFile() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: folder.url.appending(path: "index.html"))
    #expect(throws: DiskError.self) { try OutputWriter(folder: folder.path).commit(first) }
    #expect(try published(folder.url) == ["index.html": "mine"], "not even the other files were written")
  }

  @Test func refusesToWriteThroughALink() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    let target = elsewhere.url.appending(path: "file")
    try Data("theirs".utf8).write(to: target)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "index.html"),
      withDestinationURL: target
    )
    #expect(throws: DiskError.self) { try OutputWriter(folder: folder.path).commit(first) }
    #expect(try Data(contentsOf: target) == Data("theirs".utf8))
  }

  @Test func aDamagedManifestRemovesNothing() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit(first)
    let manifest = folder.url.appending(path: ".stele/manifest")
    try Data("stele-manifest 1\nvi/a/index.html\n../../etc/passwd\nend\n".utf8).write(to: manifest)
    _ = try writer.commit([first[0]])
    #expect(try published(folder.url).count == 3)
  }

  /// What a build leaves that was killed after it named its new files: some written, some not.
  @Test func healsAnInterruptedBuild() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.commit(first)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".stele/new"),
      withIntermediateDirectories: true
    )
    try Data("half".utf8).write(to: folder.url.appending(path: ".stele/new/file"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "vi/a/index.html"))
    #expect(try writer.commit(first) == OutputWriter.Summary(written: 1, unchanged: 2, bytes: 1))
    #expect(try published(folder.url).count == 3)
    #expect(
      try files(below: folder.url).keys.filter { $0.hasPrefix(".stele/") }.sorted()
        == [".stele/lock", ".stele/manifest"]
    )
  }
}
