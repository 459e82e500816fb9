// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Reads the interface words of one language.
package struct InterfaceStringsParser {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  package func parse(_ file: SourceFile) -> Diagnosed<InterfaceStrings> {
    var diagnostics = SourceFileCheck.diagnostics(file)
    let node = YAMLParser().parse(file, in: diagnostics.hasErrors ? 0..<0 : nil).collect(into: &diagnostics)
    let strings = strings(node, of: file).collect(into: &diagnostics)
    return Diagnosed(strings, diagnostics)
  }

  /// The words in a mapping of a file.
  package func strings(_ node: YAMLNode, of file: SourceFile) -> Diagnosed<InterfaceStrings> {
    var diagnostics: [Diagnostic] = []
    var forms: [String: InterfaceStrings.Form] = [:]
    if case .mapping(let pairs) = node.value {
      for pair in pairs {
        forms[pair.key] = form(of: pair.value, named: pair.key, in: file, &diagnostics)
      }
    }
    return Diagnosed(InterfaceStrings(file: file, forms: forms, words: node), diagnostics)
  }

  private func form(
    of node: YAMLNode,
    named key: String,
    in file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) -> InterfaceStrings.Form {
    switch node.value {
    case .scalar(let text):
      return .plain(language.profile.bindingSpaces(in: text))
    case .mapping(let pairs):
      var forms: [PluralCategory: String] = [:]
      for pair in pairs {
        if let category = PluralCategory(rawValue: pair.key), case .scalar(let text) = pair.value.value {
          forms[category] = text
        }
      }
      let needed = language.profile.pluralCategories
      let missing = needed.filter { forms[$0] == nil }
      if !missing.isEmpty {
        diagnostics.append(
          Diagnostic(
            .missingPluralForm,
            "‘\(key)’ has no form for \(missing.map(\.rawValue).joined(separator: ", ")) in ‘\(language.tag)’",
            at: file.place(node.range),
            fix: "give it \(needed.map(\.rawValue).joined(separator: ", "))"
          )
        )
      }
      return .counted(forms)
    case .sequence, .null:
      diagnostics.append(
        Diagnostic(
          .illTypedFact,
          "‘\(key)’ is text or forms by plural category, found \(node.typeName)",
          at: file.place(node.range)
        )
      )
      return .plain("")
    }
  }
}
