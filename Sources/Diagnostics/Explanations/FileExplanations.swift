// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let invalidUTF8 = Explanation(
    "Files are UTF-8 text.",
    why: """
      One encoding holds the letters of all languages. Open the file in an editor and save it as UTF-8; the \
      place shows the first byte that is wrong.
      """,
    wrong: "E9       the letter é as an old code page wrote it",
    right: "C3 A9    the letter é in UTF-8"
  )

  static let hiddenCharacter = Explanation(
    "Text has no characters that nobody can see: no controls, no byte order mark, no order of direction.",
    why: """
      Such a character makes a reader see other words than those that are there, or a program do what nobody \
      wrote: U+202E, for one, shows all that follows it from right to left. They come from copying out of \
      other programs, and some come from people who hide something. Take the character out; the place shows \
      where it stands, and its number says what it is. The joiners U+200C and U+200D, the soft hyphen and the \
      marks U+200E, U+200F and U+061C may stay.
      """,
    in: "Content/pillars/1-trade/vi.md",
    wrong: "Trụ cột này nói về \u{202E}thương mại.",
    right: "Trụ cột này nói về thương mại."
  )

  static let textNotNFC = Explanation(
    "Text is in Unicode Normalization Form C, so that equal words are equal bytes.",
    why: """
      The letter on the screen is right, but it is stored as a letter and a separate mark: a search for the \
      word would not find it. That happens to text from macOS file names and some converters. Normalise the \
      file to NFC in your editor or with `uconv -x nfc`. The example has the same words twice: only their bytes differ.
      """,
    in: "Content/pillars/1-trade/vi.md",
    wrong: "Trụ cột này nói vê\u{300} thương mại.",
    right: "Trụ cột này nói v\u{1EC1} thương mại."
  )

  static let fileTooLarge = Explanation(
    "A file has at most 1 MiB, and one that is published as it is 32, so that every build ends in bounded time.",
    why: "Split the text. A page of that size could not be read by anybody either.",
    wrong: "Content/pages/minutes/en.md           1.4 MiB",
    right: """
      Content/pages/minutes-1990/en.md      0.7 MiB
      Content/pages/minutes-1991/en.md      0.7 MiB
      """
  )

  static let symbolicLink = Explanation(
    "Content and templates are files and folders; links to elsewhere are not followed.",
    why:
      "A portal is all in its folder, and looks the same wherever it is built. Put the file itself in place.",
    wrong: "Content/timeline/1990-09-05-meeting/en.md -> ../../drafts/meeting.md",
    right: "Content/timeline/1990-09-05-meeting/en.md"
  )

  static let unexpectedFile = Explanation(
    "A folder holds an entry (facts.yml and one text per language) or entries; nothing else.",
    why: """
      A file that is passed over looks as if it were published. Move it to where it belongs, or mend its \
      name. Hidden files and those that end in `~` are passed over without a word.
      """,
    wrong: "Content/pillars/1-trade/01-goods/fatcs.yml",
    right: "Content/pillars/1-trade/01-goods/facts.yml"
  )

  static let malformedName = Explanation(
    "Folder names are parts of addresses: a–z, 0–9 and hyphens.",
    why: """
      The name is the same in all languages and has to survive in every address bar and message. Rename the \
      folder.
      """,
    wrong: "Content/timeline/2012_Flood",
    right: "Content/timeline/2012-flood"
  )

  static let missingFile = Explanation(
    "A portal has portal.yml, an entry has facts.yml.",
    why: """
      Facts stand once, outside of all languages, so an entry without them is half an entry. Add the file; a \
      page about the portal, which has no facts, has an empty one. The portal itself is looked for in the \
      folder where `stele` is run, or in the one named with `--root`.
      """,
    wrong: """
      Content/pages/about/en.md
      """,
    right: """
      Content/pages/about/en.md
      Content/pages/about/facts.yml
      """
  )

  static let missingLanguageFile = Explanation(
    "Languages are equal: an entry has a text in each language of the portal.",
    why: "No language is published without the others. Write the text in the language that lacks it.",
    wrong: """
      Content/pages/about/facts.yml
      Content/pages/about/bg.md
      Content/pages/about/en.md
      """,
    right: """
      Content/pages/about/facts.yml
      Content/pages/about/bg.md
      Content/pages/about/en.md
      Content/pages/about/vi.md
      """
  )
}
