# SPDX-License-Identifier: Apache-2.0
"""Writes a synthetic portal as the folders that Stele reads."""

import shutil
from pathlib import Path

from .portal import Entry, Facts, SyntheticPortal
from .words import LANGUAGES


def copy_templates(project: Path, folder: Path) -> None:
    """As they are in the repository: pictures that were drawn before a build are none of Hugo's work."""
    drawn = project / "Templates/assets/cards"
    shutil.copytree(
        project / "Templates",
        folder / "Templates",
        ignore=lambda path, names: [name for name in names if Path(path) / name == drawn],
    )


def write(portal: SyntheticPortal, folder: Path, project: Path) -> None:
    """Content of its own, with the configuration and the templates of the project."""
    content = folder / "Content"
    content.mkdir(parents=True)
    (content / "portal.yml").write_text(_configuration(portal, project), encoding="utf-8")
    for entry in portal.entries():
        _write(entry, content / entry.folder)
    copy_templates(project, folder)


def _configuration(portal: SyntheticPortal, project: Path) -> str:
    """The project's own, which promises other counts."""
    lines = []
    expects = False
    for line in (project / "Content/portal.yml").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            expects = line == "expect:"
        if not (expects and line.startswith(" ")):
            lines.append(line)
        if line == "expect:":
            lines += [f"  {kind}: {count}" for kind, count in portal.counts().items()]
    return lenient("\n".join(lines) + "\n")


def lenient(configuration: str) -> str:
    """A configuration that lets an edit of one language be published with a warning: what such an edit costs is
    measured."""
    lines = []
    is_policy = False
    for line in configuration.splitlines():
        if not line.startswith(" "):
            is_policy = line == "agreement:"
            lines.append("agreement: {other: warning}" if is_policy else line)
        elif not is_policy:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _write(entry: Entry, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "facts.yml").write_text(yaml(entry.facts), encoding="utf-8")
    for language in LANGUAGES:
        (folder / f"{language}.md").write_text(_text(entry, language), encoding="utf-8")


def _text(entry: Entry, language: str) -> str:
    text = entry.text
    front: Facts = {"title": _quoted(text.title[language])}
    if text.short:
        front["short"] = _quoted(text.short[language])
    front["summary"] = _quoted(text.summary[language])
    if entry.forms:
        front["forms"] = entry.forms[language]
    return f"---\n{yaml(front)}---\n\n{text.body[language]}\n"


def _quoted(text: str) -> str:
    """As a value of YAML: with quotation marks only where a colon would make a mapping of it."""
    return f'"{text}"' if ": " in text else text


def yaml(facts: Facts, indent: str = "") -> str:
    lines = ""
    for key, value in facts.items():
        match value:
            case dict():
                lines += f"{indent}{key}:\n{yaml(value, indent + '  ')}"
            case [dict(), *_]:
                lines += f"{indent}{key}:\n"
                for item in value:
                    block = yaml(item, indent + "    ")
                    lines += f"{indent}  - {block.lstrip()}"
            case list():
                lines += f"{indent}{key}: [{', '.join(map(str, value))}]\n"
            case _:
                lines += f"{indent}{key}: {value}\n"
    return lines
