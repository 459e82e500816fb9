// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// Some days in a calendar, whatever they are about.
struct CalendarItem {
  /// The same in all languages and for ever; the host is added to it.
  let id: String
  /// A known day.
  let start: PartialDate.Point
  /// The day after the last one (RFC 5545, section 3.6.1); `nil` if the end is no known day: then the day of the
  /// start is shown, which is all that is known.
  let end: PartialDate.Point?
  /// Whether it comes back each year.
  var isYearly = false
  let title: String
  let summary: String
  let url: String
}
