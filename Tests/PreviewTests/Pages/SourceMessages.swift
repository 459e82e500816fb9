// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// The messages that the sources have. Types are not known here, so whatever reads like words counts, wherever
/// diagnostics are known.
enum SourceMessages {
  /// Words that are no messages.
  private static let others = [
    // What rules say has words of its own.
    "Sources/Diagnostics/Explanations/", "Sources/Diagnostics/Formats/",
    "Sources/Diagnostics/DiagnosticGroup.swift",
    // What published data mean, the head of a file, and what others put into their pages.
    "Sources/Rendering/Exports/", "Sources/Rendering/Embeds/",
    "Sources/PortalModel/Agreement/AgreementLedger.swift",
    // What a build tells of its work stays in the terminal.
    "Sources/Publishing/PortalBuild.swift", "Sources/Publishing/PortalReader.swift",
    "Sources/Publishing/Cache/Build", "Sources/Publishing/Cache/KnownFiles.swift",
  ]

  /// What messages follow that may be one word alone.
  private static let labels = ["named:", "describing:", "expected:", "joined(by:", "Message =", "Message? ="]

  /// Where each pattern stands.
  static func all() throws -> [String: String] {
    var places: [String: String] = [:]
    for room in ["Diagnostics", "Markdown", "PortalModel", "Rendering", "Publishing"] {
      for (path, text) in try Project.swiftFiles(below: "Sources/\(room)")
      where !others.contains(where: path.hasPrefix)
        && (room == "Diagnostics" || text.contains("import Diagnostics\n"))
      {
        for literal in SwiftLiterals(text).all where isMessage(literal) {
          places[literal.pattern] = "\(path):\(literal.line)"
        }
      }
    }
    return places
  }

  /// The sentences of the library that reads YAML, which are parts of messages.
  static func ofLibrary() throws -> Set<String> {
    // The folder of the build, wherever that is.
    var folder = URL(filePath: CommandLine.arguments[0])
    while folder.pathComponents.count > 1, !exists(folder.appending(path: "checkouts/Yams")) {
      folder.deleteLastPathComponent()
    }
    let sources = folder.appending(path: "checkouts/Yams/Sources")
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: sources.appending(path: path)), as: UTF8.self)
    }
    var sentences: Set<String> = []
    for file in ["scanner.c", "parser.c"] {
      for call in try text("CYaml/src/\(file)").matches(of: /set_\w+_error(_context)?\(([^;]*)\);/) {
        sentences.formUnion(call.2.matches(of: /"([^"]*)"/).map { String($0.1) })
      }
    }
    // What it was doing is not said.
    sentences = sentences.filter { !$0.hasPrefix("while ") }
    sentences.formUnion(
      try text("Yams/Parser.swift").matches(of: /problem: "([^"]*)"/).map { String($0.1) }
    )
    return Set(sentences.map { $0.replacing("{", with: "{{").replacing("}", with: "}}") })
  }

  private static func exists(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
  }

  private static func isMessage(_ literal: SwiftLiterals.Literal) -> Bool {
    let words = literal.pattern.replacing(/\{\d+\}/, with: "")
    let hasWords = words.contains(/[A-Za-z]{2}/)
    if literal.before.hasSuffix("joined(by:") || literal.pattern.hasPrefix("‘{1}’") { return true }
    return hasWords
      && (words.contains(" ") || words.contains("‘") || literal.isInMessage
        || labels.contains(where: literal.before.hasSuffix))
  }
}
