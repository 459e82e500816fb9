// SPDX-License-Identifier: Apache-2.0

import Foundation
import Rendering
import TestSupport
import Testing

@testable import Publishing

@Suite struct ReleaseTests {
  private static let page = String(repeating: "words of a page ", count: 50)

  /// An output folder as a build leaves it, and a portal's folder around it.
  private func publish(_ texts: [String: String], to root: borrowing TemporaryFolder) async throws
    -> Release.Report
  {
    let files = texts.map { RenderedFile(path: $0.key, bytes: Array($0.value.utf8)) }
    for folder in ["Content", "Templates"] {
      let url = root.url.appending(path: folder)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    let source = "\(root.path)/Public"
    _ = try OutputWriter(folder: source).commit(files)
    return try await Release(root: root.path, program: "stele 0", width: 2)
      .run(from: source, to: "\(root.path)/Release")
  }

  @Test func aReleaseHasFilesFormsAndAReceipt() async throws {
    let root = try TemporaryFolder()
    let report = try await publish(["a.html": Self.page, "b.png": Self.page, "c.txt": "c"], to: root)
    let released = try files(below: root.url.appending(path: "Release")).keys.filter { !$0.hasPrefix(".") }
    #expect(released.sorted() == ["a.html", "a.html.br", "a.html.gz", "b.png", "c.txt", "receipt.json"])
    #expect(report.compressed == 2 && report.newlyCompressed == 2)
    #expect(report.differences == [])
    let receipt = try #require(try ReleaseCopy(folder: "\(root.path)/Release").receipt())
    #expect(receipt.outputs.map(\.path) == ["a.html", "a.html.br", "a.html.gz", "b.png", "c.txt"])
  }

  @Test func theSameAgainChangesNothing() async throws {
    let root = try TemporaryFolder()
    let first = try await publish(["a.html": Self.page], to: root)
    let second = try await publish(["a.html": Self.page], to: root)
    #expect(second.output.written == 0 && second.newlyCompressed == 0)
    #expect(second.receipt == first.receipt)
    let third = try await publish(["a.html": Self.page + "."], to: root)
    #expect(third.receipt != first.receipt)
  }

  /// What is only in the folder for the host is said, and stays.
  @Test func whatIsForeignIsSaid() async throws {
    let root = try TemporaryFolder()
    _ = try await publish(["a.html": Self.page], to: root)
    try Data("mine".utf8).write(to: root.url.appending(path: "Release/mine.txt"))
    let report = try await publish(["a.html": Self.page], to: root)
    #expect(report.differences == [ReleaseDifference(.foreign, "mine.txt")])
  }
}
