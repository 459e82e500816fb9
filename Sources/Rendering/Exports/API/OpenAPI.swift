// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import PortalModel

/// `openapi.json`: the interface in OpenAPI 3.1. Each of its paths is a file, or the files of one make.
enum OpenAPI {
  static func document(_ context: DataContext) -> JSONValue {
    let configuration = context.portal.configuration
    let titles = context.languages.compactMap { configuration.title[$0] }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": .string(titles.joined(separator: " · ")),
        "version": .string(APIFile.version),
        "description": .string(
          "Static files: there is nothing to send but GET, no key and no limit. Texts stand in each language of "
            + "the portal, by its BCP 47 tag; none is the default. What is not known has no key."
        ),
        "license": configuration.licence.map { ["name": .string($0), "url": .string($0)] },
      ],
      "servers": [["url": .string(context.site.address.url(APIFile.folder))]],
      "paths": JSONValue(paths(context.portal).map { ($0.path, item($0)) }),
    ]
  }

  private struct Path {
    let path: String
    let summary: String
    let mediaType: String
    let schema: JSONValue
    var parameter: JSONValue?
  }

  private static func paths(_ portal: Portal) -> [Path] {
    func json(_ file: APIFile, _ summary: String, _ schema: APISchema) -> Path {
      Path(
        path: "/\(file.name)",
        summary: summary,
        mediaType: "application/json",
        schema: ["$ref": .string(APIFile.schema(schema).name)]
      )
    }
    let collections = APIFile.kinds(of: portal).flatMap { kind in
      [
        json(.collection(kind), "All entries of the kind “\(kind.rawValue)”", .collection(kind)),
        Path(
          path: "/\(kind.collection)/{name}.json",
          summary: "One entry of the kind “\(kind.rawValue)”",
          mediaType: "application/json",
          schema: ["$ref": .string(APIFile.schema(.record(kind)).name)],
          parameter: parameter(
            "name",
            "What stands behind the colon in the entry's id.",
            pattern: "^[a-z0-9-]+$"
          )
        ),
      ]
    }
    let tables = RecordTable.all(in: portal).map { table in
      Path(
        path: "/\(APIFile.table(table).name)",
        summary: "The table “\(table.name)”, in UTF-8 with a byte order mark (RFC 4180)",
        mediaType: "text/csv",
        schema: ["type": "string"]
      )
    }
    let anyObject: JSONValue = ["type": "object"]
    return [
      json(.index, "Where everything else is found", .index),
      json(.vocabularies, "The words of which facts are made", .vocabularies),
    ] + collections + tables + [
      Path(
        path: "/schemas/{name}.json",
        summary: "A JSON Schema (2020-12); each file names its own",
        mediaType: "application/json",
        schema: anyObject,
        parameter: parameter(
          "name",
          "The kind of the record, or of the list.",
          choices: APISchema.all(in: portal).map(\.name)
        )
      ),
      Path(
        path: "/\(APIFile.openAPI.name)",
        summary: "This description",
        mediaType: "application/json",
        schema: anyObject
      ),
      Path(
        path: "/\(APIFile.dataPackage.name)",
        summary: "A description of the tables (Data Package)",
        mediaType: "application/json",
        schema: anyObject
      ),
    ]
  }

  private static func item(_ path: Path) -> JSONValue {
    let content: JSONValue = ["schema": path.schema]
    return [
      "parameters": path.parameter.map { [$0] },
      "get": [
        "summary": .string(path.summary),
        "responses": [
          "200": [
            "description": "The file.",
            "content": JSONValue([(path.mediaType, content)]),
          ],
          "404": ["description": "There is no such file."],
        ],
      ],
    ]
  }

  private static func parameter(
    _ name: String,
    _ meaning: String,
    pattern: String? = nil,
    choices: [String]? = nil
  ) -> JSONValue {
    [
      "name": .string(name),
      "in": "path",
      "required": .flag(true),
      "description": .string(meaning),
      "schema": [
        "type": "string",
        "pattern": pattern.map { .string($0) },
        "enum": choices.map { .array($0.map { .string($0) }) },
      ],
    ]
  }
}
