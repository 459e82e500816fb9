// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@testable import Rendering

@Suite struct SearchFileTests {
  private func files(languages: [String] = ["vi", "bg"]) -> [RenderedFile] {
    SearchFile.outputs(of: SearchPortal.site(languages: languages)).map { $0.render().value }
  }

  private func text(_ path: String, languages: [String] = ["vi", "bg"]) throws -> String {
    let file = try #require(files(languages: languages).first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test func eachLanguageHasWordsAndCards() {
    #expect(
      files().map(\.path) == ["vi", "bg"].flatMap { ["\($0)/search/words.json", "\($0)/search/cards.json"] }
    )
  }

  @Test func theSameSiteGivesTheSameBytes() { #expect(files() == files()) }

  /// Only the words have to be looked up in the texts themselves.
  @Test func cardsNeedNoTexts() {
    let outputs = SearchFile.outputs(of: SearchPortal.site())
    #expect(
      outputs.filter { $0.shows == .everything }.map(\.path) == [
        "vi/search/words.json", "bg/search/words.json",
      ]
    )
    #expect(
      outputs.filter { $0.shows == .none }.map(\.path) == ["vi/search/cards.json", "bg/search/cards.json"]
    )
  }

  /// Languages without a profile can be searched too.
  @Test func otherLanguagesWork() throws {
    let words = try text("fr/search/words.json", languages: ["fr", "ka"])
    #expect(words.contains("\"language\":\"fr\"") && words.contains("мир") && words.contains("\"script\":{}"))
  }

  /// Names that differ in case only are one; hyphens part words.
  @Test func namesOfAPartyMeanTheSame() throws {
    #expect(
      try text("vi/search/words.json").contains("\"synonyms\":[[\"land bg\",\"land vi\",\"old land\"]]")
    )
  }

  /// What a result shows, by the page to which it leads.
  @Test func cardsAreKnownByTheirPages() throws {
    let cards = try text("bg/search/cards.json")
    #expect(cards.contains("\"commitments/12/\":[\"commitment-number\",\"Đối tác мир bg\",\"One đôi\"]"))
    #expect(try text("bg/search/words.json").contains(" commitments/12/"))
  }
}
