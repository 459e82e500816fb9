// SPDX-License-Identifier: Apache-2.0

/// A recipe for nginx, to be included in the `server` block of the portal.
///
/// nginx forgets inherited header fields in a `location` that adds one of its own. So here each place
/// names all of its fields.
enum NginxRecipe {
  /// Beside the manifest, which visitors don't see either: nginx reads no configuration from what it serves.
  static let path = ".stele/nginx.conf"

  static func file(_ address: SiteAddress) -> RenderedFile {
    let types = DataType.allCases
    let withCharset = types.filter(\.declaresCharset).map(\.mediaType).joined(separator: " ")
    return RenderedFile(
      path: path,
      text: """
        # Written by stele. Copy it to where nginx keeps its snippets, and include it in the server block
        # of the portal. A location of your own that adds a header field has to add all of these again.
        index index.html;
        absolute_redirect off;
        error_page 404 \(address.href("404.html"));
        charset utf-8;
        charset_types text/css text/javascript application/javascript text/plain text/xml application/xml image/svg+xml \(withCharset);
        gzip on;
        gzip_static on;
        gzip_vary on;
        # Where nginx has the module for it, also what is smaller still:
        # brotli_static on;
        gzip_types text/css text/javascript application/javascript text/plain text/xml application/xml image/svg+xml
          \(types.map(\.mediaType).joined(separator: " "));

        \(fields(of: .page, indent: ""))

        # What begins with a point is not for visitors.
        location ~ /\\.(?!well-known/) {
          return 404;
        }

        location ^~ \(address.href("\(AssetLibrary.folder)/")) {
        \(fields(of: .asset, indent: "  "))
        }

        location ^~ \(address.href("\(EmbeddedCard.folder)/")) {
        \(fields(of: .embed, indent: "  "))
        }

        location ~ \\.(\(types.map(\.ending).joined(separator: "|")))$ {
          types {
        \(types.map { "    \($0.mediaType) \($0.ending);" }.joined(separator: "\n"))
          }
        \(fields(of: .data, indent: "  "))
        }

        """
    )
  }

  /// `always` means also with errors.
  private static func fields(of fileClass: PublishedFileClass, indent: String) -> String {
    (HeaderTable.common + HeaderTable.fields(of: fileClass))
      .map { "\(indent)add_header \($0.name) \"\($0.value)\" always;" }
      .joined(separator: "\n")
  }
}
