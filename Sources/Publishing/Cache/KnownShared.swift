// SPDX-License-Identifier: Apache-2.0

import PortalModel
import Rendering

/// What pages have in common besides entries, as far as they see it.
struct KnownShared: Sendable, Equatable {
  /// The interface words of each language, by their keys.
  let strings: Localized<[String: InterfaceStrings.Form]>
  let assets: AssetLibrary.Index

  init(strings: Localized<[String: InterfaceStrings.Form]>, assets: AssetLibrary.Index) {
    self.strings = strings
    self.assets = assets
  }

  init(_ site: Site) {
    self.init(strings: site.portal.strings.map(\.forms), assets: site.assets.index)
  }
}

/// As a cache keeps it.
extension KnownShared {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(strings.languages.sorted()) { writer, language in
      writer.write(language.rawValue)
      writer.write((strings[language] ?? [:]).sorted { $0.key < $1.key }) { writer, form in
        writer.write(form.key)
        form.value.write(to: &writer)
      }
    }
    writer.write(assets.paths.sorted { $0.key < $1.key }) { writer, asset in
      writer.write(asset.key)
      writer.write(asset.value)
    }
    writer.write(assets.missing)
    return writer.bytes
  }

  /// - Returns: `nil` for other bytes.
  init?(_ bytes: [UInt8]) {
    guard let shared = ByteReader.whole(bytes, KnownShared.init(from:)) else { return nil }
    self = shared
  }

  private init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let languages = try reader.list { reader throws(ByteReader.Malformed) in
      let language = try LanguageTag(from: &reader)
      let forms = try reader.list { reader throws(ByteReader.Malformed) in
        (try reader.text(), try InterfaceStrings.Form(from: &reader))
      }
      return (language, Dictionary(forms) { first, _ in first })
    }
    let paths = try reader.list { reader throws(ByteReader.Malformed) in
      (try reader.text(), try reader.text())
    }
    self.init(
      strings: Localized(languages),
      assets: AssetLibrary.Index(paths: Dictionary(paths) { first, _ in first }, missing: try reader.texts())
    )
  }
}

extension InterfaceStrings.Form {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .plain(let text):
      writer.write(false)
      writer.write(text)
    case .counted(let forms):
      writer.write(true)
      writer.write(PluralCategory.allCases.filter { forms[$0] != nil }) { writer, category in
        writer.write(choice: category)
        writer.write(forms[category] ?? "")
      }
    }
  }

  fileprivate init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    if try reader.flag() {
      let forms = try reader.list { reader throws(ByteReader.Malformed) in
        (try reader.choice() as PluralCategory, try reader.text())
      }
      self = .counted(Dictionary(forms) { first, _ in first })
    } else {
      self = .plain(try reader.text())
    }
  }
}
