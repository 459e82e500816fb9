// SPDX-License-Identifier: Apache-2.0

import MarkdownSamples
import Testing

@testable import Rendering

@Suite struct HeaderPatternsTests {
  private func patterns(_ values: [String: String?]) -> [(pattern: String, value: String)] {
    let paths = values.keys.sorted()
    return HeaderPatterns.fold(paths, paths.map { values[$0] ?? nil })
  }

  private func fold(_ values: [String: String?]) -> [String] {
    patterns(values).map { "\($0.pattern)=\($0.value)" }
  }

  @Test func whatIsTheSameEverywhereIsOnePattern() {
    #expect(fold(["index.html": "a", "x/index.html": "a", "x/y.css": "a"]) == ["*=a"])
    #expect(fold([:]) == [])
    #expect(fold(["index.html": nil]) == [])
  }

  @Test func foldersAreOpenedOnlyWhereTheyDiffer() {
    let values = [
      "index.html": "a", "x/index.html": "a", "x/z/index.html": "a", "y/index.html": "a", "y/data.csv": "b",
      "y/z/index.html": "a",
    ]
    #expect(fold(values) == ["=a", "x/*=a", "y/data.csv=b", "y/=a", "y/z/*=a"])
  }

  @Test func whatHasNoValueHasNoPattern() {
    #expect(fold(["index.html": nil, "x/index.html": nil, "x/data.csv": "b"]) == ["x/data.csv=b"])
  }

  /// A folder and a file may begin with the same letters.
  @Test func namesAreComparedWhole() {
    #expect(fold(["a/index.html": "a", "a.css": "b", "ab/x": "c"]) == ["a.css=b", "a/*=a", "ab/*=c"])
  }

  /// Whatever the files, each matches one pattern, and that has its value.
  @Test(arguments: 0..<50)
  func everyFileMatchesOnePattern(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var values: [String: String?] = [:]
    for _ in 0..<40 {
      let folders = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        ["a", "b", "ab"].randomElement(using: &random) ?? ""
      }
      let name = ["index.html", "x.csv", "y.css"].randomElement(using: &random) ?? ""
      let value: String? = ["1", "2", nil].randomElement(using: &random) ?? nil
      values[(folders + [name]).joined(separator: "/")] = .some(value)
    }
    let patterns = patterns(values)
    for (path, value) in values {
      let matching = patterns.filter { HostRecipes.matches(path, $0.pattern) }
      #expect(matching.map(\.value) == [value].compactMap(\.self), "\(path) in \(patterns)")
    }
  }
}
