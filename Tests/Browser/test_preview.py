# SPDX-License-Identifier: Apache-2.0
"""What an editor sees: the page follows each save, errors are shown over it, and the panel says how things stand.

Pages forbid what playwright's own waiting for a function needs (`unsafe-eval`); what is waited for are elements.
"""

import re
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from preview import Preview
from test_accessibility import TAGS, axe, violations

#: One preview for all of them.
pytestmark = pytest.mark.xdist_group("preview")

FOLDER = "Content/pillars/1-pillar/sector-001/1-measure"
FACTS = f"{FOLDER}/facts.yml"
TEXT = f"{FOLDER}/en.md"
PAGE = "/en/commitments/1/"
STYLES = "Templates/assets/tokens.css"
#: Words far down the page, before and after an edit.
OLD, NEW = "the provincial administrations publish", "the administrations of the provinces publish"
#: A program built for tests, on a machine with other things to do, takes its time.
PATIENCE = 60_000


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    preview = Preview(tmp_path_factory.mktemp("preview"))
    yield preview
    preview.stop()


@pytest.fixture
def open_tab(browser, preview):
    """Opens pages in a window of their own: `open_tab("/en/", width=320)`."""
    contexts = []
    complaints = []

    def hear(message):
        if message.type == "error":
            complaints.append(message.text)

    def open_tab(path=PAGE, width=1280, height=800, listens=True, **settings):
        settings.setdefault("locale", "en-GB")
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **settings
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        tab = context.new_page()
        if listens:
            tab.on("pageerror", lambda error: complaints.append(str(error)))
            tab.on("console", hear)
        return visit(tab, preview, path)

    yield open_tab
    for context in contexts:
        context.close()
    assert not complaints


def visit(tab, preview, path):
    """Opens a page, and waits until it listens and knows how things stand."""
    tab.goto(preview.origin + path)
    expect(tab.locator("#toggle")).to_have_text("Ready to be published", timeout=PATIENCE)
    return tab


@contextmanager
def edited(preview, path, change):
    """A file that is changed for as long as the block lasts."""
    before = preview.read(path)
    preview.write(path, change(before))
    try:
        yield
    finally:
        preview.write(path, before)


def with_new_words(text):
    assert OLD in text
    return text.replace(OLD, NEW)


def with_unknown_fact(text):
    return text + "colour: red\n"


def unfold(tab):
    if tab.locator("#panel").is_hidden():
        tab.locator("#toggle").click()


def shows(tab, words):
    expect(tab.locator("main")).to_contain_text(words, timeout=PATIENCE)


def is_publishable(tab):
    expect(tab.locator("#toggle")).to_have_text("Ready to be published", timeout=PATIENCE)


def mark(tab):
    """A reload takes away what was written into the page."""
    tab.evaluate("document.documentElement.dataset.isTheSame = ''")


def is_marked(tab):
    return tab.locator("html[data-is-the-same]").count() == 1


def is_at(tab, top):
    """How far the page is scrolled, in CSS pixels."""
    expect(tab.locator("html")).to_have_js_property("scrollTop", top, timeout=PATIENCE)


def test_an_edit_is_shown_where_the_reader_is(open_tab, preview):
    tab = open_tab(f"{PAGE}#p2")
    tab.evaluate("scrollTo(0, 437)")
    mark(tab)
    with edited(preview, TEXT, with_new_words):
        shows(tab, NEW)
        assert not is_marked(tab)
        is_at(tab, 437)
        assert tab.url.endswith(f"{PAGE}#p2")
    shows(tab, OLD)
    is_at(tab, 437)
    is_publishable(tab)


def test_other_pages_are_left_alone(open_tab, preview):
    other = open_tab("/en/timeline/")
    mark(other)
    with edited(preview, TEXT, with_new_words):
        expect(other.locator("#toggle")).to_contain_text("1 error", timeout=PATIENCE)
    is_publishable(other)
    assert is_marked(other)


def test_a_style_is_swapped_without_reload(open_tab, preview):
    tab = open_tab()
    mark(tab)
    body = tab.locator("body")
    before = body.evaluate("body => getComputedStyle(body).backgroundColor")
    with edited(preview, STYLES, lambda text: text + "\nbody { background-color: rgb(1, 2, 3) !important }\n"):
        expect(body).to_have_css("background-color", "rgb(1, 2, 3)", timeout=PATIENCE)
    expect(body).to_have_css("background-color", before, timeout=PATIENCE)
    expect(tab.locator("html > head > link[rel=stylesheet]")).to_have_count(1)
    assert is_marked(tab)


def test_a_style_that_comes_late_is_not_kept(open_tab, preview):
    tab = open_tab()
    mark(tab)
    sheet = "**/site.*.css"
    asked = []

    def hold_the_first(route):
        asked.append(route.request.url)
        if len(asked) > 1:
            route.continue_()

    tab.route(sheet, hold_the_first)
    before = preview.read(STYLES)
    try:
        with tab.expect_request(sheet):
            preview.write(STYLES, before + "\nbody { background-color: rgb(1, 2, 3) }\n")
    finally:
        # The next save is news before the sheet of the first one has come.
        with tab.expect_request(sheet):
            preview.write(STYLES, before)
    expect(tab.locator("html > head > link[rel=stylesheet]")).to_have_count(1)
    assert len(asked) == 2
    assert is_marked(tab)


def test_what_is_broken_is_shown_until_it_is_mended(open_tab, preview):
    tab = open_tab()
    dialog = tab.get_by_role("dialog", name="What has to be mended")
    with edited(preview, FACTS, with_unknown_fact):
        expect(dialog).to_be_visible(timeout=PATIENCE)
        expect(dialog).to_contain_text("a commitment has no fact ‘colour’")
        expect(dialog.locator("mark").first).to_have_text("colour")
        expect(dialog).to_contain_text(re.compile(rf"{FACTS}:\d+:1"))
        # What has been put away stays away; the page below is the last good one.
        tab.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        shows(tab, OLD)
        tab.reload()
        expect(tab.locator("#toggle")).to_contain_text("1 error", timeout=PATIENCE)
        expect(dialog).to_be_hidden()
        unfold(tab)
        tab.locator("#show").click()
        expect(dialog).to_be_visible()
    expect(dialog).to_be_hidden(timeout=PATIENCE)
    is_publishable(tab)
    shows(tab, OLD)


def test_what_is_mended_is_not_shown_again_by_a_late_answer(open_tab, preview):
    tab, other = open_tab(), open_tab()
    tab.add_init_script(
        "window.EventSource = class extends EventSource { constructor(at) { super(at); window.news = this; } };"
    )
    tab.reload()
    dialog = tab.get_by_role("dialog", name="What has to be mended")
    with edited(preview, FACTS, with_unknown_fact):
        expect(dialog).to_be_visible(timeout=PATIENCE)
        expect(other.locator("#toggle")).to_contain_text("1 error", timeout=PATIENCE)
        # It hears what is told here, and nothing else.
        tab.evaluate("news.close()")
    is_publishable(other)
    with tab.expect_response("**/problems?*"):
        tab.evaluate("""for (const checked of [false, true]) {
            const data = JSON.stringify({ checked, blocks: false, problems: "", sheets: [], generation: 0 });
            news.dispatchEvent(new MessageEvent("state", { data }));
        }""")
    tab.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    expect(dialog).to_be_hidden()
    is_publishable(tab)


def test_what_only_later_checks_find_is_shown_over_the_new_page(open_tab, preview):
    tab = open_tab()
    dialog = tab.get_by_role("dialog", name="What has to be mended")
    with edited(preview, TEXT, lambda text: text.replace(OLD, "[the provinces](commitment:99) publish")):
        expect(dialog).to_contain_text("99", timeout=PATIENCE)
        tab.keyboard.press("Escape")
        shows(tab, "the provinces publish")
    is_publishable(tab)


def test_who_follows_the_edits_is_taken_there(open_tab, preview):
    tab = open_tab("/en/timeline/")
    unfold(tab)
    tab.get_by_role("switch", name="Go where I have just edited").check()
    with edited(preview, TEXT, with_new_words):
        expect(tab).to_have_url(re.compile(rf"{PAGE}#p[\d.]+$"), timeout=PATIENCE)
        shows(tab, NEW)
        expect(tab.locator("main").get_by_text(NEW)).to_be_in_viewport()
        # Within the page, too. The block ends with an edit: scrolling after it would race with the preview.
        tab.evaluate("scrollTo(0, 0)")
    shows(tab, OLD)
    expect(tab.locator("main").get_by_text(OLD)).to_be_in_viewport(timeout=PATIENCE)


def test_the_panel_says_how_the_texts_stand(open_tab, preview):
    tab = open_tab()
    unfold(tab)
    panel = tab.locator("#panel")
    for name in ("facts.yml", "vi.md", "bg.md", "en.md"):
        expect(panel).to_contain_text(f"1-measure/{name}")
    expect(panel.get_by_role("row")).to_have_count(4)
    expect(panel.get_by_role("row").filter(has_text="Agreed")).to_have_count(3)
    side_by_side = panel.get_by_role("link", name="Read all languages side by side")
    expect(side_by_side).to_have_attribute("href", "/commitments/1/")
    for heading in ("Leads to", "Links here"):
        links = panel.get_by_role("heading", name=heading).locator("+ ul a")
        assert all(href.startswith("/en/") for href in links.evaluate_all("all => all.map(a => a.pathname)"))
        assert links.count() > 1
    with edited(preview, TEXT, with_new_words):
        english = panel.get_by_role("row").filter(has_text="English")
        expect(english).to_contain_text("Edited", timeout=PATIENCE)
        bulgarian = panel.get_by_role("row").filter(has_text="Български")
        expect(bulgarian).to_contain_text("Behind")
        link = bulgarian.get_by_role("link").last
        expect(link).to_have_attribute("href", re.compile(r"^/bg/commitments/1/#p[\d.]+$"))
        # An edit that others have yet to follow is no reason to hide the page.
        expect(tab.locator("#toggle")).to_contain_text("1 error", timeout=PATIENCE)
        expect(tab.get_by_role("dialog")).to_be_hidden()
    is_publishable(tab)


@pytest.mark.parametrize(
    "tag, panel, title, message",
    [
        (
            "vi",
            "Thông tin cho biên tập viên",
            "Những chỗ cần sửa",
            "“colour” không phải là dữ kiện của cam kết",
        ),
        ("bg", "За редактора", "За поправяне", "Непознато поле „colour“ (ангажимент)"),
    ],
)
def test_the_preview_speaks_the_language_that_is_chosen(open_tab, preview, tag, panel, title, message):
    tab = open_tab()
    unfold(tab)
    tab.locator("#language").select_option(tag)
    expect(tab.locator("#panel")).to_contain_text(panel)
    expect(tab.locator("section.bar")).to_have_attribute("lang", tag)
    with edited(preview, FACTS, with_unknown_fact):
        dialog = tab.get_by_role("dialog", name=title)
        expect(dialog).to_contain_text("unknown-fact", timeout=PATIENCE)
        expect(dialog).to_contain_text(message)
        expect(dialog.locator("[lang=en]")).to_have_count(0)
        expect(tab.locator("#panel")).to_contain_text(message)


@pytest.mark.parametrize("width", [320, 1280])
def test_panel_and_errors_are_accessible(open_tab, preview, figures, width):
    """WCAG 2.2 AA by axe-core in both themes, and nothing wider than the window."""
    # What axe itself does is not always allowed on our pages.
    tab = open_tab(width=width, height=640, listens=False)
    unfold(tab)

    def inspect():
        tab.evaluate(axe())
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            assert not violations(tab, figures, TAGS)
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")

    inspect()
    box = tab.locator("#panel").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    with edited(preview, FACTS, with_unknown_fact):
        expect(tab.get_by_role("dialog")).to_contain_text("colour", timeout=PATIENCE)
        inspect()
        tab.goto(f"{preview.origin}/.stele/preview/problems?language=bg")
        inspect()


def test_a_page_that_comes_back_catches_up(open_tab, preview):
    """A hidden tab does not listen; what it missed is told when it does again."""
    tab = open_tab()

    def become(state):
        tab.evaluate(
            """state => {
                Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
                document.dispatchEvent(new Event('visibilitychange'));
            }""",
            state,
        )

    become("hidden")
    other = open_tab()
    with edited(preview, TEXT, with_new_words):
        shows(other, NEW)
        expect(tab.locator("main")).not_to_contain_text(NEW)
        become("visible")
        shows(tab, NEW)
    shows(tab, OLD)
