// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// A portal for the entries of a fuzzer: two languages and a word in each vocabulary.
enum SampleConfiguration {
  static let text = """
    base-url: https://portal.example
    languages: [en, bg]
    title: {en: T, bg: Т}
    parties:
      - {id: a, language: en, name: {en: A, bg: А}}
      - {id: b, language: bg, name: {en: B, bg: Б}}
    agreement: {other: error}
    vocabularies:
      theme: [t]
      verb: [agree, wish]
      state: [open]
      instrument-type: [treaty]
      instrument-status: [signed]
      organisation-type: [body]
      organisation-status: [active]
      side: [a, b]
      place: [city]
      basis: [text]

    """

  static let value = PortalConfigurationParser()
    .parse(SourceFile(path: "Content/portal.yml", text: text)).value
}
