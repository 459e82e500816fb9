// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Markdown
import MarkdownSamples
import Testing

@testable import Rendering

/// Our HTML against that of the library's renderer, but for the differences that we mean (`HTMLReference`,
/// `HTMLNormalisation`).
@Suite struct HTMLRendererComparisonTests {
  private static let seeds: Range<UInt64> = 10_000..<12_200

  private static func href(_ destination: Destination) -> String {
    switch destination {
    case .reference(let kind, let name, let anchor): "/\(kind)/\(name)/" + (anchor.map { "#\($0)" } ?? "")
    case .anchor(let anchor): "#\(anchor)"
    case .address(let address): address
    }
  }

  private static let renderer = HTMLRenderer(
    words: HTMLRendererTests.words,
    link: { HTMLLinkTarget(href: href($0.destination), text: "→" + href($0.destination)) }
  )

  /// The seeds of the texts for which the two differ.
  private func differences(
    _ seeds: Range<UInt64>,
    with renderer: HTMLRenderer = renderer,
    at place: HTMLPlace = HTMLPlace()
  ) -> [UInt64] {
    let parser = DocumentParser(referenceKinds: SampleText.referenceKinds)
    return seeds.filter { seed in
      let text = SampleText(seed: seed).text
      let file = SourceFile(path: "vi.md", text: text)
      let (body, footnotes) = renderer.render(
        parser.parse(file, body: file.bytes.indices).value,
        at: place
      )
      let ours = HTMLNormalisation.ours(body, footnotes)
      let theirs = HTMLNormalisation.library(HTMLReference(href: Self.href).render(text))
      return ours != theirs
    }
  }

  @Test func sameAsTheLibrary() {
    #expect(differences(Self.seeds) == [])
  }

  /// The comparison is worth something only if it can fail.
  @Test func wrongRenderingsAreNoticed() {
    let seeds = Self.seeds.lowerBound..<Self.seeds.lowerBound + 40
    var changed = Self.renderer
    changed.text = { $0.replacing("и", with: "й") }
    var misled = Self.renderer
    misled.link = { _ in HTMLLinkTarget(href: "/") }
    for wrong in [changed, misled] {
      #expect(differences(seeds, with: wrong).count > 10)
    }
    #expect(differences(seeds, at: HTMLPlace(headingShift: 1)).count > 10)
  }
}
