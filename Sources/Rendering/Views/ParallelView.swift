// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// One row per block, one cell per language in each, so that rows stay aligned at any length.
struct ParallelView {
  private let page: ParallelPage
  private let site: Site
  private let contexts: [ViewContext]
  private let earlier: EarlierFile?

  /// - Parameters:
  ///   - texts: those that were rendered before.
  ///   - earlier: the page as it was published before.
  init(
    _ page: ParallelPage,
    _ site: Site,
    showing texts: RenderedTexts = RenderedTexts(),
    after earlier: EarlierFile? = nil
  ) {
    self.page = page
    self.earlier = earlier
    self.site = site
    let languages = site.portal.languages.filter { page.pair?.contains($0.tag) ?? true }
    contexts = languages.map { ViewContext(site: site, language: $0, texts: texts) }
  }

  var record: TemplateRecord {
    let head = HeadView.record(
      of: page.page,
      canonical: site.address.url(page.neutralFolder),
      title: contexts.map { title(in: $0) }.joined(separator: " · "),
      template: ParallelPage.template,
      in: site
    )
    let linkedData = page.pair == nil ? LinkedData.block(of: page.page, site) : nil
    return head.merging([
      "linked-dataHTML": linkedData.map { .html($0) } ?? .none,
      "chooser-href": .text(site.address.href("")),
      "columns": .number(contexts.count),
      "frames": .list(contexts.map(\.frame)),
      "titles": .list(
        contexts.map { context in
          [
            "tag": .text(context.language.tag.rawValue),
            "autonym": .text(context.language.autonym),
            "title": context.prose(title(in: context)),
            "href": .text(context.href(page.page)),
            "site-title": .text(context.siteTitle),
            "home-href": .text(context.href(.home)),
          ]
        }
      ),
      "choices": .list(choices),
      "texts": .parts(texts),
    ])
  }

  private func title(in context: ViewContext) -> String {
    switch page.subject {
    case .statement: context.name(of: .statement)
    case .entry(let id): context.portal.entry(id).map { context.title(of: $0) } ?? id.description
    }
  }

  /// All languages, and each pair of them.
  private var choices: [TemplateRecord] {
    let portal = site.portal
    let pairs = ParallelPage.pairs(of: portal)
    guard !pairs.isEmpty else { return [] }
    return ([nil] + pairs.map(Optional.some)).map { pair in
      let languages = portal.languages.filter { pair?.contains($0.tag) ?? true }
      return [
        "href": .text(site.address.href(ParallelPage(subject: page.subject, pair: pair).folder)),
        "languages": .list(
          languages.map { ["tag": .text($0.tag.rawValue), "autonym": .text($0.autonym)] }
        ),
        "is-current": .flag(pair == page.pair),
      ]
    }
  }

  // MARK: Rows

  private var texts: [TemplatePart] {
    switch page.subject {
    case .entry(let id):
      return site.portal.entry(id).map { [part(of: $0, rows)] } ?? []
    case .statement:
      let portal = site.portal
      let pillars = portal.entries(of: .pillar).flatMap { pillar in
        [pillar] + portal.children(of: pillar.id).flatMap { [$0] + portal.children(of: $0.id) }
      }
      let entries = portal.parts(.opening) + pillars + portal.parts(.closing)
      return entries.map { part(of: $0, section) }
    }
  }

  /// What the page shows of an entry: what it showed before, if that still holds.
  private func part(of entry: Entry, _ rows: (Entry) -> [TemplateRecord]) -> TemplatePart {
    earlier?.kept(of: entry.id).map { TemplatePart(kept: $0) }
      ?? TemplatePart(of: entry.id, .record(["rows": .list(rows(entry))]))
  }

  /// An entry in the statement.
  private func section(of entry: Entry) -> [TemplateRecord] {
    let anchor = StatementView.anchor(of: entry)
    let heading = row(
      id: anchor,
      isHeading: true,
      cells: contexts.map { .html(Markup.escape($0.binding($0.title(of: entry)))) }
    )
    // Introductions of pillars and sectors are the portal's, not the statement's.
    let hasText = entry.id.kind == .commitment || entry.id.kind == .statement
    return [heading] + (hasText ? blocks(of: entry, prefix: "\(anchor).", headingLevel: 3) : [])
  }

  private func rows(of entry: Entry) -> [TemplateRecord] {
    let summaries = contexts.map { context in
      TemplateValue.html(
        "<p>\(Markup.escape(context.binding(context.text(of: entry)?.summary ?? "")))</p>"
          + AgreementNotices(on: entry, context).ofFrontMatter
      )
    }
    return [row(id: "summary", cells: summaries)]
      + blocks(of: entry, prefix: "", headingLevel: 2)
  }

  /// A row per block, and one for the footnotes. Texts that don't align were an error.
  private func blocks(of entry: Entry, prefix: String, headingLevel: Int) -> [TemplateRecord] {
    // Anchors within a cell carry its language, so that they differ from those of the cells beside it. A term
    // has its link in the one-language pages; here the texts themselves are what is compared.
    let texts = contexts.map { context in
      (
        fragment: context.fragment(of: entry),
        place: HTMLPlace(
          anchorPrefix: "\(context.language.tag).\(prefix)",
          headingShift: headingLevel - 2,
          linksParagraphs: false
        )
      )
    }
    let blocks = (0..<(texts.compactMap(\.fragment?.blocks.count).max() ?? 0)).map { index in
      row(
        id: anchor(ofBlock: index, in: texts[0].fragment).map { prefix + $0 },
        cells: texts.map { fragment, place in
          guard let fragment, fragment.blocks.indices.contains(index) else { return .html("") }
          return .markup(fragment.block(index, at: place))
        }
      )
    }
    guard texts.contains(where: { $0.fragment?.hasFootnotes == true }) else { return blocks }
    return blocks + [
      row(id: "\(prefix)notes", cells: texts.map { .markup($0.fragment?.footnotes(at: $0.place) ?? []) })
    ]
  }

  private func anchor(ofBlock index: Int, in fragment: HTMLFragment?) -> String? {
    fragment.flatMap { $0.blocks.indices.contains(index) ? $0.blocks[index].anchor : nil }
  }

  /// - Parameter cells: the HTML of each language.
  private func row(id: String?, isHeading: Bool = false, cells: [TemplateValue]) -> TemplateRecord {
    [
      "id": .optional(id),
      "is-heading": .flag(isHeading),
      "cells": .list(
        zip(contexts, cells).map { context, html in
          [
            "tag": .text(context.language.tag.rawValue),
            "autonym": .text(context.language.autonym),
            "textHTML": html,
          ]
        }
      ),
    ]
  }
}
