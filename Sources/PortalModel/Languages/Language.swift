// SPDX-License-Identifier: Apache-2.0

/// A language of the portal with all that the build knows about it.
package struct Language: Sendable {
  package let tag: LanguageTag
  package let profile: any LanguageProfile
  /// Whether the profile was made for this language.
  package let hasOwnProfile: Bool

  package init(_ tag: LanguageTag) {
    self.tag = tag
    let profile = LanguageProfiles.profile(of: tag)
    self.profile = profile ?? NeutralProfile()
    hasOwnProfile = profile != nil
  }

  /// What the language is called in itself; its tag where that is not known.
  package var autonym: String { profile.autonym ?? tag.rawValue }
}
