// SPDX-License-Identifier: Apache-2.0

package import Diagnostics

/// Every string that a template or the build uses stands in each language with the same places to fill,
/// and no other string does.
package struct InterfaceStringsCheck {
  /// The keys in use, and where, if that is a place in a template.
  package let used: [String: SourcePlace?]

  package init(used: [String: SourcePlace?]) {
    self.used = used
  }

  package func diagnostics(_ strings: [InterfaceStrings]) -> [Diagnostic] {
    strings.flatMap { missing(from: $0, among: strings) + unknown(in: $0) + unequal(in: $0, strings) }
  }

  private func missing(from strings: InterfaceStrings, among all: [InterfaceStrings]) -> [Diagnostic] {
    used.keys.sorted().filter { strings.forms[$0] == nil }.map { key in
      let elsewhere = all.filter { $0.forms[key] != nil }.map {
        Diagnostic.Note("it stands in another language", at: $0.place(of: key))
      }
      let use = used[key].flatMap(\.self).map { Diagnostic.Note("it is used here", at: $0) }
      return Diagnostic(
        .missingString,
        "the string ‘\(key)’ is missing",
        at: strings.file.place,
        notes: elsewhere.prefix(1) + [use].compactMap(\.self),
        fix: Suggestion.nearest(to: key, among: strings.keys.filter { used[$0] == nil })
          .map { "did you mean ‘\(key)’ where it says ‘\($0)’?" } ?? "add ‘\(key): …’"
      )
    }
  }

  private func unknown(in strings: InterfaceStrings) -> [Diagnostic] {
    strings.keys.sorted().filter { used[$0] == nil }.prefix(DiagnosticLimit.most + 1).map { key in
      Diagnostic(
        .unknownString,
        "nothing uses the string ‘\(key)’",
        at: strings.place(of: key),
        fix: Suggestion.nearest(to: key, among: used.keys).map(Suggestion.meant) ?? "remove it"
      )
    }
  }

  /// Compared with the first language that has the key, only so that a difference is said once.
  private func unequal(in strings: InterfaceStrings, _ all: [InterfaceStrings]) -> [Diagnostic] {
    strings.forms.keys.sorted().compactMap { key in
      guard let first = all.first(where: { $0.forms[key] != nil }), let other = first.forms[key],
        let own = strings.forms[key]
      else { return nil }
      let (expected, found) = (Self.placeholders(of: other), Self.placeholders(of: own))
      guard expected != found else { return nil }
      func list(_ names: Set<String>) -> Message {
        names.isEmpty ? "none" : "\(names.sorted().map { "{\($0)}" }.joined(separator: ", "))"
      }
      return Diagnostic(
        .unequalPlaceholders,
        "‘\(key)’ fills \(list(found)), in another language \(list(expected))",
        at: strings.place(of: key),
        notes: [Diagnostic.Note("the other", at: first.place(of: key))]
      )
    }
  }

  private static func placeholders(of form: InterfaceStrings.Form) -> Set<String> {
    form.variants.reduce(into: []) { $0.formUnion(InterfaceStrings.placeholders(in: $1)) }
  }
}
