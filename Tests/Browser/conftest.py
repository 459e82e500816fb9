# SPDX-License-Identifier: Apache-2.0
"""Publishes the portal once, serves it as a host would, and opens pages of it in Chromium.

    STELE=.build/debug/stele .tools/python/bin/python -m pytest Tests/Browser

With --numprocesses 2 --dist loadgroup tests run in two processes, each with a browser of its own.
With STELE_PUBLISHED a folder that is published already, with the address https://portal.example, is taken.
"""

import os
from functools import lru_cache
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import published_once
from chromium import launch
from portal import Portal
from server import Server
from tally import Collecting, Tally

FIGURES = Tally()


def pytest_configure(config):
    """Publishes before tests are collected: there is one test for each page."""
    published_once.pytest_configure(config)
    config.pluginmanager.register(Collecting(FIGURES))


pytest_unconfigure = published_once.pytest_unconfigure


@lru_cache(maxsize=1)
def the_portal():
    portal = Portal(Path(os.environ["STELE_PUBLISHED"]))
    assert len(portal.pages) > 1000, "a rule that holds on no page says nothing"
    return portal


def pytest_generate_tests(metafunc):
    """A test that takes `sample` runs for every kind of page in every language, `any_sample` for every kind."""
    for name, pages in (("sample", "samples"), ("any_sample", "one_of_each_kind")):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, getattr(the_portal(), pages), ids=repr)
    if "language" in metafunc.fixturenames:
        metafunc.parametrize("language", the_portal().languages)


@pytest.fixture(scope="session")
def portal():
    return the_portal()


@pytest.fixture(scope="session")
def figures():
    return FIGURES


@pytest.fixture(scope="session")
def server(portal):
    server = Server(portal.folder)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


class Visit:
    """A page in the browser, with all that it asked for and complained about."""

    def __init__(self, server, context):
        self.server = server
        #: The answer to the page itself.
        self.response = None
        self.requests = []
        self.complaints = []
        self.tab = context.new_page()
        self.tab.on("request", self._ask)
        self.tab.on("requestfailed", self._miss)
        self.tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.tab.on("console", self._hear)

    def _ask(self, request):
        # The icon of the last page may be asked for late.
        if request.is_navigation_request():
            self.requests.clear()
            self.complaints.clear()
        self.requests.append(request)

    def _miss(self, request):
        # What the browser dropped itself because it left the page is no fault of the page; what the policy
        # blocks is told on the console.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"{request.url}: {request.failure}")

    def _hear(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.text} ({message.location.get('url')})")

    def go(self, page):
        """Opens a page and waits until its fonts are there."""
        self.response = self.tab.goto(self.server.url(page.path if hasattr(page, "path") else page))
        self.tab.evaluate("document.fonts.ready.then(() => null)")
        FIGURES["pages opened"] += 1
        return self.tab

    @property
    def foreign_requests(self):
        own = (self.server.origin + "/", "data:")
        return [request.url for request in self.requests if not request.url.startswith(own)]


@pytest.fixture(scope="session")
def visits(browser, server):
    """One visit for each set of settings, kept open: `visits(width=320, color_scheme="dark")`."""
    kept = {}

    def visit(width=1280, height=800, scripts=True, **settings):
        key = (width, height, scripts, *sorted(settings.items()))
        if key not in kept:
            # Without smooth scrolling a place is reached at once.
            settings.setdefault("reduced_motion", "reduce")
            context = browser.new_context(
                viewport={"width": width, "height": height}, java_script_enabled=scripts, **settings
            )
            context.set_default_timeout(20_000)
            kept[key] = Visit(server, context)
        return kept[key]

    yield visit
    for visit in kept.values():
        visit.tab.context.close()
