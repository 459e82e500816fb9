# SPDX-License-Identifier: Apache-2.0
"""What the API promises: schemas, ids, relations from both ends, and places that exist."""

import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import referencing
from lxml import html
from openapi_spec_validator import validate
from openapi_spec_validator.readers import read_from_filename

OPPOSITES = {
    "part-of": "has-part", "has-part": "part-of", "evidence": "evidence-for", "evidence-for": "evidence",
    "party": "party-to", "party-to": "party", "related": "related",
}


@pytest.fixture(scope="module")
def validators(published):
    """A validator for each schema, by its address. References are looked up among the published files alone."""
    registry = referencing.Registry().with_resources(
        (address, referencing.Resource.from_contents(schema)) for address, schema in published.schemas.items()
    )
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    return {address: jsonschema.Draft202012Validator(schema, registry=registry, format_checker=checker)
            for address, schema in published.schemas.items()}


def test_every_file_is_what_its_schema_says(published, validators):
    assert len(published.documents) > 250
    for name, document in published.documents.items():
        errors = [f"{name}: {error.json_path}: {error.message}"
                  for error in validators[document["$schema"]].iter_errors(document)]
        assert errors == []


def test_schemas_say_something(published, validators):
    """A schema that takes anything would find no mistake: each record is refused without any of its keys, with
    another one, and with a number in the place of each value."""
    for kind, items in published.collections.items():
        record = published.records[items[0]["id"]]
        validator = validators[record["$schema"]]
        assert not validator.is_valid(record | {"another": 1}), kind
        schema = published.json(f"schemas/{kind}.json")
        for key in schema["required"] + schema["$defs"]["facts"]["required"]:
            assert not validator.is_valid({name: value for name, value in record.items() if name != key}), (kind, key)
        for key in record:
            assert not validator.is_valid(record | {key: 1.5}), (kind, key)
        collection = published.json(published.name(published.collection_url(kind)))
        listed = validators[collection["$schema"]]
        assert listed.is_valid(collection)
        assert not listed.is_valid(collection | {"items": [record]}), "an item has no texts"


def test_schemas_are_schemas(published):
    command = [Path(sys.executable).parent / "check-jsonschema", "--check-metaschema"]
    subprocess.run([*command, *sorted((published.api / "schemas").iterdir())], check=True, capture_output=True)


def test_the_description_of_the_interface_is_valid(published):
    description, address = read_from_filename(str(published.api / "openapi.json"))
    validate(description, base_uri=address)


def test_paths_and_files_are_the_same(published):
    paths = published.json("openapi.json")["paths"]
    patterns = {path: re.compile(re.sub(r"\\{[^}]*\\}", "[a-z0-9-]+", re.escape(path))) for path in paths}
    files = ["/" + file.relative_to(published.api).as_posix() for file in published.api.rglob("*") if file.is_file()]
    for file in files:
        assert sum(bool(pattern.fullmatch(file)) for pattern in patterns.values()) == 1, file
    for path, pattern in patterns.items():
        assert any(map(pattern.fullmatch, files)), path


def test_each_entry_has_a_record_and_a_page_in_each_language(published):
    records = published.records
    assert len(records) == sum(collection["count"] for collection in published.index["collections"])
    for collection in published.index["collections"]:
        document = published.json(published.name(collection["url"]))
        assert collection["count"] == document["count"] == len(document["items"])
    for id, record in records.items():
        assert record["id"] == id
        assert sorted(record["urls"]) == sorted(published.languages)
        for url in [record["url"], record["data"], *record["urls"].values()]:
            assert published.file(url).is_file(), url
    # And the other way round: the pages of entries are those of the records.
    of_pages = {match for file in (published.folder / published.languages[0]).rglob("index.html")
                for match in [linked_data(file)] if match}
    assert of_pages == {published.name(record["data"]) for record in records.values()}


def linked_data(file):
    """The record that the head of a page names, if it names one of a single entry."""
    tree = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    for href in tree.xpath("/html/head/link[@rel='alternate'][@type='application/json']/@href"):
        name = href.removeprefix("/api/v1/")
        if "/" in name:
            return name
    return None


def test_heads_name_data_that_are_there(published):
    pages = 0
    for file in published.folder.rglob("index.html"):
        tree = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        for href in tree.xpath("/html/head/link[@rel='alternate'][@type='application/json']/@href"):
            json.loads((published.folder / href.lstrip("/")).read_text(encoding="utf-8"))
            pages += 1
    assert pages > 1000


def test_relations_are_seen_from_both_ends(published):
    relations = {(id, relation["role"], relation["id"])
                 for id, record in published.records.items() for relation in record["relations"]}
    assert len(relations) > 1000
    for id, role, other in relations:
        assert (other, OPPOSITES[role], id) in relations
    for record in published.records.values():
        for relation in record["relations"]:
            other = published.records[relation["id"]]
            assert (relation["url"], relation["data"], relation["kind"]) == (other["url"], other["data"], other["kind"])


def test_facts_name_entries_that_there_are(published):
    parties = {party["id"] for party in published.index["parties"]}
    for record in published.records.values():
        for key in ("pillar", "sector"):
            assert record.get(key) is None or record[key] in published.records
        for id in record.get("evidence", []):
            assert id in published.records
        for id in record.get("parties", []):
            assert id in published.records or id in parties


def test_each_passage_has_all_languages_and_a_place_on_each_page(published):
    passages = 0
    for record in published.records.values():
        anchors = [passage["anchor"] for passage in record["passages"]]
        assert len(set(anchors)) == len(anchors)
        for language, url in record["urls"].items():
            assert published.anchors(url).issuperset(anchors), url
        for passage in record["passages"]:
            assert all(passage["text"][language] for language in published.languages), (record["id"], passage["anchor"])
            passages += 1
    assert passages > 500


def test_identifiers_are_unique_and_stand_for_the_parts_of_the_act(published):
    act = published.index["identifier"]
    identifiers = {}
    for id, record in published.records.items():
        if "identifier" in record:
            assert re.fullmatch(re.escape(act) + r"/[a-z]/[a-z0-9-]+", record["identifier"])
            assert identifiers.setdefault(record["identifier"], id) == id
    assert identifiers[f"{act}/c/12"] == "commitment:12"


def test_each_word_of_the_facts_has_its_names(published):
    words = {vocabulary["name"]: {word["word"]: word["label"] for word in vocabulary["words"]}
             for vocabulary in published.json("vocabularies.json")["vocabularies"]}
    for commitment in published.collections["commitment"]:
        assert set(commitment["verbs"]) <= set(words["verb"])
    for labels in words.values():
        for word, label in labels.items():
            assert sorted(label) == sorted(published.languages)
            assert all(text and not text.endswith(f"-{word}") for text in label.values()), word
