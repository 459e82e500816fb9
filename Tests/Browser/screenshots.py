# SPDX-License-Identifier: Apache-2.0
"""Pictures of the pages for those who look at them: one of every kind in each language, on a phone, a tablet and a
desk, light and dark.

    python screenshots.py FOLDER            for each language a page of pictures, and one sheet of them all
    python screenshots.py --readme FOLDER   the two pictures of the README
"""

import sys
import tempfile
from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

from chromium import launch
from portal import Portal, publish
from server import Server

WIDTHS = {"desk": (1280, 900), "tablet": (768, 1024), "phone": (320, 640)}
SETTINGS = [
    (f"{name}-{theme}", {"viewport": {"width": width, "height": height}, "color_scheme": theme})
    for name, (width, height) in WIDTHS.items()
    for theme in ("light", "dark")
]
# The whole statement on a phone would be a picture that nobody can open.
TALLEST = 3000
README = {"home": "en/", "parallel": "commitments/12/"}
STYLE = """body { font: 14px sans-serif; margin: 16px; background: #ddd } h2 { font-size: 16px }
.row { display: flex; gap: 12px; align-items: flex-start } figure { margin: 0 } img { display: block; width: 270px; height: 450px; object-fit: cover; object-position: top }"""


def contact_sheets(browser, server, portal, folder):
    """Each kind of page in each language, and a sheet of the pictures of each language; pages of all languages
    are with those of none."""
    for name, settings in SETTINGS:
        tab = browser.new_context(**settings).new_page()
        for page in portal.samples:
            tab.goto(server.url(page.path))
            size = tab.evaluate("[innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight)]")
            clip = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], TALLEST)}
            tab.screenshot(path=folder / picture(page, name), full_page=True, clip=clip)
        tab.context.close()
    tab = browser.new_context(viewport={"width": 1720, "height": 900}).new_page()
    for language in sorted({page.language or "all" for page in portal.samples}):
        pages = [page for page in portal.samples if (page.language or "all") == language]
        index = folder / f"{language}.html"
        index.write_text(sheet(pages), encoding="utf-8")
        tab.goto(index.resolve().as_uri())
        tab.screenshot(path=folder / f"sheet-{language}.png", full_page=True)
        print(f"{len(pages)} kinds of pages: {index} and {folder / f'sheet-{language}.png'}")


def sheet(pages):
    rows = []
    for page in pages:
        shots = "".join(
            f'<figure><a href="{picture(page, name)}"><img src="{picture(page, name)}" alt="{name}"></a></figure>'
            for name, _ in SETTINGS
        )
        rows.append(f'<h2>{escape(page.kind)}: {escape(repr(page))}</h2><div class="row">{shots}</div>')
    return f'<!doctype html><meta charset="utf-8"><title>Pages</title><style>{STYLE}</style>{"".join(rows)}'


def picture(page, name):
    return f"{(page.path.strip('/') or 'root').replace('/', '-')}.{name}.png"


def readme(browser, server, folder):
    tab = browser.new_context(viewport={"width": 1120, "height": 760}, color_scheme="light").new_page()
    files = [folder / f"{name}.png" for name in README]
    for file, path in zip(files, README.values()):
        tab.goto(server.url(path))
        tab.screenshot(path=file)
    size = sum(file.stat().st_size for file in files)
    assert size <= 300_000, f"{size:,} bytes are too many for a README"
    print(f"{', '.join(map(str, files))}: {size:,} bytes")


def main(arguments):
    folder = Path(arguments[-1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="stele-") as published, sync_playwright() as playwright:
        publish(published)
        portal = Portal(Path(published))
        server = Server(portal.folder)
        browser = launch(playwright)
        if arguments[0] == "--readme":
            readme(browser, server, folder)
        else:
            contact_sheets(browser, server, portal, folder)
        browser.close()
        server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
