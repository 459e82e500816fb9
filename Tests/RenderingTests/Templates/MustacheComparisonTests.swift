// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import MarkdownSamples
import PortalModel
import Rendering
import TestSupport
import Testing

/// Our engine gives the bytes that swift-mustache gives.
@Suite struct MustacheComparisonTests {
  private func library(_ templates: [String: String]) throws -> TemplateLibrary {
    let files = templates.sorted { $0.key < $1.key }
      .map { SourceFile(path: "Templates/\($0.key).mustache", text: $0.value) }
    let library = TemplateLibrary.load(files, in: "Templates")
    try #require(library.diagnostics.isEmpty, "\(library.diagnostics) in \(templates)")
    return library.value
  }

  private func strings(_ words: [String: String]) throws -> InterfaceStrings {
    let lines = words.sorted { $0.key < $1.key }.map { "\($0.key): \"\($0.value)\"\n" }
    let language = Language(try #require(LanguageTag("en")))
    return InterfaceStringsParser(language)
      .parse(SourceFile(path: "strings.en.yml", text: lines.joined())).value
  }

  @Test func generatedTemplates() throws {
    let strings = try strings(SampleTemplates.strings)
    for seed in UInt64(1)..<1_500 {
      var sample = SampleTemplates(seed: seed)
      let record = sample.record()
      let page = try library(sample.templates).render(sample.page, record, strings: strings)
      let theirs = try MustacheReference(sample.templates)
        .render(sample.page, record, strings: SampleTemplates.strings)
      #expect(page.diagnostics.isEmpty, "seed \(seed)")
      try #require(String(decoding: page.value, as: UTF8.self) == theirs, "seed \(seed)")
    }
  }

  /// With records that are random as well, so that each section is shown and left out.
  @Test(arguments: ["Templates", "Tests/Fixtures/templates"])
  func templatesOfTheProject(folder: String) throws {
    let templates = try files(below: Project.root.appending(path: folder))
      .filter { $0.key.hasSuffix(".mustache") }
      .map { (String($0.key.dropLast(".mustache".count)), String(decoding: $0.value, as: UTF8.self)) }
    let texts = Dictionary(uniqueKeysWithValues: templates)
    let library = try library(texts)
    let words = Dictionary(uniqueKeysWithValues: library.stringKeys.keys.map { ($0, "«\($0)»") })
    let strings = try strings(words)
    let reference = try MustacheReference(texts)
    for seed in UInt64(1)..<20 {
      var view = SampleView(of: texts.values, seed: seed)
      let record = view.record()
      for name in texts.keys.sorted() {
        let page = library.render(name, record, strings: strings)
        #expect(page.diagnostics.isEmpty)
        try #require(
          String(decoding: page.value, as: UTF8.self) == reference.render(name, record, strings: words),
          "\(name), seed \(seed)"
        )
      }
    }
  }
}

/// A random value for each name that some templates say.
private struct SampleView {
  private let written: [String]
  private let shown: [String]
  private var generator: SeededGenerator

  init(of templates: some Sequence<String>, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let text = templates.joined(separator: "\n")
    written = Set(text.matches(of: /\{\{\{?([a-zA-Z-]+)\}/).map { String($0.1) }).sorted()
    let known = Set(written)
    shown = Set(text.matches(of: /\{\{[#^]([a-zA-Z-]+)\}/).map { String($0.1) }).subtracting(known).sorted()
  }

  mutating func record(depth: Int = 0) -> TemplateRecord {
    var record: TemplateRecord = [:]
    for name in written where depth == 0 || generator.chance(70) {
      let text = "\(name) <\(depth)>"
      record[name] =
        generator.chance(20)
        ? TemplateValue.none : name.hasSuffix("HTML") ? .html("<p>\(text)</p>\n") : .text(text)
    }
    for name in shown where depth == 0 || generator.chance(20) {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: record[name] = .flag(generator.chance(50))
      case 1: record[name] = TemplateValue.none
      case 2 where depth < 2: record[name] = .record(self.record(depth: depth + 1))
      case _ where depth < 2:
        let count = Int.random(in: 0...2, using: &generator)
        record[name] = .list((0..<count).map { _ in self.record(depth: depth + 1) })
      default: record[name] = .list([])
      }
    }
    return record
  }
}
