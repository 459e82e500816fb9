// SPDX-License-Identifier: Apache-2.0

extension String {
  /// At most 60 characters, for quoting what an author wrote in a message of one line.
  var shortened: String {
    let line = prefix { !$0.isNewline }.prefix(60)
    return line.endIndex == endIndex ? self : line + "…"
  }
}
