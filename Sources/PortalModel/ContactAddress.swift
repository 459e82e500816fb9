// SPDX-License-Identifier: Apache-2.0

private import Diagnostics

extension FactReader {
  /// An https, mailto or tel address at which somebody can be reached. It stands in pages and in security.txt, where
  /// anything invisible could make two lines of one.
  mutating func contact(_ key: String) -> String? {
    guard let contact = text(key) else { return nil }
    let isVisible = contact.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let isMail = isVisible && contact.contains("@") && !contact.contains(":")
    if !isVisible || !["https://", "mailto:", "tel:"].contains(where: contact.hasPrefix) {
      report(
        Diagnostic(
          .illTypedFact,
          "‘\(key)’ is an https, mailto or tel address, found ‘\(contact)’",
          at: place(of: key),
          fix: isMail ? "write ‘mailto:\(contact)’" : nil
        )
      )
    }
    return contact
  }
}
