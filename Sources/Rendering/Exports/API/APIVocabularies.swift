// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// `vocabularies.json`: the words of which facts are made, with their names in each language.
enum APIVocabularies {
  static let fields: [RecordField<Portal>] = [
    RecordField(
      "vocabularies",
      .list(.record(name: "vocabulary", vocabulary.map(\.member))),
      "The closed lists of words out of which facts are made."
    ) { portal, context in
      .array(
        Vocabulary.allCases.filter { !portal.configuration.vocabularies[$0].isEmpty }
          .map { vocabulary.record(of: $0, context) }
      )
    }
  ]

  private static let vocabulary: [RecordField<Vocabulary>] = [
    RecordField("name", .choice(Vocabulary.allCases.map(\.rawValue)), "What the words say something about.") {
      vocabulary,
      _ in
      .string(vocabulary.rawValue)
    },
    RecordField("words", .list(.record(name: "word", word.map(\.member))), "The words in their order.") {
      vocabulary,
      context in
      .array(
        context.portal.configuration.vocabularies[vocabulary].map {
          word.record(of: (word: $0, vocabulary: vocabulary), context)
        }
      )
    },
  ]

  private static let word: [RecordField<(word: String, vocabulary: Vocabulary)>] = [
    RecordField("word", .text, "The word, the same in all languages.") { item, _ in .string(item.word) },
    RecordField("label", .localized(.text), "What it is called.") { item, context in
      context.label(of: item.word, in: item.vocabulary)
    },
  ]
}
