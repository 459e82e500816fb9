// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalSamples
import Testing

@testable import PortalModel
@testable import Rendering

@Suite struct SiteOutputsTests {
  private let template = SourceFile(path: "t/pages/page.mustache", text: "{{title}}: {{summary}}")

  private func outputs() -> [Output] {
    var portal = SmallPortal(
      languages: ["vi", "bg"],
      facts: ["pages/a": "{}", "pages/b": "shows: coverage"]
    )
    for text in ["pages/a/vi", "pages/a/bg", "pages/b/vi", "pages/b/bg"] {
      portal.texts[text] = (front: "title: T\nsummary: S of \(text)", body: "Words.")
    }
    let site = Site(portal: portal.joined, assets: AssetLibrary([], in: "assets"))
    let verbatim = (RenderedFile(path: "x.txt", text: "x"), SourcePlace(path: "static/x.txt"))
    return SiteOutputs(of: site, with: TemplateLibrary.load([template], in: "t").value).all(besides: [
      verbatim
    ])
  }

  /// An output is rendered alone, under the path by which it is known.
  @Test func eachIsRenderedUnderItsPath() {
    for output in outputs() { #expect(output.render().value.path == output.path) }
    let page = outputs().first { $0.path == "bg/a/index.html" }?.render()
    #expect(page?.value.bytes == Array("T: S of pages/a/bg".utf8))
  }

  @Test func eachSaysWhoseTextsItShows() {
    let shows = Dictionary(outputs().map { ($0.path, $0.shows) }) { first, _ in first }
    #expect(shows["vi/a/index.html"] == .entry(EntryID(.page, "a")))
    #expect(shows["a/index.html"] == .entry(EntryID(.page, "a")))
    #expect(shows["vi/b/index.html"] == .everything)
    #expect(shows["bg/statement/index.html"] == .everything)
    #expect(shows["bg/commitments/index.html"] == Output.Subject.none)
    #expect(shows["x.txt"] == Output.Subject.none)
  }

  @Test func eachSaysWhereItComesFrom() {
    let origins = Dictionary(outputs().map { ($0.path, $0.origin?.path) }) { first, _ in first }
    #expect(origins["x.txt"] == "static/x.txt")
    #expect(origins["vi/a/index.html"] == "Content/pages/a/facts.yml")
    #expect(origins["robots.txt"] == .some(.none))
  }
}
