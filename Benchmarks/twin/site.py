# SPDX-License-Identifier: Apache-2.0
"""Writes a portal as a site for Hugo. What is computed from the whole, such as what refers to what, is left to it."""

import json
import re
import shutil
from pathlib import Path

from .content import Entry, Portal, read

SKELETON = Path(__file__).parent / "hugo"
#: The language of the pages that belong to none; it stands at the root.
NEUTRAL = "mul"
SECTIONS = {
    "statement": "statement",
    "pillar": "pillars",
    "sector": "sectors",
    "commitment": "commitments",
    "event": "events",
    "instrument": "instruments",
    "organisation": "organisations",
    "term": "glossary",
}
#: Lists that every portal has, in the order of its menus; and sections whose entries are listed elsewhere.
LISTS = ("statement", "commitments", "timeline", "instruments", "organisations", "glossary", "status", "web", "changes", "cite", "search")
UNLISTED = ("pillars", "sectors", "events")
_SLOT = re.compile(r"\{([a-z]+)\}")


def write(portal_folder: Path, folder: Path) -> None:
    """Makes the site of a portal in a new folder."""
    portal = read(portal_folder)
    shutil.copytree(SKELETON, folder)
    _write_assets(portal_folder / "Templates", folder)
    _write_json(folder / "config/_default/languages.json", _languages(portal))
    entries = [_write_entry(entry, folder) for entry in portal.entries()]
    lists = list(LISTS) + _write_timeline(entries, portal, folder)
    for language in portal.languages:
        for section in LISTS + UNLISTED:
            page = {"build": {"render": "never"}} if section in UNLISTED else {}
            if section == "search":
                page = {"outputs": ["html", "cards"]}
            _write_page(folder / f"content/{language}/{section}/_index.md", page | {"title": section})
        _write_page(folder / f"content/{language}/_index.md", {"outputs": ["html", "changes-atom", "changes-json"]})
        _write_json(folder / f"i18n/{language}.json", _messages(portal.strings(language)))
    _write_json(folder / "data/strings.json", {tag: portal.strings(tag) for tag in portal.languages})
    _write_json(folder / "data/portal.json", portal.configuration | {"autonyms": _AUTONYMS})
    pairs = [
        [left, right]
        for index, left in enumerate(portal.languages)
        for right in portal.languages[index + 1:]
    ]
    parallel = [path for _, path in entries] + ["/statement"]
    neutral = {
        "pairs": pairs,
        "choosers": [f"/{name}" for name in lists if name != "statement"],
        "parallel": parallel,
        "cards": [path for entry, path in entries if entry.kind == "commitment"],
    }
    _write_json(folder / "data/neutral.json", neutral)


_AUTONYMS = {"vi": "Tiếng Việt", "bg": "Български", "en": "English"}


def _languages(portal: Portal) -> dict:
    """The neutral language is Hugo's default, which has no folder of its own."""
    languages = {NEUTRAL: {"label": NEUTRAL, "weight": 1, "contentDir": f"content/{NEUTRAL}", "locale": NEUTRAL}}
    for weight, tag in enumerate(portal.languages, start=2):
        languages[tag] = {
            "label": _AUTONYMS[tag],
            "locale": tag,
            "title": portal.configuration["title"][tag],
            "weight": weight,
            "contentDir": f"content/{tag}",
            "disableKinds": ["404", "rss", "sitemap", "taxonomy", "term", "robotstxt"],
        }
    return languages


# Entries

def path_of(entry: Entry) -> str:
    section = SECTIONS.get(entry.kind)
    return f"/{section}/{entry.name}" if section else f"/{entry.name}"


def _write_entry(entry: Entry, folder: Path) -> tuple[Entry, str]:
    path = path_of(entry)
    number = entry.facts.get("number", entry.facts.get("order", 0))
    for language, text in entry.texts.items():
        front = {
            "title": text.front["title"],
            "linkTitle": text.front.get("short", text.front["title"]),
            "description": text.front["summary"],
            "weight": number,
            "date": entry.published,
            "params": {
                "kind": entry.kind,
                "id": entry.id,
                "name": entry.name,
                "pillar": entry.pillar,
                "sector": entry.sector,
                "links": entry.links(),
                "facts": entry.facts,
                "forbidden": text.front.get("forbidden", []),
            },
        }
        if entry.kind == "event":
            front["params"]["start"] = str(entry.facts["date"]).split("/")[0]
        if entry.kind == "page":
            front["layout"] = "about"
        _write_page(folder / f"content/{language}{path}.md", front, text.body)
    return entry, path


def _write_timeline(entries: list[tuple[Entry, str]], portal: Portal, folder: Path) -> list[str]:
    """Pages of decades and themes."""
    events = [entry.facts for entry, _ in entries if entry.kind == "event"]
    decades = sorted({int(re.match(r"\d{3}", str(facts["date"])).group()) * 10 for facts in events})
    all_themes = portal.configuration["vocabularies"]["theme"]
    themes = [theme for theme in all_themes if any(theme in facts["themes"] for facts in events)]
    pages = {}
    if decades:
        for decade in range(decades[0], decades[-1] + 1, 10):
            pages[f"timeline/{decade}s"] = {"decade": decade}
    for theme in themes:
        pages[f"timeline/theme/{theme}"] = {"theme": theme}
    for language in portal.languages:
        for path, params in pages.items():
            _write_page(folder / f"content/{language}/{path}.md", {"title": path, "params": params})
    return list(pages)


# Words

def _messages(strings: dict) -> dict:
    """With the slots of Go’s templates."""
    def message(text: str) -> str:
        return _SLOT.sub(lambda slot: "{{ .%s }}" % (slot[1] if slot[1] != "count" else "Count"), text)

    return {
        key: {form: message(text) for form, text in value.items()}
        if isinstance(value, dict) else {"other": message(str(value))}
        for key, value in strings.items()
    }


# Files

def _write_assets(templates: Path, folder: Path) -> None:
    """The stylesheet’s parts in the order of their imports; Hugo puts them together."""
    assets = templates / "assets"
    shutil.copytree(assets, folder / "assets", ignore=shutil.ignore_patterns("drawings"))
    if (assets / "fonts").exists():
        # Beside the stylesheet that names them.
        shutil.copytree(assets / "fonts", folder / "static/assets", ignore=shutil.ignore_patterns("*.css"))
    shutil.copytree(assets / "drawings", folder / "layouts/_partials/drawings")
    for drawing in (templates / "parts/drawings").iterdir():
        shutil.copy(drawing, folder / "layouts/_partials/drawings" / f"{drawing.stem}.html")
    for drawing in (folder / "layouts/_partials/drawings").glob("*.svg"):
        drawing.rename(drawing.with_suffix(".html"))
    imports = re.findall(r'@import "([^"]+)"', (assets / "site.css").read_text(encoding="utf-8"))
    _write_json(folder / "data/styles.json", [name for name in imports if (assets / name).exists()])


def _write_page(path: Path, front: dict, body: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{json.dumps(front, ensure_ascii=False)}\n\n{body}", encoding="utf-8")


def _write_json(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
