# SPDX-License-Identifier: Apache-2.0
"""Documentation/Security.md says what the trials of this run counted, and no more."""

import re

from figures import executions, documented, totals
from trials import PROJECT

#: What depends on the clock, or on the size of pages, is documented as a number that each run gets over.
AT_LEAST = ("kills survived", "faults injected")


def test_the_document_says_what_was_counted(figures, rounds, request):
    counted, said = totals(figures), documented()
    # Of a part of the trials, or of more rounds, the document says nothing.
    whole = rounds.factor == 1 and {"test_crash.py", "test_disk.py", "test_vectors.py"} <= {
        item.path.name for item in request.session.items
    }
    for name, number in counted.items():
        if name == "executions of the fuzzer" or whole and name not in AT_LEAST:
            assert said[name] == number, f"Documentation/Security.md: {name}"
        elif whole:
            assert 0.8 * number < said[f"{name}, at least"] <= number, f"Documentation/Security.md: {name}"
    assert said["lost"] == "nothing"
    assert len(said) == len(counted) + 1


def test_executions_are_of_readers_that_there_are():
    readers = re.findall(r"^  case (\w+)$", (PROJECT / "Tests/FuzzHarnesses/FuzzHarness.swift").read_text(), re.M)
    assert len(readers) > 6
    assert executions().keys() <= set(readers)


def test_every_test_that_the_document_names_is_there():
    text = (PROJECT / "Documentation/Security.md").read_text()
    names = set(re.findall(r"`([\w/]*\w+\.(?:py|swift|tsv|csv))`", text))
    assert len(names) > 10
    for name in names:
        assert list(PROJECT.glob(f"Tests/**/{name.removeprefix('Tests/')}")) or (PROJECT / name).exists(), name
