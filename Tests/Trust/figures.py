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


#: What depends on the clock, or on the size of pages, is documented as a number that each run gets over.
AT_LEAST = ("kills survived", "faults injected")


def disagreements(counted, said):
    """Where a document says something else than was counted."""
    wrong = []
    for name, number in counted.items():
        if name not in AT_LEAST:
            if said.get(name) != number:
                wrong.append(f"{name}: {number:,} counted, {said.get(name)} written")
        elif not 0.8 * number < said.get(f"{name}, at least", 0) <= number:
            wrong.append(f"{name}: {number:,} counted, {said.get(f'{name}, at least')} written as the least")
    return wrong


def documented():
    """The figures at the end of Documentation/Security.md."""
    text = (PROJECT / "Documentation/Security.md").read_text().split("\n## Figures\n")[1]
    rows = re.findall(r"^\| (.+?) \| ([\d,]+|nothing) \|$", text, re.M)
    return {name: number if number == "nothing" else int(number.replace(",", "")) for name, number in rows}
