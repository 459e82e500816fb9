#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures how long it takes from a save to the new text, in `stele preview` and in `hugo server`. See README.md."""

import argparse
import json
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

from measuring import machine, report
from measuring.servers import Server, hugo_server, stele_preview
from measuring.workspace import REAL, Output, Workspace, marked_words, program_at

PROJECT = Path(__file__).resolve().parent.parent
RESULTS = PROJECT / "Documentation/Performance"
sys.path.append(str(PROJECT / "Tests/Browser"))
#: As many commitments as a portal of 3,000 pages has.
THREE_THOUSAND_PAGES = "207"
#: How often it is asked whether the new text is there, in seconds.
INTERVAL = 0.003
#: What is not there by then is a failure.
TIMEOUT = 120
#: Between two edits, so that whatever the one before started has ended.
REST = 0.3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=os.environ.get("BENCH_SIZES", f"{REAL},{THREE_THOUSAND_PAGES}"),
                        type=lambda text: [size.strip() for size in text.split(",")])
    parser.add_argument("--edits", type=int, default=int(os.environ.get("BENCH_EDITS", "50")))
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get("BENCH_FOLDER", "/dev/shm")))
    parser.add_argument("--stele")
    parser.add_argument("--hugo")
    arguments = parser.parse_args()
    stele = program_at(arguments.stele, PROJECT / ".build/release/stele", "stele")
    hugo = program_at(arguments.hugo, PROJECT / ".tools/hugo", "hugo")
    result = {"machine": machine.describe(stele, hugo, PROJECT), "edits": arguments.edits, "sizes": []}
    for size in arguments.sizes:
        workspace = Workspace(size, arguments.folder / f"stele-preview-{size}", PROJECT, stele, hugo)
        try:
            result["sizes"].append({"name": name_of(workspace)} | measure(workspace, arguments.edits))
        finally:
            workspace.remove()
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / "preview.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print("\n".join(report.preview_lines(result)))
    report.write(RESULTS)


def name_of(workspace: Workspace) -> str:
    """What is shown, and how much of it."""
    workspace.rebuild(workspace.output)
    pages = f"{Output.of(workspace.output).pages:,} pages"
    shutil.rmtree(workspace.output)
    workspace.forget()
    if workspace.size == REAL:
        return f"The portal itself ({pages})"
    return f"{int(workspace.size):,} commitments in three languages ({pages})"


def measure(workspace: Workspace, edits: int) -> dict:
    from chromium import launch
    from playwright.sync_api import sync_playwright

    print(f"{workspace.size}: starting both servers", flush=True)
    with stele_preview(workspace) as stele, hugo_server(workspace) as hugo, sync_playwright() as playwright:
        servers = (stele, hugo)
        print(f"{workspace.size}: {edits} edits until served, {edits} until shown", flush=True)
        served: dict[str, list[float]] = {server.name: [] for server in servers}
        shown: dict[str, list[float]] = {server.name: [] for server in servers}
        browser = launch(playwright)
        # Our pages forbid what waiting for words within them needs.
        context = browser.new_context(bypass_csp=True)
        texts = workspace.texts()
        for number in range(edits):
            for server in servers:
                text = server.text(texts[(number * 37) % len(texts)])
                served[server.name].append(until_served(server, text, number))
            for server in servers:
                text = server.text(texts[(number * 41 + 5) % len(texts)])
                shown[server.name].append(until_shown(server, context, text, edits + number))
        browser.close()
        return {
            server.name: {
                "start": round(server.start, 3),
                "served": summary(served[server.name]),
                "shown": summary(shown[server.name]),
            }
            for server in servers
        }


def until_served(server: Server, text: Path, number: int) -> float:
    words = marked_words(number)
    address = server.address_of(text)
    Workspace.edit(text, words)
    start = time.perf_counter()
    while words not in server.get(address):
        if time.perf_counter() - start > TIMEOUT:
            raise SystemExit(f"{server.name} did not serve the edit of {text} within {TIMEOUT} s.")
        time.sleep(INTERVAL)
    elapsed = time.perf_counter() - start
    time.sleep(REST)
    return elapsed


def until_shown(server: Server, context, text: Path, number: int) -> float:
    """In a browser that has the page open, and reloads it by itself."""
    words = marked_words(number)
    page = context.new_page()
    page.goto(server.address_of(text), wait_until="load")
    # The page begins to listen after it was loaded.
    time.sleep(REST)
    Workspace.edit(text, words)
    start = time.perf_counter()
    page.wait_for_function(
        "words => document.body?.textContent.includes(words)", arg=words, polling=3, timeout=TIMEOUT * 1000
    )
    elapsed = time.perf_counter() - start
    page.close()
    time.sleep(REST)
    return elapsed


def summary(seconds: list[float]) -> dict:
    return {"median": round(statistics.median(seconds), 4), "runs": [round(second, 4) for second in seconds]}


if __name__ == "__main__":
    main()
