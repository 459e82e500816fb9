// SPDX-License-Identifier: Apache-2.0

/// The stable name of a rule. A name is never used again for another rule.
package enum DiagnosticCode: String, Sendable, Hashable, Codable, CaseIterable {
  // Files and folders
  case invalidUTF8 = "invalid-utf8"
  case textNotNFC = "text-not-nfc"
  case fileTooLarge = "file-too-large"
  case symbolicLink = "symbolic-link"
  case unexpectedFile = "unexpected-file"
  case malformedName = "malformed-name"
  case missingFile = "missing-file"
  case missingLanguageFile = "missing-language-file"

  // Facts
  case malformedYAML = "malformed-yaml"
  case unknownFact = "unknown-fact"
  case missingFact = "missing-fact"
  case illTypedFact = "ill-typed-fact"
  case malformedDate = "malformed-date"
  case unknownVocabularyWord = "unknown-vocabulary-word"
  case folderNumberMismatch = "folder-number-mismatch"
  case duplicateNumber = "duplicate-number"
  case relationStatedTwice = "relation-stated-twice"

  // Words
  case emptyTitle = "empty-title"
  case titleTooLong = "title-too-long"
  case emptyBody = "empty-body"
  case rawHTML = "raw-html"
  case unsafeURL = "unsafe-url"
  case headingLevel = "heading-level"
  case undefinedFootnote = "undefined-footnote"
  case unusedFootnote = "unused-footnote"
  case tableTooWide = "table-too-wide"
  case nestingTooDeep = "nesting-too-deep"
  case textTooComplex = "text-too-complex"
  case imageNotSupported = "image-not-supported"

  // Links
  case unknownLinkKind = "unknown-link-kind"
  case brokenLink = "broken-link"
  case brokenAnchor = "broken-anchor"
  case wrongKind = "wrong-kind"

  // The whole
  case contractNotMet = "contract-not-met"
  case unreferencedEntry = "unreferenced-entry"
  case eventOutsidePeriod = "event-outside-period"
  case misalignedBlocks = "misaligned-blocks"
  case pathCollision = "path-collision"
  case languageWithoutProfile = "language-without-profile"

  // Texts that should say the same
  case unequalFigures = "unequal-figures"
  case unequalLinks = "unequal-links"
  case unequalFootnotes = "unequal-footnotes"
  case termNotFollowed = "term-not-followed"
  case forbiddenForm = "forbidden-form"
  case needlessExcuse = "needless-excuse"
  case textsDisagree = "texts-disagree"
  case unconfirmedAgreement = "unconfirmed-agreement"
  case outlivedAgreement = "outlived-agreement"
  case malformedLedger = "malformed-ledger"

  // Templates and interface words
  case malformedTemplate = "malformed-template"
  case unknownTemplate = "unknown-template"
  case unknownTemplateVariable = "unknown-template-variable"
  case unescapedTemplateVariable = "unescaped-template-variable"
  case missingString = "missing-string"
  case unknownString = "unknown-string"
  case missingPluralForm = "missing-plural-form"
  case unequalPlaceholders = "unequal-placeholders"

  /// The rule that was broken, said as a rule and not as a failure.
  package var rule: String {
    switch self {
    case .invalidUTF8: "Files are UTF-8 text."
    case .textNotNFC: "Text is in Unicode Normalization Form C, so that equal words are equal bytes."
    case .fileTooLarge: "A file has at most 1 MiB, so that every build ends in bounded time."
    case .symbolicLink: "Content and templates are files and folders; links to elsewhere are not followed."
    case .unexpectedFile:
      "A folder holds an entry (facts.yml and one text per language) or entries; nothing else."
    case .malformedName: "Folder names are parts of addresses: a–z, 0–9 and hyphens."
    case .missingFile: "A portal has portal.yml, an entry has facts.yml."
    case .missingLanguageFile: "Languages are equal: an entry has a text in each language of the portal."
    case .malformedYAML: "Facts, strings and front matter are YAML mappings."
    case .unknownFact: "A kind of entry knows a fixed set of facts."
    case .missingFact: "Some facts of a kind must be stated."
    case .illTypedFact: "A fact has a type."
    case .malformedDate:
      "A date is written in EDTF (ISO 8601-2): 1950-02-08, 2008-04, 1956, 196X, 1960~, or a period START/END."
    case .unknownVocabularyWord: "Themes, verbs, types and states come from the vocabularies of portal.yml."
    case .folderNumberMismatch: "The folder of a numbered entry starts with its number."
    case .duplicateNumber: "A number is given once."
    case .relationStatedTwice: "A relation is stated at one of its ends; the other end is computed."
    case .emptyTitle: "An entry has a title in each language."
    case .titleTooLong: "A title has at most 70 characters, so that lists and search results show it whole."
    case .emptyBody: "A part of the statement has words in each language."
    case .rawHTML: "Texts are Markdown; HTML in them is never published."
    case .unsafeURL:
      "A link leads to an entry, to a place on the page, or to an http, https or mailto address."
    case .headingLevel: "The title is the first level; headings in a text start at ## and skip no level."
    case .undefinedFootnote: "A footnote that is referred to is defined in the same text."
    case .unusedFootnote: "A footnote that is defined is referred to."
    case .tableTooWide: "A table has at most 100 columns, so that every build ends in bounded time."
    case .nestingTooDeep: "A line opens at most 100 quotes and lists, and blocks nest at most 100 deep."
    case .textTooComplex:
      "A text has a bounded size and a bounded number of marks, so that every build ends in bounded time."
    case .imageNotSupported: "Texts have no images; the pictures of a portal are drawn by its templates."
    case .unknownLinkKind: "A link names an entry as KIND:NAME."
    case .brokenLink: "A link leads to an entry of this portal."
    case .brokenAnchor: "The part after # names a block of the entry, such as p2."
    case .wrongKind: "A relation leads to entries of one kind."
    case .contractNotMet:
      "The portal has as many entries of each kind as portal.yml promises, numbered without gaps."
    case .unreferencedEntry:
      "An instrument, an organisation or a commitment is related to something of the portal."
    case .eventOutsidePeriod: "An event lies within the period of portal.yml."
    case .misalignedBlocks: "The texts of an entry have the same blocks in the same order."
    case .pathCollision: "Two pages never have the same path."
    case .languageWithoutProfile: "A language without a profile is shown with neutral ISO forms."
    case .unequalFigures: "Numbers, dates and percentages are the same in every language."
    case .unequalLinks: "The links of a passage lead to the same entries in every language."
    case .unequalFootnotes: "A passage refers to the same notes in every language."
    case .termNotFollowed:
      "Where a passage has a term of the glossary in one language, the others have an approved form of it."
    case .forbiddenForm: "A term is not called by a form that the glossary forbids."
    case .needlessExcuse: "An excuse stands where a rule is broken, and nowhere else."
    case .textsDisagree:
      "An edit in one language is followed in the others, or an editor says that the meaning is the same."
    case .unconfirmedAgreement:
      "An editor has read the texts of a passage side by side and said that they agree."
    case .outlivedAgreement: "The ledger has lines for what there is, and no others."
    case .malformedLedger: "The ledger of agreed texts is written by ‘stele agree’ and not by hand."
    case .malformedTemplate: "Templates are Mustache without dotted names, lambdas or changed delimiters."
    case .unknownTemplate: "A partial names a template of this portal."
    case .unknownTemplateVariable: "A template sees only the view of its page."
    case .unescapedTemplateVariable: "Only values whose name ends in HTML may be written unescaped."
    case .missingString: "Every interface string stands in each language."
    case .unknownString: "Interface strings have the same keys in each language, and templates use each."
    case .unequalPlaceholders: "A string has the same places to fill in each language."
    case .missingPluralForm: "A counted string has a form for each plural category of its language (CLDR)."
    }
  }
}
