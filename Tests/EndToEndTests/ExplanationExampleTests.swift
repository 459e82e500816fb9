// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import TestSupport
import Testing

/// The examples of the explanations are true: put into a good portal, the wrong one gives its code and no
/// other, and the right one gives nothing.
@Suite struct ExplanationExampleTests {
  /// These break more than one file, or are too long to be written out. Their broken portal in
  /// `Tests/Fixtures/broken` stands for them.
  private static let shownByFixtures: Set<DiagnosticCode> = [
    .invalidUTF8, .fileTooLarge, .symbolicLink, .unsafeDrawing, .unexpectedFile, .malformedName, .missingFile,
    .missingLanguageFile, .folderNumberMismatch, .duplicateNumber, .tableTooWide, .nestingTooDeep,
    .textTooComplex, .unreferencedEntry, .pathCollision, .languageWithoutProfile,
    .unconfirmedAgreement, .outlivedAgreement, .malformedLedger,
  ]

  /// Where the example is tried. A portal of one language is enough for the others: there a text may change
  /// without its translations.
  private static let bases: [DiagnosticCode: String] = [
    .hiddenCharacter: "trilingual", .textNotNFC: "trilingual", .misalignedBlocks: "trilingual",
    .unequalPlaceholders: "trilingual",
    .unequalFigures: "trilingual", .unequalLinks: "trilingual", .unequalFootnotes: "trilingual",
    .termNotFollowed: "trilingual", .needlessExcuse: "trilingual", .textsDisagree: "ledger",
    .toneMarkPlacement: "trilingual",
  ]

  @Test(arguments: DiagnosticCode.allCases.filter { !shownByFixtures.contains($0) })
  func isTrue(code: DiagnosticCode) throws {
    let example = code.explanation.example
    #expect(try codes(with: example.wrong, for: code) == [code.rawValue])
    #expect(try codes(with: example.right, for: code) == [])
  }

  /// What is wrong with a portal that has one of the two texts of a code's example.
  private func codes(with text: String, for code: DiagnosticCode) throws -> Set<String> {
    let portal = try TemporaryFolder()
    try FixturePortal.make("base \(Self.bases[code] ?? "one-language")", at: portal.url)
    let example = code.explanation.example
    let file = portal.url.appending(path: try #require(example.file))
    let good = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let changed = try #require(placed(text, inPlaceOf: example.right, in: good))
    try Data(changed.utf8).write(to: file)

    let stele = try SteleProcess.run(["check", "--format", "json"], in: portal.url)
    let output = try JSONDecoder().decode(CheckOutput.self, from: Data(stele.output.utf8))
    #expect(stele.exitCode == (output.errors > 0 ? 1 : 0))
    return Set(output.diagnostics.map(\.code))
  }

  /// Where the right text stands in the good file, there; else a text with front matter is all of the file,
  /// and one without is all that is below it.
  private func placed(_ text: String, inPlaceOf right: String, in good: String) -> String? {
    if let range = good.range(of: right, options: .literal) {
      return good.replacingCharacters(in: range, with: text)
    }
    if text.hasPrefix("---\n") { return text + "\n" }
    return good.range(of: "\n---\n").map { good[..<$0.upperBound] + "\n" + text + "\n" }
  }
}
