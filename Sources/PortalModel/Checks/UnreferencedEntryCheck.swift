// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// An instrument or an organisation is there because something of the portal names it; a commitment has to
/// do with something.
struct UnreferencedEntryCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    portal.entries.compactMap { entry in
      switch entry.id.kind {
      case .instrument, .organisation, .commitment:
        guard portal.related(to: entry.id).isEmpty else { return nil }
        return Diagnostic(
          .unreferencedEntry,
          "\(entry.id) has to do with nothing",
          at: entry.place,
          fix: "name a commitment, an instrument or an organisation in its facts, or it in theirs"
        )
      case .statement, .pillar, .sector, .event, .term, .page:
        return nil
      }
    }
  }
}
