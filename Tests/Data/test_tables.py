# SPDX-License-Identifier: Apache-2.0
"""The tables say what the records say, to spreadsheets and to programs that read Data Packages."""

import csv
import io

import frictionless
import pytest


@pytest.fixture(scope="module")
def tables(published):
    return sorted(file.stem for file in (published.api / "tables").iterdir())


def test_each_collection_has_its_table_in_the_same_order(published):
    for collection in published.index["collections"]:
        items = published.collections[collection["kind"]]
        rows = published.table(published.file(collection["csv"]).stem)
        assert [row["id"] for row in rows] == [item["id"] for item in items]
        for row, item in zip(rows, items):
            for language in published.languages:
                # An apostrophe keeps a spreadsheet from taking a text for a formula.
                assert row[f"title_{language}"].removeprefix("'") == item["title"][language]
            assert row["url"] == item["url"]


def test_parts_of_records_have_their_tables(published):
    for name in ("passages", "relations", "sources"):
        rows = published.table(name)
        counted = {id: len(record.get(name, [])) for id, record in published.records.items()}
        assert len(rows) == sum(counted.values()) > 100
        for row in rows:
            assert row["entry"] in published.records
    for row in published.table("relations"):
        assert row["id"] in published.records


def test_tables_are_as_spreadsheets_want_them(published, tables):
    """UTF-8 with a byte order mark, lines that end as RFC 4180 says, rows of one length, names in ASCII."""
    for name in tables:
        data = (published.api / "tables" / f"{name}.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8-sig")
        assert text.endswith("\r\n")
        header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
        assert all(column.isascii() and column for column in header)
        assert len(set(header)) == len(header)
        assert {len(row) for row in rows} <= {len(header)}


def test_no_cell_is_a_formula(published, tables):
    cells = [cell for name in tables for row in published.table(name) for cell in row.values()]
    assert len(cells) > 10_000
    for cell in cells:
        assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r"), cell


def test_the_data_package_is_valid_and_so_is_each_of_its_tables(published, tables):
    report = frictionless.Package(str(published.api / "datapackage.json")).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert report.valid
    assert sorted(task.name for task in report.tasks) == tables
    assert all(task.stats["rows"] > 0 for task in report.tasks)
