# SPDX-License-Identifier: Apache-2.0
"""The generator: the same portal each time, and one of which Stele finds nothing wrong."""

import re
import subprocess

from conftest import PROJECT
from measuring.workspace import Workspace, marked_words
from synthetic import writer
from synthetic.portal import SyntheticPortal
from synthetic.words import LANGUAGES


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def check(workspace: Workspace) -> subprocess.CompletedProcess:
    command = [workspace.stele, "check", "--root", workspace.portal]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_same_seed_gives_same_bytes(tmp_path):
    for name, seed in (("one", 7), ("same", 7), ("other", 8)):
        writer.write(SyntheticPortal(30, seed), tmp_path / name, PROJECT)
    one, same, other = (files(tmp_path / name / "Content") for name in ("one", "same", "other"))
    assert one == same
    assert one.keys() == other.keys() and one != other


def test_texts_have_size_and_links():
    portal = SyntheticPortal(200)
    commitments = [entry for entry in portal.entries() if "number" in entry.facts and "verbs" in entry.facts]
    assert len(commitments) == 200
    for entry in commitments:
        for language in LANGUAGES:
            size = len(entry.text.body[language].encode())
            assert 2_700 <= size <= 6_500, (entry.folder, language, size)
        in_text = re.findall(r"\]\([a-z]+:", entry.text.body["en"])
        in_facts = [name for key in ("commitments", "instruments", "organisations") for name in entry.facts[key]]
        assert (len(in_text), len(in_facts)) == (8, 22), entry.folder


def test_nothing_is_wrong_with_it(workspace):
    result = check(workspace)
    assert (result.returncode, result.stdout + result.stderr) == (0, "Nothing wrong.\n")


def test_edit_is_published_with_a_warning(workspace):
    text = workspace.texts()[0]
    before = text.read_bytes()
    workspace.edit(text, marked_words(0))
    result = check(workspace)
    text.write_bytes(before)
    assert result.returncode == 0 and "[texts-disagree]" in result.stdout + result.stderr
