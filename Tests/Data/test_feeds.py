# SPDX-License-Identifier: Apache-2.0
"""Feeds are valid, say the same in all forms and languages, and lead to pages that are there."""

import json
import re

import pytest
from lxml import etree

from portal import BASE, PROJECT

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANGUAGES = ["vi", "bg", "en"]


@pytest.fixture(scope="session")
def stated():
    """The day and kind of every change that facts state."""
    found = []
    for facts in sorted((PROJECT / "Content").rglob("facts.yml")):
        found += re.findall(r"^  - \{date: (\S+), kind: (\S+)\}$", facts.read_text(encoding="utf-8"), re.M)
    return sorted(found)


def atom(portal, language):
    return etree.parse(portal.folder / language / "changes.atom")


def entries(feed):
    return feed.findall("a:entry", ATOM)


@pytest.mark.parametrize("language", LANGUAGES)
def test_atom_is_valid(portal, language):
    schema = etree.RelaxNG(etree.parse(PROJECT / "Tests/Schemas/atom.rng"))
    schema.assertValid(atom(portal, language))


@pytest.mark.parametrize("fault", ["id", "updated", "title", "link", "summary"])
def test_the_schema_finds_what_is_missing(portal, fault):
    schema = etree.RelaxNG(etree.parse(PROJECT / "Tests/Schemas/atom.rng"))
    feed = atom(portal, "en")
    entry = entries(feed)[0]
    entry.remove(entry.find(f"a:{fault}", ATOM))
    assert not schema.validate(feed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stated_change_is_told(portal, stated, language):
    feed = atom(portal, language)
    told = [
        (entry.findtext("a:updated", namespaces=ATOM)[:10], entry.find("a:category", ATOM).get("term"))
        for entry in entries(feed)
    ]
    assert sorted(told) == stated
    days = [day for day, _ in told]
    assert days == sorted(days, reverse=True)
    # As new as the newest change, whatever the day of the build.
    assert feed.findtext("a:updated", namespaces=ATOM)[:10] == days[0]


def test_ids_belong_to_one_entry_of_one_language(portal):
    ids = [node.text for language in LANGUAGES for node in atom(portal, language).iter("{*}id")]
    assert len(ids) == len(set(ids)) > 3 * 240


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_what_is_published(portal, language):
    feed = atom(portal, language)
    assert feed.getroot().get("{http://www.w3.org/XML/1998/namespace}lang") == language
    own = feed.find("a:link[@rel='self']", ATOM).get("href")
    assert own == f"{BASE}/{language}/changes.atom"
    for link in feed.iter("{*}link"):
        path = link.get("href").removeprefix(BASE + "/")
        assert (portal.folder / path).exists(), path
        assert path.startswith(link.get("hreflang") + "/")
    others = feed.findall("a:link[@type='application/atom+xml'][@rel='alternate']", ATOM)
    assert {link.get("hreflang") for link in others} == set(LANGUAGES) - {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_says_the_same(portal, language):
    """https://www.jsonfeed.org/version/1.1/"""
    feed = json.loads((portal.folder / language / "changes.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == language
    assert feed["feed_url"] == f"{BASE}/{language}/changes.json"
    assert {"title", "home_page_url", "authors", "items"} <= feed.keys()
    told = [
        tuple(entry.findtext(f"a:{name}", namespaces=ATOM) for name in ("id", "title", "updated", "summary"))
        for entry in entries(atom(portal, language))
    ]
    assert told == [
        (item["id"], item["title"], item["date_published"], item["content_text"]) for item in feed["items"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_its_feeds(portal, language):
    for page in portal.pages:
        if page.language == language:
            feeds = page.document.xpath("//link[@rel='alternate'][contains(@type, 'application/')]")
            paths = {link.get("href") for link in feeds}
            assert {f"/{language}/changes.atom", f"/{language}/changes.json"} <= paths, page
