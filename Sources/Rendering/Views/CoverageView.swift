// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// How complete the texts are and how far they agree, as a table of kinds by languages.
enum CoverageView {
  static func record(_ context: ViewContext) -> TemplateRecord {
    let coverage = context.site.coverage
    let languages: [TemplateRecord] = context.portal.languages.map {
      ["tag": .text($0.tag.rawValue), "autonym": .text($0.autonym)]
    }
    return [
      "languages": .list(languages),
      "kinds": .list(
        coverage.lines.map { line in
          [
            "label": .text(context.kindName(line.kind)),
            "entries": .number(line.entries),
            "cells": .list(
              zip(languages, line.languages).map { language, cell in
                language.merging(["text": .text(text(cell.counts, context))])
              }
            ),
          ]
        }
      ),
    ]
  }

  /// “36 agreed, 1 behind”.
  private static func text(_ counts: Coverage.Counts, _ context: ViewContext) -> String {
    Coverage.State.allCases.compactMap { state in
      counts[state].map { context.string(state.key, ["count": String($0)]) }
    }
    .joined(separator: ", ")
  }
}

extension Coverage.State {
  fileprivate var key: StringKey {
    switch self {
    case .agreed: .coverageAgreed
    case .behind: .coverageBehind
    case .unconfirmed: .coverageUnconfirmed
    case .missing: .coverageMissing
    }
  }
}
