// SPDX-License-Identifier: Apache-2.0

/// What a host says about the files that it sends. The recipes of all hosts are written from this one table.
package enum HeaderTable {
  private static let policy = "Content-Security-Policy"

  /// Sent with everything, errors among it.
  static let common = [
    // Nothing is loaded from elsewhere, and nothing inline runs or styles (CSP Level 3).
    HeaderField(
      policy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"
    ),
    // Other names below the same domain are not ours to speak for, so no includeSubDomains (RFC 6797).
    HeaderField("Strict-Transport-Security", "max-age=31536000"),
    HeaderField("X-Content-Type-Options", "nosniff"),
    HeaderField("Referrer-Policy", "strict-origin-when-cross-origin"),
    HeaderField("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    HeaderField("Cross-Origin-Opener-Policy", "same-origin"),
  ]

  /// Who may show a page in a frame: a policy of its own. Where several are sent, all of them hold (CSP Level 3,
  /// section 8.1), so that the other one can be sent with everything.
  private static func framed(by ancestors: String) -> HeaderField {
    HeaderField(policy, "frame-ancestors \(ancestors)")
  }

  /// A page lives for five minutes at most in the caches of others.
  private static let briefly = HeaderField("Cache-Control", "public, max-age=300")

  /// Sent with the files of one class besides.
  static func fields(of fileClass: PublishedFileClass) -> [HeaderField] {
    let closed = framed(by: "'none'")
    return switch fileClass {
    // A year stands for ever; `immutable` spares the question whether anything changed (RFC 8246).
    case .asset: [closed, HeaderField("Cache-Control", "public, max-age=31536000, immutable")]
    // Data is there for the programs of others.
    case .data:
      [
        closed, briefly, HeaderField("Access-Control-Allow-Origin", "*"),
        HeaderField("Cross-Origin-Resource-Policy", "cross-origin"),
      ]
    // Sites that keep others out of their pages can let a card in.
    case .embed:
      [framed(by: "*"), briefly, HeaderField("Cross-Origin-Resource-Policy", "cross-origin")]
    case .page: [closed, briefly]
    }
  }

  /// All that is sent with a file, its type only where hosts may not know it.
  /// - Parameter path: relative to the output folder.
  package static func fields(for path: String) -> [HeaderField] {
    let fileClass = PublishedFileClass(path: path)
    let type = fileClass == .data ? DataType(path: path).flatMap { $0.isKnownToAll ? nil : $0 } : nil
    return common + fields(of: fileClass)
      + [type.map { HeaderField("Content-Type", $0.contentType) }].compactMap(\.self)
  }
}
