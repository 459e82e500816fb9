// SPDX-License-Identifier: Apache-2.0

/// The few characters that mean something in HTML and XML.
enum Markup {
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { replacement($0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    escape(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func escape(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8, replacing: replacement)
  }

  private static func replacement(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension [UInt8] {
  /// - Parameter replacement: what stands for a byte; `nil` if it stands for itself.
  mutating func append(contentsOf text: some Sequence<UInt8>, replacing replacement: (UInt8) -> String?) {
    // Most texts have nothing to replace, so they are copied first, and then looked at.
    let start = count
    append(contentsOf: text)
    guard let first = (start..<count).first(where: { replacement(self[$0]) != nil }) else { return }
    let rest = Array(self[first...])
    removeSubrange(first...)
    for byte in rest {
      if let replacement = replacement(byte) { self += replacement.utf8 } else { append(byte) }
    }
  }
}
