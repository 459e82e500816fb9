// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import PortalModel

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (["seven"], 7), (["twenty"], 20), (["twenty", "one"], 21), (["ninety", "nine"], 99), (["one"], nil),
    (["one", "twenty"], nil), (["twenty", "ten"], nil), (["twenty", "one", "two"], nil), ([], nil),
  ])
  func english(words: [String], number: Int?) {
    #expect(EnglishProfile.runningText.words.number(words[...]) == number)
  }

  @Test(arguments: [
    (["седемте"], 7), (["двадесет"], 20), (["двадесет", "и", "едно"], 21), (["двадесетте"], 20),
    (["двадесет", "и"], nil), (["двадесет", "едно"], nil), (["двадесетте", "и", "едно"], nil),
    (["и", "едно"], nil),
  ])
  func bulgarian(words: [String], number: Int?) {
    #expect(BulgarianProfile.runningText.words.number(words[...]) == number)
  }

  @Test(arguments: [
    (["bảy"], 7), (["mười"], 10), (["mười", "lăm"], 15), (["hai", "mươi"], 20), (["hai", "mươi", "mốt"], 21),
    (["chín", "mươi", "chín"], 99), (["mười", "năm"], nil), (["mười", "mốt"], nil), (["hai", "mốt"], nil),
    (["mươi"], nil), (["một", "mươi"], nil),
  ])
  func vietnamese(words: [String], number: Int?) {
    #expect(VietnameseProfile.runningText.words.number(words[...]) == number)
  }

  @Test func ranksAreNumbersBehindAWord() {
    let words = VietnameseProfile.runningText.uncertainWords
    #expect(words.number(["thứ", "hai", "mươi", "mốt"]) == 21)
    #expect(words.number(["thứ", "nhất"]) == 1)
    #expect(words.longest(from: "thứ") == 4)
  }

  @Test func theLongestNumberIsFoundByItsFirstWord() {
    let words = NumberWords(
      single: ["ten": 10, "five": 5],
      compounds: [NumberWords.Compound(beginnings: ["ten": 10], endings: NumberWords(single: ["one": 1]))]
    )
    #expect(words.longest(from: "ten") == 2)
    #expect(words.longest(from: "five") == 1)
    #expect(words.longest(from: "one") == 0)
    #expect(words.beginnings == ["ten", "five"])
  }
}
