// SPDX-License-Identifier: Apache-2.0

import Authoring
import Foundation
import PortalModel
import PortalSamples
import Publishing
import TestSupport
import Testing

@Suite struct LedgerFileTests {
  private let ledger = SmallPortal(facts: ["pages/a": "{}"]).agreed.ledger

  private func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let root = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: root.url.appending(path: "Content"),
      withIntermediateDirectories: true
    )
    for (path, text) in files { try Data(text.utf8).write(to: root.url.appending(path: path)) }
    return root
  }

  private func texts(_ root: borrowing TemporaryFolder) throws -> [String: String] {
    try files(below: root.url).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    [:], ["Content/agreement.lock": "old and longer than the new one\n"],
    // Left by a run that was ended in the middle.
    ["Content/.agreement.lock.new": "half"],
    ["Content/agreement.lock": "", "Content/.agreement.lock.new": "half"],
  ])
  func theWholeLedgerStandsAloneAfterwards(files: [String: String]) throws {
    let root = try folder(files)
    try LedgerFile(in: root.path).write(ledger)
    #expect(try texts(root) == ["Content/agreement.lock": ledger.text])
  }

  /// Whoever reads it meanwhile goes on reading the old one: it is another file that takes its name.
  @Test func theOldLedgerIsReplacedAndNotWrittenOver() throws {
    let root = try folder(["Content/agreement.lock": "old"])
    let reader = try FileHandle(forReadingFrom: root.url.appending(path: "Content/agreement.lock"))
    try LedgerFile(in: root.path).write(ledger)
    #expect(try reader.readToEnd() == Data("old".utf8))
  }

  @Test func whatIsBesideItStays() throws {
    let root = try folder(["Content/portal.yml": "x", "agreement.lock": "y"])
    try LedgerFile(in: root.path).write(ledger)
    #expect(
      try texts(root) == [
        "Content/portal.yml": "x", "agreement.lock": "y", "Content/agreement.lock": ledger.text,
      ]
    )
  }

  @Test func aMissingFolderIsAnErrorOfTheDisk() throws {
    let root = try TemporaryFolder()
    let path = root.path
    let error = #expect(throws: DiskError.self) { try LedgerFile(in: "\(path)/none").write(ledger) }
    #expect(error?.operation == "write")
    #expect(try files(below: root.url).isEmpty)
  }
}
