// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct ToneMarkCheckTests {
  private let sample = CraftSample(ToneMarkCheck())

  @Test(arguments: [
    ("hoà", "hòa"), ("Hoá", "Hóa"), ("HOẢ", "HỎA"), ("khoã", "khõa"), ("hoạ", "họa"), ("khoè", "khòe"),
    ("khoé", "khóe"), ("xoẻ", "xỏe"), ("xoẽ", "xõe"), ("hoẹ", "họe"), ("thuỳ", "thùy"), ("Thuý", "Thúy"),
    ("Uỷ", "Ủy"), ("luỹ", "lũy"), ("thuỵ", "thụy"),
  ])
  func markOnTheSecondVowelIsFound(word: String, right: String) throws {
    #expect(try sample.found(in: "Về \(word), và", "vi") == ["\(word) → write ‘\(right)’"])
    #expect(try sample.found(in: "Về \(right), và", "vi") == [])
  }

  @Test func syllablesWithoutAChoiceAreRight() throws {
    let text = "quý, quỳ, Quỷ, quà, hoàng, toán, khoẻn, huỳnh, chuyện, ngoài, người, loại, hoa, uy tín"
    #expect(try sample.found(in: text, "vi") == [])
  }

  @Test func onlyWordsOfTheLanguageAreLookedAt() throws {
    #expect(try sample.found(in: "Thuý and hoà", "en") == [])
    #expect(try sample.found(in: "In [hoà bình](lang:vi)", "en") == ["hoà → write ‘hòa’"])
  }
}
