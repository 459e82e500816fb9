// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

@Suite struct OutputTreeTests {
  private let disk = FileManager.default

  private func commit(_ texts: [String: String], into output: String) throws {
    let files = texts.sorted { $0.key < $1.key }.map { RenderedFile(path: $0.key, text: $0.value) }
    _ = try OutputWriter(folder: output, exchange: .tree).commit(files)
  }

  private func number(_ path: String) throws -> Int? {
    try disk.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
  }

  @Test func exchangesTheFolderAndKeepsTheFiles() throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    try commit(["a": "1", "b/c": "1", "d/e": "1"], into: output)
    try Data("mine".utf8).write(to: URL(filePath: "\(output)/b/CNAME"))
    try disk.createSymbolicLink(atPath: "\(output)/link", withDestinationPath: "nowhere")
    try disk.setAttributes([.posixPermissions: 0o750], ofItemAtPath: "\(output)/b")
    let (old, same, mine) = try (number(output), number("\(output)/b/c"), number("\(output)/b/CNAME"))
    try commit(["a": "2", "b/c": "1"], into: output)
    #expect(try number(output) != old)
    #expect(try number("\(output)/b/c") == same, "what did not change is the same file")
    #expect(try number("\(output)/b/CNAME") == mine)
    #expect(try disk.destinationOfSymbolicLink(atPath: "\(output)/link") == "nowhere")
    #expect(try disk.attributesOfItem(atPath: "\(output)/b")[.posixPermissions] as? Int == 0o750)
    #expect(try String(contentsOfFile: "\(output)/a", encoding: .utf8) == "2")
    #expect(!disk.fileExists(atPath: "\(output)/d"), "no empty folder stays")
    #expect(try disk.contentsOfDirectory(atPath: folder.path) == ["Public"])
  }

  @Test func nothingIsExchangedForNothing() throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    try commit(["a": "1"], into: output)
    let old = try number(output)
    try commit(["a": "1"], into: output)
    #expect(try number(output) == old)
  }

  /// What came into the folder between the last look and the exchange is left beside it, and said.
  @Test func removesNoFileThatItDoesNotKnow() throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    try commit(["a": "1"], into: output)
    let left = "\(output).stele-next"
    try disk.copyItem(atPath: output, toPath: left)
    try Data("mine".utf8).write(to: URL(filePath: "\(left)/late"))
    let error = #expect(throws: DiskError.self) { try commit(["a": "2"], into: output) }
    #expect(
      error?.description.hasSuffix("there are files in it that Stele did not write; move them away") == true
    )
    #expect(try String(contentsOfFile: "\(left)/late", encoding: .utf8) == "mine")
    try disk.removeItem(atPath: "\(left)/late")
    try commit(["a": "2"], into: output)
    #expect(try disk.contentsOfDirectory(atPath: folder.path) == ["Public"])
  }
}
