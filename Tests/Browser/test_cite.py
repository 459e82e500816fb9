# SPDX-License-Identifier: Apache-2.0
"""The page that copies a citation for its reader, and cards in the pages of others."""

import json

import pytest


@pytest.fixture
def visit(visits):
    return visits(permissions=("clipboard-read", "clipboard-write"))


def test_a_button_copies_each_form(visit, portal, language):
    tab = visit.go(f"{language}/cite/?commitments/12/")
    buttons = tab.locator("#citation button")
    buttons.first.wait_for()
    page = portal.page(f"{language}/commitments/12/").document
    copied = []
    for index in range(buttons.count()):
        buttons.nth(index).press("Enter")
        tab.locator("#citation [role=status]").nth(index).get_by_text(portal.words(language, "copied")["copied"]).wait_for()
        copied.append(tab.evaluate("navigator.clipboard.readText()"))
    shown = ["".join(part.itertext()) for part in page.xpath("//*[@class='copied']")]
    files = [portal.folder / href.lstrip("/") for href in page.xpath("//section[@class='cite']//a[@type]/@href")]
    assert [text.replace("\r\n", "\n") for text in copied] == shown + [file.read_text(encoding="utf-8") for file in files]
    assert json.loads(copied[-1])
    assert visit.complaints == []
    assert visit.foreign_requests == []


@pytest.mark.parametrize("query", ["../../x/", "//example.org/x/", "javascript:alert(1)/", "<b>x</b>/", "no/such/entry/"])
def test_nothing_else_is_shown(visits, query):
    visit = visits()
    tab = visit.go(f"en/cite/?{query}")
    tab.wait_for_load_state("networkidle")
    assert tab.locator("#citation").inner_html() == ""
    assert visit.foreign_requests == []


@pytest.mark.parametrize("width", [320, 800])
def test_a_card_fits_its_frame(visits, portal, width):
    visit = visits(width=width)
    for page in portal.embeds[:: 37 // 2]:
        tab = visit.go(page)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        assert visit.complaints == []
