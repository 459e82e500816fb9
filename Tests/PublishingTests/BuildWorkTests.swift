// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Builds do no more than they have to. What is counted here is the same on every machine; times are in
/// Documentation/Performance.md.
@Suite struct BuildWorkTests {
  private static let ports = "Content/pillars/1-trade/02-ports"

  /// What the writer keeps for itself.
  private let own = [OutputManifest.path, ".stele/lock"]

  /// The texts of a portal, and the bytes of what is published.
  private func size(of workshop: borrowing BuildWorkshop) throws -> (texts: Int, files: [String: Data]) {
    let content = try files(below: workshop.portal.appending(path: "Content"))
    let published = try files(below: workshop.output).filter { !own.contains($0.key) }
    return (content.keys.count { $0.hasSuffix(".md") }, published)
  }

  @Test func theFirstBuildDoesEverythingOnce() async throws {
    let workshop = try BuildWorkshop()
    let work = try await workshop.build().work
    let (texts, files) = try size(of: workshop)
    #expect(work.texts == texts)
    #expect(work.rendered == files.count)
    #expect(work.bytes == files.values.reduce(0) { $0 + $1.count })
  }

  @Test func aBuildOfNothingDoesNothing() async throws {
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    #expect(try await workshop.build().work == .none)
  }

  @Test func anEditedParagraphIsParsedAndWrittenWhereItStands() async throws {
    let workshop = try BuildWorkshop()
    let all = try await workshop.build().work
    let (_, before) = try size(of: workshop)
    try workshop.edit("\(Self.ports)/en.md") {
      $0.replace("The two sides wish to open ports.\n\n", with: "Ports.\n\n")
    }
    let work = try await workshop.build().work
    let (texts, after) = try size(of: workshop)
    // One file changed; its other languages are compared with it. The page that counts what agrees is made anew.
    #expect(work.texts == 3 + 3)
    #expect(work.texts < texts)
    #expect(work.rendered < all.rendered / 2)
    // Nothing is written that is as it was.
    #expect(work.bytes == after.reduce(0) { before[$1.key] == $1.value ? $0 : $0 + $1.value.count })
  }

  /// What all pages may show is made again, and what came out the same is left alone.
  @Test func aTitleIsMadeEverywhereAndWrittenWhereItStands() async throws {
    let workshop = try BuildWorkshop()
    let all = try await workshop.build().work
    let (texts, before) = try size(of: workshop)
    try workshop.edit("\(Self.ports)/en.md") { $0.replace("title: Ports", with: "title: Harbours") }
    let work = try await workshop.build().work
    let (_, after) = try size(of: workshop)
    #expect(work.rendered == all.rendered)
    // The edited entry is read before it is known that all has to be.
    #expect(work.texts == texts + 3)
    #expect(work.bytes < all.bytes / 2)
    #expect(work.bytes == after.reduce(0) { before[$1.key] == $1.value ? $0 : $0 + $1.value.count })
  }

  @Test func aDamagedFileAloneIsMadeAgain() async throws {
    let workshop = try BuildWorkshop()
    _ = try await workshop.build()
    let page = workshop.output.appending(path: "en/timeline/index.html")
    let bytes = try Data(contentsOf: page)
    try Data("other".utf8).write(to: page)
    #expect(try await workshop.build().work == BuildWork(texts: 0, rendered: 1, bytes: bytes.count))
  }
}
