// SPDX-License-Identifier: Apache-2.0

import Foundation
import Mustache
@testable import Rendering

/// What swift-mustache makes of templates, for comparison with our own engine.
struct MustacheReference {
  private let library: MustacheLibrary

  init(_ templates: [String: String]) throws {
    library = MustacheLibrary(templates: try templates.mapValues { try MustacheTemplate(string: $0) })
  }

  func render(_ name: String, _ record: TemplateRecord, strings: [String: String]) -> String {
    let context = RecordContext(record: record.merging(["t": .record(Self.record(strings))]))
    return library.render(context, withTemplate: name) ?? ""
  }

  private static func record(_ strings: [String: String]) -> TemplateRecord {
    strings.reduce(into: [:]) { $0[$1.key] = .text($1.value) }
  }
}

private struct RecordContext: MustacheParent {
  let record: TemplateRecord

  func child(named name: String) -> Any? { record[name]?.forMustache }
}

extension TemplateValue {
  /// Known values that are absent are `NSNull`, which stops the search without an answer.
  fileprivate var forMustache: Any {
    switch self {
    case .text(let text), .html(let text): text
    case .markup(let bytes): String(decoding: bytes, as: UTF8.self)
    case .flag(let flag): flag
    case .list(let records): records.map(RecordContext.init)
    case .record(let record): RecordContext(record: record)
    case .parts(let parts):
      parts.compactMap { part in
        if case .record(let record) = part.content { RecordContext(record: record) } else { nil }
      }
    case .none: NSNull()
    }
  }
}
