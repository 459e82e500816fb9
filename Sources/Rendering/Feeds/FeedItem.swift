// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// A change as all feeds of a language see it, so that they cannot differ in what they say.
struct FeedItem {
  /// A `tag:` address (RFC 4151): stays the same when the portal moves to other paths, and says no word of a
  /// text. The host had its name on the day of the change.
  let id: String
  let title: String
  let summary: String
  let url: String
  /// RFC 3339. Only the day is known.
  let date: String
  /// The kind of change: the word and its name.
  let kind: (word: String, name: String)

  /// All changes, the newest first.
  static func all(_ context: ViewContext) -> [FeedItem] {
    context.portal.changeDays.flatMap { day in
      day.groups.flatMap { group in
        group.entries.map { FeedItem($0, Change(date: day.date, kind: group.kind), context) }
      }
    }
  }

  private init(_ entry: Entry, _ change: Change, _ context: ViewContext) {
    let address = context.site.address
    let name = context.word(change.kind, of: .change)
    id = "tag:\(address.host),\(change.date.edtf):\(context.language.tag)/\(entry.id.path)/\(change.kind)"
    title = context.string(.changeTitle, ["change": name, "title": context.title(of: entry)])
    summary = context.binding(context.text(of: entry)?.summary ?? "")
    url = address.url(.entry(entry.id), in: context.language.tag)
    date = "\(change.date.edtf)T00:00:00Z"
    kind = (change.kind, name)
  }
}
