// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct ReleaseCopyTests {
  private func write(_ texts: [String: String], to folder: URL) throws {
    for (path, text) in texts {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
  }

  private func differences(_ now: [String: String], from texts: [String: String]) throws
    -> [ReleaseDifference]
  {
    let folder = try TemporaryFolder()
    try write(now, to: folder.url)
    let outputs = texts.map { Receipt.File($0.key, Array($0.value.utf8)) }
    return try ReleaseCopy(folder: folder.path)
      .differences(from: Receipt(program: "", inputs: [], outputs: outputs))
  }

  @Test func aWholeCopyDiffersInNothing() throws {
    let texts = ["a.html": "a", "b/c.html": "c"]
    #expect(try differences(texts, from: texts) == [])
    // What Stele keeps for itself belongs to no release.
    let own = [".stele/manifest": "", ".stele/lock": "", "receipt.json": ""]
    #expect(try differences(texts.merging(own) { $1 }, from: texts) == [])
  }

  @Test func saysWhatDiffersIsMissingOrForeign() throws {
    let found = try differences(
      ["a": "A", "d/x": "x", ".hidden": ""],
      from: ["a": "a", "b": "b", "d": "d"]
    )
    #expect(
      found == [
        ReleaseDifference(.foreign, ".hidden"), ReleaseDifference(.differs, "a"),
        ReleaseDifference(.missing, "b"), ReleaseDifference(.missing, "d"),
        ReleaseDifference(.foreign, "d/x"),
      ]
    )
  }

  /// What a link leads to is not the file.
  @Test func aLinkIsNoFile() throws {
    let folder = try TemporaryFolder()
    try write(["real": "a"], to: folder.url)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a", withDestinationPath: "real")
    let receipt = Receipt(program: "", inputs: [], outputs: [Receipt.File("a", Array("a".utf8))])
    #expect(
      try ReleaseCopy(folder: folder.path).differences(from: receipt) == [
        ReleaseDifference(.missing, "a"),
        ReleaseDifference(.foreign, "real"),
      ]
    )
  }
}
