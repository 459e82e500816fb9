// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

/// A portal may come with an output folder that somebody prepared.
@Suite struct OutputLinksTests {
  private func makeFolder(_ name: String, in folder: borrowing TemporaryFolder) throws -> URL {
    let url = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  private func link(_ url: URL, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.path(percentEncoded: false),
      withDestinationPath: target
    )
  }

  private let files = [RenderedFile(path: "en/a/index.html", text: "a")]

  @Test(arguments: ["en", ".stele"])
  func nothingIsWrittenThroughALink(name: String) throws {
    let folder = try TemporaryFolder()
    let output = try makeFolder("Public", in: folder)
    let outside = try makeFolder("outside", in: folder)
    try link(output.appending(path: name), to: "../outside")
    #expect(throws: DiskError.self) {
      try OutputWriter(folder: output.path(percentEncoded: false)).commit(files)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path(percentEncoded: false)) == [])
  }

  @Test func nothingIsRemovedThroughALink() throws {
    let folder = try TemporaryFolder()
    let output = try makeFolder("Public", in: folder)
    let outside = try makeFolder("outside", in: folder)
    let key = outside.appending(path: "key")
    try Data("k".utf8).write(to: key)
    try link(output.appending(path: "bg"), to: "../outside")
    let state = output.appending(path: ".stele")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    try Data("stele-manifest 1\nbg/key\nend\n".utf8).write(to: state.appending(path: "manifest"))
    _ = try OutputWriter(folder: output.path(percentEncoded: false)).commit(files)
    #expect(try Data(contentsOf: key) == Data("k".utf8))
  }
}
