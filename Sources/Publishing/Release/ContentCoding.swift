// SPDX-License-Identifier: Apache-2.0

import Codings

/// A form in which a host may send a file (RFC 9110, section 8.4.1), kept in a file beside it.
enum ContentCoding: String, Sendable, CaseIterable {
  case brotli = "br"
  case gzip = "gz"

  /// Names the library and how it is used: what another made has other bytes.
  var maker: String {
    switch self {
    case .brotli: "brotli-\(Brotli.libraryVersion)-11"
    case .gzip: "gzip-\(Deflate.libraryVersion)-9"
    }
  }

  func path(beside path: String) -> String { "\(path).\(rawValue)" }

  /// - Returns: `nil` only if there was no memory.
  func encoded(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .brotli: Brotli.compressed(bytes)
    case .gzip: Deflate.compressed(bytes, in: .gzip)
    }
  }

  func encodes(_ coded: [UInt8], as bytes: [UInt8]) -> Bool {
    switch self {
    case .brotli: Brotli.decompressed(coded, limit: bytes.count) == bytes
    case .gzip: Deflate.decompressed(coded, in: .gzip, limit: bytes.count) == bytes
    }
  }

  /// How the names of files end that are text. What else a portal has is compressed already.
  private static let endings: Set = [
    "atom", "bib", "css", "csv", "html", "ics", "js", "json", "jsonld", "ris", "svg", "txt", "webmanifest",
    "xml",
  ]

  /// Whether a host may send a compressed form of a file.
  static func isWorthwhile(for path: String) -> Bool {
    let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".well-known" }
    return !isHidden && endings.contains(path.split(separator: ".").last.map(String.init) ?? "")
  }
}
