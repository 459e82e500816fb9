# SPDX-License-Identifier: Apache-2.0
"""The portal in one file: the same each time, checked by its sums, and read from the disk."""

import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import sync_playwright

from chromium import launch
from portal import BASE, publish

pytestmark = pytest.mark.xdist_group("archive")

ZIP = "portal.zip"


@pytest.fixture(scope="module")
def offering(tmp_path_factory):
    """A portal that was built with its archive."""
    folder = tmp_path_factory.mktemp("offering")
    publish(folder, "--archive")
    return folder


@pytest.fixture(scope="module")
def unpacked(offering, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(offering / ZIP) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return top


def test_it_is_the_same_each_time(offering):
    first = (offering / ZIP).read_bytes()
    publish(offering, "--archive", "--no-cache")
    assert (offering / ZIP).read_bytes() == first
    with zipfile.ZipFile(offering / ZIP) as archive:
        names = archive.namelist()
        assert names[:-1] == sorted(names[:-1], key=str.encode)
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_has_all_that_is_published_for_readers(published, unpacked):
    files = {file.relative_to(published.folder).as_posix() for file in published.folder.rglob("*") if file.is_file()}
    expected = {file for file in files if not any(part[0] in "._" for part in file.split("/"))}
    assert {file.relative_to(unpacked).as_posix() for file in unpacked.rglob("*") if file.is_file()} == \
        expected | {"SHA256SUMS"}
    for file in expected:
        if not file.endswith(".html"):
            assert (unpacked / file).read_bytes() == (published.folder / file).read_bytes(), file


def test_its_sums_are_right(offering, unpacked):
    check = ["sha256sum", "--check", "--quiet", "--strict"]
    subprocess.run([*check, "SHA256SUMS"], cwd=unpacked, check=True)
    subprocess.run([*check, f"{ZIP}.sha256"], cwd=offering, check=True)
    lines = (unpacked / "SHA256SUMS").read_text().splitlines()
    assert len(lines) == sum(file.is_file() for file in unpacked.rglob("*")) - 1


def test_pages_offer_it_with_its_size_and_checksum(offering, unpacked):
    data = (offering / ZIP).read_bytes()
    for language in ("vi", "bg", "en"):
        page = (offering / language / "data/index.html").read_text(encoding="utf-8")
        assert f'href="/{ZIP}"' in page
        assert hashlib.sha256(data).hexdigest() in page
        assert f"({len(data) / 1e6:.0f} MB)" in page
        # In the archive itself it is not offered: it is there already.
        assert ZIP not in (unpacked / language / "data/index.html").read_text(encoding="utf-8")


def test_without_being_asked_for_it_is_neither_made_nor_offered(published):
    assert not (published.folder / ZIP).exists()
    assert ZIP not in (published.folder / "en/data/index.html").read_text(encoding="utf-8")


def test_all_links_lead_from_file_to_file(unpacked):
    """Nothing leads to a folder or to the root of the disk; lychee then looks up every link and fragment."""
    for file in unpacked.rglob("*.html"):
        tree = html.document_fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
        for link in tree.xpath("//@href | //@src | //@action"):
            if not re.match(r"[a-z]+:|#", link):
                assert not link.startswith("/") and not re.split(r"[?#]", link)[0].endswith("/"), (file, link)
    lychee = Path(sys.executable).parent / "lychee"
    result = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--no-progress", "--exclude", f"^{re.escape(BASE)}",
         f"{unpacked}/**/*.html"], capture_output=True, text=True,
    )
    assert result.returncode == 0, result.stdout


def test_it_is_read_from_the_disk(unpacked):
    """A reader opens the first file, takes a language, and follows links from there."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto((unpacked / "index.html").as_uri())
        page.click('main a[hreflang="bg"]')
        assert page.url == (unpacked / "bg/index.html").as_uri()
        for path in ("vi/commitments/12", "commitments/12", "en/timeline", "bg/glossary", "en/data"):
            page.goto((unpacked / path / "index.html").as_uri())
            # Styles are there, and so are the pages that it leads to.
            assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
            for href in page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
                if href.startswith("file:"):
                    assert Path(re.split(r"[?#]", href)[0].removeprefix("file://")).is_file(), href
        page.click('a[href$="api/v1/openapi.json"]')
        assert page.url == (unpacked / "api/v1/openapi.json").as_uri()
        browser.close()
    assert asked and all(url.startswith("file:") for url in asked)
