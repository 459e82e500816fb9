// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A joined portal out of a few files; what its parsers say is not asked.
struct SmallPortal {
  var languages = ["vi", "bg"]
  /// Lines of portal.yml beyond those that it must have.
  var configuration = ""
  /// By the folder below `Content`.
  var facts: [String: String] = [:]
  /// Bodies by folder and language, such as `pages/a/vi`; other texts have one paragraph.
  var bodies: [String: String] = [:]

  var joined: Portal {
    let texts = facts.keys.flatMap { folder in
      languages.map { language in
        SourceFile(
          path: "Content/\(folder)/\(language).md",
          text: "---\ntitle: T\nsummary: S\n---\n\(bodies["\(folder)/\(language)"] ?? "B")\n"
        )
      }
    }
    let yaml = "base-url: https://example.org\nlanguages: [\(languages.joined(separator: ", "))]\n"
    let files =
      [SourceFile(path: "Content/portal.yml", text: yaml + configuration)] + texts
      + facts.map { SourceFile(path: "Content/\($0.key)/facts.yml", text: $0.value) }
    let layout = ContentLayout(files, in: "Content")
    let configuration = layout.configuration().value
    let parser = EntryParser(configuration)
    let entries = layout.entries(in: configuration.languages).value.map { parser.parse($0).value }
    return PortalJoiner(configuration: configuration, strings: Localized()).join(entries).value
  }
}
