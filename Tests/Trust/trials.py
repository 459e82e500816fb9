# SPDX-License-Identifier: Apache-2.0
"""A small portal in two states, and the program run on it while something goes wrong with the disk."""

import os
import shutil
import stat
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
STELE = Path(os.environ.get("STELE", PROJECT / ".build/debug/stele")).absolute()
#: The last stage of a build alone (Tests/CommitProbe), for what is tried a thousand times.
PROBE = STELE.with_name("commit-probe")
#: What is Stele's own beside the files that it publishes; they tell of the run and not of the portal.
OWN = {".stele/lock", ".stele/manifest"}


def compile_faults(folder):
    """The library that makes operations on files go wrong; see disk_faults.c."""
    library = folder / "disk_faults.so"
    source = Path(__file__).with_name("disk_faults.c")
    flags = ["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror"]
    compiler = shutil.which("cc") or "clang"
    subprocess.run([compiler, *flags, "-o", library, source, "-ldl", "-lpthread"], check=True)
    return library


def make_portal(folder):
    """A portal of one language, with the words and templates of the fixtures."""
    good = PROJECT / "Tests/Fixtures/good/one-language"
    shutil.copytree(good / "Content", folder / "Content")
    shutil.copytree(PROJECT / "Tests/Fixtures/templates", folder / "Templates")
    shutil.copytree(good / "Templates", folder / "Templates", dirs_exist_ok=True)


def change_portal(folder):
    """Pages change, come and go; so do files that are published as they are, one of them for a folder."""
    for name in ("timeline/2012-flood", "instruments/trade-agreement"):
        text = folder / "Content" / name / "en.md"
        text.write_text(text.read_text().replace("\ntitle: ", "\ntitle: Again ", 1))
    shutil.copytree(folder / "Content/timeline/2012-flood", folder / "Content/timeline/2013-flood")
    facts = folder / "Content/timeline/2013-flood/facts.yml"
    facts.write_text(facts.read_text().replace("2012", "2013"))
    shutil.rmtree(folder / "Content/timeline/1990-09-05-meeting")
    (folder / "Templates/static/swap").unlink()
    (folder / "Templates/static/swap").mkdir()
    (folder / "Templates/static/swap/file.txt").write_text("a folder where a file was\n")


class Stage:
    """Both states of the portal, published, and copies of the first for each trial."""

    #: What somebody else put among the published files.
    FOREIGN = {"CNAME": b"portal.example\n", "en/notes/mine.txt": b"mine\n"}

    def __init__(self, folder):
        self.folder = folder
        self.faults = compile_faults(folder)
        self.roots = {"old": folder / "old", "new": folder / "new"}
        for name, root in self.roots.items():
            root.mkdir()
            make_portal(root)
            (root / "Templates/static").mkdir(exist_ok=True)
            (root / "Templates/static/swap").write_text("a file\n")
            if name == "new":
                change_portal(root)
            self.run(name, self.published(name)).check_returncode()
        self.old = contents(self.published("old")) | self.FOREIGN
        self.new = contents(self.published("new")) | self.FOREIGN
        changed = {path for path in self.old.keys() & self.new.keys() if self.old[path] != self.new[path]}
        # Every way in which a file can change is there.
        assert changed and self.old.keys() - self.new.keys() and self.new.keys() - self.old.keys()

    def published(self, name):
        return self.folder / f"published-{name}"

    def run(self, state, output, *flags, env=None, **options):
        command = [STELE, "build", "--quiet", "--root", self.roots[state], "--output", output, *flags]
        return subprocess.run(
            command, env=os.environ | (env or {}), capture_output=True, text=True, timeout=120, **options
        )

    def commit(self, state, output, *flags, env=None):
        """Only the last stage: puts the files of a published state into an output."""
        command = [PROBE, self.published(state), output, *flags]
        return subprocess.run(command, env=os.environ | (env or {}), capture_output=True, text=True, timeout=120)

    def trial(self, name):
        """An output in which the first state is published."""
        home = self.folder / "trials" / name
        output = home / "Public"
        shutil.copytree(self.published("old"), output, symlinks=True)
        for path, content in self.FOREIGN.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            (output / path).write_bytes(content)
        return output

    def fault_environment(self, output, at=0, kind="", log=None):
        environment = {
            "LD_PRELOAD": str(self.faults), "FAULT_FOLDER": str(output), "FAULT_AT": str(at), "FAULT_KIND": kind
        }
        return environment | ({"FAULT_LOG": str(log)} if log else {})

    def operations(self, output, *flags):
        """What a build of the second state does to the files of an output, as lists of operation and paths."""
        log = output.parent / "operations"
        self.commit("new", output, *flags, env=self.fault_environment(output, log=log)).check_returncode()
        return [line.split("\t") for line in log.read_text().splitlines()]

    def assert_whole(self, output):
        """Each file is the old or the new one, and what is not Stele's is as it was."""
        found = contents(output)
        for path, content in found.items():
            assert content in (self.old.get(path), self.new.get(path)), f"{path} is neither old nor new"
        for path, content in self.FOREIGN.items():
            assert found.get(path) == content, f"{path} is not Stele's and was touched"
        stay = self.old.keys() & self.new.keys()
        assert stay <= found.keys(), f"{stay - found.keys()} is gone"

    def assert_healed(self, output, *flags, run=None):
        """The next build publishes the second state, all of it and nothing else."""
        healing = (run or self.commit)("new", output, *flags)
        assert healing.returncode == 0, healing.stderr
        assert contents(output) == self.new
        assert sorted(path.name for path in (output / ".stele").iterdir() if path.name != "nginx.conf") == [
            "lock", "manifest",
        ]
        assert not output.with_name(output.name + ".stele-next").exists()

    def forget(self, output):
        shutil.rmtree(output.parent)


def contents(folder):
    """The bytes of all files below a folder by their path, but for what is Stele's own."""
    found = {}
    for file in folder.rglob("*"):
        path = file.relative_to(folder).as_posix()
        mode = file.lstat().st_mode
        if path in OWN or path.startswith(".stele/new") or stat.S_ISDIR(mode):
            continue
        found[path] = file.read_bytes()
    return found


def at_once(trial, arguments):
    """Runs trials, two at a time, as many as our continuous integration has processors."""
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(trial, arguments))
