# SPDX-License-Identifier: Apache-2.0
"""Looks in published files for anything that an author could not have meant to be there.

Pages are parsed by the browser itself, since it is what a visitor has. A page is inert if it has no element and no
attribute that the same portal with harmless words has not, save those of Markdown, runs nothing but the portal's own
scripts, loads nothing from elsewhere, and leads nowhere but to pages and mail.
"""

import csv
import io
import json
import re
from collections import Counter

from lxml import etree

#: What Markdown makes of texts.
MARKDOWN = {
    "em", "strong", "del", "code", "code class", "pre", "blockquote", "ol", "ol start", "ul", "li", "hr", "br", "table",
    "thead", "tbody", "tr", "th", "th scope", "td", "a", "a href", "a title", "a class", "sup", "input", "input type",
    "input disabled", "input checked", "input aria-label", "h2", "h3", "h4", "h5", "h6", "p", "span", "div", "div class", "div tabindex",
    "div role", "div aria-label", "li class", "ul class", "pre tabindex", "blockquote id", "h2 id", "h3 id", "h4 id", "h5 id", "h6 id", "td class", "th class",
}
LOOK = """([texts, base]) => texts.map(text => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const names = new Set(), problems = [];
    const look = root => {
        const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.nodeType !== Node.ELEMENT_NODE) { problems.push(`a comment: ${node.data}`); continue; }
            const name = node.localName;
            names.add(name);
            if (node instanceof HTMLTemplateElement) look(node.content);
            for (const attribute of node.attributes) {
                const named = attribute.name;
                names.add(`${name} ${named}`);
                if (named.startsWith('on') || ['style', 'srcdoc', 'ping', 'http-equiv'].includes(named)) problems.push(`<${name} ${named}="${attribute.value}">`);
                if (!/^(href|src|srcset|action|formaction|data|poster|cite|background|xlink:href|content|manifest)$/.test(named)) continue;
                // What a page says about itself is words, but for its addresses.
                if (name === 'meta' && !/url|image/.test(node.getAttribute('property'))) continue;
                let address;
                try { address = new URL(attribute.value, base); } catch { problems.push(`no address: ${attribute.value}`); continue; }
                const leads = name === 'a' && named === 'href' || name === 'link' && /canonical|alternate|license/.test(node.rel) || name === 'meta';
                if (!(leads ? ['http:', 'https:', 'mailto:'] : ['https:']).includes(address.protocol) || !leads && address.origin !== new URL(base).origin) {
                    problems.push(`<${name} ${named}="${attribute.value}">`);
                }
            }
            if (name === 'script' && node.type !== 'application/ld+json' && (node.text.trim() || !node.src)) problems.push(`a script: ${node.text}`);
            if (name === 'script' && node.type === 'application/ld+json') {
                try { JSON.parse(node.text); } catch { problems.push(`no JSON: ${node.text}`); }
            }
        }
    };
    look(page);
    return {names: [...names], problems};
})"""


#: What begins and ends things in calendars and citations, and what of it there is for each entry.
BEGINNINGS = ("BEGIN:", "END:", "TY", "ER", "@")
REPEATED = ("BEGIN:VEVENT", "END:VEVENT")


def plain_name(path):
    """The name of a file without the numbers of entries and the fingerprints of contents."""
    return re.sub(r"\b[0-9a-f]{16}\b", "#", re.sub(r"\d+(-\d+-\d+)?", "0", path))


def plain_names(paths):
    return set(map(plain_name, paths))


class Browser:
    """Parses pages without opening them."""

    def __init__(self, tab, base="https://portal.example/"):
        self.tab = tab
        self.base = base

    def look(self, texts):
        found = []
        for start in range(0, len(texts), 200):
            found += self.tab.evaluate(LOOK, [texts[start:start + 200], self.base])
        return found


def html_inside(value):
    """The markup in JSON."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str) and ("html" in name or name == "body"):
                yield inner
            else:
                yield from html_inside(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from html_inside(inner)


class Shape:
    """What a portal's files consist of, whatever their words are. Those of a hostile portal have no other shape."""

    def __init__(self, folder, browser):
        self.problems = []
        self.files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
        self.files = [path for path in self.files if path not in (".stele/manifest", ".stele/lock")]
        self.names = {"html": set(), "xml": set()}
        #: How many lines of each kind a file has.
        self.lines = {}
        #: What no vector may change at all.
        self.fixed = {}
        pages = []
        for path in self.files:
            content = (folder / path).read_bytes()
            ending = path.rsplit(".", 1)[-1]
            reader = getattr(self, f"read_{ending}", None)
            if reader:
                pages += [(path, text) for text in reader(path, content) or ()]
            elif ending in ("css", "js", "svg", "conf", "txt") or "/" not in path or path.startswith((".stele", ".well-known")):
                self.fixed[path] = content
            else:
                self.problems.append((path, "a kind of file that nobody looks into"))
        for (path, _), found in zip(pages, browser.look([text for _, text in pages])):
            self.names["html"] |= set(found["names"])
            self.problems += [(path, problem) for problem in found["problems"]]
        self.parsed = len(self.files) + len(pages)

    def beyond(self, model, size):
        """What there is that a model of the portal does not have, with one entry of a kind where this has so many."""
        found = [("", f"a file {path}") for path in sorted(plain_names(self.files) - plain_names(model.files))]
        for kind, names in self.names.items():
            found += [(kind, name) for name in sorted(names - model.names[kind] - MARKDOWN)]
        for path, lines in self.lines.items():
            expected = next(model.lines[other] for other in model.lines if plain_name(other) == plain_name(path))
            found += [(path, line) for line in sorted(lines.keys() - expected.keys())]
            for line in lines.keys() & expected.keys():
                times = size if line in REPEATED and path.count("/") == 1 else 1
                if line.startswith(BEGINNINGS) and lines[line] != expected[line] * times:
                    found.append((path, f"{lines[line]} times {line}"))
        return found + [(path, "was changed") for path, content in self.fixed.items() if content != model.fixed.get(path)]

    # Readers by ending; each gives the HTML that stands in the file.

    def read_html(self, path, content):
        return [content.decode()]

    def read_json(self, path, content):
        return list(html_inside(json.loads(content)))

    read_webmanifest = read_json

    def read_atom(self, path, content):
        return [element.text or "" for element in self._xml(path, content).iter("{*}content", "{*}summary") if element.get("type") == "html"]

    def read_xml(self, path, content):
        self._xml(path, content)

    def _xml(self, path, content):
        document = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
        if document.getroottree().docinfo.doctype:
            self.problems.append((path, "a DOCTYPE"))
        for node in document.getroottree().iter():
            self.names["xml"].add(node.tag if isinstance(node.tag, str) else f"{node}"[:40])
            self.names["xml"] |= {f"{node.tag} {name}" for name in getattr(node, "attrib", ())}
        return document

    def read_csv(self, path, content):
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
        if len({len(row) for row in rows}) != 1:
            self.problems.append((path, "rows of several lengths"))
        for cell in (cell for row in rows for cell in row):
            if re.match(r"[=+\-@\t\r\n＝＋－＠]", cell):
                self.problems.append((path, f"a formula: {cell}"))

    def read_ics(self, path, content):
        text = content.decode()
        if re.search(r"[^\r]\n|\r[^\n]", text):
            self.problems.append((path, "a line that ends otherwise"))
        # A component is counted by its whole line, a property by its name.
        lines = text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
        self.lines[path] = Counter(line if line.startswith(("BEGIN:", "END:")) else re.split("[:;]", line)[0] for line in lines)

    def read_ris(self, path, content):
        self.lines[path] = Counter(line[:6] for line in re.split(r"[\r\n\v\f\x85\u2028\u2029]+", content.decode()))

    def read_bib(self, path, content):
        depth = 0
        for match in re.finditer(r"\\.|[{}]|^\s*@\w+", content.decode(), re.M | re.S):
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if depth < 0 or "@" in match[0] and depth:
                self.problems.append((path, "braces that don't match"))
        self.lines[path] = Counter(line.split("=")[0].split("{")[0] for line in content.decode().split("\n"))
        if depth:
            self.problems.append((path, "an open brace"))
