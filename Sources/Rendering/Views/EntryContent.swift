// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The entries before and after another in some order.
struct Neighbours {
  let previous: Entry?
  let next: Entry?

  /// Among all of its kind.
  init(of entry: Entry, in portal: Portal) {
    (previous, next) = portal.neighbours(of: entry.id)
  }

  init(of entry: Entry, in order: [Entry]) {
    let index = order.firstIndex { $0.id == entry.id }
    previous = index.flatMap { $0 > 0 ? order[$0 - 1] : nil }
    next = index.flatMap { $0 + 1 < order.count ? order[$0 + 1] : nil }
  }

  func record(_ context: ViewContext) -> TemplateRecord {
    [
      "previous": context.optionalItem(previous),
      "next": context.optionalItem(next),
      "has-neighbours": .flag(previous != nil || next != nil),
    ]
  }
}

extension ViewContext {
  /// What the pages of all kinds of entries have: title, summary and body.
  func entryContent(
    _ template: String,
    _ entry: Entry,
    trail: [PagePath],
    _ record: TemplateRecord
  ) -> PageContent {
    let text = text(of: entry)
    let html = EntryHTML(entry, self)
    let common: TemplateRecord = [
      "title": prose(text?.title ?? ""),
      "summary": prose(text?.summary ?? ""),
      "bodyHTML": .markup(html.body),
      "notesHTML": .markup(html.notes),
    ]
    return PageContent(
      template,
      title: text?.title ?? "",
      trail: trail,
      common.merging(citation(of: entry)).merging(record)
    )
  }

  /// The other language of the portal in which a name is written, as far as its letters tell; screen
  /// readers then say it right (WCAG 3.1.2).
  private func foreignLanguage(of name: String) -> LanguageTag? {
    portal.languages.first { $0.tag != language.tag && $0.profile.isTold(byLettersOf: name) }?.tag
  }

  /// Where a fact was found, each source with the languages of its title and its publisher.
  func sources(_ sources: [Source]) -> TemplateRecord {
    [
      "sources": .list(
        sources.map { source in
          [
            "publisher": .text(source.publisher),
            "publisher-lang": .optional(foreignLanguage(of: source.publisher)?.rawValue),
            "title": .optional(source.title),
            "title-lang": .optional(source.language?.rawValue),
            "url": .optional(source.url),
            "address": .optional(source.url.map { ShownAddress.text(of: $0) }),
            "item": .optional(source.item),
            "dateHTML": source.date.map { .html(DateHTML.text($0, in: language)) } ?? .none,
          ]
        }
      ),
      "has-sources": .flag(!sources.isEmpty),
    ]
  }
}
