// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A row of bars, one per year, as high as the year has events, over whole decades: a list of the decades
/// below it can be its axis. It says nothing that the list does not, so it is hidden from screen readers.
enum DensityStrip {
  private static let barWidth = 8
  private static let step = 10

  static func svg(_ timeline: [Entry]) -> String {
    let counts = Dictionary(grouping: timeline.compactMap { $0.date?.start.year }) { $0 }.mapValues(\.count)
    guard let first = counts.keys.min(), let last = counts.keys.max(), let most = counts.values.max() else {
      return ""
    }
    let start = first - first % 10
    let height = most * step
    // Years may become as wide as the page lets them; a bar has no proportions to lose.
    var svg =
      "<svg class=\"density\" viewBox=\"0 0 \((last - last % 10 + 10 - start) * step) \(height)\" "
      + "preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    for year in first...last {
      guard let count = counts[year] else { continue }
      svg +=
        "<rect x=\"\((year - start) * step + 1)\" y=\"\(height - count * step)\" "
        + "width=\"\(barWidth)\" height=\"\(count * step)\"/>"
    }
    return svg + "</svg>"
  }
}
