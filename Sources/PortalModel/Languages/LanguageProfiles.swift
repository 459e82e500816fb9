// SPDX-License-Identifier: Apache-2.0

/// The languages that have a profile.
package enum LanguageProfiles {
  private static let all: [String: any LanguageProfile] = [
    "bg": BulgarianProfile(),
    "en": EnglishProfile(),
    "vi": VietnameseProfile(),
  ]

  /// The profile of a tag or of its primary language; `nil` if there is none.
  package static func profile(of language: LanguageTag) -> (any LanguageProfile)? {
    all[language.rawValue] ?? all[String(language.rawValue.prefix { $0 != "-" })]
  }
}
