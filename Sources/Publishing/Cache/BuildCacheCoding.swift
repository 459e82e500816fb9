// SPDX-License-Identifier: Apache-2.0

import Codings
import Diagnostics
import PortalModel
import Rendering

/// The cache as bytes: a header, the values in a fixed order, and a digest that tells a whole file from one
/// that was cut off or damaged.
extension BuildCache {
  private static let header = Array("stele-cache 7\n".utf8)

  var bytes: [UInt8] {
    var bytes = written(behind: Self.header + Array(repeating: 0, count: SHA256Digest.byteCount))
    let digest = Self.header.count..<Self.header.count + SHA256Digest.byteCount
    bytes.replaceSubrange(digest, with: SHA256Digest(of: bytes[digest.upperBound...]).bytes)
    return bytes
  }

  /// What stands behind the digest.
  var content: [UInt8] { written(behind: []) }

  private func written(behind start: [UInt8]) -> [UInt8] {
    // More than an output or a file takes, and what is there already as bytes.
    let kept = entries.values.reduce(shared.count) { $0 + $1.content.count }
    var writer = ByteWriter(
      behind: start,
      reserving: kept + 160 * (files.count + entries.count + outputs.count)
    )
    writer.write(program.digest)
    program.stamp.write(to: &writer)
    writer.write(options)
    writer.write(files.sorted { $0.key < $1.key }) { writer, file in
      writer.write(file.key)
      file.value.write(to: &writer)
    }
    let entries = entries.sorted { $0.key < $1.key }
    writer.write(entries) { writer, entry in
      writer.write(entry.key)
      entry.value.write(to: &writer)
    }
    writer.write(diagnostics) { $1.write(to: &$0) }
    let places = Dictionary(entries.enumerated().map { ($1.key, $0) }) { first, _ in first }
    writer.write(outputs) { $1.write(to: &$0, places) }
    writer.write(shared)
    return writer.bytes
  }

  /// - Returns: `nil` for anything that is not a whole cache of this version.
  init?(_ bytes: [UInt8]) {
    let start = Self.header.count + SHA256Digest.byteCount
    guard bytes.count > start, bytes.starts(with: Self.header) else { return nil }
    guard SHA256Digest(of: bytes[start...]).bytes.elementsEqual(bytes[Self.header.count..<start]) else {
      return nil
    }
    guard let cache = ByteReader.whole(bytes, from: start, BuildCache.init(from:)) else { return nil }
    self = cache
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    program = ProgramPrint(digest: try reader.digest(), stamp: try FileStamp(from: &reader))
    options = try reader.text()
    let files = try reader.list { reader throws(ByteReader.Malformed) in
      (try reader.text(), try FileRecord(from: &reader))
    }
    let entries = try reader.list { reader throws(ByteReader.Malformed) in
      (try reader.text(), try EntryRecord(from: &reader))
    }
    self.files = Dictionary(files) { first, _ in first }
    self.entries = Dictionary(entries) { first, _ in first }
    diagnostics = try reader.list { reader throws(ByteReader.Malformed) in try Diagnostic(from: &reader) }
    let folders = entries.map(\.0)
    outputs = try reader.list { reader throws(ByteReader.Malformed) in
      try OutputRecord(from: &reader, folders)
    }
    shared = try reader.content()
  }
}

extension BuildCache.FileRecord {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(digest)
    writer.write(stamp) { $1.write(to: &$0) }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    digest = try reader.digest()
    stamp = try reader.optional { reader throws(ByteReader.Malformed) in try FileStamp(from: &reader) }
  }
}

extension BuildCache.EntryRecord {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(ledger) { $1.write(to: &$0) }
    writer.write(content)
    writer.write(standing) { $1.write(to: &$0) }
    writer.write(diagnostics) { $1.write(to: &$0) }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    ledger = try reader.optional { reader throws(ByteReader.Malformed) in try LedgerLines(from: &reader) }
    content = try reader.content()
    standing = try reader.optional { reader throws(ByteReader.Malformed) in
      try AgreementStanding(from: &reader)
    }
    diagnostics = try reader.list { reader throws(ByteReader.Malformed) in try Diagnostic(from: &reader) }
  }
}

extension LedgerLines {
  fileprivate func write(to writer: inout ByteWriter) {
    writer.write(digest)
    writer.write(range) { $1.write(to: &$0) }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    digest = try reader.digest()
    range = try reader.optional { reader throws(ByteReader.Malformed) in try Range(from: &reader) }
  }
}

extension FileStamp {
  fileprivate func write(to writer: inout ByteWriter) {
    for field in [size, inode, modified, changed] { writer.write(field) }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(
      size: try reader.number(),
      inode: try reader.number(),
      modified: try reader.number(),
      changed: try reader.number()
    )
  }
}

extension BuildCache.OutputRecord {
  /// - Parameter places: of the folders of entries among all that are written before.
  fileprivate func write(to writer: inout ByteWriter, _ places: [String: Int]) {
    writer.write(path)
    switch shows {
    case .none: writer.write(0)
    case .everything: writer.write(1)
    // Of an entry that nobody knows, everything that changes may be shown.
    case .entry(let folder): writer.write(places[folder].map { $0 + 2 } ?? 1)
    }
    writer.write(digest)
    stamp.write(to: &writer)
    writer.write(diagnostics) { $1.write(to: &$0) }
    writer.write(parts) { $1.write(to: &$0) }
  }

  fileprivate init(from reader: inout ByteReader, _ folders: [String]) throws(ByteReader.Malformed) {
    path = try reader.text()
    switch try reader.number() {
    case 0: shows = .none
    case 1: shows = .everything
    case let place where place >= 2 && place - 2 < folders.count: shows = .entry(folders[place - 2])
    default: throw ByteReader.Malformed()
    }
    digest = try reader.digest()
    guard OutputManifest.isSafe(path) else { throw ByteReader.Malformed() }
    stamp = try FileStamp(from: &reader)
    diagnostics = try reader.list { reader throws(ByteReader.Malformed) in try Diagnostic(from: &reader) }
    parts = try reader.list { reader throws(ByteReader.Malformed) in try FilePart(from: &reader) }
    // A part of nothing would be a trap where it is taken out.
    guard parts.allSatisfy({ $0.range.upperBound <= stamp.size }) else { throw ByteReader.Malformed() }
  }
}
