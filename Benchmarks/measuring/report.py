# SPDX-License-Identifier: Apache-2.0
"""Puts results into words: ratios beside their targets, and the tables of Documentation/Performance.md."""

import json
from pathlib import Path

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

#: What is measured of a clean build, and the most that it may be of Hugo’s.
AGAINST_HUGO = (("processor", "processor time", 1 / 4), ("wall", "wall time", 1 / 3), ("peak", "peak memory", 1 / 3))
#: The most of a clean build’s processor time that the next build may take.
INCREMENTS = (("nothing changed", 0.05), ("one paragraph changed", 0.07))
#: How much more processor time a page may take in a large portal than in a smaller one.
GROWTH = 1.2
#: How far the bytes of the twin may be from those of the portal.
TOLERANCE = 0.10


def is_fair(result: dict) -> bool:
    stele, hugo = result["output"]["stele"], result["output"]["hugo"]
    return stele["pages"] == hugo["pages"] and abs(hugo["bytes"] / stele["bytes"] - 1) <= TOLERANCE


def ratios(result: dict) -> list[tuple[str, float, float]]:
    """What is compared, how it is, and the most that it shall be."""
    clean = {name: summary["median"] for name, summary in result["clean"].items()}
    rows = [
        (f"{words}, of Hugo’s", clean["stele"][name] / clean["hugo"][name], most)
        for name, words, most in AGAINST_HUGO
    ]
    for name, most in INCREMENTS:
        part = result["incremental"][name]["median"]["processor"] / clean["stele"]["processor"]
        rows.append((f"{name}, of a clean build’s processor time", part, most))
    if (factor := growth(result)) is not None:
        rows.append(("processor time of a page, of that with 1,000 commitments", factor, GROWTH))
    return rows


def growth(result: dict) -> float | None:
    """Processor time of a page over that in a smaller portal, which was built in turn; `None` if none was."""
    def each(name: str) -> float:
        return result["clean"][name]["median"]["processor"] / result["output"][name]["pages"]

    return each("stele") / each("smaller") if "smaller" in result["clean"] else None


def text_of(result: dict) -> str:
    """For a terminal."""
    return "\n".join([f"{result['size']}", *_tables(result), ""])


def write(folder: Path) -> None:
    """Puts the tables of all results into the page beside their folder."""
    page = folder.with_suffix(".md")
    results = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
    sizes = sorted((size for size in results if size in ("real",) or size.isdigit()), key=_order)
    parts = [BEGIN, ""]
    for size in sizes:
        parts += [f"### {_title(size)}", "", *_tables(results[size]), ""]
    if "preview" in results:
        parts += ["### Preview", "", *preview_lines(results["preview"]), ""]
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(before + "\n".join(parts) + END + after, encoding="utf-8")


def _order(size: str) -> int:
    return int(size) if size.isdigit() else 0


def _title(size: str) -> str:
    return f"{int(size):,} commitments in three languages" if size.isdigit() else "The portal itself"


def _tables(result: dict) -> list[str]:
    lines = [
        "| | wall | processor | peak memory | pages per second |",
        "|---|---:|---:|---:|---:|",
    ]
    pages = result["output"]["stele"]["pages"]
    for name, label in (("stele", "Stele"), ("hugo", "Hugo"), ("cp", "`cp -r`")):
        lines.append(_row(label, result["clean"][name]["median"], pages))
    for name in ("nothing changed", "one paragraph changed"):
        lines.append(_row(f"Stele, {name}", result["incremental"][name]["median"], None))
    for name, label in (("stele", "Stele"), ("hugo", "Hugo"), ("cp", "`cp -r`")):
        if "disk" in result:
            lines.append(_row(f"{label}, on a disk", result["disk"][name]["median"], pages))
    lines += ["", "| ratio | is | at most | |", "|---|---:|---:|---|"]
    for words, ratio, most in ratios(result):
        lines.append(f"| {words} | {ratio:.3f} | {most:.3f} | {_verdict(ratio, most)} |")
    stele, hugo = result["output"]["stele"], result["output"]["hugo"]
    runs = len(result["clean"]["stele"]["runs"])
    where = result["machine"]
    lines += [
        "",
        f"Stele wrote {stele['pages']:,} pages and {stele['bytes'] / 1e6:.1f} MB, Hugo {hugo['pages']:,} and "
        f"{hugo['bytes'] / 1e6:.1f} MB ({hugo['bytes'] / stele['bytes'] - 1:+.1%}). Runs: {runs}; builds in each: "
        f"Stele {result['builds in a run']['stele']}, Hugo {result['builds in a run']['hugo']}; all figures are medians. "
        f"Load of the machine before: {where['load before']}. {where['stele']}; {where['hugo']}; {where['processor']}, "
        f"{where['cores']} cores, {where['memory']}, {where['system']}.",
    ]
    return lines


def _row(label: str, usage: dict, pages: int | None) -> str:
    rate = f"{pages / usage['wall']:,.0f}" if pages else ""
    return f"| {label} | {usage['wall']:.2f} s | {usage['processor']:.2f} s | {usage['peak']:,.0f} MB | {rate} |"


def preview_lines(result: dict) -> list[str]:
    lines = ["| | served | shown in the browser | started after |", "|---|---:|---:|---:|"]
    for size in result["sizes"]:
        for name, label in (("stele", "`stele preview`"), ("hugo", "`hugo server`")):
            figures = size[name]
            lines.append(
                f"| {size['name']}: {label} | {figures['served']['median'] * 1000:.0f} ms "
                f"| {figures['shown']['median'] * 1000:.0f} ms | {figures['start']:.1f} s |"
            )
    lines += ["", "| ratio | is | at most | |", "|---|---:|---:|---|"]
    for size in result["sizes"]:
        for key, words in (("served", "until served"), ("shown", "until shown")):
            ratio = size["stele"][key]["median"] / size["hugo"][key]["median"]
            lines.append(f"| {size['name']}, {words}, of Hugo’s | {ratio:.3f} | 0.200 | {_verdict(ratio, 0.2)} |")
    machine = result["machine"]
    lines += [
        "",
        f"Medians of {result['edits']} edits of one paragraph each, both servers in turn. Load of the machine before: "
        f"{machine['load before']}. {machine['stele']}; {machine['hugo']}; {machine['processor']}, {machine['cores']} cores.",
    ]
    return lines


def _verdict(ratio: float, most: float) -> str:
    return "met" if ratio <= most else "**not met**"
