// SPDX-License-Identifier: Apache-2.0

extension Explanation {
  static let unsafeDrawing = Explanation(
    "A drawing has shapes and nothing that a browser could run or fetch.",
    why: """
      Drawings stand in the pages themselves, so that they take on the colour of the text. Scripts, styles, \
      handlers, HTML and addresses of elsewhere have no place in them, nor have entities, comments and \
      instructions for programs, behind which such things hide. Most editors of drawings can save a “plain” or \
      “optimised” SVG.
      """,
    wrong: "<path d=\"M0 0h24\" onload=\"alert(1)\"/>",
    right: "<path d=\"M0 0h24\"/>"
  )

  static let malformedTemplate = Explanation(
    "Templates are Mustache without dotted names, lambdas or changed delimiters.",
    why: """
      What is left can be checked whole before any page is made. Close every section with its own name, and \
      use plain names; `{{t.key}}` is an interface string.
      """,
    in: "Templates/pages/home.mustache",
    wrong: """
      {{#pillars}}
      <li><a href="{{href}}">{{title}}</a></li>
      {{/pilars}}
      """,
    right: """
      {{#pillars}}
      <li><a href="{{href}}">{{title}}</a></li>
      {{/pillars}}
      """
  )

  static let unknownTemplate = Explanation(
    "A partial names a template of this portal.",
    why: """
      Mustache would draw nothing in its place. Mend the name: a template is named by its path below \
      `Templates/` without `.mustache`.
      """,
    in: "Templates/pages/statement.mustache",
    wrong: "{{#opening}}{{> parts/sectoin}}{{/opening}}",
    right: "{{#opening}}{{> parts/section}}{{/opening}}"
  )

  static let unknownTemplateVariable = Explanation(
    "A template sees only the view of its page.",
    why: """
      Mustache would write nothing for a name that it does not know. Mend the name; the message is about the \
      place where the template says it, and about one page that was rendered with it.
      """,
    in: "Templates/pages/page.mustache",
    wrong: "<p>{{sumary}}</p>",
    right: "<p>{{summary}}</p>"
  )

  static let unescapedTemplateVariable = Explanation(
    "Only values whose name ends in HTML may be written unescaped.",
    why: """
      Words may contain `<` and `&`, and would break the page or worse. Write `{{name}}` for words and \
      `{{{nameHTML}}}` for HTML that the build made.
      """,
    in: "Templates/pages/page.mustache",
    wrong: "<p>{{{summary}}}</p>",
    right: "<p>{{summary}}</p>"
  )

  static let missingString = Explanation(
    "Every interface string stands in each language.",
    why: "Otherwise a page would have a hole in one language. Add the key to the file of that language.",
    in: "Templates/strings.en.yml",
    wrong: """
      languages: Languages
      theme-trade: Trade
      """,
    right: """
      languages: Languages
      item: item
      theme-trade: Trade
      """
  )

  static let unknownString = Explanation(
    "Interface strings have the same keys in each language, and templates use each.",
    why: """
      Words that nobody uses would be translated again and again, and a slip in a key would look like a word \
      that is not translated. Remove the key, or mend its name.
      """,
    in: "Templates/strings.en.yml",
    wrong: """
      home: Home
      farewell: Goodbye
      """,
    right: """
      home: Home
      """
  )

  static let missingPluralForm = Explanation(
    "A counted string has a form for each plural category of its language (CLDR).",
    why: """
      Languages have different categories: some only `other`, some also `one`, some more. Give a form for \
      each category that the message names. They stand next to a number: where a language has a count form, \
      `other` takes it.
      """,
    in: "Templates/strings.en.yml",
    wrong: """
      pillar-count:
        other: "{count} pillars"
      """,
    right: """
      pillar-count:
        one: "{count} pillar"
        other: "{count} pillars"
      """
  )

  static let unequalPlaceholders = Explanation(
    "A string has the same places to fill in each language.",
    why: "What one language says would be lost in the other. Use the same `{places}` in each language.",
    in: "Templates/strings.en.yml",
    wrong: """
      pillar-number: "Pillar {n}"
      """,
    right: """
      pillar-number: "Pillar {number}"
      """
  )
}
