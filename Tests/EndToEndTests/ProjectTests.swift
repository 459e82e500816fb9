// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The rules that ARCHITECTURE.md states about the code, held against the code.
@Suite struct ProjectTests {
  private static let rooms = [
    "Diagnostics", "CMarkGFM", "Markdown", "PortalModel", "CZLib", "CBrotli", "CCrypto", "Codings",
    "Rendering",
    "CDisk", "Publishing", "Authoring", "Preview", "CMalloc", "stele",
  ]
  private static let importers = [
    "CMarkGFM": "Markdown", "CZLib": "Codings", "CBrotli": "Codings", "CCrypto": "Codings",
    "CDisk": "Publishing", "CMalloc": "stele", "Yams": "PortalModel", "ArgumentParser": "stele",
  ]

  private func imports(in text: String) -> [String] {
    text.matches(
      of: /(?m)^ *(?:@\w+ )?(?:public |package |internal |private |fileprivate )?import (?:\w+ )?(\w+)/
    )
    .map { String($0.1) }
  }

  @Test func importsPointLeft() throws {
    for (index, room) in Self.rooms.enumerated() {
      for (path, text) in try Project.swiftFiles(below: "Sources/\(room)") {
        for name in imports(in: text) where Self.rooms.contains(name) {
          #expect(Self.rooms.firstIndex(of: name).map { $0 < index } == true, "\(path) imports \(name)")
        }
      }
    }
  }

  @Test func eachLibraryHasOneImporter() throws {
    for (path, text) in try Project.swiftFiles(below: "Sources") {
      for name in imports(in: text) {
        #expect(name != "Mustache", "\(path) imports what is for tests")
        #expect(name != "FoundationNetworking", "\(path) imports what makes each start slower")
        guard let importer = Self.importers[name] else { continue }
        #expect(path.hasPrefix("Sources/\(importer)/"), "\(path) imports \(name)")
      }
    }
  }

  /// No way around the compiler, and no way out but a diagnostic or an error of the disk.
  @Test func nothingIsForced() throws {
    let banned = [
      // Only named here, to be kept out of the sources: each is a way around the compiler, or out without a diagnostic.
      "fatalError(", "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)", "preconditionFailure(",
    ]
    for (path, text) in try Project.swiftFiles(below: "Sources") {
      for word in banned { #expect(!text.contains(word), "\(path) has \(word)") }
    }
  }

  /// Languages are data: only their profiles know them.
  @Test func noLanguageIsKnownOutsideItsProfile() throws {
    let words = ["\"vi\"", "\"bg\"", "\"en\"", "Viet", "Việt", "Bulgaria", "България"]
    for (path, text) in try Project.swiftFiles(below: "Sources")
    where !path.hasPrefix("Sources/PortalModel/Languages/") {
      for word in words { #expect(!text.contains(word), "\(path) knows \(word)") }
    }
  }

  @Test func noFileIsLong() throws {
    for (path, text) in try Project.swiftFiles(below: "Sources") {
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 300, "\(path)")
    }
  }

  @Test func everyFileNamesItsLicence() throws {
    for folder in ["Sources", "Tests"] {
      for (path, text) in try Project.swiftFiles(below: folder) {
        #expect(text.hasPrefix("// SPDX-License-Identifier: Apache-2.0\n"), "\(path)")
      }
    }
  }

  /// Every path that the architecture names is there.
  @Test func documentsAreTrue() throws {
    let architecture = try text(of: "ARCHITECTURE.md")
    for match in architecture.matches(of: /`((?:Sources|Tests|Templates|Content|Documentation)\/[\w\/.-]*)`/)
    {
      let path = Project.root.appending(path: String(match.1)).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: path), "ARCHITECTURE.md names \(match.1)")
    }
  }

  private func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: Project.root.appending(path: path)), as: UTF8.self)
  }
}
