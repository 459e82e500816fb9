// SPDX-License-Identifier: Apache-2.0

/// What an http or https address has to be, wherever an author writes one.
package enum WebAddress {
  /// Needs a host, and nothing that can't be seen or that a browser reads otherwise than a person. A user name
  /// before the host is refused: `https://gov.example@evil.example` leads to the latter.
  package static func isWellFormed(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":"), isVisible(address) else { return false }
    let rest = address[address.index(after: colon)...]
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    return ["http", "https"].contains(address[..<colon].lowercased()) && rest.hasPrefix("//")
      && !authority.isEmpty && !authority.hasPrefix(":") && !authority.contains("@")
  }

  /// Whether it has no space, no backslash and nothing invisible.
  static func isVisible(_ address: String) -> Bool {
    address.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
      default: scalar != "\u{FFFD}" && scalar != "\\"
      }
    }
  }

  /// Whether it may also stand in the files that hosts read (RFC 3986 without what quotes or ends a value there).
  package static func isPlain(_ address: String) -> Bool {
    isWellFormed(address)
      && address.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-._~:/[]%+@=&,".utf8.contains($0) }
  }
}
