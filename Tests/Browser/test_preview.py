# SPDX-License-Identifier: Apache-2.0
"""What an editor sees: the page follows each save, errors are shown over it, and the panel says how things stand."""

import re

import pytest
from playwright.sync_api import expect

from portal import PROJECT
from preview import Preview

FACTS = "Content/pillars/*/12-*/facts.yml"
TEXT = "Content/pillars/*/12-*/en.md"
PAGE = "/en/commitments/12/"
#: The preview of a whole portal is made by a program that was built for tests.
PATIENCE = 60_000


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    preview = Preview(tmp_path_factory.mktemp("preview"))
    yield preview
    preview.stop()


@pytest.fixture
def editor(browser, preview):
    """A tab of an editor who reads English, 1280 pixels wide."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    tab = context.new_page()
    tab.complaints = []
    tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
    tab.on("console", lambda message: message.type == "error" and tab.complaints.append(message.text))
    yield tab
    assert not tab.complaints
    context.close()


def visit(tab, preview, path=PAGE):
    """Opens a page, and waits until it listens and knows how things stand."""
    tab.goto(preview.origin + path)
    expect(tab.locator("#toggle")).not_to_contain_text("Checking", timeout=PATIENCE)
    return tab


def unfold(tab):
    if tab.locator("#panel").is_hidden():
        tab.locator("#toggle").click()


def shows(tab, words):
    expect(tab.locator("main")).to_contain_text(words, timeout=PATIENCE)


def test_an_edit_is_shown_where_the_reader_is(editor, preview):
    tab = visit(editor, preview, PAGE + "#p2")
    tab.evaluate("scrollTo(0, 300)")
    before = preview.read(TEXT)
    preview.replace(TEXT, "global value chains", "worldwide chains of value")
    shows(tab, "worldwide chains of value")
    tab.wait_for_function("scrollY === 300")
    assert tab.url.endswith("#p2")
    preview.write(TEXT, before)
    shows(tab, "global value chains")


def test_other_pages_are_left_alone(editor, preview):
    tab = visit(editor, preview, "/en/glossary/rule-of-law-at-sea/")
    tab.evaluate("window.isTheSame = true")
    other = visit(tab.context.new_page(), preview)
    before = preview.read(TEXT)
    preview.replace(TEXT, "global value chains", "worldwide chains of value")
    shows(other, "worldwide chains of value")
    expect(tab.locator("#toggle")).to_contain_text("error", timeout=PATIENCE)
    assert tab.evaluate("window.isTheSame")
    preview.write(TEXT, before)
    expect(tab.locator("#toggle")).not_to_contain_text("error", timeout=PATIENCE)
    other.close()


def test_a_style_is_swapped_without_reload(editor, preview):
    tab = visit(editor, preview)
    tab.evaluate("window.isTheSame = true")
    before = preview.read("Templates/assets/tokens.css")
    preview.write("Templates/assets/tokens.css", before + "\nbody { background: rgb(1, 2, 3); }\n")
    tab.wait_for_function("getComputedStyle(document.body).backgroundColor === 'rgb(1, 2, 3)'")
    assert tab.evaluate("window.isTheSame")
    preview.write("Templates/assets/tokens.css", before)
    tab.wait_for_function("getComputedStyle(document.body).backgroundColor !== 'rgb(1, 2, 3)'")
    assert tab.evaluate("document.querySelectorAll('link[rel=stylesheet]').length") == 1


def test_what_is_broken_is_shown_until_it_is_mended(editor, preview):
    tab = visit(editor, preview)
    before = preview.read(FACTS)
    preview.write(FACTS, before + "colour: red\n")
    dialog = tab.get_by_role("dialog", name="What has to be mended")
    expect(dialog).to_be_visible(timeout=PATIENCE)
    expect(dialog).to_contain_text("a commitment has no fact ‘colour’")
    expect(dialog.locator("mark").first).to_have_text("colour")
    expect(dialog).to_contain_text(re.compile(r"12-global-value-chains/facts\.yml:\d+:1"))
    # What has been put away stays away; the page below is the last good one.
    tab.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    shows(tab, "Intergovernmental Committee")
    tab.reload()
    expect(tab.locator("#toggle")).to_contain_text("1 error", timeout=PATIENCE)
    expect(dialog).to_be_hidden()
    unfold(tab)
    tab.locator("#show").click()
    expect(dialog).to_be_visible()
    preview.write(FACTS, before)
    expect(dialog).to_be_hidden(timeout=PATIENCE)
    expect(tab.locator("#toggle")).not_to_contain_text("error", timeout=PATIENCE)


def test_who_follows_the_edits_is_taken_there(editor, preview):
    tab = visit(editor, preview, "/en/timeline/")
    unfold(tab)
    tab.get_by_role("switch", name="Go where I have just edited").check()
    before = preview.read(TEXT)
    preview.replace(TEXT, "The context of this support", "The setting of this support")
    tab.wait_for_url(re.compile(rf"{PAGE}#p\d+$"), timeout=PATIENCE)
    shows(tab, "The setting of this support")
    tab.wait_for_function("scrollY > 0")
    # The other way round, within the page.
    preview.write(TEXT, before)
    shows(tab, "The context of this support")
    tab.evaluate("sessionStorage.clear()")


def test_the_panel_says_how_the_texts_stand(editor, preview):
    tab = visit(editor, preview)
    unfold(tab)
    panel = tab.locator("#panel")
    for name in ("facts.yml", "vi.md", "bg.md", "en.md"):
        expect(panel).to_contain_text(f"12-global-value-chains/{name}")
    expect(panel.get_by_role("row")).to_have_count(4)
    assert panel.get_by_role("row").filter(has_text="Agreed").count() == 3
    expect(panel.get_by_role("link", name="Read all languages side by side")).to_have_attribute(
        "href", "/commitments/12/"
    )
    assert panel.get_by_role("heading", name="Links here").count() == 1
    before = preview.read(TEXT)
    preview.replace(TEXT, "The context of this support", "The setting of this support")
    english = panel.get_by_role("row").filter(has_text="English")
    expect(english).to_contain_text("Edited", timeout=PATIENCE)
    bulgarian = panel.get_by_role("row").filter(has_text="Български")
    expect(bulgarian).to_contain_text("Behind")
    assert re.search(r"/bg/commitments/12/#p\d+$", bulgarian.get_by_role("link").last.get_attribute("href"))
    # An edit that others have yet to follow is no reason to hide the page.
    expect(tab.get_by_role("dialog")).to_be_hidden()
    expect(tab.locator("#toggle")).to_contain_text("1 error")
    preview.write(TEXT, before)
    expect(english).to_contain_text("Agreed", timeout=PATIENCE)


@pytest.mark.parametrize("tag, word", [("vi", "Thông tin cho biên tập viên"), ("bg", "За редактора")])
def test_the_panel_speaks_the_language_that_is_chosen(editor, preview, tag, word):
    tab = visit(editor, preview)
    unfold(tab)
    tab.locator("#language").select_option(tag)
    expect(tab.locator("#panel")).to_contain_text(word)
    assert tab.locator("section.bar").get_attribute("lang") == tag
    tab.evaluate("localStorage.clear()")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_panel_and_errors_are_accessible(browser, preview, width, scheme):
    """WCAG 2.2 AA by axe-core, and nothing wider than the window."""
    context = browser.new_context(viewport={"width": width, "height": 640}, locale="en-GB", color_scheme=scheme)
    context.set_default_timeout(PATIENCE)
    tab = visit(context.new_page(), preview)
    unfold(tab)
    axe = (PROJECT / ".tools/axe.min.js").read_text(encoding="utf-8")

    def inspect():
        tab.evaluate(axe)
        found = tab.evaluate(
            """() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                .then(result => result.violations.map(each => [each.id, each.nodes.map(node => node.html)]))"""
        )
        assert not found
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")

    inspect()
    box = tab.locator("#panel").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    tab.locator("#show").click()
    expect(tab.get_by_role("dialog")).to_be_visible()
    inspect()
    tab.goto(f"{preview.origin}/.stele/preview/problems?language=bg")
    inspect()
    context.close()


def test_a_page_that_comes_back_catches_up(editor, preview):
    """A hidden tab does not listen; what it missed is told when it does again."""
    tab = visit(editor, preview)
    before = preview.read(TEXT)
    tab.evaluate(
        """() => { Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
                   document.dispatchEvent(new Event('visibilitychange')); }"""
    )
    preview.replace(TEXT, "global value chains", "worldwide chains of value")
    other = visit(tab.context.new_page(), preview)
    shows(other, "worldwide chains of value")
    expect(tab.locator("main")).not_to_contain_text("worldwide chains of value")
    tab.evaluate(
        """() => { Object.defineProperty(document, 'visibilityState', {value: 'visible', configurable: true});
                   document.dispatchEvent(new Event('visibilitychange')); }"""
    )
    shows(tab, "worldwide chains of value")
    preview.write(TEXT, before)
    shows(tab, "global value chains")
    other.close()
