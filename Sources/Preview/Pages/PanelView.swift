// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import Rendering

/// The editor's panel of one page: what it is made of, how its texts stand to each other, what is wrong with them
/// and where its links lead.
struct PanelView {
  private let generation: Generation
  private let page: PreviewedPage?
  private let address: SiteAddress?
  private let words: PreviewLanguage

  init(of file: String, _ generation: Generation, _ words: PreviewLanguage) {
    self.generation = generation
    self.words = words
    page = generation.pages.map { PreviewedPage(file, of: $0.site) }
    address = generation.pages?.site.address
  }

  var record: TemplateRecord {
    let entry = page?.entry
    let problems = entry.map(problems(of:)) ?? []
    return [
      "lang": .text(words.language.tag.rawValue),
      "state": .text(state),
      "state-name": .text(words.summary(of: generation)),
      "count": .text(words.summary(of: generation)),
      "is-made-from-many": .flag(entry == nil),
      "files": .list((page?.files(words.language) ?? []).map { ["path": .text($0)] }),
      "has-texts": .flag(entry != nil),
      "texts": .list(entry.map(texts) ?? []),
      "parallel-href": .optional(entry.flatMap(parallel)),
      "has-problems": .flag(!problems.isEmpty),
      "problems": .list(problems),
      "links": .list(entry.map(links) ?? []),
    ]
  }

  /// How things stand with the whole portal, by the worst there is.
  private var state: String {
    if !generation.isPublishable { return Diagnostic.Severity.error.rawValue }
    if generation.warningCount > 0 { return Diagnostic.Severity.warning.rawValue }
    return generation.isChecked ? "agreed" : "checking"
  }

  // MARK: Texts

  private func texts(of entry: Entry) -> [TemplateRecord] {
    guard let page, let address else { return [] }
    return page.portal.languages.map { language in
      let text = entry.texts[language.tag]
      return [
        "tag": .text(language.tag.rawValue),
        "autonym": .text(language.autonym),
        "href": .text(address.href(.entry(entry.id), in: language.tag)),
        "words": .text(text.map { words("word-count", count: Self.wordCount($0)) } ?? ""),
        "states": .list(text == nil ? [state("missing")] : states(of: entry, in: language, address)),
      ]
    }
  }

  /// What stands between white space, as word processors count it in each language.
  static func wordCount(_ text: EntryText) -> Int {
    text.passages.reduce(0) { $0 + $1.words.split(separator: " ").count }
  }

  private func states(of entry: Entry, in language: Language, _ address: SiteAddress) -> [TemplateRecord] {
    guard let agreement = page?.portal.agreement(of: entry.id) else { return [state("unkept")] }
    let marks = TextMarks(of: language.tag, in: agreement)
    guard !marks.isEmpty else { return [state("agreed")] }
    let href = address.href(.entry(entry.id), in: language.tag)
    return [("behind", marks.behind), ("changed", marks.changed), ("unconfirmed", marks.unconfirmed)]
      .filter { !$0.1.isEmpty }
      .map { state($0.0, passages: $0.1, href) }
  }

  private func state(_ name: String, passages: [String] = [], _ href: String = "") -> TemplateRecord {
    [
      "state": .text(name), "name": .text(words(name)),
      "passages": .list(
        passages.map {
          // Title and summary stand at the top.
          ["passage": .text($0), "href": .text(FrontWord(rawValue: $0) == nil ? "\(href)#\($0)" : href)]
        }
      ),
    ]
  }

  private func parallel(to entry: Entry) -> String? {
    guard let page, page.portal.languages.count > 1 else { return nil }
    return address?.href("\(entry.id.path)/")
  }

  // MARK: Problems and links

  private func problems(of entry: Entry) -> [TemplateRecord] {
    let folder = entry.folder.path
    let own = generation.diagnostics.sorted().filter { diagnostic in
      let path = diagnostic.place.path
      return path == folder || path.split(separator: "/").dropLast().joined(separator: "/") == folder
    }
    return own.map { diagnostic in
      let file = diagnostic.place.description.dropFirst(folder.count).drop { $0 == "/" }
      return [
        "severity": .text(diagnostic.severity.rawValue),
        "severity-name": .text(words.name(of: diagnostic.severity)),
        "message": .record(words.record(of: diagnostic.message)),
        "at": .text(file.isEmpty ? folder : String(file)),
      ]
    }
  }

  private func links(of entry: Entry) -> [TemplateRecord] {
    guard let page else { return [] }
    let out = entry.named.sorted().compactMap(page.portal.entry)
    let into = page.portal.related(to: entry.id).filter { $0.named.contains(entry.id) }
    return [("links-out", out), ("links-in", into)].map { name, entries in
      ["name": .text(words(name)), "is-empty": .flag(entries.isEmpty), "entries": .list(entries.map(link))]
    }
  }

  private func link(to entry: Entry) -> TemplateRecord {
    let language = page?.linkLanguage(for: words.language) ?? words.language
    return [
      "tag": .text(language.tag.rawValue),
      "title": .text(entry.texts[language.tag]?.title ?? entry.id.description),
      "href": .optional(address?.href(.entry(entry.id), in: language.tag)),
    ]
  }
}
