# SPDX-License-Identifier: Apache-2.0
"""Reads the content of a portal as Stele has it, without checking it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

#: The folders of `Content/` and the kinds of what stands in them; below `pillars` it depends on the name.
KINDS = {
    "statement": "statement",
    "timeline": "event",
    "instruments": "instrument",
    "organisations": "organisation",
    "glossary": "term",
    "pages": "page",
}

#: The fields of facts that name other entries, with the kind of these.
RELATIONS = {
    "commitments": "commitment",
    "instruments": "instrument",
    "organisations": "organisation",
    "statement": "statement",
}

_NUMBERED = re.compile(r"(\d+)-")
_LINK = re.compile(r"\]\(([a-z]+):([a-z0-9-]+)(?:#[^)]*)?\)")


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Dates stay as they are written: most are known to the month or year only."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read_yaml(text: str) -> dict:
    return yaml.load(text, Loader=_Loader) or {}


@dataclass(frozen=True)
class Text:
    front: dict
    body: str


@dataclass(frozen=True)
class Entry:
    kind: str
    name: str
    #: The names of the pillar and the sector above it.
    pillar: str | None
    sector: str | None
    facts: dict
    texts: dict[str, Text]

    @property
    def id(self) -> str:
        return f"{self.kind}:{self.name}"

    @property
    def published(self) -> str:
        """The day on which it was published first."""
        return min(change["date"] for change in self.facts["changes"])

    def links(self) -> list[str]:
        """The entries that it names, in its facts or in one of its texts, which all name the same."""
        targets = []
        for key, kind in RELATIONS.items():
            targets += [f"{kind}:{name}" for name in self.facts.get(key) or []]
        status = self.facts.get("status")
        if isinstance(status, dict):
            targets += [f"event:{name}" for name in status["evidence"]]
        for text in self.texts.values():
            targets += [f"{kind}:{name}" for kind, name in _LINK.findall(text.body) if kind != "lang"]
            break
        return [target for target in dict.fromkeys(targets) if target != self.id]


@dataclass(frozen=True)
class Portal:
    configuration: dict
    folder: Path

    @property
    def languages(self) -> list[str]:
        return self.configuration["languages"]

    def strings(self, language: str) -> dict:
        return read_yaml((self.folder / f"Templates/strings.{language}.yml").read_text(encoding="utf-8"))

    def entries(self) -> Iterator[Entry]:
        content = self.folder / "Content"
        for folder in sorted({path.parent for path in content.glob("**/*.md")}):
            yield self._entry(folder, folder.relative_to(content).parts)

    def _entry(self, folder: Path, parts: tuple[str, ...]) -> Entry:
        facts = folder / "facts.yml"
        kind, name, pillar, sector = _place(parts)
        return Entry(
            kind=kind,
            name=name,
            pillar=pillar,
            sector=sector,
            facts=read_yaml(facts.read_text(encoding="utf-8")) if facts.exists() else {},
            texts={language: _text(folder / f"{language}.md") for language in self.languages},
        )


def read(folder: Path) -> Portal:
    configuration = read_yaml((folder / "Content/portal.yml").read_text(encoding="utf-8"))
    return Portal(configuration, folder)


def _place(parts: tuple[str, ...]) -> tuple[str, str, str | None, str | None]:
    """The kind and the name of an entry by its folder, and what stands above it."""
    if parts[0] != "pillars":
        return KINDS[parts[0]], parts[1], None, None
    pillar = _number(parts[1])
    if len(parts) == 2:
        return "pillar", pillar, None, None
    if _NUMBERED.match(parts[-1]):
        return "commitment", _number(parts[-1]), pillar, parts[2] if len(parts) == 4 else None
    return "sector", parts[2], pillar, None


def _number(name: str) -> str:
    return str(int(_NUMBERED.match(name).group(1)))


def _text(path: Path) -> Text:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return Text(read_yaml(front), body.strip() + "\n")
