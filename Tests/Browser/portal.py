# SPDX-License-Identifier: Apache-2.0
"""The published portal as the suite sees it: its files, its pages, and one page of every kind."""

import os
import re
import subprocess
from functools import cached_property, lru_cache
from pathlib import Path

from lxml import html

PROJECT = Path(__file__).resolve().parents[2]
#: Where the portal believes to stand; nothing is ever asked there.
BASE = "https://portal.example"


class Page:
    """A published page. Its path ends in a slash, as in its address, or in `.html`."""

    def __init__(self, folder, path, languages):
        self.path = path
        self.file = folder / (path + "index.html" if path == "" or path.endswith("/") else path)
        first, _, rest = path.partition("/")
        #: The language of the page; `None` if it shows several.
        self.language = first if first in languages else None
        self.is_pair = first == "parallel"
        #: The path that the page shares with its counterparts.
        self.neutral_path = rest.split("/", 1)[1] if self.is_pair else rest if self.language else path
        self.kind = self._kind(folder)

    def _kind(self, folder):
        """What pages of the same make have in common: `commitments/*` for each single commitment."""
        parts = self.neutral_path.rstrip("/").split("/")
        kind = "/".join(parts[:-1] + ["*"]) if len(parts) > 1 else parts[0] or "home"
        if self.language or kind.endswith(".html"):
            return kind
        if not self.neutral_path:
            return "first page"
        # Texts side by side and choices of a language look alike, whatever they are of; the whole statement is long.
        has_pairs = any(folder.glob(f"parallel/*/{self.neutral_path}index.html"))
        shape = "pair" if self.is_pair else "side by side" if has_pairs else "choice"
        return f"{shape}: statement" if kind == "statement" else shape

    @property
    def is_whole_statement(self):
        return self.kind.split(": ")[-1] == "statement"

    @cached_property
    def size(self):
        return self.file.stat().st_size

    @property
    def text(self):
        return self.file.read_text(encoding="utf-8")

    @property
    def document(self):
        """The page as a tree. Not to be changed: it is shared."""
        return _parse(self.file)

    @property
    def ids(self):
        return self.document.xpath("//@id")

    def __repr__(self):
        return "/" + self.path


@lru_cache(maxsize=None)
def _parse(file):
    return html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


class Portal:
    """A published portal in a folder."""

    def __init__(self, folder):
        self.folder = folder
        configuration = (PROJECT / "Content/portal.yml").read_text(encoding="utf-8")
        self.languages = re.search(r"^languages: \[(.*)\]$", configuration, re.M)[1].split(", ")
        #: The day on which the editors last looked, as `YYYY-MM-DD`.
        self.as_of = re.search(r"^as-of: (\S+)$", configuration, re.M)[1]
        files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
        paths = [re.sub(r"(^|/)index\.html$", r"\1", path) for path in files]
        self.pages = [Page(folder, path, self.languages) for path in paths if not path.startswith("embed/")]
        #: Cards for the pages of others, which have little of what a page of the portal has.
        self.embeds = [Page(folder, path, self.languages) for path in paths if path.startswith("embed/")]
        self._by_path = {page.path: page for page in self.pages}

    def page(self, path):
        """The page at a path; `None` if there is none."""
        return self._by_path.get(path.lstrip("/"))

    def file(self, href):
        """The published file of an address."""
        return self.folder / href.lstrip("/")

    @cached_property
    def samples(self):
        """The richest page of every kind, in all its languages; for side by side, of every pair."""
        kinds = {}
        for page in self.pages:
            kinds.setdefault(page.kind, []).append(page)
        samples = []
        for pages in kinds.values():
            richest = max(pages, key=lambda page: (page.size, page.path)).neutral_path
            samples += [page for page in pages if page.neutral_path == richest]
        return sorted(samples, key=lambda page: page.path)

    @cached_property
    def one_of_each_kind(self):
        """The samples again, but one language each, all languages in turn."""
        kinds = {}
        for page in self.samples:
            kinds.setdefault(page.kind, []).append(page)
        return [pages[index % len(pages)] for index, pages in enumerate(kinds.values())]

    @cached_property
    def stylesheets(self):
        return sorted((self.folder / "assets").rglob("*.css"))

    def words(self, language, prefix):
        """Words of the interface by the start of their keys."""
        strings = (PROJECT / f"Templates/strings.{language}.yml").read_text(encoding="utf-8")
        return dict(re.findall(rf"^({prefix}[\w-]*): (.+)$", strings, re.M))


def publish(folder, *options):
    """Lets the program that STELE names publish the portal."""
    stele = os.environ.get("STELE", PROJECT / ".build/debug/stele")
    # Each process of the tests builds one, and they have one folder for their caches.
    arguments = ["build", "--quiet", "--no-cache", "--root", PROJECT, "--output", folder, "--base-url", BASE, *options]
    subprocess.run([stele, *arguments], check=True)
