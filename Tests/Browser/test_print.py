# SPDX-License-Identifier: Apache-2.0
"""What is on paper."""

import re
import subprocess
import unicodedata

import pytest


def printed(tab, folder):
    """The words of a page's PDF, without the spaces, which lines change."""
    file = folder / "page.pdf"
    tab.pdf(path=file, format="A4", tagged=True)
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", file, "-"], check=True, capture_output=True).stdout
    return squeezed(text.decode())


def squeezed(text):
    return re.sub(r"[\s\u00AD\u200B-]", "", unicodedata.normalize("NFC", text))


def titles(portal, language, kind):
    pages = [page for page in portal.pages if page.language == language and page.kind == kind]
    return [page.document.xpath("string(//h1)") for page in pages]


@pytest.mark.parametrize("path, kind, least", [("timeline/", "events/*", 40), ("statement/", "commitments/*", 37)])
def test_everything_is_printed(visits, portal, language, tmp_path, path, kind, least):
    """The timeline prints every event, the statement every commitment; nothing is folded away."""
    words = printed(visits().go(portal.page(f"{language}/{path}")), tmp_path)
    wanted = titles(portal, language, kind)
    assert len(wanted) >= least
    assert not [title for title in wanted if squeezed(title) not in words]


def test_all_languages_are_printed_side_by_side(visits, portal, tmp_path):
    """A row of titles stands on one page, so that its languages stay beside each other."""
    words = printed(visits().go(portal.page("statement/")), tmp_path)
    for language in portal.languages:
        assert not [title for title in titles(portal, language, "commitments/*") if squeezed(title) not in words]


def test_menus_are_not_printed(visits, any_sample):
    """Paper has no links to press: menus and skip links stay away, headings and texts do not."""
    visit = visits()
    tab = visit.go(any_sample)
    try:
        tab.emulate_media(media="print")
        assert tab.evaluate("document.querySelector('h1').checkVisibility()")
        assert not tab.evaluate(
            """() => [...document.querySelectorAll('body > header nav, body > a[href^="#"]')]
                .filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 160))"""
        )
    finally:
        tab.emulate_media(media="screen")
