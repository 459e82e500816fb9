// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct DoubledWordCheckTests {
  private let sample = CraftSample(DoubledWordCheck())

  @Test(arguments: [
    ("en", "The the sides", "the"), ("en", "of *of* it", "of"), ("en", "in\nin it", "in"),
    ("bg", "страните се се срещнаха", "се"), ("bg", "За\u{A0}за тях", "за"),
    ("bg", "България България", "България"),
    ("vi", "quan hệ của của hai nước", "của"), ("vi", "hai bên hai bên", "hai bên"),
    ("vi", "Các các cơ quan", "các"),
  ])
  func theSecondOfTwoIsFound(tag: String, text: String, word: String) throws {
    #expect(try sample.found(in: text, tag) == ["\(word) → write it once"])
  }

  @Test(arguments: [
    ("en", "the plan that that side had had; no, no; a b a b; 5 5; each other’s, s; a [a](lang:vi) a `a` a"),
    ("bg", "много много, се, се срещнаха; сега-сега сега"),
    (
      "vi",
      "xa xa, ngày ngày, song song, luôn luôn, toàn bộ bộ máy, trở thành thành viên, đời đời, năm năm, ba ba ba ba"
    ),
    ("is", "og og"),
    ("en", "| a | a |\n|---|---|\n| b | b |"),
  ])
  func theRestIsRight(tag: String, text: String) throws {
    #expect(try sample.found(in: text, tag) == [])
  }
}
