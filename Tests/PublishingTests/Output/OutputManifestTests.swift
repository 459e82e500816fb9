// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Publishing

@Suite struct OutputManifestTests {
  @Test(arguments: [
    "a", "a/b.html", ".well-known/security.txt", ".stele/nginx.conf", "..a/b", "a../..b", ".../a", "đ/ѝ.html",
  ])
  func pathsBelowTheFolderAreSafe(path: String) {
    #expect(OutputManifest.isSafe(path))
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\nb", "a\u{0}", ".stele/manifest",
    ".stele/lock", ".stele/new/0",
  ])
  func othersAreNot(path: String) {
    #expect(!OutputManifest.isSafe(path))
  }

  @Test func whatIsCutOffCountsAsEmpty() {
    let manifest = OutputManifest(paths: ["a", "b/c"])
    #expect(OutputManifest(manifest.bytes) == manifest)
    for end in manifest.bytes.indices {
      #expect(OutputManifest(Array(manifest.bytes[..<end])).paths.isEmpty)
    }
  }
}
