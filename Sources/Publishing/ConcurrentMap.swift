// SPDX-License-Identifier: Apache-2.0

extension Collection where Element: Sendable, Self: Sendable, Index: Sendable {
  /// The results in the order of the elements, worked out by up to `width` tasks at once.
  ///
  /// The only place with a task group. Elements go in batches, so that the cost of a task is shared by
  /// many of them, and small ones, so that the last task has little left to do alone: a few files are as dear as
  /// thousands of others.
  /// - Throws: the first error that is met; what has not begun then is left.
  package func concurrentMap<Result: Sendable, Failure: Error>(
    width: Int,
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    guard width > 1, count > 1 else { return try map(transform) }
    let batchSize = Swift.max(1, Swift.min(count / (width * 8), 64))
    let starts = stride(from: 0, to: count, by: batchSize).map { index(startIndex, offsetBy: $0) }
    let map: @Sendable (Index) -> Swift.Result<[Result], Failure> = { start in
      let end = index(start, offsetBy: batchSize, limitedBy: endIndex) ?? endIndex
      return Swift.Result { () throws(Failure) in try self[start..<end].map(transform) }
    }
    var results: [Swift.Result<[Result], Failure>?] = Array(repeating: nil, count: starts.count)
    await withTaskGroup(of: (Int, Swift.Result<[Result], Failure>).self) { group in
      var rest = starts.enumerated().makeIterator()
      func addTask() {
        guard let (batch, start) = rest.next() else { return }
        group.addTask { (batch, map(start)) }
      }
      for _ in 0..<width { addTask() }
      while let (batch, mapped) = await group.next() {
        results[batch] = mapped
        if case .success = mapped { addTask() }
      }
    }
    var all: [Result] = []
    all.reserveCapacity(count)
    for result in results { all += try result?.get() ?? [] }
    return all
  }
}
