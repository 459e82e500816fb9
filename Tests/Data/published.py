# SPDX-License-Identifier: Apache-2.0
"""A published portal as its data describe it: the files below `/api/v1/` and the addresses in them."""

import csv
import json
from functools import cached_property, lru_cache

from lxml import html

from portal import BASE

API = "api/v1"


class Published:
    def __init__(self, folder):
        self.folder = folder
        self.api = folder / API

    @lru_cache(maxsize=None)
    def json(self, name):
        """A file of the API by its name. Not to be changed: it is shared."""
        return json.loads((self.api / name).read_text(encoding="utf-8"))

    @cached_property
    def index(self):
        return self.json("index.json")

    @property
    def languages(self):
        return [language["tag"] for language in self.index["languages"]]

    @cached_property
    def documents(self):
        """All JSON files but those that describe others, by name."""
        described = ("openapi.json", "datapackage.json")
        names = sorted(file.relative_to(self.api).as_posix() for file in self.api.rglob("*.json"))
        return {name: self.json(name) for name in names if not name.startswith("schemas/") and name not in described}

    @cached_property
    def schemas(self):
        return {self.json(f"schemas/{file.name}")["$id"]: self.json(f"schemas/{file.name}")
                for file in sorted((self.api / "schemas").iterdir())}

    @cached_property
    def collections(self):
        """The items of each collection, by kind."""
        return {entry["kind"]: self.json(self.name(entry["url"]))["items"] for entry in self.index["collections"]}

    @cached_property
    def records(self):
        """The whole record of each entry, by id."""
        return {item["id"]: self.json(self.name(item["data"]))
                for items in self.collections.values() for item in items}

    def collection_url(self, kind):
        """The address of the collection of a kind."""
        return next(entry["url"] for entry in self.index["collections"] if entry["kind"] == kind)

    def table(self, name):
        """The rows of a table, by column."""
        with (self.api / "tables" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    def file(self, url):
        """The file of an address of the portal; one that ends in a slash is that of a page."""
        assert url.startswith(BASE + "/"), url
        path = url.removeprefix(BASE + "/")
        return self.folder / (path + "index.html" if path == "" or path.endswith("/") else path)

    def name(self, url):
        """The name of a file of the API by its address."""
        return self.file(url).relative_to(self.api).as_posix()

    @lru_cache(maxsize=None)
    def anchors(self, url):
        """All places of a page that an address can lead to."""
        tree = html.document_fromstring(self.file(url).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        return frozenset(tree.xpath("//@id"))
