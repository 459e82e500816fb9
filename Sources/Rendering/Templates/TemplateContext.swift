// SPDX-License-Identifier: Apache-2.0

import Foundation
import Mustache
import PortalModel

/// What Mustache asks for values. Mustache is silent about names that it does not find; it climbs from the
/// innermost record to the outermost, so the outermost knows what nobody knew.
///
/// A class, because the engine copies what it is given; it lives within the rendering of one page.
final class RootContext: MustacheParent {
  private let record: TemplateRecord
  private let strings: StringsContext
  private(set) var unknownNames: Set<String> = []

  init(_ record: TemplateRecord, strings: InterfaceStrings) {
    self.record = record
    self.strings = StringsContext(strings: strings)
  }

  func child(named name: String) -> Any? {
    if name == TemplateLibrary.stringsName { return strings }
    if let value = record[name] { return value.forMustache }
    unknownNames.insert(name)
    return nil
  }
}

/// A record within the outermost one.
private struct RecordContext: MustacheParent {
  let record: TemplateRecord

  func child(named name: String) -> Any? { record[name]?.forMustache }
}

/// The interface words of the page's language. Which keys templates use is checked before rendering.
private struct StringsContext: MustacheParent {
  let strings: InterfaceStrings

  func child(named name: String) -> Any? { strings.text(name) }
}

extension TemplateValue {
  /// Known values that are absent are `NSNull`, which stops the search without an answer.
  fileprivate var forMustache: Any {
    switch self {
    case .text(let text), .html(let text): text
    case .flag(let flag): flag
    case .list(let records): records.map(RecordContext.init)
    case .record(let record): RecordContext(record: record)
    case .none: NSNull()
    }
  }
}
