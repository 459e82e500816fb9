// SPDX-License-Identifier: Apache-2.0

/// Scalars of which every check asks for each letter of each text: a table answers in no time, where a set of hashes
/// takes longer than the rest of the question.
struct ScalarSet: Sendable {
  private let table: [Bool]
  let count: Int

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    let set = Set(scalars)
    var table = Array(repeating: false, count: set.map { Int($0.value) + 1 }.max() ?? 0)
    for scalar in set { table[Int(scalar.value)] = true }
    self.table = table
    count = set.count
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let index = Int(scalar.value)
    return index < table.count && table[index]
  }
}
