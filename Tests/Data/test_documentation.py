# SPDX-License-Identifier: Apache-2.0
"""What `Documentation/Data.md` says is so: its commands are run against a host of this machine."""

import os
import re
import shutil
import subprocess

import pytest

from portal import BASE, PROJECT
from server import Server

PAGE = (PROJECT / "Documentation/Data.md").read_text(encoding="utf-8")
QUESTIONS = re.findall(r"^### (.+?)\n.*?^```sh\n(.+?)^```\n\n```text\n(.+?)^```$", PAGE, re.M | re.S)


def test_there_are_five_questions():
    assert len(QUESTIONS) == PAGE.count("```sh\n") == 5


@pytest.fixture(scope="module")
def environment(published, tmp_path_factory):
    """One in which curl asks this machine in place of the portal's host."""
    server = Server(published.folder)
    curl = tmp_path_factory.mktemp("bin") / "curl"
    curl.write_text(f'#!/bin/bash\nexec {shutil.which("curl")} --fail "${{@//$PORTAL/$HERE}}"\n')
    curl.chmod(0o755)
    yield {**os.environ, "PATH": f"{curl.parent}:{os.environ['PATH']}", "PORTAL": BASE, "HERE": server.origin}
    server.stop()


@pytest.mark.parametrize(("question", "command", "answer"), QUESTIONS, ids=[question for question, _, _ in QUESTIONS])
def test_commands_answer_what_is_written(environment, question, command, answer):
    result = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], env=environment, capture_output=True, text=True, timeout=60
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == answer


def test_the_files_that_are_named_are_there(published):
    table = PAGE.split("## What there is")[1].split("\n\n")[1]
    names = re.findall(r"`([\w/.-]+\.(?:json|csv))`", table)
    assert len(names) > 15
    for name in names:
        assert (published.api / name).is_file(), name
