// SPDX-License-Identifier: Apache-2.0

package import PortalModel

/// The HTML of one text, rendered once for all pages that show it.
///
/// What differs from page to page stands in slots: identifiers have another prefix, headings another level, a
/// term has its link once on each page. All else is bytes, which a page copies.
package struct HTMLFragment: Sendable, Hashable {
  package enum Slot: Sendable, Hashable {
    /// The prefix of identifiers, in the value of an attribute or in an address.
    case anchorPrefix
    case addressPrefix
    /// One digit.
    case headingLevel(Int)
    /// Which of the tables it is: of the whole text, and of its block of the first level.
    case tableNumber(inText: Int, inBlock: Int)
    /// The bytes up to `end` are there only where paragraphs have links to themselves.
    case paragraphLink(end: Int)
    /// The bytes up to `end` are the start of a link to a term, by its number in `terms`.
    case termStart(Int, end: Int)
    /// The bytes up to `end` end that link.
    case termEnd(end: Int)
  }

  /// A slot, and the bytes before it.
  package struct Opening: Sendable, Hashable {
    package let offset: Int
    package let slot: Slot

    package init(_ slot: Slot, at offset: Int) {
      self.offset = offset
      self.slot = slot
    }
  }

  /// Where a part ends, in bytes and in openings; it begins where the one before ends.
  package struct Mark: Sendable, Hashable {
    package let bytes: Int
    package let openings: Int

    package init(bytes: Int, openings: Int) {
      self.bytes = bytes
      self.openings = openings
    }
  }

  /// A block of the first level.
  package struct Part: Sendable, Hashable {
    package let anchor: String?
    package let end: Mark

    package init(anchor: String?, end: Mark) {
      self.anchor = anchor
      self.end = end
    }
  }

  package let bytes: [UInt8]
  /// In the order of their places.
  package let openings: [Opening]
  /// The terms that could have links, each once.
  package let terms: [EntryID]
  /// The blocks of the first level. What follows the last one are the footnotes.
  package let blocks: [Part]

  package init(bytes: [UInt8], openings: [Opening], terms: [EntryID], blocks: [Part]) {
    self.bytes = bytes
    self.openings = openings
    self.terms = terms
    self.blocks = blocks
  }

  // MARK: On a page

  /// All blocks.
  /// - Parameter linked: the terms of the page that have their link already, or shall get none.
  package func body(at place: HTMLPlace, linked: inout Set<EntryID>) -> [UInt8] {
    var linkedTerms: Set<EntryID>? = linked
    defer { linked = linkedTerms ?? linked }
    return write(Self.start, bodyEnd, HTMLPlacing(place), &linkedTerms)
  }

  /// One block, without links to terms.
  package func block(_ index: Int, at place: HTMLPlace) -> [UInt8] {
    var none: Set<EntryID>?
    let start = index == 0 ? Self.start : blocks[index - 1].end
    return write(start, blocks[index].end, HTMLPlacing(place, countsTablesInBlock: true), &none)
  }

  /// The section of footnotes; empty if there are none.
  package func footnotes(at place: HTMLPlace) -> [UInt8] {
    var none: Set<EntryID>?
    let end = Mark(bytes: bytes.count, openings: openings.count)
    return write(bodyEnd, end, HTMLPlacing(place), &none)
  }

  package var hasFootnotes: Bool { bytes.count > bodyEnd.bytes }

  private static let start = Mark(bytes: 0, openings: 0)
  private var bodyEnd: Mark { blocks.last?.end ?? Self.start }

  private func write(_ start: Mark, _ end: Mark, _ placing: HTMLPlacing, _ linked: inout Set<EntryID>?)
    -> [UInt8]
  {
    var output: [UInt8] = []
    output.reserveCapacity(end.bytes - start.bytes + (end.openings - start.openings) * placing.prefix.count)
    var offset = start.bytes
    // Whether the term whose link would be open here has one; such links don't stand in each other.
    var isLinked = false
    for opening in openings[start.openings..<end.openings] where opening.offset >= offset {
      output += bytes[offset..<opening.offset]
      offset = opening.offset
      switch opening.slot {
      case .anchorPrefix: output += placing.prefix
      case .addressPrefix: output += placing.addressPrefix
      case .headingLevel(let level): output.append(placing.headingLevel(level))
      case .tableNumber(let inText, let inBlock):
        output += String(placing.countsTablesInBlock ? inBlock : inText).utf8
      case .paragraphLink(let end):
        if !placing.place.linksParagraphs { offset = end }
      case .termStart(let term, let end):
        isLinked = linked?.insert(terms[term]).inserted ?? false
        if !isLinked { offset = end }
      case .termEnd(let end):
        if !isLinked { offset = end }
      }
    }
    output += bytes[offset..<end.bytes]
    return output
  }
}

/// A place with what is worked out once for all its slots.
private struct HTMLPlacing {
  let place: HTMLPlace
  let countsTablesInBlock: Bool
  let prefix: [UInt8]
  let addressPrefix: [UInt8]

  init(_ place: HTMLPlace, countsTablesInBlock: Bool = false) {
    self.place = place
    self.countsTablesInBlock = countsTablesInBlock
    var output = HTMLOutput()
    output.escaped(place.anchorPrefix)
    prefix = output.bytes
    output = HTMLOutput()
    output.address(place.anchorPrefix)
    addressPrefix = output.bytes
  }

  func headingLevel(_ level: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(min(max(level + place.headingShift, 1), 6))
  }
}
