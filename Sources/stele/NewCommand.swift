// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Authoring
import Diagnostics
import Foundation
import PortalModel
import Publishing

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Lays out a new entry.",
    discussion: """
      Makes a folder with facts.yml and a text per language, filled with what is known; comments say what to \
      write. Nothing that is there is replaced.

        stele new term market-access
        stele new event 2026-05-04-minister-visit
        stele new commitment wine --in pillar:3

      A commitment takes the next number, unless its name starts with one.

      Exit status:
        0  it was made
        1  the portal has no languages
        2  the command was used wrongly, or the entry is there already
        3  the disk failed
      """
  )

  @Argument(help: "commitment, instrument, organisation, event, term or page.")
  var kind: EntryKind

  @Argument(help: "The name of its folder: a–z, 0–9 and hyphens. It is a part of the address.")
  var name: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("Of a commitment: its pillar or sector.", valueName: "entry")
  )
  var place: String?

  @Option(help: ArgumentHelp("The folder of the portal.", valueName: "dir"))
  var root = "."

  func run() async throws {
    let width = ProcessInfo.processInfo.activeProcessorCount
    let reading = try await PortalReader(root: root, width: width).read()
    guard let portal = reading.value?.portal else {
      Console.standardError.write(DiagnosticFormatter.text.format(reading.diagnostics))
      throw StatusCode.contentHasErrors.exitCode
    }
    do {
      let entry = try NewEntry(kind, named: name, in: try placeID(), of: portal)
      try EntryFiles(in: root).write(entry)
      Console.standardOutput.write(report(entry, portal))
    } catch let error as NewEntryError {
      throw ValidationError(error.description)
    }
  }

  private func placeID() throws -> EntryID? {
    guard let place else { return nil }
    guard let id = EntryID(place) else { throw ValidationError("--in takes an entry, such as pillar:3.") }
    return id
  }

  private func report(_ entry: NewEntry, _ portal: Portal) -> String {
    let files = entry.files.map { "  \(entry.folder)/\($0.name)\n" }.joined()
    let count = portal.entries(of: entry.id.kind).count
    let expected = portal.configuration.expected[entry.id.kind]
    let contract =
      expected == count
      ? "The portal promises \(count) of this kind: make it \(count + 1) under ‘expect’ in Content/portal.yml.\n"
      : ""
    return "\(entry.id) was made:\n\(files)\(contract)What is still to be written: stele check\n"
  }
}

/// Kinds as they are given on the command line: those of which entries can be made.
extension EntryKind: ExpressibleByArgument {
  /// Lists them in help and messages.
  public static var allValueStrings: [String] { NewEntry.kinds.map(\.rawValue) }

  /// Reads `commitment`, `term` and so on.
  public init?(argument: String) {
    guard let kind = NewEntry.kinds.first(where: { $0.rawValue == argument }) else { return nil }
    self = kind
  }
}
