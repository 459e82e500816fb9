// SPDX-License-Identifier: Apache-2.0

import Foundation
import Publishing
import Rendering
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct OutputLockTests {
  @Test(arguments: [OutputWriter.Exchange.files, .tree])
  func oneBuildAtATime(exchange: OutputWriter.Exchange) throws {
    let folder = try TemporaryFolder()
    let output = "\(folder.path)/Public"
    let writer = OutputWriter(folder: output, exchange: exchange)
    _ = try writer.commit([RenderedFile(path: "a", text: "a")])
    // As another build would hold it, under a link as well.
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: output)
    let other = try FileHandle(forUpdating: URL(filePath: "\(folder.path)/link/.stele/lock"))
    #expect(flock(other.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    let error = #expect(throws: DiskError.self) {
      try writer.commit([RenderedFile(path: "a", text: "changed")])
    }
    #expect(
      error?.description.hasSuffix(
        "another build (process \(getpid())) is at work there; try again when it is done"
      )
        == true
    )
    #expect(try String(contentsOfFile: "\(output)/a", encoding: .utf8) == "a")
    try other.close()
    #expect(try writer.commit([RenderedFile(path: "a", text: "changed")]).written == 1)
  }

  @Test func refusesAFolderOfItsOwnThatLeadsElsewhere() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: ".stele"),
      withDestinationURL: elsewhere.url
    )
    #expect(throws: DiskError.self) {
      try OutputWriter(folder: folder.path).commit([RenderedFile(path: "a", text: "a")])
    }
    #expect(try files(below: elsewhere.url).isEmpty)
  }
}
