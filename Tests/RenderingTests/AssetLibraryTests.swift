// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Rendering

@Suite struct AssetLibraryTests {
  private func library(_ texts: [String: String]) -> AssetLibrary {
    AssetLibrary(sources(texts), in: "a")
  }

  private func sources(_ texts: [String: String]) -> [SourceFile] {
    texts.keys.sorted().map { SourceFile(path: "a/\($0)", text: texts[$0] ?? "") }
  }

  private func text(of name: String, in library: AssetLibrary) throws -> String {
    let path = try #require(library.path(of: name))
    try #require(library.paths.contains(path))
    return String(decoding: library.bytes(of: path), as: UTF8.self)
  }

  @Test func aNameChangesWithItsContent() throws {
    let first = try #require(library(["x.txt": "1"]).path(of: "x.txt"))
    let second = try #require(library(["x.txt": "2"]).path(of: "x.txt"))
    #expect(first.wholeMatch(of: /assets\/x\.[0-9a-f]{16}\.txt/) != nil)
    #expect(first != second)
  }

  @Test func aPageAsksForOneStylesheet() throws {
    let library = library([
      "site.css": "@import \"b/more.css\";\na { x: url(one.svg) }\n",
      "b/more.css": "/* why */\nb { y: url(two.woff2); }\n",
      "one.svg": "1", "b/two.woff2": "2",
    ])
    let one = try #require(library.path(of: "one.svg")?.dropFirst("assets/".count))
    let two = try #require(library.path(of: "b/two.woff2")?.dropFirst("assets/".count))
    #expect(two.hasPrefix("b/two."))
    #expect(try text(of: "site.css", in: library) == "b{y:url(\(two))}a{x:url(\(one)) }")
    #expect(library.path(of: "b/more.css") == nil)
    #expect(library.missing.isEmpty)
  }

  /// What a page needs alone comes behind what all pages have in common, in one file.
  @Test func aPageOfOneMakeAsksForOneStylesheetToo() throws {
    let library = library([
      "site.css": "@import \"base.css\";\n", "base.css": "a { x: url(one.svg) }\n",
      "pages/search.css": "@import \"../site.css\";\nb { y: 1; }\n", "one.svg": "1",
    ])
    let one = try #require(library.path(of: "one.svg")?.dropFirst("assets/".count))
    #expect(try text(of: "site.css", in: library) == "a{x:url(\(one)) }")
    #expect(try text(of: "pages/search.css", in: library) == "a{x:url(../\(one)) }b{y:1}")
    #expect(library.path(of: "base.css") == nil)
    #expect(library.missing.isEmpty)
  }

  /// A sheet below another folder leads back to what it names.
  @Test func namesAreRelativeToThePublishedSheet() throws {
    let library = library(["c/d.css": "a { x: url(\"e.svg\"); }", "c/e.svg": "1"])
    let path = try #require(library.path(of: "c/e.svg")?.dropFirst("assets/".count))
    #expect(try text(of: "c/d.css", in: library) == "a{x:url(../\(path))}")
  }

  /// The name of a sheet changes with what it names.
  @Test func aSheetChangesWithItsFonts() {
    let sheet = "a { x: url(f.woff2); }"
    let first = library(["site.css": sheet, "f.woff2": "1"]).path(of: "site.css")
    #expect(first != library(["site.css": sheet, "f.woff2": "2"]).path(of: "site.css"))
  }

  @Test func whatIsMissingIsSaidAndLeftOut() throws {
    let library = library(["site.css": "@import \"fonts/faces.css\";\na { x: url(none.svg); }\n"])
    #expect(library.missing == ["fonts/faces.css", "none.svg"])
    #expect(try text(of: "site.css", in: library) == "a{x:url(none.svg)}")
  }

  @Test func aSheetIsNotDrawnIntoItself() {
    let library = library([
      "a.css": "@import \"b.css\";\n", "b.css": "@import \"a.css\";\n@import \"b.css\";\n",
    ])
    #expect(!library.missing.isEmpty)
  }

  /// Addresses of elsewhere and fragments are no names of assets.
  @Test func onlyAssetsAreLookedUp() {
    #expect(library(["site.css": "a { x: url(#id); y: url(data:x); }"]).missing.isEmpty)
  }

  /// Where the names are known from before, files come out the same if they are asked for.
  @Test func aKnownLibraryIsTheSame() {
    let texts = [
      "site.css": "a { x: url(b.svg); y: url(none) }", "b.svg": "1", "drawings/c.svg": "2", "d.js": "e()\n",
    ]
    let library = library(texts)
    let known = AssetLibrary(sources(texts), in: "a", knowing: library.index)
    #expect(known.paths == library.paths && known.missing == ["none"])
    #expect(known.paths.map(known.bytes) == library.paths.map(library.bytes))
    #expect(known.path(of: "d.js") == library.path(of: "d.js") && known.drawing("c") == "2")
  }

  @Test func aDrawingStandsInPages() {
    let library = library(["drawings/pillar-1.svg": "<svg/>"])
    #expect(library.drawing("pillar-1") == "<svg/>")
    #expect(library.drawing("pillar-2") == nil)
    #expect(library.paths.isEmpty)
  }
}
