// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// The words of the interface keep the same rules as texts.
struct InterfaceCraftCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    let craft = CraftCheck(portal.languages)
    return portal.languages.flatMap { language in
      guard let strings = portal.strings[language.tag] else { return [Diagnostic]() }
      var reader = TextRunReader(strings.file)
      reader.read(strings.words, in: language)
      return craft.diagnostics(in: reader.runs)
    }
  }
}
