// SPDX-License-Identifier: Apache-2.0

extension Collection where Element: Sendable, Self: Sendable, Index: Sendable {
  /// The results in the order of the elements, worked out by up to `width` tasks at once.
  ///
  /// The only place with a task group. Elements go in batches, so that the cost of a task is shared by
  /// many of them, and small ones, so that the last task has little left to do alone.
  package func concurrentMap<Result: Sendable>(
    width: Int,
    _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    guard width > 1, count > 1 else { return map(transform) }
    let batchSize = Swift.max(1, count / (width * 8))
    let starts = stride(from: 0, to: count, by: batchSize).map { index(startIndex, offsetBy: $0) }
    var results: [[Result]] = Array(repeating: [], count: starts.count)
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func addTask() {
        guard next < starts.count else { return }
        let (batch, start) = (next, starts[next])
        let end = index(start, offsetBy: batchSize, limitedBy: endIndex) ?? endIndex
        group.addTask { (batch, self[start..<end].map(transform)) }
        next += 1
      }
      for _ in 0..<width { addTask() }
      while let (batch, mapped) = await group.next() {
        results[batch] = mapped
        addTask()
      }
    }
    return results.flatMap(\.self)
  }
}
