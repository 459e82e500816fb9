# SPDX-License-Identifier: Apache-2.0
"""The recipes for continuous integration that others copy: their commands, run here."""

import os
import re
import shutil
import subprocess

import pytest

from test_publish import portal  # noqa: F401 (a fixture)
from trials import PROJECT, STELE

RECIPES = sorted((PROJECT / "Documentation/CI").glob("*.yml"))


def commands(recipe):
    """The lines that a shell runs: of `run:`, and of the lists below `script:`."""
    lines = []
    for match in re.finditer(r"^( *)(?:- )?run: (.*)\n((?:\1  +.*\n)*)", recipe.read_text(), re.M):
        lines += match[3].splitlines() if match[2] == "|" else [match[2]]
    for match in re.finditer(r"^( *)script:\n((?:\1  - .*\n)+)", recipe.read_text(), re.M):
        lines += [line.strip().removeprefix("- ") for line in match[2].splitlines()]
    return [line.strip() for line in lines]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda path: path.stem)
def test_the_commands_of_a_recipe_work(portal, recipe):  # noqa: F811
    """In the order of the recipe, in a folder like a fresh copy; setting up is what our own make does."""
    ours = (PROJECT / "Makefile").read_text()
    (portal / ".build/release").mkdir(parents=True)
    shutil.copy(STELE, portal / ".build/release/stele")
    ran = []
    for command in commands(recipe):
        if command.startswith("make "):
            assert all(re.search(rf"^{target}:", ours, re.M) for target in command.split()[1:]), command
        elif command.startswith("Scripts/"):
            assert (PROJECT / command.split()[0]).exists(), command
        elif not command.startswith("apt-get "):
            assert command.startswith(".build/release/stele "), command
            environment = os.environ | {"GITHUB_STEP_SUMMARY": str(portal / "summary.md")}
            said = subprocess.run(["sh", "-c", command], cwd=portal, env=environment, capture_output=True, text=True, timeout=120)
            assert said.returncode == 0, f"{command}\n{said.stdout}{said.stderr}"
            ran.append(command.split()[1])
    assert ran == ["check", "status", "publish", "verify"]
