# SPDX-License-Identifier: Apache-2.0
"""Equal languages: each page in each, each leading to the others."""

from portal import BASE


def counterpart(portal, page, language):
    return portal.page(f"{language}/{page.neutral_path}")


def test_every_page_stands_in_every_language(portal):
    for page in portal.pages:
        if page.language:
            for language in portal.languages:
                assert counterpart(portal, page, language), f"{page} in {language}"


def test_the_switch_keeps_the_page(portal):
    """One link to each other language, named in that language, to the same page."""
    for page in portal.pages:
        if not page.language:
            continue
        links = page.document.xpath("//header//a[@rel='alternate']")
        others = [language for language in portal.languages if language != page.language]
        assert [link.get("href") for link in links] == [f"/{other}/{page.neutral_path}" for other in others], page
        for link, other in zip(links, others):
            assert link.get("lang") == link.get("hreflang") == other, page
        current = page.document.xpath("//header//*[@aria-current and @lang]")
        assert [element.get("lang") for element in current] == [page.language], page


def test_the_switch_keeps_the_place(portal):
    """Every place of a page is there in the other languages, under the same name.

    A link can't know the fragment of the page that it stands on without a script, and reading pages have none.
    What can be kept is kept: the address of a place stays right when only its language is changed.
    Only the lists by letters have places of their own: the glossary's and that of the search page.
    """
    for page in portal.pages:
        if page.language and page.kind not in ("glossary", "search"):
            for language in portal.languages:
                other = counterpart(portal, page, language)
                assert set(page.ids) == set(other.ids), f"{page} and {other}"


def test_alternates_are_mutual(portal):
    """Each head names the whole cluster, itself among it, and the neutral page for everybody else."""
    clusters = {}
    for page in portal.pages:
        if page.path == "404.html" or page.path.startswith("parallel/"):
            continue
        links = page.document.xpath("//link[@rel='alternate'][@hreflang]")
        cluster = {link.get("hreflang"): link.get("href") for link in links}
        assert set(cluster) == {*portal.languages, "x-default"}, page
        assert f"{BASE}/{page.path}" in cluster.values(), page
        assert page.document.xpath("//link[@rel='canonical']/@href") == [f"{BASE}/{page.path}"], page
        for address in cluster.values():
            assert portal.page(address.removeprefix(BASE)) is not None, f"{page} names {address}"
        assert clusters.setdefault(page.neutral_path, cluster) == cluster, page


def test_the_switch_in_the_browser(visits, portal, language):
    """From language to language and back, on the page of a commitment."""
    tab = visits().go(portal.page(f"{language}/commitments/12/"))
    for other in portal.languages:
        if other != language:
            tab.locator(f"header a[hreflang={other}]").click()
            tab.wait_for_url(f"**/{other}/commitments/12/")
            assert tab.locator("html").get_attribute("lang") == other
