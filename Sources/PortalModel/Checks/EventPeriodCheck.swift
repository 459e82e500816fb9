// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// An event lies within the years that the portal's timeline is about.
struct EventPeriodCheck: PortalCheck {
  func diagnostics(_ portal: Portal) -> [Diagnostic] {
    guard let period = portal.configuration.period else { return [] }
    return portal.timeline.compactMap { entry in
      // That a date could not be read is said already.
      guard case .event(let facts) = entry.facts, facts.date != .unknown, !period.contains(facts.date) else {
        return nil
      }
      let last = period.end?.year ?? period.start.year
      return Diagnostic(
        .eventOutsidePeriod,
        "the event does not lie between \(period.start.year) and \(last)",
        at: entry.place,
        fix: "mend its date, or ‘period’ in portal.yml"
      )
    }
  }
}
