// SPDX-License-Identifier: Apache-2.0

/// The first letters of a word; `second` is `nil` where it does not matter or there is none.
struct FirstLetters: Hashable {
  let first: Unicode.Scalar
  let second: Unicode.Scalar?

  private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) {
    self.first = first
    self.second = second
  }

  /// `nil` of no word.
  init?(of word: some Collection<Unicode.Scalar>) {
    guard let first = word.first else { return nil }
    self.init(first, word.dropFirst().first)
  }

  /// The same with a letter behind the first, if there was none.
  func appending(_ scalar: Unicode.Scalar) -> FirstLetters { FirstLetters(first, second ?? scalar) }

  var withoutSecond: FirstLetters { FirstLetters(first, nil) }

  /// `nil` where one of them is several scalars in lower case.
  var lowercase: FirstLetters? {
    guard let first = first.lowercase else { return nil }
    guard let second else { return FirstLetters(first, nil) }
    return second.lowercase.map { FirstLetters(first, $0) }
  }
}

/// What is known of words by their first letters. It is asked for each word of each text, and most begin like none:
/// a table by the first letter says so sooner than a hash.
struct ByFirstLetters<Value: Sendable>: Sendable {
  /// By the value of the first letter: where its words are among `lists`; 0 where none begin with it.
  private let numbers: [UInt32]
  private let lists: [[(second: Unicode.Scalar?, value: Value)]]

  init(_ values: [FirstLetters: Value]) {
    let byFirst = Dictionary(grouping: values) { $0.key.first }
    var numbers: [UInt32] = Array(repeating: 0, count: byFirst.keys.map { Int($0.value) + 1 }.max() ?? 0)
    var lists: [[(second: Unicode.Scalar?, value: Value)]] = [[]]
    for (first, values) in byFirst {
      numbers[Int(first.value)] = UInt32(lists.count)
      lists.append(values.map { ($0.key.second, $0.value) })
    }
    self.numbers = numbers
    self.lists = lists
  }

  var isEmpty: Bool { numbers.isEmpty }

  subscript(letters: FirstLetters) -> Value? {
    let index = Int(letters.first.value)
    guard index < numbers.count, numbers[index] > 0 else { return nil }
    let list = Int(numbers[index])
    for place in lists[list].indices where lists[list][place].second == letters.second {
      return lists[list][place].value
    }
    return nil
  }
}
