# SPDX-License-Identifier: Apache-2.0
"""Rules of accessible HTML that need no browser, held on every published page."""

import re
import unicodedata
from collections import Counter

import pytest

HEADINGS = "//h1|//h2|//h3|//h4|//h5|//h6"


def hold(portal, find):
    """Fails with what `find` says about the pages, the first twenty faults for the reader."""
    found = [f"{page}: {fault}" for page in portal.pages for fault in find(page)]
    if found:
        pytest.fail("\n".join(found[:20] + [f"{len(found)} in all"]), pytrace=False)


def name(element):
    """What a link is called, near enough for our own pages."""
    images = element.xpath(".//@alt|.//@aria-label|.//*[local-name()='title']/text()")
    return " ".join([element.text_content(), element.get("aria-label", ""), *images]).strip()


def test_headings(portal):
    """One h1, and no level is skipped (WCAG 1.3.1, 2.4.6)."""

    def find(page):
        levels = [int(heading.tag[1]) for heading in page.document.xpath(HEADINGS)]
        if levels.count(1) != 1 or levels[0] != 1:
            yield f"h1 stands {levels.count(1)} times, first level {levels[:1]}"
        for before, after in zip(levels, levels[1:]):
            if after > before + 1:
                yield f"h{after} follows h{before}"
        for heading in page.document.xpath(HEADINGS):
            if not name(heading):
                yield f"an empty {heading.tag}"

    hold(portal, find)


def test_landmarks(portal):
    """One main, and everything that can be seen lies in a landmark (WCAG 1.3.1, 2.4.1)."""

    def find(page):
        if len(page.document.xpath("//main")) != 1:
            yield "not one main"
        names = [nav.get("aria-label") or nav.get("aria-labelledby") for nav in page.document.xpath("//nav")]
        if None in names or len(set(names)) < len(names):
            yield f"navigation without a name of its own: {names}"
        for element in page.document.xpath("//body/*[not(self::main|self::header|self::footer|self::nav)]"):
            if not element.get("href", "").startswith("#") and element.get("hidden") is None:
                if name(element) and element.get("aria-hidden") != "true":
                    yield f"‘{name(element)[:40]}’ lies outside of all landmarks"

    hold(portal, find)


def test_skip_link(portal):
    """Where a header with a menu stands before it, the first link leads to main (WCAG 2.4.1)."""

    def find(page):
        if not page.document.xpath("//header[following::main]"):
            return
        first = page.document.xpath("(//a[@href]|//button|//input|//*[@tabindex='0'])[1]")[0]
        target = page.document.xpath("//main/@id")
        if first.get("href") != f"#{target[0] if target else ''}":
            yield f"the first stop is ‘{name(first)}’"

    hold(portal, find)


def test_ids_are_unique_and_resolve(portal):
    """Names by reference and links within a page have a target (WCAG 1.3.1, 4.1.2)."""

    def find(page):
        counts = Counter(page.ids)
        for identifier, count in counts.items():
            if count > 1:
                yield f"id ‘{identifier}’ stands {count} times"
        references = page.document.xpath("//@aria-labelledby|//@aria-describedby|//@aria-controls|//@for|//@headers")
        for reference in (part for value in references for part in value.split()):
            if reference not in counts:
                yield f"no element is called ‘{reference}’"
        for href in page.document.xpath("//a/@href[starts-with(., '#') and string-length(.) > 1]"):
            if href[1:] not in counts:
                yield f"no element for the link ‘{href}’"

    hold(portal, find)


def test_everything_has_a_name(portal):
    """Links, pictures, regions and tables say what they are (WCAG 1.1.1, 2.4.4, 4.1.2)."""

    def find(page):
        document = page.document
        for link in document.xpath("//a[@href]"):
            if not name(link):
                yield f"a link to {link.get('href')} without words"
        for image in document.xpath("//img[not(@alt)]"):
            yield f"a picture without words: {image.get('src')}"
        for picture in document.xpath("//svg[not(ancestor-or-self::*[@aria-hidden='true'])]"):
            label = picture.get("aria-label") or picture.get("aria-labelledby")
            if not label and not picture.xpath("./title"):
                yield "a drawing that is neither hidden nor named"
        for region in document.xpath("//*[@role='region']"):
            if not region.get("aria-label") and not region.get("aria-labelledby"):
                yield "a region without a name"
        for table in document.xpath("//table"):
            if not table.xpath(".//th") or table.xpath(".//th[not(@scope)]"):
                yield "a table whose header cells have no scope"
        for element in document.xpath("//*[number(@tabindex) > 0]|//*[@autofocus]|//*[@accesskey]"):
            yield f"‘{element.tag}’ changes the order of the keyboard"

    hold(portal, find)


def test_titles_are_unique(portal):
    """Each page has a title, and pages of one kind have different ones (WCAG 2.4.2)."""
    titles = Counter()
    for page in portal.pages:
        title = page.document.findtext(".//title")
        assert title and title.strip(), page
        if page.language:
            titles[page.language, page.kind, title] += 1
    assert not [title for title, count in titles.items() if count > 1]


def test_languages_of_parts(portal):
    """What is wholly in another language than its place is marked (WCAG 3.1.1, 3.1.2).

    Single words within a sentence are not found: most of them are names, which are exempt.
    """

    def find(page):
        if page.document.get("lang") != (page.language or "mul"):
            yield f"lang is {page.document.get('lang')}"
        for text, language in texts(page.document, page.document.get("lang")):
            own = language_of(text, language)
            if own not in (None, language):
                yield f"{own} in lang={language}: ‘{text[:60]}’"

    hold(portal, find)


def texts(element, language):
    """Every text that is seen or heard, with the language that it is said to have."""
    # The title of a page of all languages is in all of them.
    if not isinstance(element.tag, str) or element.tag in ("script", "style", "title"):
        return
    language = element.get("lang", language)
    found = [element.text, *(child.tail for child in element)]
    found += [element.get(attribute) for attribute in ("aria-label", "alt", "title")]
    for text in filter(None, found):
        if text.strip():
            yield unicodedata.normalize("NFC", text.strip()), language
    for child in element:
        yield from texts(child, language)


def language_of(text, place):
    """The language that letters give away; `None` if they don't."""
    words = re.findall(r"[^\W\d_]+", text)
    cyrillic = [word for word in words if re.search(r"[\u0400-\u04FF]", word)]
    vietnamese = [word for word in words if re.search(r"[ăĂđĐơƠưƯ\u1EA0-\u1EF9]", word)]
    if cyrillic and len(cyrillic) == len(words):
        return "bg"
    if vietnamese and (place == "bg" and not cyrillic or 2 * len(vietnamese) > len(words)):
        return "vi"
    return None


def test_states_are_words(portal, language):
    """The state of a commitment is said in words, not only by colour or sign (WCAG 1.4.1)."""
    words = set(portal.words(language, "state-").values())
    pages = [page for page in portal.pages if page.language == language and page.kind == "commitments/*"]
    assert len(pages) > 30
    for page in pages:
        text = " ".join(page.document.text_content().split())
        assert any(word in text for word in words), page


def test_every_page_leads_to_the_accessibility_statement(portal):
    """In the footer, at the same place on each page (WCAG 3.2.6); where a page has several languages, in each."""
    places = set()
    for page in portal.pages:
        links = page.document.xpath("//footer//a/@href")
        languages = [page.language] if page.language else page.document.xpath("//footer//nav/@lang")
        assert languages, page
        for language in languages:
            assert f"/{language}/accessibility/" in links, page
        if page.language:
            places.add(links.index(f"/{page.language}/accessibility/"))
    assert len(places) == 1


@pytest.mark.parametrize("part", ["WCAG", "2018/1523", "EN 301 549"])
def test_accessibility_statement_names_its_yardsticks(portal, language, part):
    assert part in portal.page(f"{language}/accessibility/").document.text_content()


def test_accessibility_statement_is_complete_and_fresh(portal, language):
    """Scope, status, what is not accessible, preparation, feedback and enforcement (Decision (EU) 2018/1523),
    looked at again within a year of the portal's own date."""
    page = portal.page(f"{language}/accessibility/")
    assert len(page.document.xpath("//main//h2")) >= 6
    years = {int(year) for year in re.findall(r"\b20\d\d\b", page.document.xpath("string(//main)"))}
    assert int(portal.as_of[:4]) in years
