# SPDX-License-Identifier: Apache-2.0
"""What is said of results: whether the work was the same, and which targets are met."""

import copy

from measuring import report


def usage(wall, processor, peak):
    return {"median": {"wall": wall, "processor": processor, "peak": peak}, "runs": [{}]}


RESULT = {
    "size": "1000",
    "machine": {name: "" for name in ("processor", "cores", "memory", "system", "stele", "hugo", "load before")},
    "output": {"stele": {"pages": 100, "bytes": 1000}, "hugo": {"pages": 100, "bytes": 1050}},
    "builds in a run": {"stele": 1, "hugo": 1},
    "clean": {"stele": usage(1, 2, 100), "hugo": usage(4, 10, 250), "cp": usage(0.1, 0.1, 10)},
    "incremental": {"nothing changed": usage(0.1, 0.1, 50), "one paragraph changed": usage(0.2, 0.2, 50)},
}


def test_other_pages_or_sizes_are_no_fair_comparison():
    assert report.is_fair(RESULT)
    for key, value in (("pages", 101), ("bytes", 1101), ("bytes", 899)):
        other = copy.deepcopy(RESULT)
        other["output"]["hugo"][key] = value
        assert not report.is_fair(other), (key, value)


def test_ratios_are_held_against_their_targets():
    assert [ratio for _, ratio, _ in report.ratios(RESULT)] == [0.2, 0.25, 0.4, 0.05, 0.1]
    text = report.text_of(RESULT)
    assert text.count("| met |") == 3 and text.count("| **not met** |") == 2


def test_growth_is_that_of_a_page():
    larger = copy.deepcopy(RESULT)
    larger["output"] |= {"stele": {"pages": 1000, "bytes": 10000}, "smaller": {"pages": 100, "bytes": 1000}}
    larger["clean"] |= {"stele": usage(15, 30, 500), "smaller": usage(1, 2, 100)}
    assert report.growth(larger) == 1.5
    assert report.ratios(larger)[-1][1:] == (1.5, report.GROWTH)
    assert report.growth(RESULT) is None


def test_page_keeps_what_stands_around_the_figures(tmp_path):
    folder = tmp_path / "Performance"
    folder.mkdir()
    (tmp_path / "Performance.md").write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    (folder / "1000.json").write_text(report.json.dumps(RESULT), encoding="utf-8")
    report.write(folder)
    report.write(folder)
    text = (tmp_path / "Performance.md").read_text(encoding="utf-8")
    assert text.startswith("before\n") and text.endswith("\nafter\n") and "old" not in text
    assert text.count("1,000 commitments in three languages") == 1
