# SPDX-License-Identifier: Apache-2.0
"""Cards for the pages of others: small, quiet, framed by anybody, and not to be found instead of the page."""

from urllib.parse import urlsplit

from lxml import html

from portal import BASE
from server import HeaderRules

MOST = 15 * 1024


def test_each_commitment_has_a_card_in_each_language(portal):
    paths = {page.path for page in portal.embeds}
    assert paths == {
        f"embed/{language}/commitments/{number}/" for language in portal.languages for number in range(1, 38)
    }


def test_cards_are_small_with_all_that_they_load(portal):
    for page in portal.embeds:
        document = page.document
        loaded = document.xpath("//link[@rel='stylesheet']/@href | //*/@src")
        assert not document.xpath("//script | //style | //*[@style] | //iframe")
        size = page.size
        for address in loaded:
            sheet = (portal.folder / address.lstrip("/")).read_text(encoding="utf-8")
            assert "url(" not in sheet and "@import" not in sheet
            size += len(sheet.encode())
        assert size <= MOST, f"{page}: {size}"


def test_cards_lead_to_the_page(portal):
    for page in portal.embeds:
        language = page.path.split("/")[1]
        target = page.path.removeprefix("embed/")
        document = page.document
        assert document.get("lang") == language
        assert document.xpath("//link[@rel='canonical']/@href") == [f"{BASE}/{target}"]
        assert document.xpath("//meta[@name='robots']/@content") == ["noindex"]
        links = document.xpath("//a")
        assert f"/{target}" in [link.get("href") for link in links]
        # In a frame a link would open within it.
        assert {link.get("target") for link in links} == {"_top"}
        assert len(document.xpath("//main")) == len(document.xpath("//h1")) == 1


def test_only_cards_may_be_framed(portal):
    rules = HeaderRules((portal.folder / "_headers").read_text(encoding="utf-8"))
    for page in portal.pages + portal.embeds:
        policy = rules.fields(f"/{page.path}")["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; ")
        ancestors = policy.split(", frame-ancestors ")[1]
        assert ancestors == ("*" if page in portal.embeds else "'none'"), page


def test_pages_offer_the_snippet(portal):
    """As text to be selected; it is markup of one frame with a name, which is not loaded before it is seen."""
    for language in portal.languages:
        page = portal.page(f"{language}/commitments/12/")
        (snippet,) = page.document.xpath("//section[@class='cite']/h3/following-sibling::p/text()")
        frame = html.fragment_fromstring(snippet)
        assert frame.tag == "iframe"
        assert frame.get("loading") == "lazy"
        assert frame.get("title")
        assert portal.folder.joinpath(urlsplit(frame.get("src")).path.lstrip("/"), "index.html").is_file()


def test_cards_are_not_in_the_sitemap(portal):
    assert "/embed/" not in (portal.folder / "sitemap.xml").read_text(encoding="utf-8")
