// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import MarkdownSamples
import TestSupport
import Testing

@testable import Publishing

/// A build that takes over from the one before publishes what a clean one would.
@Suite struct IncrementalBuildTests {
  private static let ports = "Content/pillars/1-trade/02-ports"

  // MARK: How much is done

  @Test func nothingIsMadeWhereNothingChanged() async throws {
    let workshop = try BuildWorkshop()
    let first = try await workshop.build()
    let second = try await workshop.build()
    #expect(first.reasons.values.allSatisfy { $0 == "there is no build before" })
    #expect(second.reasons.isEmpty)
    #expect(second.output?.written == 0)
    #expect(second.output?.unchanged == first.output?.written)
    #expect(second.pageCount == first.pageCount)
    #expect(second.diagnostics == first.diagnostics)
  }

  /// Not every disk tells what time it is.
  private static let canTell = FileSystem.now(in: FileManager.default.temporaryDirectory.path) != nil

  @Test(.enabled(if: canTell)) func filesThatDidNotChangeAreNotReadAgain() async throws {
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    let root = workshop.portal.path(percentEncoded: false)
    let program = workshop.program.path(percentEncoded: false)
    let sources = {
      try SourceScanner(root: root, knowing: EarlierBuild(root: root, program: program).files).scan()
    }
    // What was written within the tick of the disk’s clock in which a build began is known to a later one.
    for number in 0..<100 where try !sources().stamps.isEmpty {
      try "\(number)".write(to: workshop.program, atomically: true, encoding: .utf8)
      _ = try await workshop.build()
    }
    #expect(try sources().known.count == sources().count)
    try workshop.edit("\(Self.ports)/en.md") { $0 += "\nMore.\n" }
    #expect(try Set(sources().stamps.keys) == ["\(Self.ports)/en.md"])
    try "another".write(to: workshop.program, atomically: true, encoding: .utf8)
    #expect(try sources().known.isEmpty)
  }

  @Test func wordsBelowTheFrontMatterAreOnTheirOwnPages() async throws {
    let workshop = try BuildWorkshop()
    let all = try await workshop.build().reasons.count
    try workshop.edit("\(Self.ports)/en.md") {
      $0.replace("The two sides wish to open ports.\n\n", with: "Ports.\n\n")
    }
    let report = try await workshop.build()
    let own = report.reasons.filter { $0.value == "shows texts of \(Self.ports)" }.keys
    #expect(own.contains("en/commitments/2/index.html"))
    #expect(own.contains("vi/commitments/2/index.html"))
    #expect(own.contains("commitments/2/index.html"))
    #expect(own.contains("statement/index.html"))
    #expect(report.reasons.count == own.count)
    #expect(own.count < all / 2)
  }

  /// Agreed words that change are said to have, whether or not the whole ledger was read for that.
  @Test func wordsThatWereAgreedAreToldFromOthers() async throws {
    let workshop = try BuildWorkshop("base ledger")
    #expect(try await workshop.build().diagnostics.isEmpty)
    _ = try await workshop.build()
    try workshop.edit("Content/timeline/1990-09-05-meeting/bg.md") {
      $0.replace("на границата", with: "край границата")
    }
    let report = try await workshop.build()
    let clean = try await workshop.clean()
    #expect(report.diagnostics.map(\.code) == [.textsDisagree])
    #expect(report.diagnostics == clean.report.diagnostics)
    #expect(try files(below: workshop.output) == clean.files)
    #expect(report.work.texts < clean.report.work.texts)
  }

  @Test func aTitleIsSeenByAll() async throws {
    let workshop = try BuildWorkshop()
    let all = try await workshop.build().reasons.count
    try workshop.edit("\(Self.ports)/en.md") { $0.replace("title: Ports", with: "title: Harbours") }
    let report = try await workshop.build()
    #expect(report.reasons.count == all)
    #expect(Set(report.reasons.values) == ["titles, links or places in \(Self.ports) changed"])
    // What came out the same is not written again.
    #expect((report.output?.written ?? 0) < all)
  }

  /// The archive is made of all files: one that is damaged is enough for all to be made again.
  @Test func anArchiveTakesNothingOver() async throws {
    let workshop = try BuildWorkshop()
    let first = try await workshop.build(offersArchive: true)
    #expect(try await workshop.build(offersArchive: true).reasons.isEmpty)
    try Data("other".utf8).write(to: workshop.output.appending(path: "vi/index.html"))
    let second = try await workshop.build(offersArchive: true)
    #expect(second.reasons.keys == first.reasons.keys)
    #expect(Set(second.reasons.values) == ["the archive is made of all files"])
    #expect(second.output?.written == 1)
  }

  @Test func anotherProgramTakesNothingOver() async throws {
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    try Data("2".utf8).write(to: workshop.program)
    #expect(Set(try await workshop.build().reasons.values) == ["the program is another"])
    #expect(
      Set(try await workshop.build(baseURL: "https://b.example").reasons.values) == ["the options are others"]
    )
  }

  @Test func aDamagedCacheIsToldAndNotUsed() async throws {
    let workshop = try BuildWorkshop()
    let first = try await workshop.build()
    let cache = workshop.portal.appending(path: ".stele/cache")
    try Data("stele-cache 1\n".utf8).write(to: cache)
    let second = try await workshop.build()
    #expect(second.note == "the cache is damaged or not of this version, and was not used")
    #expect(second.reasons.count == first.reasons.count)
    #expect(try await workshop.build().note == nil)
  }

  @Test func warningsAreSaidAgain() async throws {
    let workshop = try BuildWorkshop("base other-parties")
    let first = try await workshop.build().diagnostics
    #expect(!first.isEmpty)
    #expect(try await workshop.build().diagnostics == first)
  }

  @Test func whatIsNoLongerAsItWasPublishedIsMadeAgain() async throws {
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    let good = try files(below: workshop.output)
    let page = workshop.output.appending(path: "en/timeline/index.html")
    try Data("other".utf8).write(to: page)
    try FileManager.default.removeItem(at: workshop.output.appending(path: "vi/index.html"))
    let report = try await workshop.build()
    #expect(report.reasons.keys.sorted() == ["en/timeline/index.html", "vi/index.html"])
    #expect(try files(below: workshop.output) == good)
  }

  // MARK: The same bytes

  /// Edits of every kind, in any order: what is said and what is published is what a clean build says and
  /// publishes.
  @Test(arguments: [1, 2] as [UInt64])
  func everyEditGivesTheBytesOfACleanBuild(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    for step in 1...16 {
      let name = try Edit.allCases.randomElement(using: &random).map { edit in
        try edit.make(in: workshop.portal, number: step, &random)
        return edit
      }
      let clean = try await workshop.clean()
      let report = try await workshop.build()
      #expect(report.diagnostics == clean.report.diagnostics, "\(step): \(String(describing: name))")
      #expect((report.output == nil) == (clean.report.output == nil))
      if report.output != nil {
        #expect(try files(below: workshop.output) == clean.files, "\(step): \(String(describing: name))")
        try expectDigests(of: workshop)
      }
    }
  }

  /// Digests of parts that were taken over are those of the bytes that were.
  private func expectDigests(of workshop: borrowing BuildWorkshop) throws {
    guard
      case .cache(let cache) = BuildCacheFile(root: workshop.portal.path(percentEncoded: false)).load()
    else {
      Issue.record("no cache")
      return
    }
    for record in cache.outputs {
      let bytes = Array(try Data(contentsOf: workshop.output.appending(path: record.path)))
      let digest = FileDigest(bytes, record.parts)
      #expect(record.parts == digest.parts, "\(record.path)")
      #expect(record.digest == digest.whole, "\(record.path)")
    }
  }

  private enum Edit: CaseIterable {
    case words, wordsEverywhere, paragraph, title, facts, template, string, style, removal, name, mistake

    func make(in portal: URL, number: Int, _ random: inout SeededGenerator) throws {
      let disk = FileManager.default
      let texts = try files(below: portal.appending(path: "Content")).keys.filter { $0.hasSuffix("/en.md") }
        .sorted()
      let folder = (texts.randomElement(using: &random) ?? "").dropLast("/en.md".count)
      func change(_ path: String, _ change: (String) -> String) throws {
        let file = portal.appending(path: path)
        guard let data = try? Data(contentsOf: file) else { return }
        try Data(change(String(decoding: data, as: UTF8.self)).utf8).write(to: file)
      }
      func changeTexts(_ languages: [String], _ edit: (String) -> String) throws {
        for language in languages { try change("Content/\(folder)/\(language).md", edit) }
      }
      switch self {
      case .words:
        let language = languages.randomElement(using: &random) ?? "en"
        try changeTexts([language]) { $0.replacing(/\.\s*$/, with: " x.\n") }
      case .wordsEverywhere: try changeTexts(languages) { $0.replacing(/\.\s*$/, with: " x.\n") }
      case .paragraph: try changeTexts(languages) { $0 + "\n\nx\n" }
      case .title: try changeTexts(languages) { $0.replacing(/title: (.*)/) { "title: x\($0.1)" } }
      case .facts: try change("Content/timeline/2012-flood/facts.yml") { $0.replacing("2012", with: "2013") }
      case .template:
        try change("Templates/layout.mustache") { $0.replacing("</body>", with: "<!-- \(number) --></body>") }
      case .string:
        try change("Templates/strings.en.yml") { $0.replacing(/^home: .*/, with: "home: Start \(number)") }
      case .style: try change("Templates/assets/site.css") { $0 + "/* \(number) */\n" }
      case .removal: try? disk.removeItem(at: portal.appending(path: "Content/timeline/1990s-talks"))
      case .name:
        let timeline = portal.appending(path: "Content/timeline")
        try? disk.moveItem(
          at: timeline.appending(path: "2010-10-22-visit"),
          to: timeline.appending(path: "2010-10-22-visit-\(number)")
        )
      case .mistake:
        // The second such edit mends the first.
        try change("Content/portal.yml") {
          $0.contains("\nmistake: 1\n") ? $0.replacing("\nmistake: 1\n", with: "\n") : $0 + "\nmistake: 1\n"
        }
      }
    }
  }
}

private let languages = ["vi", "bg", "en"]
