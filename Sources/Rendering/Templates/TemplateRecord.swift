// SPDX-License-Identifier: Apache-2.0

/// Named values. A name whose value is HTML ends in `HTML`, so that a template shows what it trusts.
///
/// Records are made by the thousand and each has few names, so that a row of pairs is quicker than a table of
/// hashes; those made in one place have their names in one order, which makes a name easy to find again.
package struct TemplateRecord: Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [(String, TemplateValue)]

  /// A name that is given twice has its first value.
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    fields = elements
  }

  package var names: [String] { fields.map(\.0) }

  package subscript(name: String) -> TemplateValue? {
    get { index(of: name).map { fields[$0].1 } }
    set {
      switch (index(of: name), newValue) {
      case (let index?, let value?): fields[index].1 = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Both records' values; the other's win.
  package func merging(_ other: TemplateRecord) -> TemplateRecord {
    var merged = self
    let ownCount = fields.count
    merged.fields.reserveCapacity(ownCount + other.fields.count)
    for field in other.fields {
      if let index = index(of: field.0) {
        merged.fields[index].1 = field.1
      } else {
        merged.fields.append(field)
      }
    }
    return merged
  }

  /// - Parameter hint: where the name stood in a record before this one.
  func index(of name: String, hint: Int = 0) -> Int? {
    if hint < fields.count, fields[hint].0 == name { return hint }
    return fields.firstIndex { $0.0 == name }
  }

  func value(at index: Int) -> TemplateValue { fields[index].1 }
}

extension TemplateRecord: Hashable {
  package static func == (left: TemplateRecord, right: TemplateRecord) -> Bool {
    left.fields.elementsEqual(right.fields) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    for (name, value) in fields {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
}
