# SPDX-License-Identifier: Apache-2.0
"""A portal in a folder for measuring, its twin for Hugo, and the ways to build them."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import generate
from synthetic import writer
from synthetic.portal import SyntheticPortal
from twin import site

from .processes import Usage, run

#: The size that is no number: the portal of this project.
REAL = "real"
#: What larger portals are compared with.
SMALLER = "1000"


@dataclass(frozen=True)
class Output:
    """What a build wrote."""

    pages: int
    page_bytes: int
    files: int
    bytes: int

    @staticmethod
    def of(folder: Path) -> "Output":
        sizes = [(path.suffix, path.stat().st_size) for path in folder.rglob("*") if path.is_file()]
        pages = [size for suffix, size in sizes if suffix == ".html"]
        return Output(len(pages), sum(pages), len(sizes), sum(size for _, size in sizes))


class Workspace:
    """Folders of one size."""

    def __init__(self, size: str, folder: Path, project: Path, stele: Path, hugo: Path) -> None:
        self.size = size
        self.folder = folder
        self.stele = stele
        self.hugo = hugo
        self.portal = folder / "portal"
        self.twin = folder / "hugo"
        #: Of the program that was run last.
        self.output = folder / "output"
        self._prepare(project)

    def _prepare(self, project: Path) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if self.size == REAL:
            shutil.copytree(project / "Content", self.portal / "Content")
            writer.copy_templates(project, self.portal)
            configuration = self.portal / "Content/portal.yml"
            text = configuration.read_text(encoding="utf-8")
            configuration.write_text(writer.lenient(text), encoding="utf-8")
        else:
            writer.write(SyntheticPortal(int(self.size)), self.portal, project)
            generate.agree(self.portal, self.stele)
        site.write(self.portal, self.twin)

    # Builds

    def stele_command(self, output: Path) -> list[str | Path]:
        return [self.stele, "build", "--quiet", "--output", output]

    def hugo_command(self, output: Path) -> list[str | Path]:
        return [self.hugo, "--logLevel", "error", "--noBuildLock", "--destination", output]

    def build(self, program: str, output: Path) -> Usage:
        """A clean build, with nothing that an earlier one left behind."""
        shutil.rmtree(output, ignore_errors=True)
        if program == "hugo":
            shutil.rmtree(self.twin / "resources", ignore_errors=True)
            return run(self.hugo_command(output), self.twin)
        self.forget()
        return self.rebuild(output)

    def rebuild(self, output: Path) -> Usage:
        """A build with what the one before left behind."""
        return run(self.stele_command(output), self.portal)

    def forget(self) -> None:
        shutil.rmtree(self.portal / ".stele", ignore_errors=True)

    def copy(self) -> Usage:
        """The least that any program could do: writing what is there already."""
        copy = self.folder / "copy"
        usage = run(["cp", "-r", self.output, copy], self.folder)
        shutil.rmtree(copy)
        return usage

    # Edits

    def texts(self) -> list[Path]:
        """One text of commitments after the other, in one language."""
        numbered = [path for path in self.portal.glob("Content/pillars/**/en.md") if re.match(r"\d+-", path.parent.name)]
        return sorted(path for path in numbered if path.parent.parent.name != "pillars")

    @staticmethod
    def edit(text: Path, words: str) -> None:
        """Adds words to the first paragraph of a text, behind its front matter: YAML, or one line of JSON."""
        lines = text.read_text(encoding="utf-8").split("\n")
        start = lines.index("---", 1) if lines[0] == "---" else 1
        index = next(index for index in range(start, len(lines)) if lines[index][:1].isalpha())
        lines[index] = f"{lines[index]} {words}"
        text.write_text("\n".join(lines), encoding="utf-8")

    def twin_of(self, text: Path) -> Path:
        """The same text for Hugo."""
        number = int(text.parent.name.split("-")[0])
        return self.twin / f"content/{text.stem}/commitments/{number}.md"

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


def marked_words(number: int) -> str:
    """Words for an edit, each time others, without a figure: that the other texts lack one would be an error."""
    letters = "".join("bcdfghkmnp"[int(digit)] for digit in f"{number:04}")
    return f"This was noted as zz{letters}."


def program_at(path: str | None, default: Path, name: str) -> Path:
    """A program that has to be there."""
    program = Path(path) if path else default
    if not program.exists():
        raise SystemExit(f"There is no {name} at {program}.")
    return program.resolve()
