// SPDX-License-Identifier: Apache-2.0

package import Diagnostics
import Mustache
package import PortalModel

/// The templates of a portal, checked as far as they can be without a page.
package struct TemplateLibrary: Sendable {
  /// The name under which templates find interface strings: `{{t.skip-link}}`.
  static let stringsName = "t"
  package static let fileExtension = ".mustache"

  private let library: MustacheLibrary
  private let files: [String: SourceFile]
  private let tags: [String: [TemplateTag]]

  /// - Parameters:
  ///   - sources: the template files; a template's name is its path below `folder` without extension.
  package static func load(_ sources: [SourceFile], in folder: String) -> Diagnosed<TemplateLibrary> {
    var diagnostics: [Diagnostic] = []
    var templates: [String: MustacheTemplate] = [:]
    var files: [String: SourceFile] = [:]
    for file in sources {
      let name = String(file.path.dropFirst(folder.count + 1).dropLast(fileExtension.count))
      let problems = SourceFileCheck.diagnostics(file)
      diagnostics += problems
      guard !problems.hasErrors else { continue }
      files[name] = file
      do {
        templates[name] = try MustacheTemplate(string: file.text(in: 0..<file.bytes.count))
      } catch {
        diagnostics.append(TemplateChecks.malformed(file, error))
      }
    }
    let tags = files.mapValues { TemplateTag.scan($0.bytes) }
    diagnostics += TemplateChecks(files: files, tags: tags).diagnostics()
    return Diagnosed(
      TemplateLibrary(library: MustacheLibrary(templates: templates), files: files, tags: tags),
      diagnostics
    )
  }

  /// The interface strings that templates use, and the first place of each.
  package var stringKeys: [String: SourcePlace] {
    var keys: [String: SourcePlace] = [:]
    for name in tags.keys.sorted() {
      for tag in tags[name] ?? [] where tag.name.hasPrefix("\(Self.stringsName).") {
        let key = String(tag.name.dropFirst(Self.stringsName.count + 1))
        if keys[key] == nil { keys[key] = files[name]?.place(tag.range) }
      }
    }
    return keys
  }

  /// A page; names that its view does not have are errors, said where the template says them.
  package func render(
    _ name: String,
    _ view: TemplateRecord,
    strings: InterfaceStrings
  ) -> Diagnosed<String> {
    let context = RootContext(view, strings: strings)
    guard let text = library.render(context, withTemplate: name) else {
      let place = SourcePlace(path: "\(name)\(Self.fileExtension)")
      return Diagnosed("", [Diagnostic(.unknownTemplate, "there is no template ‘\(name)’", at: place)])
    }
    let unknown = context.unknownNames.sorted().map { unknownName in
      Diagnostic(
        .unknownTemplateVariable,
        "the view has no ‘\(unknownName)’",
        at: place(of: unknownName, under: name),
        fix: Suggestion.fix(for: unknownName, among: view.values.keys)
      )
    }
    return Diagnosed(text, unknown)
  }

  /// Where a name stands in a template or in one that it draws in.
  private func place(of variable: String, under name: String) -> SourcePlace {
    var pending = [name]
    var seen: Set<String> = []
    while let template = pending.popLast() {
      guard seen.insert(template).inserted, let file = files[template] else { continue }
      for tag in tags[template] ?? [] {
        switch tag.kind {
        case .variable, .unescaped, .section:
          if tag.name == variable { return file.place(tag.range) }
        case .partial, .parent: pending.append(tag.name)
        case .block, .unsupported: break
        }
      }
    }
    return files[name]?.place ?? SourcePlace(path: name)
  }
}
