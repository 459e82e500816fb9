// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct OpenFileTests {
  @Test func itStaysTheFileThatItWas() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/a"
    try FileSystem.write(Array("old".utf8), to: path)
    let file = try #require(OpenFile(path))
    try FileSystem.write(Array("other".utf8), to: "\(path).new")
    try FileSystem.rename("\(path).new", to: path)
    #expect(file.stamp.size == 3)
    #expect(file.bytes(in: 0..<3) == Array("old".utf8))
    #expect(file.bytes(in: 1..<2) == Array("l".utf8))
    #expect(file.bytes(in: 2..<2) == [])
    #expect(file.bytes(in: 1..<4) == nil)
  }

  @Test func onlyPlainFilesAreOpened() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link",
      withDestinationPath: "\(folder.path)/a"
    )
    try FileSystem.write([1], to: "\(folder.path)/a")
    #expect(OpenFile("\(folder.path)/link") == nil)
    #expect(OpenFile(folder.path) == nil)
    #expect(OpenFile("\(folder.path)/b") == nil)
  }
}
