// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Foundation
import MarkdownSamples
import TestSupport
import Testing

@testable import PortalModel

/// Edits the real content at random, one slip at a time, and asks whether the checks find it where it is.
@Suite struct MutationTests {
  private static let portal = Result { try RealPortal() }
  private static let mutationsPerKind = 50

  @Test func unchangedContentNeverAlarms() throws {
    let portal = try Self.portal.get()
    #expect(portal.entries.count > 200)
    for sources in portal.entries { #expect(portal.diagnostics(sources) == [], "\(sources.folder.path)") }
  }

  @Test(arguments: Mutation.Kind.allCases)
  func slipsAreFoundWhereTheyAre(kind: Mutation.Kind) throws {
    let portal = try Self.portal.get()
    var random = SeededGenerator(seed: 2025)
    var missed: [String] = []
    for _ in 0..<Self.mutationsPerKind {
      let mutation = try #require(Mutation(kind, of: portal, &random))
      let found = portal.diagnostics(mutation.sources).contains { diagnostic in
        kind.codes.contains(diagnostic.code) && diagnostic.place.path == mutation.path
          && diagnostic.place.line.map(mutation.lines.contains) == true
      }
      if !found { missed.append(mutation.description) }
    }
    let caught = Self.mutationsPerKind - missed.count
    print("\(kind.rawValue): \(caught) of \(Self.mutationsPerKind) found in the right file and line")
    #expect(caught * 100 >= 95 * Self.mutationsPerKind, "\(missed.joined(separator: "\n"))")
  }
}

/// The portal that this repository is for, and the checks of one entry at a time.
struct RealPortal: Sendable {
  let entries: [EntrySources]
  let portal: Portal
  private let parser: EntryParser
  private let checks: EntryChecks

  init() throws {
    let root = Project.root.appending(path: "Content")
    let files = try files(below: root).map { SourceFile(path: "Content/\($0.key)", bytes: Array($0.value)) }
    let layout = ContentLayout(files, in: "Content")
    let configuration = layout.configuration().value
    parser = EntryParser(configuration)
    entries = layout.entries(in: configuration.languages).value
    portal =
      PortalJoiner(
        configuration: configuration,
        strings: Localized(),
        ledger: layout.ledger().value
      )
      .join(entries.map(parser.parse).map(\.value)).value
    checks = EntryChecks(portal)
  }

  func diagnostics(_ sources: EntrySources) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let entry = parser.parse(sources).collect(into: &diagnostics)
    return diagnostics + checks.diagnostics(entry)
  }
}
