// SPDX-License-Identifier: Apache-2.0

import Rendering
import Testing

@Suite struct FolderPageTests {
  @Test(arguments: [("", "index.html"), ("vi/", "vi/index.html"), ("a/b.ics", "a/b.ics")])
  func aFolderIsAskedForByItself(path: String, file: String) {
    #expect(FolderPage.file(for: path) == file)
    #expect(FolderPage.path(of: file) == path)
  }

  @Test func anotherFileMayEndLikeIt() {
    #expect(FolderPage.path(of: "a/my-index.html") == "a/my-index.html")
  }
}
