// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// What can be known about templates before any page is rendered.
struct TemplateChecks {
  let files: [String: SourceFile]
  let tags: [String: [TemplateTag]]

  func diagnostics() -> [Diagnostic] {
    files.keys.sorted().flatMap { name in
      guard let file = files[name] else { return [Diagnostic]() }
      let problems = (tags[name] ?? []).compactMap { diagnostic(for: $0, in: file) }
      return problems + recursion(from: name, in: file)
    }
  }

  private func diagnostic(for tag: TemplateTag, in file: SourceFile) -> Diagnostic? {
    var place: SourcePlace { file.place(tag.range) }
    switch tag.kind {
    case .unsupported:
      return Diagnostic(
        .malformedTemplate,
        "‘\(tag.name)’ is more Mustache than templates may use",
        at: place
      )
    case .unescaped where !tag.name.hasSuffix("HTML"):
      return Diagnostic(
        .unescapedTemplateVariable,
        "‘\(tag.name)’ is written unescaped",
        at: place,
        fix: "write \("{{\(tag.name)}}")"
      )
    case .variable where tag.name.hasSuffix("HTML"):
      return Diagnostic(
        .unescapedTemplateVariable,
        "‘\(tag.name)’ would be escaped twice",
        at: place,
        fix: "write \("{{{\(tag.name)}}}")"
      )
    case .partial where files[tag.name] == nil, .parent where files[tag.name] == nil:
      return Diagnostic(
        .unknownTemplate,
        "there is no template ‘\(tag.name)’",
        at: place,
        fix: Suggestion.fix(for: tag.name, among: files.keys)
      )
    default: return nil
    }
  }

  /// A template that draws itself in would be rendered for ever.
  private func recursion(from name: String, in file: SourceFile) -> [Diagnostic] {
    var pending = (tags[name] ?? []).filter(\.drawsIn)
    var seen: Set<String> = []
    while let tag = pending.popLast() {
      if tag.name == name {
        return [Diagnostic(.malformedTemplate, "‘\(name)’ draws itself in", at: file.place)]
      }
      if seen.insert(tag.name).inserted { pending += (tags[tag.name] ?? []).filter(\.drawsIn) }
    }
    return []
  }
}

extension TemplateTag {
  fileprivate var drawsIn: Bool { kind == .partial || kind == .parent }
}
