// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The words of some documents, one after the other.
struct SearchRow {
  private(set) var places: [String: [Int]] = [:]
  /// Of which field each text is, as digits.
  private(set) var fields: [UInt8] = []
  private(set) var starts: [Int] = []
  private(set) var end = 0

  init(_ documents: [SearchDocument], _ context: ViewContext) {
    for document in documents {
      let texts = document.texts(context)
      for field in SearchDocument.Field.allCases { append(texts[field] ?? [], of: field) }
    }
  }

  private mutating func append(_ texts: [String], of field: SearchDocument.Field) {
    for text in texts.isEmpty ? [""] : texts {
      fields.append(UInt8(ascii: "0") + UInt8(field.rawValue))
      starts.append(end)
      for word in WordKeys.words(of: text) {
        places[word, default: []].append(end)
        end += 1
      }
      end += 1
    }
  }
}
