// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A line of a table of facts. What is not known is said, never left blank.
struct FactRow {
  let label: String
  /// The language of the label, if it is not that of the page.
  let labelLanguage: LanguageTag?
  let html: String

  init(_ label: String, in labelLanguage: LanguageTag? = nil, html: String) {
    self.label = label
    self.labelLanguage = labelLanguage
    self.html = html
  }

  init(_ label: String, text: String) {
    self.init(label, html: Markup.escape(text))
  }

  /// - Parameter suffix: what follows a date that is known.
  init(_ label: String, _ date: PartialDate?, suffix: String = "", _ context: ViewContext) {
    let html = date.map { DateHTML.text($0, in: context.language, style: .document) + Markup.escape(suffix) }
    self.init(label, html: html ?? Markup.escape(context.unknown))
  }

  var record: TemplateRecord {
    ["label": .text(label), "label-lang": .optional(labelLanguage?.rawValue), "valueHTML": .html(html)]
  }
}

extension [FactRow] {
  var value: TemplateValue { .list(map(\.record)) }
}
