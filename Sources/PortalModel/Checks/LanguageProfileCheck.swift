// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A language without a profile is published with neutral forms, and its editors are told.
struct LanguageProfileCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    let file = portal.configuration.file
    let reader = FactReader(
      YAMLParser().parse(file).value,
      in: file,
      describing: "\(PortalConfigurationParser.fileName)"
    )
    return portal.languages.filter { !$0.hasOwnProfile }.map { language in
      Diagnostic(
        .languageWithoutProfile,
        "there is no profile for ‘\(language.tag)’",
        at: reader.place(of: "languages"),
        severity: .warning,
        fix: "add one to Sources/PortalModel/Languages"
      )
    }
  }
}
