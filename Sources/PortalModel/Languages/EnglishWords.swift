// SPDX-License-Identifier: Apache-2.0

extension EnglishProfile {
  /// Endings of number and tense; “agree” and “agreement” stay two words.
  static let wordRules = WordRules(endings: [
    "s": "", "ies": "y", "sses": "ss", "ed": "", "ied": "y", "ing": "", "e": "",
    // process, status, basis: no plurals.
    "ss": "ss", "us": "us", "is": "is",
    // planned and planning, as plan.
    "bb": "b", "dd": "d", "gg": "g", "mm": "m", "nn": "n", "pp": "p", "rr": "r", "tt": "t",
  ])
}
