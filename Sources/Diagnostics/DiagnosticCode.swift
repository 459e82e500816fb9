// SPDX-License-Identifier: Apache-2.0

/// The stable name of a rule. A name is never used again for another rule.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // Files and folders
  case invalidUTF8 = "invalid-utf8"
  case hiddenCharacter = "hidden-character"
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
  case changeStatedTwice = "change-stated-twice"

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

  // The craft of words
  case mixedScriptWord = "mixed-script-word"
  case toneMarkPlacement = "tone-mark-placement"
  case quotationMarks = "quotation-marks"
  case dateSpacing = "date-spacing"
  case rangeDash = "range-dash"
  case doubledWord = "doubled-word"
  case unmarkedLanguage = "unmarked-language"
  case unknownLanguageTag = "unknown-language-tag"

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
  case unsafeDrawing = "unsafe-drawing"
  case malformedTemplate = "malformed-template"
  case unknownTemplate = "unknown-template"
  case unknownTemplateVariable = "unknown-template-variable"
  case unescapedTemplateVariable = "unescaped-template-variable"
  case missingString = "missing-string"
  case unknownString = "unknown-string"
  case missingPluralForm = "missing-plural-form"
  case unequalPlaceholders = "unequal-placeholders"

  package var group: DiagnosticGroup {
    switch self {
    case .invalidUTF8, .hiddenCharacter, .textNotNFC, .fileTooLarge, .symbolicLink, .unexpectedFile,
      .malformedName,
      .missingFile, .missingLanguageFile:
      .files
    case .malformedYAML, .unknownFact, .missingFact, .illTypedFact, .malformedDate, .unknownVocabularyWord,
      .folderNumberMismatch, .duplicateNumber, .relationStatedTwice, .changeStatedTwice:
      .facts
    case .emptyTitle, .titleTooLong, .emptyBody, .rawHTML, .unsafeURL, .headingLevel, .undefinedFootnote,
      .unusedFootnote, .tableTooWide, .nestingTooDeep, .textTooComplex, .imageNotSupported:
      .words
    case .mixedScriptWord, .toneMarkPlacement, .quotationMarks, .dateSpacing, .rangeDash, .doubledWord,
      .unmarkedLanguage, .unknownLanguageTag:
      .craft
    case .unknownLinkKind, .brokenLink, .brokenAnchor, .wrongKind:
      .links
    case .contractNotMet, .unreferencedEntry, .eventOutsidePeriod, .misalignedBlocks, .pathCollision,
      .languageWithoutProfile:
      .whole
    case .unequalFigures, .unequalLinks, .unequalFootnotes, .termNotFollowed, .forbiddenForm, .needlessExcuse,
      .textsDisagree, .unconfirmedAgreement, .outlivedAgreement, .malformedLedger:
      .agreement
    case .unsafeDrawing, .malformedTemplate, .unknownTemplate, .unknownTemplateVariable,
      .unescapedTemplateVariable, .missingString, .unknownString, .missingPluralForm, .unequalPlaceholders:
      .templates
    }
  }

  /// The rule that was broken, said as a rule and not as a failure.
  package var rule: String { explanation.rule }

  package var explanation: Explanation {
    switch self {
    case .invalidUTF8: .invalidUTF8
    case .hiddenCharacter: .hiddenCharacter
    case .textNotNFC: .textNotNFC
    case .fileTooLarge: .fileTooLarge
    case .symbolicLink: .symbolicLink
    case .unexpectedFile: .unexpectedFile
    case .malformedName: .malformedName
    case .missingFile: .missingFile
    case .missingLanguageFile: .missingLanguageFile
    case .malformedYAML: .malformedYAML
    case .unknownFact: .unknownFact
    case .missingFact: .missingFact
    case .illTypedFact: .illTypedFact
    case .malformedDate: .malformedDate
    case .unknownVocabularyWord: .unknownVocabularyWord
    case .folderNumberMismatch: .folderNumberMismatch
    case .duplicateNumber: .duplicateNumber
    case .relationStatedTwice: .relationStatedTwice
    case .changeStatedTwice: .changeStatedTwice
    case .emptyTitle: .emptyTitle
    case .titleTooLong: .titleTooLong
    case .emptyBody: .emptyBody
    case .rawHTML: .rawHTML
    case .unsafeURL: .unsafeURL
    case .headingLevel: .headingLevel
    case .undefinedFootnote: .undefinedFootnote
    case .unusedFootnote: .unusedFootnote
    case .tableTooWide: .tableTooWide
    case .nestingTooDeep: .nestingTooDeep
    case .textTooComplex: .textTooComplex
    case .imageNotSupported: .imageNotSupported
    case .mixedScriptWord: .mixedScriptWord
    case .toneMarkPlacement: .toneMarkPlacement
    case .quotationMarks: .quotationMarks
    case .dateSpacing: .dateSpacing
    case .rangeDash: .rangeDash
    case .doubledWord: .doubledWord
    case .unmarkedLanguage: .unmarkedLanguage
    case .unknownLanguageTag: .unknownLanguageTag
    case .unknownLinkKind: .unknownLinkKind
    case .brokenLink: .brokenLink
    case .brokenAnchor: .brokenAnchor
    case .wrongKind: .wrongKind
    case .contractNotMet: .contractNotMet
    case .unreferencedEntry: .unreferencedEntry
    case .eventOutsidePeriod: .eventOutsidePeriod
    case .misalignedBlocks: .misalignedBlocks
    case .pathCollision: .pathCollision
    case .languageWithoutProfile: .languageWithoutProfile
    case .unequalFigures: .unequalFigures
    case .unequalLinks: .unequalLinks
    case .unequalFootnotes: .unequalFootnotes
    case .termNotFollowed: .termNotFollowed
    case .forbiddenForm: .forbiddenForm
    case .needlessExcuse: .needlessExcuse
    case .textsDisagree: .textsDisagree
    case .unconfirmedAgreement: .unconfirmedAgreement
    case .outlivedAgreement: .outlivedAgreement
    case .malformedLedger: .malformedLedger
    case .unsafeDrawing: .unsafeDrawing
    case .malformedTemplate: .malformedTemplate
    case .unknownTemplate: .unknownTemplate
    case .unknownTemplateVariable: .unknownTemplateVariable
    case .unescapedTemplateVariable: .unescapedTemplateVariable
    case .missingString: .missingString
    case .unknownString: .unknownString
    case .missingPluralForm: .missingPluralForm
    case .unequalPlaceholders: .unequalPlaceholders
    }
  }
}
