# SPDX-License-Identifier: Apache-2.0
"""What is known to run in browsers, and in programs that read data, where nobody meant it to.

Every vector of vectors.tsv is tried in every place where a stranger may write. Either it is refused where it stands,
or what is published of it does nothing.
"""

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import sync_playwright

from chromium import launch
from hostile_portal import HARMLESS, LANGUAGES, HostilePortal, vectors
from inert import Browser, Shape
from server import Server

#: One portal for all of them.
pytestmark = pytest.mark.xdist_group("vectors")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The portal with every vector that was not refused, published."""
    portal = HostilePortal(tmp_path_factory.mktemp("vectors") / "hostile", vectors())
    portal.refuse()
    portal.published = portal.build()
    return portal


@pytest.fixture(scope="module")
def harmless(tmp_path_factory):
    """A portal of the same kind without a vector."""
    portal = HostilePortal(tmp_path_factory.mktemp("vectors") / "harmless", [HARMLESS])
    portal.refuse()
    portal.published = portal.build()
    return portal


@pytest.fixture(scope="module")
def chromium():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


def test_refused_or_inert(hostile, harmless, chromium, figures):
    browser = Browser(chromium.new_page())
    model, shape = (Shape(portal.published, browser) for portal in (harmless, hostile))
    assert not model.problems
    assert not shape.problems
    assert not shape.beyond(model, len(hostile.payloads))
    # The vectors are there: what looks through the files has something to find.
    assert 0 < len(hostile.refused) < hostile.tried
    assert any(b"&lt;script&gt;alert(1)" in page.read_bytes() for page in hostile.published.rglob("*.html"))
    figures["vectors"] = len(hostile.payloads)
    figures["vectors tried, by place"] = hostile.tried
    figures["vectors refused where they stood"] = len(hostile.refused)
    figures["published files with vectors looked through"] = shape.parsed


@pytest.fixture(scope="module")
def tab(hostile, chromium):
    """As a careless host would show the portal: without the policy that forbids scripts."""
    server = Server(hostile.published)
    context = chromium.new_context(bypass_csp=True, base_url=server.origin)
    tab = context.new_page()
    tab.ran = []
    tab.on("dialog", lambda dialog: (tab.ran.append(f"{tab.url}: {dialog.message}"), dialog.dismiss()))

    def ask(route):
        if route.request.url.startswith(server.origin + "/"):
            route.continue_()
        else:
            tab.ran.append(f"{tab.url} asks for {route.request.url}")
            route.abort()

    context.route("**", ask)
    yield tab
    context.close()
    server.stop()


def test_nothing_runs_in_a_browser(hostile, tab, figures):
    """On the pages that show many entries, and on some that show one."""
    pages = sorted(page.relative_to(hostile.published).as_posix() for page in hostile.published.rglob("*.html"))
    many = [page for page in pages if not re.search(r"\d+(-v)?/index\.html$", page)]
    few = sorted(set(pages) - set(many))[::40]
    assert len(many) > 20 < len(few)
    for page in [*many, *few]:
        tab.goto(f"/{page}")
    assert not tab.ran
    figures["pages with vectors opened in a browser, without a policy"] += len(many) + len(few)


HARMLESS_QUERIES = ("nothing-of-this-name", "alert one the")
NAMES = """[...document.querySelectorAll('*')].flatMap(
    element => [element.localName, ...element.getAttributeNames().map(name => `${element.localName} ${name}`)]
)"""


def test_nothing_runs_in_the_search(hostile, tab, figures):
    """What a visitor searches for is shown again, in the page and in its address."""
    known = set()
    queries = [b" ".join(hostile.payloads[start:start + 10]).decode("utf-8", "replace") for start in range(0, len(hostile.payloads), 10)]
    for query in [*HARMLESS_QUERIES, *queries]:
        tab.goto(f"/{LANGUAGES[0]}/search/?" + urlencode({"q": query}))
        tab.wait_for_function("document.getElementById('results').getAttribute('aria-busy') === 'false'")
        names = set(tab.evaluate(NAMES))
        # Two that find nothing and much; more elements there are not.
        known |= names if query in HARMLESS_QUERIES else set()
        assert not names - known, query
    assert not tab.ran
    figures["searches for a vector"] += len(hostile.payloads)
