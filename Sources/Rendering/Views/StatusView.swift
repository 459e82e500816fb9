// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// How far the commitments have come: pillars by states, counted, never added up to one figure.
enum StatusView {
  /// Stands for the name of a state where there is none.
  static let noState = "none"

  static func content(_ context: ViewContext) -> PageContent {
    let portal = context.portal
    let states = portal.configuration.vocabularies[.state].map(Optional.some) + [nil]
    return PageContent(
      "status",
      title: context.name(of: .status),
      trail: [.home, .commitments],
      [
        "title": .text(context.name(of: .status)),
        "lead": .text(context.string(.statusDescription)),
        "method": context.method,
        "states": .list(
          states.map { ["label": .text(label(of: $0, context)), "name": .text($0 ?? noState)] }
        ),
        "pillars": .list(
          portal.entries(of: .pillar).map { pillar in
            let commitments = context.groups(of: pillar).flatMap(\.commitments)
            return context.item(pillar).merging(["cells": cells(commitments, states)])
          }
        ),
        "totals": cells(portal.entries(of: .commitment), states),
        "groups": .list(
          states.compactMap { state in
            let entries = portal.entries(of: .commitment).filter { $0.state == state }
            guard let state, !entries.isEmpty else { return nil }
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

  private static func cells(_ commitments: [Entry], _ states: [String?]) -> TemplateValue {
    .list(states.map { state in ["count": .number(commitments.count { $0.state == state })] })
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
