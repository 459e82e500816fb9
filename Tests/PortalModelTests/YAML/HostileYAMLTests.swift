// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import PortalModel

/// YAML that says more than text, lists and mappings of names.
@Suite struct HostileYAMLTests {
  private func problem(_ text: String) -> Diagnostic? {
    let result = YAMLParser().parse(SourceFile(path: "facts.yml", text: text))
    return result.diagnostics.count == 1 ? result.diagnostics.first : nil
  }

  /// The last stands for a billion values that Yams would compare with each other; nothing ends that.
  @Test(arguments: ["a: &x 1\nb: *x\n", "{a: &x [1], b: [*x]}\n", "a: &x 1\n? *x\n: 2\n", bomb])
  func aliases(text: String) {
    #expect(problem(text)?.code == .malformedYAML)
    #expect(problem(text)?.summary.hasPrefix("an alias") == true)
    #expect(problem(text)?.place.line != nil)
  }

  private static let bomb =
    "a0: &a0 [x, x]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    + "? *a40\n: 1\n"

  @Test(arguments: ["a: 5 * 3\n", "a: ports* & roads\n", "a: [стратегическ* път*]\n", "a: R&D *b\n"])
  func starsInTextsAreNone(text: String) {
    #expect(YAMLParser().parse(SourceFile(path: "facts.yml", text: text)).diagnostics == [])
  }

  @Test(arguments: [
    "a: !!python/object:os.system x\n", "a: !x [1]\n", "a: !<tag:b> {c: d}\n", "a: !!binary aGk=\n",
  ])
  func tags(text: String) {
    #expect(problem(text)?.summary.hasPrefix("the tag") == true)
  }

  @Test(arguments: ["? [a]\n: b\n", "? {a: b}\n: c\n", "{[a]: b}\n"])
  func namesThatAreNoText(text: String) {
    #expect(problem(text)?.summary.hasPrefix("a name that is") == true)
  }

  @Test(arguments: ["a: \"\\u202E\"\n", "a: \"\\0\"\n", "\"\\x1B\": a\n", "a: [\"\\u200B\"]\n"])
  func hiddenCharactersByTheirNumbers(text: String) {
    #expect(problem(text)?.code == .hiddenCharacter)
  }

  @Test(arguments: [
    "a: \(String(repeating: "[", count: 100_000))", "\(String(repeating: "- ", count: 100_000))a\n",
  ])
  func nesting(text: String) {
    #expect(problem(text)?.code == .malformedYAML)
  }
}
