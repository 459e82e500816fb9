# SPDX-License-Identifier: Apache-2.0
"""Citations are read by the programs that they are for, and say the same in all forms."""

import json
import re

import bibtexparser
import pytest
import rispy

from portal import BASE, PROJECT

#: Properties of an item by the schema of the Citation Style Language 1.0.2 that the portal uses.
CSL = {"id", "type", "title", "author", "container-title", "issued", "number", "note", "language", "URL"}


@pytest.fixture(scope="session")
def entries(portal):
    """The address of each entry without a language."""
    folder = portal.folder / "cite/bibtex"
    return sorted(file.relative_to(folder).as_posix().removesuffix(".bib") for file in folder.rglob("*.bib"))


def bibtex(portal, entry):
    library = bibtexparser.parse_file(str(portal.folder / f"cite/bibtex/{entry}.bib"))
    assert not library.failed_blocks, entry
    return library.entries


def ris(portal, entry):
    return rispy.loads((portal.folder / f"cite/ris/{entry}.ris").read_bytes().decode("utf-8"))


def csl(portal, entry):
    return json.loads((portal.folder / f"cite/csl/{entry}.json").read_text(encoding="utf-8"))


def plain(text):
    """What stands in a BibTeX field, without its braces and escapes."""
    return re.sub(r"\\([&%$#_{}])", r"\1", text.removeprefix("{").removesuffix("}"))


def test_every_entry_can_be_cited(portal, entries):
    assert len(entries) == len(list((PROJECT / "Content").rglob("facts.yml")))
    for entry in entries:
        assert portal.page(f"{entry}/"), entry


def test_all_forms_say_the_same(portal, entries):
    for entry in entries:
        rows = {
            "bibtex": [
                (item.key, plain(item["title"]), item["language"], item["date"], item["url"])
                for item in bibtex(portal, entry)
            ],
            "ris": [
                (item["id"], item["title"], item["language"], item["date"].strip("/").replace("/", "-"), item["urls"][0])
                for item in ris(portal, entry)
            ],
            "csl": [
                (item["id"], item["title"], item["language"], "-".join(f"{part:02}" for part in item["issued"]["date-parts"][0]),
                 item["URL"])
                for item in csl(portal, entry)
            ],
        }
        assert rows["bibtex"] == rows["ris"] == rows["csl"], entry
        assert [row[2] for row in rows["csl"]] == portal.languages
        assert {row[4] for row in rows["csl"]} == {f"{BASE}/{entry}/"}


def test_items_hold_to_the_schema(portal, entries):
    for entry in entries:
        for item in csl(portal, entry):
            assert item.keys() <= CSL, entry
            assert item["type"] == "webpage"
            assert all(author.keys() == {"literal"} for author in item["author"])


def test_the_number_of_a_commitment_is_said(portal):
    for number in range(1, 38):
        entry = f"commitments/{number}"
        assert {item["number"] for item in csl(portal, entry)} == {str(number)}
        assert {item["number"] for item in bibtex(portal, entry)} == {str(number)}
        assert {item["note"] for item in csl(portal, entry)} == {f"declar/2025/1023/c/{number}"}


def test_pages_offer_what_they_are_cited_by(portal, entries):
    for entry in entries:
        titles = {item["language"]: item["title"] for item in csl(portal, entry)}
        for language in portal.languages:
            page = portal.page(f"{language}/{entry}/")
            (words,) = page.document.xpath("//section[@class='cite']/p[1]")
            text = " ".join(words.text_content().split())
            assert f"{BASE}/{entry}/" in text and titles[language] in text, page
            for href in page.document.xpath("//section[@class='cite']//a[@type]/@href"):
                assert (portal.folder / href.lstrip("/")).is_file(), href
