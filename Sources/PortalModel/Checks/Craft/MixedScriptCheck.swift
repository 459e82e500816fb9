// SPDX-License-Identifier: Apache-2.0

import Diagnostics

/// A word has letters of one script: a Latin a in a Cyrillic word looks right, but neither a search nor a
/// screen reader takes it for the same word.
struct MixedScriptCheck: TextRunCheck {
  func diagnostics(in run: TextRun) -> [Diagnostic] {
    run.words.compactMap { word in
      guard word.scripts.isSuperset(of: [Scripts(.latin), Scripts(.cyrillic)]) else { return nil }
      let text = run.text(word)
      let native = run.language.profile.orthography?.script ?? .latin
      return Diagnostic(
        .mixedScriptWord,
        "‘\(text)’ mixes \(Self.letters(in: text, native))",
        at: run.place(word.range),
        fix: Self.mended(text, native).map {
          "write ‘\($0.word)’, in \($0.script.adjective) letters alone"
        }
          ?? "put a hyphen between its parts, or write it in one script"
      )
    }
  }

  /// Which letters stand among which: the fewer ones by name.
  private static func letters(in word: String, _ native: Script) -> Message {
    func letters(_ script: Script) -> [Unicode.Scalar] {
      word.unicodeScalars.filter { Script($0) == script }
    }
    let (latin, cyrillic) = (letters(.latin), letters(.cyrillic))
    let latinIsForeign = latin.count == cyrillic.count ? native != .latin : latin.count < cyrillic.count
    let (main, foreign, name) =
      latinIsForeign ? (Script.cyrillic, latin, Script.latin) : (.latin, cyrillic, .cyrillic)
    return "\(main.adjective) letters with \(name.adjective) \(foreign.quoted)"
  }

  /// The word in one script, if its letters of the other all have a look-alike there. If they do both ways,
  /// the script of the text is meant.
  private static func mended(_ word: String, _ native: Script) -> (word: String, script: Script)? {
    let candidates: [Script] = native == .cyrillic ? [.cyrillic, .latin] : [.latin, .cyrillic]
    for script in candidates {
      if let mended = mended(word, in: script) { return (mended, script) }
    }
    return nil
  }

  private static func mended(_ word: String, in script: Script) -> String? {
    var mended = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let own = Script(scalar), own != script {
        guard let lookAlike = script.lookAlike(of: scalar) else { return nil }
        mended.append(lookAlike)
      } else {
        mended.append(scalar)
      }
    }
    return String(mended)
  }
}
