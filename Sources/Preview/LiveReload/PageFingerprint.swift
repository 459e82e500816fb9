// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// What tells a page from what it was before: its bytes, but for the names of its stylesheets, which are swapped in
/// the open page.
struct PageFingerprint: Sendable, Hashable {
  let text: String

  init(text: String) {
    self.text = text
  }

  /// - Parameter sheets: the paths of the stylesheets as they stand in the page.
  init(of page: [UInt8], sheets: [String]) {
    var rest = page[...]
    var kept: [UInt8] = []
    kept.reserveCapacity(page.count)
    while let start = rest.firstIndex(of: UInt8(ascii: "\"")) {
      kept += rest[...start]
      rest = rest[(start + 1)...]
      if let sheet = sheets.first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(sheet.utf8.count)
      }
    }
    kept += rest
    text = Fingerprint(kept).text
  }
}
