// SPDX-License-Identifier: Apache-2.0

import PortalModel
import PortalSamples
import Testing

@testable import Preview

@Suite struct EditTests {
  private let languages = ["vi", "bg"].compactMap(LanguageTag.init)

  private func portal(_ body: String = "One.\n\nTwo.") -> Portal {
    var portal = SmallPortal(languages: ["vi", "bg"])
    for folder in ["pages/a", "pages/b"] {
      portal.facts[folder] = "{}"
      for language in ["vi", "bg"] {
        portal.texts["\(folder)/\(language)"] = ("title: T\nsummary: S", body)
      }
    }
    return portal.joined
  }

  @Test func findsEntryTextAndPassage() {
    let edit = Edit(.paths(["Content/pages/a/bg.md"]), before: portal(), after: portal("One.\n\nThree."))
    let expected = Edit(entry: EntryID(.page, "a"), language: LanguageTag("bg"), anchor: "p2")
    #expect(edit == expected)
    // What editors put aside is nothing that anybody has written.
    let aside = Edit(
      .paths(["Content/pages/a/bg.md", "Content/pages/a/.bg.md.swp", "Content/pages/a/4913"]),
      before: portal(),
      after: portal("One.\n\nThree.")
    )
    #expect(aside == expected)
  }

  @Test func factsAndSeveralTextsHaveNoPassage() {
    let entry = EntryID(.page, "a")
    let facts = Edit(.paths(["Content/pages/a/facts.yml"]), before: portal(), after: portal())
    #expect(facts == Edit(entry: entry, language: nil, anchor: nil))
    let both = Edit(
      .paths(["Content/pages/a/vi.md", "Content/pages/a/bg.md"]),
      before: portal(),
      after: portal("Other.")
    )
    #expect(both == Edit(entry: entry, language: nil, anchor: nil))
  }

  @Test(arguments: [
    FolderChange.everything, .paths(["Templates/layout.mustache"]), .paths(["Content/portal.yml"]),
    .paths(["Content/pages/a/bg.md", "Content/pages/b/bg.md"]), .paths(["Content/pages/none/bg.md"]),
  ])
  func whatIsNoOnePlaceIsNone(change: FolderChange) {
    #expect(Edit(change, before: portal(), after: portal()) == nil)
  }

  @Test(arguments: [
    // The text that was edited, from wherever.
    ("vi/index.html", "bg", "p2", "bg/a/#p2"),
    ("bg/a/index.html", "bg", "p2", "bg/a/#p2"),
    ("bg/a/index.html", "bg", nil, nil),
    // Facts, in the language that is being read.
    ("bg/index.html", nil, nil, "bg/a/"),
    ("index.html", nil, nil, "vi/a/"),
    // Side by side everything is shown.
    ("a/index.html", "bg", "p2", "a/#p2"),
    ("a/index.html", nil, nil, nil),
    ("parallel/vi-bg/a/index.html", "bg", "p2", "parallel/vi-bg/a/#p2"),
  ])
  func goesWhereTheEditIsShown(page: String, language: String?, anchor: String?, expected: String?) {
    let edit = Edit(entry: EntryID(.page, "a"), language: language.flatMap(LanguageTag.init), anchor: anchor)
    #expect(edit.destination(from: page, among: languages) == expected)
  }
}
