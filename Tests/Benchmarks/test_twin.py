# SPDX-License-Identifier: Apache-2.0
"""The twin: Hugo publishes the same pages, of the same size."""

import re

import pytest

from measuring.workspace import Output


@pytest.fixture(scope="module")
def outputs(workspace):
    folders = {name: workspace.folder / f"output-{name}" for name in ("stele", "hugo")}
    for name, folder in folders.items():
        workspace.build(name, folder)
    return folders


def pages(folder):
    return {path.relative_to(folder) for path in folder.rglob("*.html")}


def links(page):
    """The pages and files that a page leads to, but assets, which each program names its own way."""
    addresses = re.findall(r'href="([^"#?]*)', page.read_text(encoding="utf-8"))
    return {address for address in addresses if "/assets/" not in address}


def test_same_pages(outputs):
    assert pages(outputs["stele"]) == pages(outputs["hugo"])


def test_bytes_are_within_a_tenth(outputs):
    stele, hugo = (Output.of(folder) for folder in outputs.values())
    assert abs(hugo.bytes / stele.bytes - 1) < 0.1


@pytest.mark.parametrize("page", ["en/commitments/3", "bg/instruments/instrument-001", "vi/statement"])
def test_same_links(outputs, page):
    stele, hugo = (links(folder / page / "index.html") for folder in outputs.values())
    # Terms are found and linked in texts by Stele alone.
    assert not {link for link in stele - hugo if "/glossary/" not in link}


def test_sitemaps_name_the_same_pages(outputs):
    stele, hugo = (
        set(re.findall(r"<loc>([^<]*)</loc>", (folder / "sitemap.xml").read_text(encoding="utf-8")))
        for folder in outputs.values()
    )
    assert stele == hugo
