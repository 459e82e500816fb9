// SPDX-License-Identifier: Apache-2.0

extension VietnameseProfile {
  /// Groups of three apart by a point. Months are numbers behind „tháng“.
  static let runningText = Numerals(
    months: [:],
    monthMarker: "tháng",
    words: words,
    uncertainWords: uncertainWords,
    percentWords: ["phần trăm"],
    groupSeparators: ["."]
  )

  private static let units = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]

  private static let words: NumberWords = {
    // Behind tens 5 is „lăm“: „mười năm“ are ten years.
    var behindTens = Numerals.numbers(units)
    behindTens["năm"] = nil
    behindTens["lăm"] = 5
    let behindTen = NumberWords(single: behindTens)
    let behindMore = NumberWords(single: behindTens.merging(["mốt": 1, "tư": 4]) { first, _ in first })
    let tens = NumberWords(
      single: ["mươi": 0],
      compounds: [NumberWords.Compound(beginnings: ["mươi": 0], endings: behindMore)]
    )
    return NumberWords(
      single: ["bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10],
      compounds: [
        NumberWords.Compound(beginnings: ["mười": 10], endings: behindTen),
        NumberWords.Compound(
          beginnings: Numerals.numbers(Array(units.dropFirst()), from: 20, by: 10),
          endings: tens
        ),
      ]
    )
  }()

  /// „Năm“ is also a year, „tư“ also private, „ba“ also a part of names, „một“ also an article. „Thứ hai“ to
  /// „thứ bảy“ are also days of the week.
  private static let uncertainWords: NumberWords = {
    let small = ["một": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5]
    var ranks = words
    ranks.single.merge(small) { first, _ in first }
    return NumberWords(
      single: small,
      compounds: [NumberWords.Compound(beginnings: ["thứ": 0], endings: ranks)]
    )
  }()
}
