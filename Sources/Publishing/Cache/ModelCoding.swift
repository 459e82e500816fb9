// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// The values of other rooms that a cache keeps.
extension LanguageTag {
  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    guard let tag = LanguageTag(try reader.text()) else { throw ByteReader.Malformed() }
    self = tag
  }
}

extension EntryID {
  func write(to writer: inout ByteWriter) {
    writer.write(choice: kind)
    writer.write(name)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(try reader.choice(), try reader.text())
  }
}

extension Range<Int> {
  /// Offsets in a file.
  func write(to writer: inout ByteWriter) {
    writer.write(lowerBound)
    writer.write(upperBound)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let (start, end) = (try reader.number(), try reader.number())
    guard 0 <= start, start <= end else { throw ByteReader.Malformed() }
    self = start..<end
  }
}

extension FilePart {
  func write(to writer: inout ByteWriter) {
    entry.write(to: &writer)
    range.write(to: &writer)
    writer.write(terms.sorted()) { $1.write(to: &$0) }
    writer.write(digest) { $0.write($1) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let entry = try EntryID(from: &reader)
    let range = try Range(from: &reader)
    let terms = try reader.list { reader throws(ByteReader.Malformed) in try EntryID(from: &reader) }
    let digest = try reader.optional { reader throws(ByteReader.Malformed) in try reader.digest() }
    self.init(of: entry, range, terms: Set(terms), digest: digest)
  }
}

extension EntryText.Outline {
  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(short) { $0.write($1) }
    writer.write(summary)
    writer.write(aliases)
    writer.write(forms)
    writer.write(forbidden)
    writer.write(linked) { $1.write(to: &$0) }
    writer.write(anchors)
    writer.write(isWhole)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      title: try reader.text(),
      short: try reader.optional { reader throws(ByteReader.Malformed) in try reader.text() },
      summary: try reader.text(),
      aliases: try reader.texts(),
      forms: try reader.texts(),
      forbidden: try reader.texts(),
      linked: try reader.list { reader throws(ByteReader.Malformed) in try EntryID(from: &reader) },
      anchors: try reader.texts(),
      isWhole: try reader.flag()
    )
  }
}

extension AgreementStanding {
  func write(to writer: inout ByteWriter) {
    writer.write(gaps) { writer, gap in
      writer.write(gap.passage)
      writer.write(gap.changed.map(\.rawValue))
      writer.write(gap.behind.map(\.rawValue))
    }
    writer.write(isUnconfirmed)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    func tags(_ reader: inout ByteReader) throws(ByteReader.Malformed) -> [LanguageTag] {
      try reader.list { reader throws(ByteReader.Malformed) in try LanguageTag(from: &reader) }
    }
    self.init(
      gaps: try reader.list { reader throws(ByteReader.Malformed) in
        Gap(passage: try reader.text(), changed: try tags(&reader), behind: try tags(&reader))
      },
      isUnconfirmed: try reader.flag()
    )
  }
}

extension Diagnostic {
  func write(to writer: inout ByteWriter) {
    writer.write(code.rawValue)
    writer.write(severity.rawValue)
    message.write(to: &writer)
    place.write(to: &writer)
    writer.write(notes) { writer, note in
      note.message.write(to: &writer)
      writer.write(note.place) { $1.write(to: &$0) }
    }
    writer.write(hint) { $1.write(to: &$0) }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    guard let code = DiagnosticCode(rawValue: try reader.text()),
      let severity = Severity(rawValue: try reader.text())
    else { throw ByteReader.Malformed() }
    self.init(
      code,
      try Message(from: &reader),
      at: try SourcePlace(from: &reader),
      severity: severity,
      notes: try reader.list { reader throws(ByteReader.Malformed) in
        Note(
          try Message(from: &reader),
          at: try reader.optional { reader throws(ByteReader.Malformed) in try SourcePlace(from: &reader) }
        )
      },
      fix: try reader.optional { reader throws(ByteReader.Malformed) in try Message(from: &reader) }
    )
  }
}

extension SourcePlace {
  func write(to writer: inout ByteWriter) {
    writer.write(path)
    writer.write(line) { writer, line in
      writer.write(line)
      writer.write(column ?? 1)
      writer.write(length)
      writer.write(excerpt ?? "")
      writer.write(excerptColumn)
    }
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let path = try reader.text()
    guard try reader.flag() else {
      self.init(path: path)
      return
    }
    self.init(
      path: path,
      line: try reader.number(),
      column: try reader.number(),
      length: try reader.number(),
      excerpt: try reader.text(),
      excerptColumn: try reader.number()
    )
  }
}
