# SPDX-License-Identifier: Apache-2.0
"""A portal in which somebody tried every vector of vectors.tsv in every place where a stranger may write."""

import csv
import json
import shutil
import subprocess
from collections import Counter, defaultdict
from pathlib import Path

from trials import PROJECT, STELE

#: Languages of which Stele knows no rules of writing: the fewest rules stand in a vector's way.
LANGUAGES = ("is", "et")
HARMLESS = b"https://example.org/word"


def vectors():
    """Each as the bytes that an attacker would write."""
    with Path(__file__).with_name("vectors.tsv").open(newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [json.loads(row["vector"]).encode("latin-1" if row["family"] == "bytes" else "utf-8") for row in rows]


def quoted(vector):
    """As a scalar of YAML, in double quotes: what can't stand in a file stands there by its number."""
    try:
        return json.dumps(vector.decode(), ensure_ascii=False).encode()
    except UnicodeDecodeError:
        return b'"' + vector.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def escaped(vector):
    """The same with each character by its number, past whoever looks for characters in the file."""
    try:
        return b'"' + b"".join(b"\\U%08X" % ord(character) for character in vector.decode()) + b'"'
    except UnicodeDecodeError:
        return quoted(vector)


#: Places in the words of an entry, by what stands there. All but those of the front matter are blocks of their own.
FRONT = {
    "title": lambda v: b"title: " + quoted(v),
    "short": lambda v: b"short: " + escaped(v),
    "summary": lambda v: b"summary: " + quoted(v),
    "alias": lambda v: b"aliases: [" + quoted(v) + b"]",
    "form": lambda v: b"forms: [" + quoted(v) + b"]",
    "unquoted": lambda v: b"forbidden:\n  - " + v,
}
BODY = {
    "start of a block": lambda v: v,
    "text": lambda v: b"One " + v + b" two.",
    "destination": lambda v: b"[a](" + v + b")",
    "destination in brackets": lambda v: b"[a](<" + v + b">)",
    "title of a link": lambda v: b'[a](https://example.org/ "' + v + b'")',
    "text of a link": lambda v: b"[" + v + b"](https://example.org/)",
    "code": lambda v: b"`" + v + b"`",
    "language of code": lambda v: b"~~~ " + v + b"\ncode\n~~~",
    "list": lambda v: b"- " + v,
    "heading": lambda v: b"## " + v,
    "cell": lambda v: b"| a |\n|-|\n| " + v + b" |",
    "footnote": lambda v: b"a[^n]\n\n[^n]: " + v,
}
FACTS = {
    "publisher": lambda v: b"  - publisher: " + quoted(v),
    "title of a source": lambda v: b"    title: " + quoted(v) + b"\n    language: en",
    "item of a source": lambda v: b"    item: " + quoted(v),
    "address of a source": lambda v: b"  - publisher: a\n    url: " + quoted(v),
}
#: What has to be there, whatever is refused.
NEEDED = {"title", "summary", "publisher", "form"}
#: Where vectors stand, by the kind of entry; a shape leaves out what its kind does not have.
SHAPES = {
    "commitment": ("title", "short", "summary", *BODY),
    "event": ("title", "summary", "alias", *FACTS),
    "term": ("title", "summary", "form", "unquoted"),
}
#: What is much like another kind tries each so many.
STEPS = {"term": 4}
WRITERS = FRONT | BODY | FACTS


class HostilePortal:
    """Its entries try a vector each, in the places that were not refused so far."""

    def __init__(self, root, payloads):
        self.root = root
        self.payloads = payloads
        #: What was refused, as pairs of entry and place.
        self.refused = set()
        self.codes = Counter()
        self.entries = [(kind, number) for kind in SHAPES for number in range(0, len(payloads), STEPS.get(kind, 1))]
        #: By file: the lines of each place, as (first, last, (entry, place)).
        self.places = {}
        shutil.copytree(PROJECT / "Templates", root / "Templates", ignore=shutil.ignore_patterns("strings.*", "fonts", "cards"))
        for language in LANGUAGES:
            shutil.copy(PROJECT / "Templates/strings.en.yml", root / f"Templates/strings.{language}.yml")

    # What is written

    def write(self, entries):
        shutil.rmtree(self.root / "Content", ignore_errors=True)
        self.places = {}
        self._put("Content/portal.yml", [(None, self._configuration())])
        self._texts("Content/pillars/1-all", "pillar", None, b"number: 1\n")
        self._texts("Content/organisations/all", "organisation", None, b"side: joint\ntype: committee\nstatus: existing\n")
        for part in "opening", "closing":
            self._texts(f"Content/statement/{part}", "pillar", None, f"place: {part}\n".encode())
        for kind, number in entries:
            vector = self.payloads[number]
            if kind == "commitment":
                folder, facts = f"pillars/1-all/{number + 1}-v", f"number: {number + 1}\nverbs: [agreed]\norganisations: [all]\n".encode()
            elif kind == "event":
                day = f"20{number // 336:02}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
                folder, facts = f"timeline/{day}-v", f"date: {day}\nanniversary: true\n".encode()
                if ("commitment", number) in entries:
                    facts += f"commitments: [{number + 1}]\n".encode()
                facts += b"changes: [{date: 2020-01-01, kind: published}]\nsources:\n"
            else:
                folder, facts = f"glossary/v{number}", b"basis: seen\n"
            self._texts(f"Content/{folder}", kind, number, facts, vector)

    def _texts(self, folder, kind, number, facts, vector=b""):
        entry = (kind, number)
        shape = SHAPES.get(kind, ("title", "summary", "text")) if number is not None else ("title", "summary", "text")

        def parts(writers):
            for place in shape:
                if place not in writers:
                    continue
                if number is None or (entry, place) in self.refused:
                    if place in NEEDED or number is None:
                        yield None, writers[place](HARMLESS + str(number).encode())
                else:
                    yield (entry, place), writers[place](vector)

        self._put(f"{folder}/facts.yml", [(None, facts), *parts(FACTS)])
        for language in LANGUAGES:
            blocks = [(key, text + b"\n") for key, text in parts(BODY)]
            end = [(None, b"The end.\n")]
            self._put(f"{folder}/{language}.md", [(None, b"---"), *parts(FRONT), (None, b"---\n"), *blocks, *end])

    def _configuration(self):
        vocabularies = (PROJECT / "Content/portal.yml").read_text().split("\nvocabularies:\n")[1]
        names = "{" + ", ".join(f"{language}: A" for language in LANGUAGES) + "}"
        return (
            f"base-url: https://portal.example\nlanguages: [{', '.join(LANGUAGES)}]\ntitle: {names}\n"
            f"parties:\n  - {{id: viet-nam, name: {names}}}\n  - {{id: bulgaria, name: {names}}}\nperiod: 2000/2030\n"
            f"vocabularies:\n{vocabularies}"
        ).encode()

    def _put(self, path, parts):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        content, places = b"", []
        for key, text in parts:
            first = content.count(b"\n") + 1
            content += text + b"\n"
            if key:
                places.append((first, content.count(b"\n") + 1, key))
        file.write_bytes(content)
        self.places[path] = places

    # What is refused

    def refuse(self):
        """Takes out what is refused, until nothing is: `check` again and again, of what is not settled."""
        unsettled = self.entries
        while unsettled:
            self.write(unsettled)
            found = self._errors()
            touched = set()
            for diagnostic in found:
                keys = self._keys(diagnostic["place"])
                assert keys, f"an error that is not where the vector is: {diagnostic}"
                new = keys - self.refused
                self.refused |= new
                touched |= {entry for entry, _ in keys}
                self.codes[diagnostic["code"]] += len(new)
            unsettled = [entry for entry in unsettled if entry in touched]
        self.write(self.entries)

    def build(self):
        """Publishes what is left, where nothing may be wrong any more."""
        command = [STELE, "build", "--quiet", "--no-sync", "--root", self.root]
        said = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert said.returncode == 0, said.stderr
        return self.root / "Public"

    def _errors(self):
        said = subprocess.run(
            [STELE, "check", "--format", "json", "--root", self.root], capture_output=True, text=True, timeout=120
        )
        assert said.returncode in (0, 1), said.stderr
        return [found for found in json.loads(said.stdout)["diagnostics"] if found["severity"] == "error"]

    def _keys(self, place):
        """Whose place a diagnostic names; a scalar of YAML may be found broken only at the next line."""
        places = self.places.get(place["path"], [])
        for line in (place["line"], place["line"] - 1) if "line" in place else ():
            if keys := {key for first, last, key in places if first <= line <= last}:
                return keys
        return set()

    @property
    def tried(self):
        return sum(len(SHAPES[kind]) for kind, _ in self.entries)
