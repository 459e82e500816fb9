# SPDX-License-Identifier: Apache-2.0
"""Pictures of the pages for those who look at them: one of every kind, on a phone and on a desk, light and dark.

    python screenshots.py FOLDER            a page of pictures, and one sheet of them all
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

SETTINGS = [
    ("desk-light", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "light"}),
    ("desk-dark", {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"}),
    ("phone-light", {"viewport": {"width": 320, "height": 640}, "color_scheme": "light"}),
]
README = {"home": "en/", "parallel": "commitments/12/"}
STYLE = """body { font: 14px sans-serif; margin: 16px; background: #ddd } h2 { font-size: 16px }
.row { display: flex; gap: 12px; align-items: flex-start } figure { margin: 0 } img { display: block; height: 450px }"""


def contact_sheet(browser, server, portal, folder):
    rows = []
    for name, settings in SETTINGS:
        tab = browser.new_context(**settings).new_page()
        for page in portal.one_of_each_kind:
            tab.goto(server.url(page.path))
            tab.screenshot(path=folder / picture(page, name))
        tab.context.close()
    for page in portal.one_of_each_kind:
        shots = "".join(
            f'<figure><a href="{picture(page, name)}"><img src="{picture(page, name)}" alt="{name}"></a></figure>'
            for name, _ in SETTINGS
        )
        rows.append(f'<h2>{escape(page.kind)}: {escape(repr(page))}</h2><div class="row">{shots}</div>')
    index = folder / "index.html"
    index.write_text(
        f'<!doctype html><meta charset="utf-8"><title>Pages</title><style>{STYLE}</style>{"".join(rows)}',
        encoding="utf-8",
    )
    tab = browser.new_context(viewport={"width": 1720, "height": 900}).new_page()
    tab.goto(index.resolve().as_uri())
    tab.screenshot(path=folder / "sheet.png", full_page=True)
    print(f"{len(rows)} kinds of pages: {index} and {folder / 'sheet.png'}")


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
            contact_sheet(browser, server, portal, folder)
        browser.close()
        server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
