// SPDX-License-Identifier: Apache-2.0

/// `.htaccess`, which Apache 2.4 reads from the published folder where `AllowOverride` lets it.
enum ApacheRecipe {
  static let path = ".htaccess"

  static func file(_ address: SiteAddress) -> RenderedFile {
    RenderedFile(
      path: path,
      text: """
        # Written by stele. Needs mod_headers, mod_mime, mod_alias and mod_dir.
        Options -Indexes
        DirectoryIndex index.html
        ErrorDocument 404 \(address.href("404.html"))
        AddDefaultCharset utf-8
        AddCharset utf-8 .css .svg .txt .xml
        \(lines(DataType.allCases) { "AddType \"\($0.contentType)\" .\($0.ending)" })

        # What begins with a point is not for visitors.
        RedirectMatch 404 "/\\.(?!well-known/)"

        \(lines(HeaderTable.common, directive))
        <If "%{REQUEST_URI} =~ m#^\(address.href("\(AssetLibrary.folder)/"))#">
        \(lines(HeaderTable.fields(of: .asset), directive))
        </If>
        <ElseIf "%{REQUEST_URI} =~ m#^\(address.href("\(EmbeddedCard.folder)/"))#">
        \(lines(HeaderTable.fields(of: .embed), directive))
        </ElseIf>
        <ElseIf "%{REQUEST_URI} =~ m#\\.(\(DataType.allCases.map(\.ending).joined(separator: "|")))$#">
        \(lines(HeaderTable.fields(of: .data), directive))
        </ElseIf>
        <Else>
        \(lines(HeaderTable.fields(of: .page), directive))
        </Else>

        """
    )
  }

  /// `always` means also with errors. What everything has may be joined by another of its name.
  private static func directive(_ field: HeaderField) -> String {
    let isSecond = HeaderTable.common.contains { $0.name == field.name && $0 != field }
    return "Header always \(isSecond ? "append" : "set") \(field.name) \"\(field.value)\""
  }

  private static func lines<Item>(_ items: [Item], _ line: (Item) -> String) -> String {
    items.map(line).joined(separator: "\n")
  }
}
