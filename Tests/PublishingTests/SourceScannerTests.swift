// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

/// A scan of what changed comes to the same as a scan of everything.
@Suite struct SourceScannerTests {
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
}
