// SPDX-License-Identifier: Apache-2.0

import Markdown
import PortalModel

/// The portal as seen in one language.
struct ViewContext: Sendable {
  /// Views hand the context on all the time, so what it is made of is held once.
  private let parts: Parts

  private final class Parts: Sendable {
    let site: Site
    let language: Language
    let strings: InterfaceStrings?
    let shared: SharedViews?
    let texts: RenderedTexts
    let earlier: EarlierFile?

    init(_ site: Site, _ language: Language, _ texts: RenderedTexts, _ earlier: EarlierFile?) {
      self.site = site
      self.language = language
      self.texts = texts
      self.earlier = earlier
      strings = site.portal.strings[language.tag]
      shared = site.shared[language.tag]
    }
  }

  init(
    site: Site,
    language: Language,
    texts: RenderedTexts = RenderedTexts(),
    earlier: EarlierFile? = nil
  ) {
    parts = Parts(site, language, texts, earlier)
  }

  var site: Site { parts.site }
  var language: Language { parts.language }
  private var strings: InterfaceStrings? { parts.strings }
  var shared: SharedViews? { parts.shared }
  /// The texts that were rendered before.
  var texts: RenderedTexts { parts.texts }
  /// The page as it was published before; `nil` if nothing of it can be taken over.
  var earlier: EarlierFile? { parts.earlier }
  var portal: Portal { site.portal }

  // MARK: Words

  func string(_ key: StringKey, _ values: [String: String] = [:]) -> String {
    strings?.text(key.rawValue, values) ?? key.rawValue
  }

  /// The forms of a counted string, for a script that counts by itself.
  func forms(of key: StringKey) -> [String: String] {
    let forms = strings?.forms(of: key.rawValue) ?? [:]
    return Dictionary(forms.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
  }

  func string(_ key: StringKey, count: Int) -> String {
    strings?.text(key.rawValue, count: count, in: language) ?? key.rawValue
  }

  /// The name of the entries of a kind.
  func kindName(_ kind: EntryKind) -> String { strings?.text(kind.stringKey) ?? kind.rawValue }

  /// The name of a word of a vocabulary.
  func word(_ word: String, of vocabulary: Vocabulary) -> String {
    strings?.text(vocabulary.stringKey(word)) ?? word
  }

  /// What is said where nothing is known.
  var unknown: String {
    let date = portal.configuration.asOf.map { language.profile.format($0) } ?? ""
    return string(.unknown, ["date": date])
  }

  func text(of entry: Entry) -> EntryText? { entry.texts[language.tag] }

  func title(of entry: Entry) -> String { text(of: entry)?.title ?? entry.id.description }

  var siteTitle: String {
    shared?.siteTitle ?? binding(portal.configuration.title[language.tag] ?? "")
  }

  /// Words of an author, with spaces that don't break inside dates.
  func binding(_ text: String) -> String { language.profile.bindingSpaces(in: text) }

  func prose(_ text: String) -> TemplateValue { .text(binding(text)) }

  // MARK: Addresses

  func href(_ page: PagePath) -> String { site.address.href(page, in: language.tag) }

  func href(_ entry: Entry) -> String { href(.entry(entry.id)) }

  /// The name of a page in menus and breadcrumbs.
  func name(of page: PagePath) -> String {
    switch page {
    case .home: string(.home)
    case .statement: string(.statement)
    case .commitments: string(.commitments)
    case .timeline: string(.timeline)
    case .status: string(.status)
    case .instruments: string(.instruments)
    case .organisations: string(.organisations)
    case .glossary: string(.glossary)
    case .web: string(.web)
    case .changes: string(.changes)
    case .search: string(.search)
    case .cite: string(.howToCite)
    case .decade(let year): "\(year)–\(year + 9)"
    case .theme(let theme): word(theme, of: .theme)
    case .entry(let id): portal.entry(id).flatMap(text)?.menuName ?? id.description
    }
  }

  /// The same without shortening.
  func fullName(of page: PagePath) -> String {
    guard case .entry(let id) = page, let entry = portal.entry(id) else { return name(of: page) }
    return title(of: entry)
  }

  /// What a page is about, in a sentence.
  func description(of page: PagePath) -> String {
    switch page {
    case .home: string(.homeDescription)
    case .statement: string(.statementDescription)
    case .commitments: string(.commitmentsDescription)
    case .timeline, .decade, .theme: string(.timelineDescription)
    case .status: string(.statusDescription)
    case .instruments: string(.instrumentsDescription)
    case .organisations: string(.organisationsDescription)
    case .glossary: string(.glossaryDescription)
    case .web: string(.webDescription)
    case .changes: string(.changesDescription)
    case .search: string(.searchDescription)
    case .cite: string(.citeDescription)
    case .entry(let id): portal.entry(id).flatMap(text)?.summary ?? ""
    }
  }

  // MARK: Records that many pages share

  /// What a page that belongs to no language has of each: the way past its head, the search, and the pages about
  /// the portal.
  var frame: TemplateRecord { shared?.frame ?? newFrame }

  var newFrame: TemplateRecord {
    [
      "tag": .text(language.tag.rawValue),
      "skip-link": .text(string(.skipLink)),
      "about-menu": .text(string(.aboutMenu)),
      "search": .text(string(.search)),
      "search-href": .text(href(.search)),
      "autonym": .text(language.autonym),
      "pages": .list(portal.entries(of: .page).map { link(.entry($0.id)) }),
    ]
  }

  func link(_ page: PagePath) -> TemplateRecord {
    ["href": .text(href(page)), "label": prose(name(of: page))]
  }

  /// An entry as an item of a list.
  func item(_ entry: Entry) -> TemplateRecord { shared?.items[entry.id] ?? newItem(entry) }

  func newItem(_ entry: Entry) -> TemplateRecord {
    let text = text(of: entry)
    let title = prose(text?.title ?? "")
    var item: TemplateRecord = [
      "href": .text(href(entry)),
      "title": title,
      "menu-name": text?.short.map(prose) ?? title,
      "summary": prose(text?.summary ?? ""),
      "number": .none,
      "glyphHTML": .none,
      "note": .none,
      "dateHTML": .none,
      "is-context": .flag(false),
      "bodies": .list([]),
      "has-bodies": .flag(false),
    ]
    switch entry.facts {
    case .pillar(let facts):
      item["number"] = .text(RomanNumeral.text(facts.number))
      item["glyphHTML"] = glyph(of: entry)
    case .commitment(let facts):
      item["number"] = .number(facts.number)
      item["verbs"] = .list(verbs(facts))
    case .event(let facts):
      item["dateHTML"] = .html(DateHTML.text(facts.date, in: language))
      item["is-context"] = .flag(facts.isContext)
    case .instrument(let facts):
      item["note"] = .text(word(facts.status, of: .instrumentStatus))
    case .organisation(let facts):
      item["note"] = .text(word(facts.side, of: .side))
    case .sector, .statement, .term, .page:
      break
    }
    return item
  }

  /// The drawing of an entry, `drawings/pillar-1.svg`, if the portal has one.
  func glyph(of entry: Entry) -> TemplateValue {
    site.assets.drawing("\(entry.id.kind.rawValue)-\(entry.id.name)").map { .html($0) } ?? .none
  }

  func items(_ entries: some Sequence<Entry>) -> TemplateValue { .list(entries.map(item)) }

  func optionalItem(_ entry: Entry?) -> TemplateValue { entry.map { .record(item($0)) } ?? .none }

  func verbs(_ facts: CommitmentFacts) -> [TemplateRecord] {
    facts.verbs.map { ["label": .text(word($0, of: .verb))] }
  }

  /// The commitments of a pillar in order, those of its sectors under the sector's name.
  func groups(of pillar: Entry) -> [(sector: Entry?, commitments: [Entry])] {
    let children = portal.children(of: pillar.id)
    let own = children.filter { $0.id.kind == .commitment }
    let sectors = children.filter { $0.id.kind == .sector }
    return (own.isEmpty ? [] : [(nil, own)]) + sectors.map { ($0, portal.children(of: $0.id)) }
  }

  /// How many commitments stand below a pillar or sector.
  func commitmentCount(below entry: Entry) -> Int {
    portal.children(of: entry.id).reduce(0) { count, child in
      count + (child.id.kind == .commitment ? 1 : commitmentCount(below: child))
    }
  }
}
