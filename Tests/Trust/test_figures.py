# SPDX-License-Identifier: Apache-2.0
"""Documentation/Security.md says what the trials of a run counted, and no more."""

import re
from collections import Counter

import pytest

from figures import AT_LEAST, disagreements, documented, executions, totals
from trials import PROJECT

COUNTED = {"kills survived": 314, "vectors": 322}


def test_the_document_says_each_figure_once():
    said = documented()
    counted = totals(Counter())
    assert said["executions of the fuzzer"] == counted["executions of the fuzzer"]
    assert said["lost"] == "nothing"
    assert said.keys() == {f"{name}, at least" if name in AT_LEAST else name for name in counted} | {"lost"}


@pytest.mark.parametrize(("said", "wrong"), [
    ({"kills survived, at least": 300, "vectors": 322}, []),
    ({"kills survived, at least": 315, "vectors": 322}, ["kills survived"]),
    ({"kills survived, at least": 200, "vectors": 322}, ["kills survived"]),
    ({"kills survived, at least": 300, "vectors": 321}, ["vectors"]),
    ({}, ["kills survived", "vectors"]),
])
def test_disagreements_are_named(said, wrong):
    """At the end of a whole run conftest.py compares the document with what all trials counted."""
    assert [line.split(":")[0] for line in disagreements(COUNTED, said)] == wrong


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
