// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// Something counted or dated in a text, in a form that is the same in every language.
enum Figure: Hashable {
  /// A number with `.` before its decimals, no grouping and no leading zeros: `45`, `1234.5`.
  case number(String)
  /// 1 to 12.
  case month(Int)
  case percentage(String)

  /// How a message names it.
  var phrase: Message {
    switch self {
    case .number(let number): "\(number)"
    case .month(let month): "month \(month)"
    case .percentage(let number): "\("\(number) %")"
    }
  }
}

/// A figure where it stands in a text.
struct FoundFigure: Equatable {
  let figure: Figure
  let range: Range<String.Index>
  /// Whether the words may mean something else.
  let isUncertain: Bool
}
