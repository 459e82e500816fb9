// SPDX-License-Identifier: Apache-2.0

private import Diagnostics

/// Where a fact was found. Titles stay in the language in which they were published.
package struct Source: Sendable, Equatable {
  package let publisher: String
  package let title: String?
  /// The language of the title.
  package let language: LanguageTag?
  /// When it was published.
  package let date: PartialDate?
  package let url: String?
  /// The publisher's number of the item, where no address is known.
  package let item: String?

  package init(
    publisher: String,
    title: String?,
    language: LanguageTag?,
    date: PartialDate?,
    url: String?,
    item: String?
  ) {
    self.publisher = publisher
    self.title = title
    self.language = language
    self.date = date
    self.url = url
    self.item = item
  }
}

extension Source {
  /// Reads one item of `sources:`; `nil` if it says no publisher.
  init?(_ reader: inout FactReader) {
    publisher = reader.required("publisher", reader.text("publisher")) ?? ""
    title = reader.text("title")
    let tag = reader.text("language")
    language = tag.flatMap(LanguageTag.init)
    date = reader.date("date")
    url = reader.address("url")
    item = reader.text("item")
    if let tag, language == nil {
      reader.report(
        Diagnostic(.illTypedFact, "‘\(tag)’ is not a language tag (BCP 47)", at: reader.place(of: "language"))
      )
    }
    if title != nil, tag == nil {
      _ = reader.required("language", language)
    }
    if publisher.isEmpty { return nil }
  }
}
