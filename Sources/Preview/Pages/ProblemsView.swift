// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Publishing
import Rendering

/// All that is wrong, as the terminal says it: message, place, excerpt, notes, rule and fix. All of it is said in the
/// chosen language.
enum ProblemsView {
  static func record(_ generation: Generation, _ words: PreviewLanguage) -> TemplateRecord {
    [
      "count": .text(words.summary(of: generation)),
      "disk": .optional(generation.disk?.description),
      "is-blocked": .flag(generation.errorCount > 0),
      "is-warned": .flag(generation.isPublishable && generation.warningCount > 0),
      "is-stale": .flag(generation.isStale && generation.pages != nil),
      "has-no-pages": .flag(generation.pages == nil),
      "is-clean": .flag(generation.isPublishable && generation.warningCount == 0),
      "problems": .list(ordered(generation.diagnostics).map { problem($0, words) }),
    ]
  }

  /// Errors first: they are what has to be mended.
  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.sorted()
    return sorted.filter { $0.severity == .error } + sorted.filter { $0.severity == .warning }
  }

  private static func problem(_ diagnostic: Diagnostic, _ words: PreviewLanguage) -> TemplateRecord {
    let rule = words.rule(diagnostic.code)
    let record: TemplateRecord = [
      "severity": .text(diagnostic.severity.rawValue),
      "severity-name": .text(words.name(of: diagnostic.severity)),
      "own-words": .flag(rule != nil),
      "title": .text(rule?.title ?? ""),
      "message": .record(words.record(of: diagnostic.message)),
      "code": .text(diagnostic.code.rawValue),
      "rule": .text(rule?.rule ?? diagnostic.code.rule),
      "how-to-mend": .text(rule?.fix ?? ""),
      "hint-name": .text(words(rule == nil ? "fix" : "hint")),
      "hint": diagnostic.hint.map { .record(words.record(of: $0)) } ?? .none,
      "notes": .list(
        diagnostic.notes.map { words.record(of: $0.message).merging(place($0.place)) }
      ),
    ]
    return record.merging(place(diagnostic.place))
  }

  private static func place(_ place: SourcePlace?) -> TemplateRecord {
    ["place": .optional(place?.description), "excerpt": excerpt(place)]
  }

  private static func excerpt(_ place: SourcePlace?) -> TemplateValue {
    guard let place, let line = place.line, let column = place.column, let excerpt = place.excerpt else {
      return .none
    }
    let parts = ExcerptWindow(of: excerpt, column: column, length: place.length, width: 240).parts
    return .record([
      "line": .number(line), "before": .text(parts.before), "meant": .text(parts.meant),
      "after": .text(parts.after),
    ])
  }
}
