// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A row of bars, one per year, as high as the year has events. It says nothing that the list does not, so
/// it is hidden from screen readers.
enum DensityStrip {
  private static let barWidth = 8
  private static let step = 9

  static func svg(_ timeline: [Entry]) -> String {
    let counts = Dictionary(grouping: timeline.compactMap { $0.date?.start.year }) { $0 }.mapValues(\.count)
    guard let first = counts.keys.min(), let last = counts.keys.max(), let most = counts.values.max() else {
      return ""
    }
    let height = most * step
    var svg =
      "<svg class=\"density\" viewBox=\"0 0 \((last - first + 1) * step) \(height + 1)\" "
      + "aria-hidden=\"true\" focusable=\"false\">"
    for year in first...last {
      let bar = max((counts[year] ?? 0) * step, 1)
      svg +=
        "<rect x=\"\((year - first) * step)\" y=\"\(height - bar + 1)\" "
        + "width=\"\(barWidth)\" height=\"\(bar)\"/>"
    }
    return svg + "</svg>"
  }
}
