// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// A passage of which an editor is asked whether its texts agree.
package struct AgreementQuestion: Sendable {
  package struct Version: Sendable {
    package let language: LanguageTag
    /// The words when the texts last agreed; `nil` if this language had none.
    package let old: String?
    package let new: String

    package var isChanged: Bool { old != new }
  }

  package let entry: EntryID
  package let passage: String
  /// In the portal's order of languages.
  package let versions: [Version]
  /// When and by whom it was agreed before.
  package let last: AgreementLedger.Record?

  /// The languages whose words are not those that were agreed.
  package var changed: [LanguageTag] { versions.filter(\.isChanged).map(\.language) }

  /// Whether one text was edited and the others are those that were agreed; a language that was not among
  /// them has yet to be read.
  package var isEditOfOneLanguage: Bool {
    changed.count == 1 && versions.allSatisfy { $0.old != nil }
  }
}
