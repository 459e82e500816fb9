// SPDX-License-Identifier: Apache-2.0

import PortalModel

/// The files for programs: a table of collections, and what describes or joins them.
enum DataView {
  static func record(_ context: ViewContext) -> TemplateRecord {
    let portal = context.portal
    func href(_ file: APIFile) -> TemplateValue { .text(context.site.address.href(file.path)) }
    return [
      "collections": .list(
        APIFile.kinds(of: portal).map { kind in
          [
            "label": .text(context.kindName(kind)),
            "count": .number(portal.entries(of: kind).count),
            "json-href": href(.collection(kind)),
            "json-name": .text(APIFile.collection(kind).name),
            "csv-href": href(.table(.entries(kind))),
            "csv-name": .text("\(RecordTable.entries(kind).name).csv"),
          ]
        }
      ),
      "index-href": href(.index),
      "vocabularies-href": href(.vocabularies),
      "passages-href": href(.table(.passages)),
      "relations-href": href(.table(.relations)),
      "sources-href": href(.table(.sources)),
      "datapackage-href": href(.dataPackage),
      "openapi-href": href(.openAPI),
      "archive": context.site.archive.map { .record(record($0, context)) } ?? .none,
    ]
  }

  private static func record(_ archive: PortalArchive, _ context: ViewContext) -> TemplateRecord {
    [
      "name": .text(PortalArchive.path),
      "href": .text(context.site.address.href(PortalArchive.path)),
      "size": .text(archive.size),
      "digest": .text("\(archive.digest)"),
      "checksum-name": .text(PortalArchive.checksumPath),
      "checksum-href": .text(context.site.address.href(PortalArchive.checksumPath)),
    ]
  }
}
