# SPDX-License-Identifier: Apache-2.0
"""What the pages say to programs: JSON-LD that expands, ids that resolve, Dublin Core, Open Graph."""

import json
import re
from functools import lru_cache

import pytest
from pyld import jsonld

from portal import BASE

SCHEMA = "https://schema.org/"
#: What the portal uses of schema.org's context, which is not fetched: every term in its vocabulary, and `id` and
#: `type` as there.
CONTEXT = {"@context": {"@vocab": SCHEMA, "id": "@id", "type": "@type"}}
#: Types and properties of schema.org that the portal uses; a slip in a name would be another.
TYPES = {
    "BreadcrumbList", "CreativeWork", "DataDownload", "Dataset", "DefinedTerm", "DefinedTermSet", "Event",
    "GovernmentOrganization", "Legislation", "ListItem", "MediaObject", "Organization", "PoliticalParty",
    "WebPage", "WebSite",
}
PROPERTIES = {
    "about", "contentUrl", "distribution", "encoding", "encodingFormat", "endDate", "identifier", "inDefinedTermSet",
    "inLanguage", "isPartOf", "item", "itemListElement", "legislationDate", "legislationLegalForce", "license",
    "name", "position", "startDate", "temporalCoverage",
}


def load(address, options):
    assert address.rstrip("/") == SCHEMA.rstrip("/"), f"asks for {address}"
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": CONTEXT}


@lru_cache(maxsize=None)
def expanded(text):
    return jsonld.expand(json.loads(text), {"documentLoader": load})


@pytest.fixture(scope="session")
def blocks(portal):
    """The data block of each page that has one."""
    found = {}
    for page in portal.pages:
        scripts = page.document.xpath("//script[@type='application/ld+json']/text()")
        assert len(scripts) <= 1, page
        if scripts:
            found[page] = scripts[0]
    return found


def nodes(value):
    """Every node of an expanded document, at any depth."""
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)
    elif isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)


def test_pages_of_entries_have_a_block(portal, blocks):
    with_block = {page.path for page in blocks}
    for page in portal.pages:
        is_entry = page.kind.endswith("/*") and not page.kind.startswith("timeline") or page.kind == "side by side"
        if is_entry:
            assert page.path in with_block, page
    assert len(blocks) > 900


def test_only_known_names_of_schema_org_are_used(blocks):
    for page, text in blocks.items():
        for node in nodes(expanded(text)):
            for name in node.get("@type", []) if isinstance(node.get("@type"), list) else []:
                assert name.removeprefix(SCHEMA) in TYPES, page
            for name in node:
                assert name.startswith("@") or name.removeprefix(SCHEMA) in PROPERTIES, f"{page}: {name}"


def test_ids_resolve(portal, blocks):
    """Each id, and each address of the portal itself, is a page or a file that is published."""
    for page, text in blocks.items():
        for address in re.findall(r'"(https://portal\.example/[^"]*)"', text):
            path = address.removeprefix(BASE + "/")
            assert (portal.folder / path / "index.html").exists() or (portal.folder / path).is_file(), f"{page}: {address}"
        for node in nodes(expanded(text)):
            if "@id" in node:
                assert node["@id"].startswith(BASE), page


def test_an_entity_is_described_once(blocks):
    """One id, the same in all languages, and one description of it wherever it is the subject of a page."""
    described = {}
    for page, text in blocks.items():
        entity = json.loads(text)["@graph"][0]
        if "@id" in entity:
            described.setdefault(entity["@id"], set()).add(json.dumps(entity, sort_keys=True))
            assert entity["@id"] == f"{BASE}/{page.neutral_path}", page
    assert len(described) > 240
    assert not [identifier for identifier, texts in described.items() if len(texts) > 1]


def test_commitments_have_their_identifiers(portal):
    """In the head and in the block, the same in each language, none twice."""
    seen = set()
    for number in range(1, 38):
        own = f"declar/2025/1023/c/{number}"
        for language in ["vi/", "bg/", "en/", ""]:
            page = portal.page(f"{language}commitments/{number}/")
            assert page.document.xpath("//meta[@name='dcterms.identifier']/@content") == [own]
            assert f'"identifier":"{own}"' in page.text
        seen.add(own)
    assert len(seen) == 37


def test_breadcrumbs_are_those_that_readers_see(blocks):
    for page, text in blocks.items():
        crumbs = [item for item in json.loads(text)["@graph"] if item["@type"] == "BreadcrumbList"]
        seen = [" ".join(words.split()) for words in page.document.xpath("//nav[contains(@class, 'trail')]//li//text()")]
        names = [item["name"] for crumb in crumbs for item in crumb["itemListElement"]]
        assert [" ".join(name.split()) for name in names] == [words for words in seen if words], page


def test_dublin_core(portal):
    for page in portal.pages:
        terms = {}
        for meta in page.document.xpath("//meta[starts-with(@name, 'dcterms.')]"):
            terms.setdefault(meta.get("name").removeprefix("dcterms."), []).append(meta.get("content"))
        if page.language:
            assert terms["language"] == [page.language], page
            assert {"identifier", "publisher", "rights"} <= terms.keys(), page
        elif page.kind == "side by side":
            assert terms["language"] == portal.languages, page
        assert all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) for date in terms.get("date", [])), page


def test_open_graph(portal):
    for page in portal.pages:
        if page.language:
            graph = {meta.get("property"): meta.get("content") for meta in page.document.xpath("//meta[@property]")}
            assert graph["og:url"] == page.document.xpath("//link[@rel='canonical']/@href")[0], page
            assert all(graph[f"og:{name}"] for name in ("title", "type", "site_name", "description")), page
