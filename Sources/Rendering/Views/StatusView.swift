// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// How far the commitments have come: states by pillars, counted, never added up to one figure.
enum StatusView {
  /// Stands for the name of a state where there is none.
  static let noState = "none"

  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let states = portal.configuration.vocabularies[.state].map(Optional.some) + [nil]
    let pillars = portal.entries(of: .pillar)
    let commitments = Dictionary(grouping: portal.entries(of: .commitment), by: \.state)
    let ofPillars = pillars.map { pillar in
      Dictionary(grouping: context.groups(of: pillar).flatMap(\.commitments), by: \.state)
    }
    return PageContent(
      "status",
      title: context.name(of: .status),
      trail: [.home, .commitments],
      [
        "title": .text(context.name(of: .status)),
        "lead": .text(context.string(.statusDescription)),
        "method": context.method,
        "pillars": .list(pillars.map(context.item)),
        "states": .list(
          states.map { state in
            [
              "label": .text(label(of: state, context)), "name": .text(state ?? noState),
              "cells": .list(ofPillars.map { ["count": .number($0[state, default: []].count)] }),
              "total": .number(commitments[state, default: []].count),
            ]
          }
        ),
        "groups": .list(
          states.compactMap { state in
            guard let state, let entries = commitments[state] else { return nil }
            return [
              "heading": .text(label(of: state, context)), "name": .text(state),
              "commitments": context.items(entries),
            ]
          }
        ),
      ]
    )
  }

  static func label(of state: String?, _ context: ViewContext) -> String {
    state.map { context.word($0, of: .state) } ?? context.string(.noState)
  }
}

extension ViewContext {
  /// The page that says how states are found, if the portal has one of that name.
  var method: TemplateValue { optionalItem(portal.entry(EntryID(.page, "method"))) }
}

extension Entry {
  /// How far a commitment has come; `nil` without public evidence.
  var state: String? {
    if case .commitment(let facts) = facts { facts.status?.state } else { nil }
  }
}
