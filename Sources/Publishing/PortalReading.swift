// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
package import PortalModel
package import Rendering

/// A portal as it was read from disk: everything that is known before anything is rendered.
package struct PortalReading: Sendable {
  package let portal: Portal
  package let templates: TemplateLibrary
  package let assets: AssetLibrary
  /// What is wrong with its files, entry by entry and as a whole; the checks come later.
  package let diagnostics: [Diagnostic]
  /// Files that are published as they are, and where each stands.
  let verbatim: [(file: RenderedFile, place: SourcePlace)]
  /// What the next reading need not parse again.
  let parsed: ParsedEntries

  /// All that will be published, none of it rendered.
  package func outputs() -> [Output] {
    SiteOutputs(of: Site(portal: portal, assets: assets), with: templates).all(besides: verbatim)
  }

  /// What the checks of content, interface words and addresses say.
  package func checked(_ outputs: [Output]) -> [Diagnostic] {
    let languages = portal.configuration.languages
    let used = StringKey.used(by: templates, portal.configuration.vocabularies)
    return portal.checked()
      + InterfaceStringsCheck(used: used).diagnostics(languages.compactMap { portal.strings[$0] })
      + PathCollisionCheck.diagnostics(outputs)
  }
}
