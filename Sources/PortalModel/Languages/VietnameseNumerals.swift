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

  private static let words: [String: Int] = {
    var words = ["bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10]
    // Behind tens 5 is „lăm“: „mười năm“ are ten years.
    let behindTens = units.enumerated().filter { $0.element != "năm" }
    for (unit, word) in behindTens { words["mười \(word)"] = 11 + unit }
    words["mười lăm"] = 15
    for (ten, word) in units.enumerated().dropFirst() {
      words["\(word) mươi"] = (ten + 1) * 10
      for (unit, name) in behindTens { words["\(word) mươi \(name)"] = (ten + 1) * 10 + unit + 1 }
      words["\(word) mươi mốt"] = (ten + 1) * 10 + 1
      words["\(word) mươi tư"] = (ten + 1) * 10 + 4
      words["\(word) mươi lăm"] = (ten + 1) * 10 + 5
    }
    return words
  }()

  /// „Năm“ is also a year, „tư“ also private, „ba“ also a part of names, „một“ also an article. „Thứ hai“ to
  /// „thứ bảy“ are also days of the week.
  private static let uncertainWords: [String: Int] = {
    let small = ["một": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5]
    let ordinals = words.merging(small) { first, _ in first }.map { ("thứ \($0)", $1) }
    return Dictionary(ordinals) { first, _ in first }.merging(small) { first, _ in first }
  }()
}
