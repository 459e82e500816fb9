// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Testing

@Suite struct ContentLayoutTests {
  private func layout(_ paths: [String]) -> ContentLayout {
    ContentLayout(paths.map { SourceFile(path: $0, text: "") }, in: "Content")
  }

  @Test func aParentWithoutFilesIsAnEntryToo() throws {
    let languages = [try #require(LanguageTag("vi"))]
    let entries = layout(["Content/pillars/4-x/health/29-y/facts.yml"]).entries(in: languages)
    #expect(
      entries.value.map(\.folder.path) == [
        "Content/pillars/4-x", "Content/pillars/4-x/health", "Content/pillars/4-x/health/29-y",
      ]
    )
    #expect(entries.diagnostics.isEmpty)
  }

  @Test func sortsFilesIntoEntries() throws {
    let vi = try #require(LanguageTag("vi"))
    let entries = layout(
      ["facts.yml", "vi.md", "en.md", "notes.txt"].map { "Content/timeline/1950-x/\($0)" }
    )
    .entries(in: [vi])
    #expect(entries.value.count == 1)
    #expect(entries.value.first?.texts.keys.map(\.rawValue) == ["vi"])
    #expect(entries.diagnostics.map(\.code) == [.unexpectedFile, .unexpectedFile])
  }

  @Test(arguments: ["1950_x", "1950 x", "1950-X", "1950-đ", "1950.x"])
  func aFolderIsAPartOfAnAddress(name: String) throws {
    let entries = layout(["Content/timeline/\(name)/facts.yml"]).entries(in: [])
    #expect(entries.diagnostics.map(\.code) == [.malformedName])
  }

  @Test func saysWhenThereIsNoPortal() {
    #expect(layout([]).configuration().diagnostics.map(\.code) == [.missingFile])
  }
}
