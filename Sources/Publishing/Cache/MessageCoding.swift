// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Messages are kept with what they are made of, so that they can be said in another language later.
extension Message {
  /// How many messages stand in each other at most. Ours are three; bytes may be anything.
  private static let deepest = 8

  func write(to writer: inout ByteWriter) {
    writer.write(opening)
    writer.write(pieces) { writer, piece in
      piece.argument.write(to: &writer)
      writer.write(piece.words)
    }
  }

  init(from reader: inout ByteReader, depth: Int = 1) throws(ByteReader.Malformed) {
    guard depth <= Self.deepest else { throw ByteReader.Malformed() }
    self.init(
      try reader.text(),
      try reader.list { reader throws(ByteReader.Malformed) in
        Piece(try MessageArgument(from: &reader, depth: depth), try reader.text())
      }
    )
  }
}

extension MessageArgument {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .text(let text):
      writer.write(0)
      writer.write(text)
    case .message(let message):
      writer.write(1)
      message.write(to: &writer)
    case .list(let items, let separator):
      writer.write(2)
      writer.write(items) { $1.write(to: &$0) }
      separator.write(to: &writer)
    }
  }

  fileprivate init(from reader: inout ByteReader, depth: Int) throws(ByteReader.Malformed) {
    switch try reader.number() {
    case 0: self = .text(try reader.text())
    case 1: self = .message(try Message(from: &reader, depth: depth + 1))
    case 2:
      let items = try reader.list { reader throws(ByteReader.Malformed) in
        try Message(from: &reader, depth: depth + 1)
      }
      self = .list(items, separator: try Message(from: &reader, depth: depth + 1))
    default: throw ByteReader.Malformed()
    }
  }
}
