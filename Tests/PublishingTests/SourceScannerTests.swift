// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What stands on the disk, what may stand there and is no portal, and a scan of what changed.
@Suite struct SourceScannerTests {
  /// A scan of what changed comes to the same as a scan of everything.
  @Test(arguments: [
    "append Content/pages/about/vi.md | more", "append Content/pages/a/vi.md | new",
    "append Content/pages/a-b/c/d/vi.md | new", "remove Content/pages/about/vi.md", "remove Content/pages",
    "rename Content/pages | Content/seiten", "remove Content", "symlink Content/pages/x | ../..",
    "append Content/pages/about/.vi.md.swp | x", "append Content/pages/about/vi.md~ | x",
    "append Content/.hidden/vi.md | x", "append Templates/static/.well-known/x | x",
    "append Templates/assets/new.css | x", "append Templates/.hidden.mustache | x",
    "append Templates/pages/new.mustache | x", "append Templates/strings.xx.yml | a: b",
    "append elsewhere/x.md | x",
  ])
  func aPartIsAsGoodAsTheWhole(step: String) throws {
    let folder = try TemporaryFolder()
    try FixturePortal.make("", at: folder.url)
    let scanner = SourceScanner(root: folder.path)
    let before = try scanner.scan()
    let other = try TemporaryFolder()
    try FixturePortal.make(step, at: other.url)
    // The paths that the step names, and the folders above them as a watcher might name them.
    let paths = step.split(separator: " ").dropFirst().joined(separator: " ").split(separator: " | ").map(
      String.init
    )
    .filter { $0.contains("/") || $0 == "Content" }.filter { !$0.hasPrefix("..") }
    let whole = try SourceScanner(root: other.path).scan()
    for changed in [
      Set(paths), Set(paths + paths.map { $0.split(separator: "/").dropLast().joined(separator: "/") }),
    ] {
      let part = try SourceScanner(root: other.path).scan(changed, since: before)
      #expect(part == whole)
    }
  }

  private func scan(_ make: (URL) throws -> Void) throws -> PortalSources {
    let folder = try TemporaryFolder()
    for path in ["Content/pages/a", "Templates/assets"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: path),
        withIntermediateDirectories: true
      )
    }
    try make(folder.url)
    return try SourceScanner(root: folder.path).scan()
  }

  @Test func linksAreNotFollowed() throws {
    let sources = try scan { root in
      let disk = FileManager.default
      try disk.createSymbolicLink(
        atPath: root.path + "/Content/pages/a/en.md",
        withDestinationPath: "/etc/passwd"
      )
      try disk.createSymbolicLink(atPath: root.path + "/Content/pages/loop", withDestinationPath: "..")
      try disk.removeItem(at: root.appending(path: "Templates"))
      try disk.createSymbolicLink(atPath: root.path + "/Templates", withDestinationPath: "/etc")
    }
    #expect(sources.diagnostics.map(\.code) == [.symbolicLink, .symbolicLink, .symbolicLink])
    #expect(sources.count == 0)
  }

  @Test func pipesAreNotWaitedFor() throws {
    let sources = try scan { #expect(unsafe mkfifo($0.path + "/Content/pages/a/en.md", 0o644) == 0) }
    #expect(sources.diagnostics.map(\.code) == [.symbolicLink])
  }

  @Test(arguments: ["a\nb.md", "a\u{1B}[2J.md", "a\u{202E}dm.exe", "a\tb"])
  func namesThatHideSomething(name: String) throws {
    let sources = try scan {
      try Data().write(to: $0.appending(path: "Content/pages/a").appending(path: name))
    }
    #expect(sources.diagnostics.map(\.code) == [.malformedName])
    #expect(sources.count == 0)
  }

  @Test func namesThatAreNotUTF8() throws {
    let sources = try scan { root in
      let path = Array((root.path + "/Content/pages/").utf8CString.dropLast()) + [-1, -2, 0]
      #expect(unsafe mkdir(path, 0o755) == 0)
    }
    #expect(sources.diagnostics.map(\.code) == [.malformedName])
  }

  @Test func foldersInFolders() throws {
    let sources = try scan { root in
      try FileManager.default.createDirectory(
        at: root.appending(path: "Content/pages/" + String(repeating: "a/", count: 200)),
        withIntermediateDirectories: true
      )
    }
    #expect(sources.diagnostics.map(\.code) == [.malformedName])
  }

  /// A file of a terabyte without anything in it takes no room on the disk and none in memory.
  @Test func filesLargerThanMemory() throws {
    let sources = try scan { root in
      for path in ["Content/pages/a/en.md", "Templates/assets/a.bin"] {
        try Data().write(to: root.appending(path: path))
        try FileHandle(forWritingTo: root.appending(path: path)).truncate(atOffset: 1 << 40)
      }
    }
    #expect(sources.diagnostics.map(\.code) == [.fileTooLarge])
    #expect(sources.assets.isEmpty)
    #expect(sources.content.map(\.bytes.count) == [(1 << 20) + 1])
  }
}
