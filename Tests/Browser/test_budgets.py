# SPDX-License-Identifier: Apache-2.0
"""How much a page weighs."""

import gzip
from urllib.parse import urlsplit

KB = 1024
#: HTML as it is, and compressed.
PAGE = (60 * KB, 14 * KB)
#: The whole statement is one page on purpose, to be searched and printed in one piece; in all languages
#: side by side it is three times as long.
STATEMENT = (100 * KB, 18 * KB)
STATEMENT_SIDE_BY_SIDE = (200 * KB, 40 * KB)
STYLES = 20 * KB
#: Pages that are tools and not for reading, and what their script may weigh.
WITH_SCRIPT = {"cite", "search"}
SCRIPT = 12 * KB
#: Each of the files that the search asks for.
INDEX = 120 * KB
FONTS = 140 * KB
FIRST_VIEW = 250 * KB
REQUESTS = 8
SHEETS = "//link[@rel='stylesheet']/@href"


def compressed(data):
    return len(gzip.compress(data, 6, mtime=0))


def budget(page):
    if not page.is_whole_statement:
        return PAGE
    return STATEMENT if page.language else STATEMENT_SIDE_BY_SIDE


def test_pages_are_light(portal, figures):
    heavy = []
    for page in portal.pages:
        data = page.file.read_bytes()
        weight = (len(data), compressed(data))
        if any(own > most for own, most in zip(weight, budget(page))):
            heavy.append(f"{page}: {weight[0]:,} bytes, {weight[1]:,} compressed")
        name = "whole statement" if page.is_whole_statement else "other page"
        for figure, own in zip(("bytes", "bytes compressed"), weight):
            figures.most(f"largest {name}, {figure}", own)
    figures["pages published"] = len(portal.pages)
    assert not heavy


def test_styles_are_light(portal, figures):
    """A page asks for one sheet."""
    for page in portal.pages:
        sheets = [portal.file(href).stat().st_size for href in page.document.xpath(SHEETS)]
        figures.most("styles, bytes", max(sheets))
        assert len(sheets) == 1 and 0 < sheets[0] <= STYLES, page


def test_reading_needs_no_script(portal):
    scripts = {page.kind: page.document.xpath("//script/@src") for page in portal.pages}
    assert {kind for kind, addresses in scripts.items() if addresses} <= WITH_SCRIPT
    for address in sum(scripts.values(), []):
        assert portal.file(address).stat().st_size <= SCRIPT, address


def test_the_index_is_light(portal, figures, language):
    form = portal.page(f"{language}/search/").document.get_element_by_id("search")
    for name, href in (("words", form.get("data-words").split()[0]), ("cards", form.get("data-cards"))):
        assert href == f"/{language}/search/{name}.json"
        data = portal.file(href).read_bytes()
        figures[f"search: {name} in {language}, bytes"] = len(data)
        figures[f"search: {name} in {language}, bytes compressed"] = compressed(data)
        assert len(data) <= INDEX


def test_first_view(visits, portal, figures, sample):
    """All that the browser asks for to show a page, texts compressed as hosts send them."""
    visit = visits(width=412, height=915)
    visit.go(sample)
    weights = {}
    # The icon of the page before may be asked for once more.
    requests = {request.url: request for request in visit.requests}.values()
    for request in requests:
        path = urlsplit(request.url).path.lstrip("/")
        data = (portal.page(path).file if portal.page(path) else portal.folder / path).read_bytes()
        kind = request.resource_type
        weights[kind] = weights.get(kind, 0) + (len(data) if kind == "font" else compressed(data))
    figures.most("first view, most bytes", sum(weights.values()))
    figures.most("first view, most requests", len(requests))
    assert sum(weights.values()) <= FIRST_VIEW, weights
    assert weights.get("font", 0) <= FONTS, weights
    assert weights.get("script", 0) <= (SCRIPT if sample.kind in WITH_SCRIPT else 0), weights
    assert len(requests) <= REQUESTS + (sample.kind in WITH_SCRIPT), [request.url for request in requests]
