// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import Testing

@testable import Publishing

@Suite struct BuildInputsTests {
  private static let digest = SHA256Digest(of: [1])
  private static let program = ProgramPrint(digest: digest, stamp: stamp(changed: 0))

  private static func stamp(changed: Int) -> FileStamp {
    FileStamp(size: 1, inode: 1, modified: 1, changed: changed)
  }

  /// A file that changed in the tick of the clock in which it was read might change once more without another stamp.
  @Test(arguments: [(99, 100, true), (100, 100, false), (101, 100, false), (1, nil, false)])
  func onlyStampsOfBeforeAreKept(changed: Int, start: Int?, isKept: Bool) async {
    var sources = PortalSources()
    sources.content = [SourceFile(path: "a", bytes: [1])]
    sources.stamps = ["a": Self.stamp(changed: changed)]
    let inputs = await BuildInputs(sources, from: start, program: Self.program, options: "", width: 1)
    #expect(inputs.files["a"]?.digest == Self.digest)
    #expect(inputs.files["a"]?.stamp == (isKept ? Self.stamp(changed: changed) : nil))
  }

  @Test func knownFilesAreNotRead() async {
    let record = BuildCache.FileRecord(digest: Self.digest, stamp: Self.stamp(changed: 1))
    var sources = PortalSources()
    sources.content = [
      SourceFile(path: "a") {
        Issue.record("the file was read")
        return []
      }
    ]
    sources.known = ["a": record]
    let inputs = await BuildInputs(sources, from: nil, program: Self.program, options: "", width: 1)
    #expect(inputs.files == ["a": record])
  }
}
