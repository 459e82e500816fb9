// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel
import PortalSamples
import Testing

@testable import Rendering

@Suite struct AgreementNoticesTests {
  private static let entry = EntryID(.page, "a")

  /// Each passage says its name, so that a change of one is a change of its name.
  private static let body = """
    (p1)[^n]

    ## (s1)

    - (p2.1)
    - (p2.2)

      more

    | (p3.0) |
    |---|
    | (p3.1) |

    > (p4)

    [^n]: (fn1)
    """

  /// A page of which all was agreed before some of its passages changed, in some languages.
  private func portal(_ languages: [String], changed: [String: [String]]) -> Portal {
    var portal = SmallPortal(languages: languages, facts: ["pages/a": "{}", "pages/b": "{}"])
    for language in languages {
      for folder in portal.facts.keys {
        portal.texts["\(folder)/\(language)"] = (
          front: "title: '(title)'\nshort: '(short)'\nsummary: '(summary)'", body: Self.body
        )
      }
    }
    portal = portal.agreed
    for (language, passages) in changed {
      for passage in passages {
        portal.texts["pages/a/\(language)"]?.front.replace("(\(passage))", with: "(other)")
        portal.texts["pages/a/\(language)"]?.body.replace("(\(passage))", with: "(other)")
      }
    }
    return portal.joined
  }

  private func html(_ id: EntryID, _ language: String, of portal: Portal) throws -> String {
    let site = Site(portal: portal, assets: AssetLibrary([], in: "assets"))
    let context = ViewContext(site: site, language: Language(try #require(LanguageTag(language))))
    let html = EntryHTML(try #require(portal.entry(id)), context)
    return String(decoding: html.body + html.notes, as: UTF8.self)
  }

  /// The notices of a page, each behind the last identifier before it. Words of the interface that a portal
  /// lacks show as their keys.
  private func notices(_ html: String) -> [String] {
    var anchor = "top"
    var notices: [String] = []
    for match in html.matches(of: /\sid="(?<id>[^"]+)"|<p class="notice">(?<text>[^<]*)<\/p>/) {
      if let id = match.output.id, !id.hasPrefix("fnref") { anchor = String(id) }
      if let text = match.output.text { notices.append("\(anchor): \(text)") }
    }
    return notices
  }

  private static let passages = [
    ("title", "top"), ("short", "top"), ("summary", "top"), ("p1", "p1"), ("s1", "s1"), ("p2.1", "p2.1"),
    ("p2.2", "p2.2"), ("p4", "p4"), ("fn1", "fn1"),
    // A row has no place for words that are not in its cells, so they stand behind the table.
    ("p3.0", "p3.1"), ("p3.1", "p3.1"),
  ]

  @Test(arguments: passages)
  func theNoticeStandsOnThatPassageOnly(passage: String, anchor: String) throws {
    let portal = portal(["vi", "bg"], changed: ["bg": [passage]])
    #expect(notices(try html(Self.entry, "bg", of: portal)) == ["\(anchor): notice-changed"])
    #expect(notices(try html(Self.entry, "vi", of: portal)) == ["\(anchor): notice-behind"])
    for language in ["vi", "bg"] {
      #expect(notices(try html(EntryID(.page, "b"), language, of: portal)).isEmpty)
    }
  }

  @Test func eachPassageHasItsOwn() throws {
    let portal = portal(["vi", "bg", "en"], changed: ["bg": ["p1", "p2.2"], "vi": ["p1", "fn1"]])
    #expect(
      notices(try html(Self.entry, "vi", of: portal)) == [
        "p1: notice-changed", "p2.2: notice-behind", "fn1: notice-changed",
      ]
    )
    #expect(
      notices(try html(Self.entry, "bg", of: portal)) == [
        "p1: notice-changed", "p2.2: notice-changed", "fn1: notice-behind",
      ]
    )
    #expect(
      notices(try html(Self.entry, "en", of: portal)) == [
        "p1: notice-behind", "p2.2: notice-behind", "fn1: notice-behind",
      ]
    )
  }

  /// Where all changed none is behind another; that an editor has yet to look is no news for readers.
  @Test(arguments: [[:], ["vi": ["p1"], "bg": ["p1"]], ["vi": passages.map(\.0), "bg": passages.map(\.0)]])
  func whatDoesNotDisagreeHasNone(changed: [String: [String]]) throws {
    let portal = portal(["vi", "bg"], changed: changed)
    for language in ["vi", "bg"] {
      #expect(notices(try html(Self.entry, language, of: portal)).isEmpty)
    }
  }

  @Test func anItemHoldsItsNotice() throws {
    let portal = portal(["vi", "bg"], changed: ["bg": ["p2.1", "p2.2", "fn1"]])
    let html = try html(Self.entry, "bg", of: portal)
    let inside = html.matches(of: /(?s)<li id="([^"]+)">(?:(?!<\/li>).)*<p class="notice">/).map {
      String($0.1)
    }
    #expect(inside == ["p2.1", "p2.2", "fn1"])
  }

  // MARK: Side by side

  @Test(arguments: passages)
  func theParallelRowHasItInEachCell(passage: String, anchor: String) throws {
    let portal = portal(["vi", "bg"], changed: ["bg": [passage]])
    let site = Site(portal: portal, assets: AssetLibrary([], in: "assets"))
    let view = ParallelView(ParallelPage(subject: .entry(Self.entry), pair: nil), site)
    guard case .parts(let texts)? = view.record["texts"], case .record(let text)? = texts.first?.content,
      case .list(let rows)? = text["rows"]
    else {
      Issue.record("there are no rows")
      return
    }
    let row =
      switch anchor {
      case "top": "summary"
      case "fn1": "notes"
      default: String(anchor.prefix { $0 != "." })
      }
    for record in rows {
      guard case .list(let cells)? = record["cells"], case .text(let id)? = record["id"] else {
        Issue.record("a row has no cells or no name")
        return
      }
      let found = cells.map { cell -> String in
        let html: String
        switch cell["textHTML"] {
        case .html(let text): html = text
        case .markup(let bytes): html = String(decoding: bytes, as: UTF8.self)
        default: return "nothing"
        }
        return notices(html).map { $0.split(separator: " ").last ?? "" }.joined(separator: ", ")
      }
      #expect(found == (id == row ? ["notice-behind", "notice-changed"] : ["", ""]), "\(id)")
    }
  }
}
