// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let contractNotMet = Explanation(
    "The portal has as many entries of each kind as portal.yml promises, numbered without gaps.",
    why: """
      An entry that was deleted or misplaced by accident would not be missed by anybody. Add what is \
      missing, or change the promise under `expect` in `portal.yml`.
      """,
    in: "Content/portal.yml",
    wrong: "expect: {commitment: 4}    # there are 3",
    right: "expect: {commitment: 3}"
  )

  static let unreferencedEntry = Explanation(
    "An instrument, an organisation or a commitment is related to something of the portal.",
    why: """
      An entry that nothing leads to is not found by readers either. Say in its facts which commitments it \
      has to do with, or name it in theirs.
      """,
    in: "Content/instruments/old-map/facts.yml",
    wrong: """
      type: treaty
      status: proposed
      """,
    right: """
      type: treaty
      status: proposed
      commitments: [2]
      """
  )

  static let eventOutsidePeriod = Explanation(
    "An event lies within the period of portal.yml.",
    why: "A date outside of the timeline is most often a slip of the pen. Mend the date, or the period.",
    in: "Content/timeline/2012-flood/facts.yml",
    wrong: "date: 2102~    # portal.yml has period: 1990/2020",
    right: "date: 2012~"
  )

  static let misalignedBlocks = Explanation(
    "The texts of an entry have the same blocks in the same order.",
    why: """
      The texts are shown side by side, block by block. Split, join or add the paragraph, list or footnote \
      that one language has and the other lacks; the message names the first block that differs. In the example \
      the other languages have one paragraph.
      """,
    in: "Content/pillars/1-trade/en.md",
    wrong: """
      This pillar is about trade.

      It has two commitments.
      """,
    right: """
      This pillar is about trade.
      """
  )

  static let pathCollision = Explanation(
    "Two pages never have the same path.",
    why: """
      One of them would replace the other. Rename one of the two; upper and lower case count as the same, as \
      on some disks.
      """,
    wrong: "Templates/static/robots.txt    which the build writes itself",
    right: "Templates/static/humans.txt"
  )

  static let languageWithoutProfile = Explanation(
    "A language without a profile is shown with neutral ISO forms.",
    why: """
      A warning: the portal is published, with dates such as 1950-02-08 in this language. Add a profile \
      beside the others in `Sources/PortalModel/Languages`.
      """,
    in: "Content/portal.yml",
    wrong: "languages: [qaa]    # a tag for private use, which has no profile",
    right: "languages: [en]"
  )
}
