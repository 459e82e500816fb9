// SPDX-License-Identifier: Apache-2.0

/// A page from elsewhere can make a browser ask this machine under a name of its own (DNS rebinding), and
/// would then read the answer. So only requests for this machine's own names are answered.
enum HostCheck {
  private static let names = ["localhost", "127.0.0.1", "[::1]"]

  /// - Parameter host: the field `Host`.
  static func isOwn(_ host: String?, port: UInt16) -> Bool {
    guard let host = host?.lowercased() else { return false }
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }
}
