# SPDX-License-Identifier: Apache-2.0
"""Nothing from elsewhere, nothing inline, nothing kept, and no script needed."""

import re

INLINE = re.compile(r"""<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:|<script(?![^>]*(application/ld\+json|\ssrc=))""", re.I)
LOADED = "//@src|//@srcset|//@poster|//@data|//link[not(@rel='canonical' or @rel='alternate')]/@href|//use/@href"


def test_nothing_is_inline(portal):
    """The policy would stop it, and it is not there: no script, no style, in drawings neither."""
    assert not [(page, found[0]) for page in portal.pages if (found := INLINE.search(page.text))]


def test_nothing_is_loaded_from_elsewhere(portal):
    for page in portal.pages:
        for address in page.document.xpath(LOADED):
            assert re.match(r"/(?!/)|#|data:", address), f"{page} loads {address}"
    for sheet in portal.stylesheets:
        for address in re.findall(r"""@import\s+["']([^"']+)|url\(\s*["']?([^"')]+)""", sheet.read_text()):
            assert not re.match(r"https?:|//", "".join(address)), f"{sheet.name} loads {address}"


def test_pages_do_not_redirect(portal):
    """No page chooses a language, or anything, for its reader."""
    assert not [page for page in portal.pages if page.document.xpath("//meta[@http-equiv]")]


def test_visits_are_quiet(visits, figures, sample):
    """No foreign request, no complaint of the browser, no cookie, nothing stored."""
    visit = visits()
    tab = visit.go(sample)
    figures["requests heard"] += len(visit.requests)
    assert not visit.foreign_requests
    assert not visit.complaints
    assert not tab.context.cookies()
    assert tab.evaluate("localStorage.length + sessionStorage.length") == 0
    policy = visit.response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ") and policy.count("default-src") == 1


def test_policy_holds(visits, portal):
    """A script that somebody smuggled into a page would not run."""
    visit = visits()
    tab = visit.go(portal.page(f"{portal.languages[0]}/"))
    tab.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = 'window.smuggled = true';
            document.body.append(script);
        }"""
    )
    assert tab.evaluate("window.smuggled") is None
    assert any("Content Security Policy" in complaint for complaint in visit.complaints)


def test_missing_pages_are_said(visits, portal, server):
    """The page for what is not there is sent with its status, under the same policy."""
    visit = visits()
    tab = visit.go("no/such/page/")
    assert visit.response.status == 404
    assert "content-security-policy" in visit.response.headers
    for language in portal.languages:
        assert tab.locator(f"[lang={language}] a[href='/{language}/']").count()


def test_no_script_is_needed(visits, any_sample):
    """Without scripts a page has the same words."""
    words = [visits(scripts=scripts).go(any_sample).locator("body").inner_text() for scripts in (True, False)]
    assert words[0] == words[1]
