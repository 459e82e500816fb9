// SPDX-License-Identifier: Apache-2.0

extension Array {
  /// The number of elements at the front that satisfy a condition which no element after them does;
  /// found in logarithmic time.
  func partitionPoint(where isInFront: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInFront(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
