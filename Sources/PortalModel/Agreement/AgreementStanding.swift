// SPDX-License-Identifier: Apache-2.0

/// How far the texts of an entry agree, without the texts: what pages and counts need of an `EntryAgreement`.
package struct AgreementStanding: Sendable, Hashable {
  /// A passage that some languages have not followed.
  package struct Gap: Sendable, Hashable {
    package let passage: String
    package let changed: [LanguageTag]
    package let behind: [LanguageTag]

    package init(passage: String, changed: [LanguageTag], behind: [LanguageTag]) {
      self.passage = passage
      self.changed = changed
      self.behind = behind
    }
  }

  /// In the order of the texts.
  package let gaps: [Gap]
  /// Whether there is a passage, or a whole entry, of which nobody has said that it agrees.
  package let isUnconfirmed: Bool

  package init(gaps: [Gap], isUnconfirmed: Bool) {
    self.gaps = gaps
    self.isUnconfirmed = isUnconfirmed
  }

  init(_ agreement: EntryAgreement) {
    var gaps: [Gap] = []
    var isUnconfirmed = agreement.rows.isEmpty
    for (row, state) in agreement.rows {
      switch state {
      case .agreed: continue
      case .unconfirmed: isUnconfirmed = true
      case .disagreed(let changed, let behind, _):
        gaps.append(Gap(passage: row.name, changed: changed, behind: behind))
      }
    }
    self.init(gaps: gaps, isUnconfirmed: isUnconfirmed)
  }
}
