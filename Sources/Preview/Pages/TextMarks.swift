// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The passages of one text that are not those that an editor said agree, by what is to be done about them.
struct TextMarks: Equatable {
  /// Others were edited, and this one has not followed.
  private(set) var behind: [String] = []
  /// Edited, and others have not followed.
  private(set) var changed: [String] = []
  /// Nobody has read them side by side yet.
  private(set) var unconfirmed: [String] = []

  init(of language: LanguageTag, in agreement: EntryAgreement) {
    for (row, state) in agreement.rows {
      switch state {
      case .agreed: continue
      case .disagreed(let changed, let behind, _):
        if behind.contains(language) { self.behind.append(row.name) }
        if changed.contains(language) { self.changed.append(row.name) }
      case .unconfirmed: unconfirmed.append(row.name)
      }
    }
  }

  var isEmpty: Bool { behind.isEmpty && changed.isEmpty && unconfirmed.isEmpty }
}
