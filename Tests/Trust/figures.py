# SPDX-License-Identifier: Apache-2.0
"""The few figures in which all trials come together."""

import csv
import re

from trials import PROJECT

EXECUTIONS = PROJECT / "Tests/Fuzz/executions.csv"


def executions():
    """Those of the longer runs of the fuzzer, by reader: libFuzzer counts them at the end of its log."""
    counted = {}
    with EXECUTIONS.open(newline="") as table:
        for row in csv.DictReader(table):
            counted[row["reader"]] = counted.get(row["reader"], 0) + int(row["executions"])
    return counted


def totals(figures):
    def total(beginning):
        return sum(number for name, number in figures.items() if name.startswith(beginning))

    return {
        "kills survived": total("kills survived"),
        "faults injected": total("faults injected"),
        "vectors": figures["vectors"],
        "vectors tried, each in many places": figures["vectors tried, by place"],
        "executions of the fuzzer": sum(executions().values()),
    }


def documented():
    """The figures at the end of Documentation/Security.md."""
    text = (PROJECT / "Documentation/Security.md").read_text().split("\n## Figures\n")[1]
    rows = re.findall(r"^\| (.+?) \| ([\d,]+|nothing) \|$", text, re.M)
    return {name: number if number == "nothing" else int(number.replace(",", "")) for name, number in rows}
