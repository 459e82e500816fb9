// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// All that other entries and their pages see of an entry.
struct KnownEntry: Sendable, Equatable {
  let facts: EntryFacts
  let outlines: Localized<EntryText.Outline>

  init(facts: EntryFacts, outlines: Localized<EntryText.Outline>) {
    self.facts = facts
    self.outlines = outlines
  }

  init(_ entry: Entry) {
    self.init(facts: entry.allFacts, outlines: entry.outlines)
  }
}

/// As a cache keeps it.
extension KnownEntry {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    facts.write(to: &writer)
    writer.write(outlines.languages.sorted()) { writer, language in
      writer.write(language.rawValue)
      (outlines[language] ?? EntryText.Outline()).write(to: &writer)
    }
    return writer.bytes
  }

  /// - Returns: `nil` for other bytes.
  init?(_ bytes: [UInt8]) {
    guard let entry = ByteReader.whole(bytes, KnownEntry.init(from:)) else { return nil }
    self = entry
  }

  private init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    facts = try EntryFacts(from: &reader)
    outlines = Localized(
      try reader.list { reader throws(ByteReader.Malformed) in
        (try LanguageTag(from: &reader), try EntryText.Outline(from: &reader))
      }
    )
  }
}
