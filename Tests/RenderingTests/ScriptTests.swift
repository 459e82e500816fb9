// SPDX-License-Identifier: Apache-2.0

import Diagnostics
import Testing

@testable import Rendering

@Suite struct ScriptTests {
  @Test func modulesStandInTheScriptThatImportsThem() {
    let script = Script(
      "a/page.js",
      [
        "a/page.js": """
        // SPDX
        // Why.
        import { one } from "./parts/one.js";
        import { two } from "./parts/two.js";

        one(two, `${3} // no comment`);
        """,
        "a/parts/one.js": """
        import { two } from "./two.js";
        /** What it is,
            in two lines. */
        export function one(value) {
          return value;
        }
        """,
        "a/parts/two.js": "export const two = [2, 2];\n",
      ]
    )
    #expect(
      script.text == """
        const two=[2,2];
        function one(value){
        return value;
        }
        one(two,`${3} // no comment`);

        """
    )
    #expect(script.imported == ["a/parts/one.js", "a/parts/two.js"])
    #expect(script.missing.isEmpty)
  }

  @Test func modulesMayNameEachOther() {
    let sources = [
      "a.js": "import { b } from \"./b.js\";\na\n", "b.js": "import { a } from \"./a.js\";\nb\n",
    ]
    #expect(Script("a.js", sources).text == "b\na\n")
  }

  @Test func aMissingModuleIsSaid() {
    #expect(Script("a.js", ["a.js": "import { b } from \"./b.js\";\n"]).missing == ["b.js"])
  }

  /// Only the script that a page asks for is published.
  @Test func modulesAreNotPublished() {
    let texts = ["p.js": "import { k } from \"./p/k.js\";\n", "p/k.js": "export const k = 1;\n"]
    let library = AssetLibrary(
      texts.keys.sorted().map { SourceFile(path: "a/\($0)", text: texts[$0] ?? "") },
      in: "a"
    )
    #expect(library.path(of: "p.js")?.hasPrefix("assets/p.") == true)
    #expect(library.path(of: "p/k.js") == nil)
    #expect(library.paths.map { String(decoding: library.bytes(of: $0), as: UTF8.self) } == ["const k=1;\n"])
  }
}
