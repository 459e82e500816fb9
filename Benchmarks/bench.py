#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures Stele beside Hugo and beside a copy of the files. See README.md."""

import argparse
import itertools
import json
import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path

from measuring import machine, report
from measuring.processes import Usage
from measuring.workspace import REAL, SMALLER, Output, Workspace, marked_words, program_at

PROJECT = Path(__file__).resolve().parent.parent
RESULTS = PROJECT / "Documentation/Performance"
#: Short builds are done several times in one run, until it takes so long.
SHORTEST_RUN = 2.0
#: What a build finds in memory of the one before is nothing beside so long a time: such a first build counts.
LONG_BUILD = 60.0
MOST_BUILDS = 20


def main() -> None:
    arguments = _arguments()
    stele = program_at(arguments.stele, PROJECT / ".build/release/stele", "stele")
    hugo = program_at(arguments.hugo, PROJECT / ".tools/hugo", "hugo")
    met = True
    for size in arguments.sizes:
        environment = machine.describe(stele, hugo, PROJECT)
        print(f"\n{size}: writing the portal and its twin", flush=True)
        folder = arguments.folder / f"stele-bench-{size}"
        workspace = Workspace(size, folder, PROJECT, stele, hugo)
        smaller = Workspace(SMALLER, folder / "smaller", PROJECT, stele, hugo) if is_larger(size) else None
        try:
            result = measure(workspace, arguments.runs, smaller)
            if arguments.disk and size in ("1000", REAL):
                result["disk"] = measure_on_disk(size, arguments.disk, stele, hugo)
        finally:
            if not arguments.keep:
                workspace.remove()
        result = {"size": size, "machine": environment} | result
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / f"{size}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        print(report.text_of(result))
        met = report.is_fair(result) and met
    report.write(RESULTS)
    sys.exit(0 if met else "The twin is not like the portal: the figures compare different work.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=os.environ.get("BENCH_SIZES", f"{REAL},1000,10000"),
                        type=lambda text: [size.strip() for size in text.split(",")],
                        help="numbers of commitments, and ‘real’ for the portal itself; default: real,1000,10000")
    parser.add_argument("--runs", type=int, default=int(os.environ.get("BENCH_RUNS", "5")),
                        help="of each program; default: 5")
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get("BENCH_FOLDER", "/dev/shm")),
                        help="where to build; default: in memory")
    parser.add_argument("--disk", type=lambda text: Path(text) if text else None, default=PROJECT / ".build/bench",
                        help="where to build once more, on a disk; nothing for nowhere")
    parser.add_argument("--stele")
    parser.add_argument("--hugo")
    parser.add_argument("--keep", action="store_true", help="leave the folders for a closer look")
    return parser.parse_args()


def is_larger(size: str) -> bool:
    return size.isdigit() and int(size) > int(SMALLER)


def measure(workspace: Workspace, runs: int, smaller: Workspace | None = None) -> dict:
    """
    :param smaller: a portal that Stele builds in turn with the other, to tell how the cost of a page grows: the speed of
        a machine may change by a third from one hour to the next.
    """
    hugo, stele, cp = builds_of(workspace).items()
    increments = increments_of(workspace)
    # All in turn: the speed of a machine may change by a third while the clean builds alone are measured.
    builds = dict([hugo, stele, *increments.items(), cp])
    if smaller:
        builds["smaller"] = lambda: smaller.build("stele", smaller.output)
    # The first build of each says how long one takes.
    first, written = {}, {}
    for name, build in builds.items():
        first[name] = build()
        if name != "cp" and name not in increments:
            written[name] = vars(Output.of((smaller if name == "smaller" else workspace).output))
    times = {name: builds_in_a_run(usage.wall) for name, usage in first.items()}
    print(f"{workspace.size}: {runs} runs", flush=True)
    results = measure_builds(builds, runs, times, first if first["stele"].wall > LONG_BUILD else {})
    return {
        "output": written,
        "builds in a run": times,
        "commands": {
            "stele": "stele build --quiet --output OUTPUT",
            "hugo": "hugo --logLevel error --noBuildLock --destination OUTPUT",
            "cp": "cp -r OUTPUT COPY",
        },
        "clean": {name: result for name, result in results.items() if name not in increments},
        "incremental": {name: results[name] for name in increments},
    }


def builds_of(workspace: Workspace) -> dict[str, Callable[[], Usage]]:
    """In the order in which they take turns: the copy is one of what Stele wrote. They share one folder for their
    output, since large ones fill the memory."""
    return {
        "hugo": lambda: workspace.build("hugo", workspace.output),
        "stele": lambda: workspace.build("stele", workspace.output),
        "cp": workspace.copy,
    }


def increments_of(workspace: Workspace) -> dict[str, Callable[[], Usage]]:
    """With a cache of the build before: nothing changed, and one paragraph of one language."""
    numbers = itertools.count()
    return {
        "nothing changed": lambda: workspace.rebuild(workspace.output),
        "one paragraph changed": lambda: rebuild_after_an_edit(workspace, next(numbers)),
    }


def measure_builds(
    builds: dict[str, Callable[[], Usage]], runs: int, times: dict[str, int], first: dict[str, Usage]
) -> dict:
    usages: dict[str, list[Usage]] = {name: [first[name]] if first else [] for name in builds}
    for _ in range(runs - 1 if first else runs):
        for name, build in builds.items():
            usages[name].append(Usage.of_each([build() for _ in range(times[name])]))
    return {name: summary(each) for name, each in usages.items()}


def rebuild_after_an_edit(workspace: Workspace, number: int) -> Usage:
    """Of one text after the other; the edit is taken back, so that the portal does not become another."""
    texts = workspace.texts()
    text = texts[(number * 7) % len(texts)]
    before = text.read_bytes()
    workspace.edit(text, marked_words(number))
    usage = workspace.rebuild(workspace.output)
    text.write_bytes(before)
    workspace.rebuild(workspace.output)
    return usage


def measure_on_disk(size: str, folder: Path, stele: Path, hugo: Path) -> dict:
    """Fewer runs: a disk that others use, too, says little."""
    workspace = Workspace(size, folder / size, PROJECT, stele, hugo)
    try:
        builds = builds_of(workspace)
        return measure_builds(builds, 3, dict.fromkeys(builds, 1), {})
    finally:
        workspace.remove()


def builds_in_a_run(seconds: float) -> int:
    return max(1, min(MOST_BUILDS, round(SHORTEST_RUN / max(seconds, 0.01) + 0.5)))


def summary(usages: list[Usage]) -> dict:
    """The median of each figure, and all runs."""
    median = Usage(
        wall=statistics.median(usage.wall for usage in usages),
        processor=statistics.median(usage.processor for usage in usages),
        peak=statistics.median(usage.peak for usage in usages),
    )
    return {"median": median.record(), "runs": [usage.record() for usage in usages]}


if __name__ == "__main__":
    main()
