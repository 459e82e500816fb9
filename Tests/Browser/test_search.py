# SPDX-License-Identifier: Apache-2.0
"""The search in the browser: what is found, by keyboard and by screen reader, and without scripts."""

import json
from urllib.parse import quote, quote_plus

import pytest

from portal import PROJECT
from test_accessibility import TAGS, axe, violations

SOURCES = PROJECT / "Templates/assets/pages"
LINES = (PROJECT / "Tests/Browser/queries.tsv").read_text(encoding="utf-8").splitlines()
QUERIES = [line.split("\t") for line in LINES if line and not line.startswith("#")]
#: All languages are loaded, and what is shown is what was asked for last.
SETTLED = """query => document.getElementById('results').getAttribute('aria-busy') === 'false'
    && new URLSearchParams(location.search).get('q') === query"""


def ask(tab, query):
    tab.fill("#q", query)
    tab.keyboard.press("Enter")
    tab.wait_for_function(SETTLED, arg=query)
    return [link.get_attribute("href") for link in tab.query_selector_all("#found a")]


@pytest.fixture
def search(visits):
    """The page of the search in a language, as it is before anything was asked."""

    def page(language, query="", **settings):
        return visits(**settings).go(f"{language}/search/" + (f"?q={quote(query)}" if query else ""))

    return page


def test_queries_find_their_pages(search, portal, figures, language):
    """The table of queries: what is found first."""
    asked = [(query, page) for own, query, page in QUERIES if own == language]
    assert len(QUERIES) >= 120 and len(asked) >= 30
    tab = search(language)
    wrong = []
    for query, page in asked:
        assert portal.page(f"{language}/{page}"), f"there is no {page}"
        found = ask(tab, query)
        figures["queries"] += 1
        if found[:1] != [f"../{page}"]:
            wrong.append(f"{query}: {page} expected, found {found[:3]}")
    assert not wrong


def test_the_script_makes_the_keys_of_the_build(visits, portal, language):
    """Both follow the same rules, on every word of the portal."""
    tab = visits(bypass_csp=True).go("robots.txt")
    modules = SOURCES / "search"
    tab.context.route("**/source/*", lambda route: route.fulfill(path=modules / route.request.url.split("/")[-1]))
    words, wrong = tab.evaluate(
        """async address => {
            const {Index} = await import('/source/index.js');
            const index = new Index(await (await fetch(address)).json());
            const all = index.groups.flatMap(({key, forms}) => forms.map(({word}) => [word, key]));
            return [all.map(([word]) => word), all.filter(([word, key]) => index.keys.spellings(word).key !== key)];
        }""",
        f"/{language}/search/words.json",
    )
    assert len(words) > 1000 and len(set(words)) == len(words)
    assert not wrong
    # The words of a text are parted in the same way.
    cards = json.loads(portal.file(f"{language}/search/cards.json").read_text(encoding="utf-8"))["cards"]
    unknown = tab.evaluate(
        """async ([texts, words]) => {
            const {wordsOf} = await import('/source/keys.js');
            const known = new Set(words);
            return texts.flatMap(wordsOf).filter(word => !known.has(word));
        }""",
        [[text for card in cards.values() for text in card[1:]], words],
    )
    assert not unknown


def test_results_say_what_and_where(search, language):
    """A result has its title with the match marked, its kind, its summary, and the language of the match."""
    tab = search(language)
    ask(tab, "học bổng")
    first = tab.locator("#found > li").first
    assert first.locator("a").inner_text() and first.locator(".about").inner_text()
    assert first.locator("p:first-child .tag").count() == 1
    if language == "vi":
        assert tab.locator("#found mark").first.inner_text().lower() == "học"
        assert first.locator("[lang]").count() == 0
    else:
        assert first.locator(".where [lang=vi]").inner_text() == "Tiếng Việt"
    # The number of results is said, and the list of everything gives way.
    assert tab.locator("#status").inner_text().split()[0] == str(tab.locator("#found > li").count())
    assert not tab.locator("#all").is_visible()


def test_what_is_not_there_is_said(search, language):
    tab = search(language)
    assert ask(tab, "qqqq") == []
    assert tab.locator("#status").inner_text()
    assert tab.locator("#all").is_visible()
    # Where no page has all words, those that have some are found.
    assert len(ask(tab, "qqqq EVFTA")) > 3
    assert ":" in tab.locator("#status").inner_text()
    ask(tab, "")
    assert tab.locator("#all").is_visible() and not tab.locator("#results").is_visible()


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "' OR 1=1", "\\", "*", "constructor __proto__", "a" * 200])
def test_queries_are_words_only(search, visits, query):
    tab = search("en")
    ask(tab, query.strip())
    assert tab.locator("#results img").count() == 0
    assert not visits().complaints


def test_an_address_holds_its_query(search, language):
    """As the form in the header of every page asks, and as a bookmark does."""
    tab = search(language, "đối tác")
    tab.wait_for_selector("#results[aria-busy=false]")
    assert tab.input_value("#q") == "đối tác"
    assert tab.locator("#found a").first.get_attribute("href") == "../glossary/strategic-partnership/"


def test_more_results_come_on_demand(search):
    tab = search("en")
    assert len(ask(tab, "Bulgaria")) == 30
    tab.click("#more")
    assert tab.locator("#found > li").count() > 30
    assert tab.evaluate("document.activeElement.closest('li') === document.getElementById('found').children[30]")


def test_suggestions_by_keyboard(search, language):
    """The combobox pattern of the ARIA Authoring Practices (WCAG 2.1.1, 4.1.2, 4.1.3)."""
    tab = search(language)
    field = tab.locator("#q")
    assert field.get_attribute("role") == "combobox" and field.get_attribute("aria-autocomplete") == "list"
    assert field.get_attribute("aria-expanded") == "false"
    field.focus()
    tab.keyboard.type("EVFTA", delay=5)
    options = tab.locator("#suggestions [role=option]")
    options.first.wait_for()
    assert field.get_attribute("aria-expanded") == "true"
    assert field.get_attribute("aria-controls") == "suggestions"
    assert tab.locator("#suggestions").get_attribute("aria-label")
    assert tab.locator("#status").inner_text()
    active = "document.getElementById(document.getElementById('q').getAttribute('aria-activedescendant'))?.ariaSelected"
    assert tab.evaluate(active) is None
    # Down to the first, up to the field, up to the last: round and round.
    for key, selected in (("ArrowDown", 0), ("ArrowUp", None), ("ArrowUp", options.count() - 1), ("ArrowDown", None)):
        tab.keyboard.press(key)
        states = [option.get_attribute("aria-selected") == "true" for option in options.all()]
        assert states == [number == selected for number in range(len(states))]
        assert tab.evaluate(active) == (None if selected is None else "true")
        assert tab.evaluate("document.activeElement.id") == "q"
    tab.keyboard.press("Escape")
    assert field.get_attribute("aria-expanded") == "false" and not tab.locator("#suggestions").is_visible()
    assert field.input_value() == "EVFTA"
    tab.keyboard.press("Escape")
    assert field.input_value() == ""
    tab.keyboard.type("12")
    options.first.wait_for()
    tab.keyboard.press("ArrowDown")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    assert tab.url.endswith(f"/{language}/commitments/12/")


#: Sends the field a text and keys before there is another frame, in which suggestions would follow.
QUICKLY = """([text, ...keys]) => {
    const field = document.getElementById('q');
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    for (const key of keys) field.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    return document.querySelector('#suggestions [aria-selected=true]')?.dataset.href;
}"""


def test_keys_are_for_the_text_in_the_field(search):
    """Whoever types quickly is never led to what fitted the text before."""
    tab = search("en")
    tab.focus("#q")
    tab.keyboard.type("EVFTA")
    tab.locator("#suggestions [role=option]").first.wait_for()
    assert tab.evaluate(QUICKLY, ["12", "ArrowDown"]) == "../commitments/12/"
    # What was chosen stays so when its suggestions follow, and is left when the text becomes another one.
    tab.evaluate("new Promise(requestAnimationFrame)")
    assert tab.evaluate("document.querySelector('#suggestions [aria-selected=true]').dataset.href") == "../commitments/12/"
    assert tab.evaluate(QUICKLY, ["EVFTA", "Enter"]) is None
    tab.wait_for_function(SETTLED, arg="EVFTA")
    assert tab.locator("#found a").first.get_attribute("href") != "../commitments/12/"


def test_axe_finds_nothing_in_results(search, figures, language):
    """With suggestions open, and with results, in either theme."""
    tab = search(language)
    ask(tab, "đối tác")
    tab.evaluate(axe())
    found = violations(tab, figures, TAGS)
    tab.locator("#q").press("End")
    tab.keyboard.type(" c")
    tab.locator("#suggestions [role=option]").first.wait_for()
    tab.keyboard.press("ArrowDown")
    try:
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            found += violations(tab, figures, TAGS)
    finally:
        tab.emulate_media(color_scheme="light")
    assert not found


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_nothing_is_cut_off(search, width):
    """Results and suggestions fit the window (WCAG 1.4.10)."""
    tab = search("bg", width=width, height=800)
    ask(tab, "споразумение")
    tab.keyboard.type(" з")
    tab.locator("#suggestions [role=option]").first.wait_for()
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    # What is to be hit is 24 pixels high at least (WCAG 2.5.8).
    heights = tab.evaluate("[...document.querySelectorAll('[role=option], .find :is(input, button)')].map(e => e.offsetHeight)")
    assert min(heights) >= 24


def test_without_scripts_everything_is_listed(visits, portal, language):
    """The form leads to the list of everything from A to Z."""
    tab = visits(scripts=False).go(f"{language}/commitments/12/")
    tab.fill("#find", "đối tác")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    assert tab.url.endswith(f"/{language}/search/?q={quote_plus('đối tác')}")
    links = [link.get_attribute("href") for link in tab.query_selector_all("#all section a")]
    pages = [page.path for page in portal.pages if page.language == language and "*" in page.kind]
    entries = [path for path in pages if not path.startswith(f"{language}/timeline/")]
    assert len(entries) > 200 and not [path for path in entries if f"/{path}" not in links]
    assert len(links) == len(set(links))


def test_every_page_has_a_search(portal):
    """In its header, or where it belongs to no language, with a button for each."""
    for page in portal.pages:
        forms = page.document.xpath("//form[@role='search']")
        if page.path.startswith("embed/") or "/embed/" in page.path:
            continue
        assert len(forms) == 1, page
        if page.language:
            assert forms[0].get("action") == f"/{page.language}/search/", page
        else:
            targets = forms[0].xpath(".//button/@formaction")
            languages = page.path.split("/")[1].split("-") if page.is_pair else portal.languages
            assert targets == [f"/{language}/search/" for language in languages], page


def test_a_page_of_no_language_searches_in_each(visits, language):
    tab = visits().go("commitments/12/")
    tab.fill("#find", "12")
    with tab.expect_navigation():
        tab.click(f".find button[lang={language}]")
    assert tab.url.endswith(f"/{language}/search/?q=12")
