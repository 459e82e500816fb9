// SPDX-License-Identifier: Apache-2.0

import Codings
import Foundation

/// What was published, of what, and by what: enough to tell whether a copy is whole. It has no time and no
/// name of a machine, so that the same input gives the same receipt everywhere.
package struct Receipt: Codable, Sendable, Equatable {
  package static let path = "receipt.json"
  static let format = "stele-receipt 1"

  package struct File: Codable, Sendable, Equatable {
    package let path: String
    /// In bytes.
    package let size: Int
    /// In hexadecimal digits.
    package let sha256: String

    init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      size = bytes.count
      sha256 = SHA256Digest(of: bytes).description
    }
  }

  package let format: String
  package let program: String
  /// Which compressed forms come out depends on the versions of these.
  package let libraries: [String: String]
  package let inputs: [File]
  package let outputs: [File]

  init(program: String, inputs: [File], outputs: [File]) {
    format = Self.format
    self.program = program
    libraries = ["brotli": Brotli.libraryVersion, "zlib": Deflate.libraryVersion]
    self.inputs = inputs.sorted { $0.path < $1.path }
    self.outputs = outputs.sorted { $0.path < $1.path }
  }

  /// Reads a receipt; `nil` for anything else, and for paths that lead out of a published folder.
  package init?(_ bytes: [UInt8]) {
    guard let receipt = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      receipt.format == Self.format,
      receipt.outputs.allSatisfy({ OutputManifest.isSafe($0.path) })
    else { return nil }
    self = receipt
  }

  /// - Returns: `nil` if the file is none.
  package static func read(_ path: String) throws(DiskError) -> Receipt? {
    Receipt(try FileSystem.read(path))
  }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers can always be encoded.
    return Array((try? encoder.encode(self)) ?? Data()) + Array("\n".utf8)
  }
}
