# SPDX-License-Identifier: Apache-2.0
"""A synthetic portal as values: what it has, what refers to what, and the words of each entry."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from . import words
from .composer import Composer, Link, Text
from .words import LANGUAGES, Field, Localized

COMMITMENTS_PER_SECTOR = 25
SECTORS_PER_PILLAR = 4
#: Of each commitment: to other commitments, instruments, organisations and events, from its facts and its text.
LINKS_OF_FACTS = 22
LINKS_OF_TEXT = 8
#: The shortest of the texts of a commitment, in bytes; that of another script is up to twice as long.
SHORTEST_TEXT = (2700, 3000)

VERBS = ("agreed", "will", "encouraged", "emphasised", "desire", "supported")
STATES = ("started", "progress", "milestone", "ongoing")
THEMES = ("political", "economy", "science", "education", "culture", "health")

Facts = dict[str, object]


@dataclass(frozen=True)
class Entry:
    """A folder of `Content/`."""

    folder: str
    facts: Facts
    text: Text
    #: The forms by which a term is found, by language.
    forms: dict[str, list[str]] | None = None


class SyntheticPortal:
    """Makes its entries one by one, so that a large portal needs no more memory than a small one."""

    def __init__(self, commitments: int, seed: int = 1950) -> None:
        self.commitments = commitments
        self.seed = seed
        # A small portal has few of everything.
        self.others = max(4, min(40, commitments // 10))

    def counts(self) -> dict[str, int]:
        """How many entries there are of each kind."""
        return {
            "statement": len(words.STATEMENT),
            "pillar": self.pillars,
            "sector": self.sectors,
            "commitment": self.commitments,
            "event": self.others,
            "instrument": self.others,
            "organisation": self.others,
            "term": len(self.terms),
            "page": len(words.PAGES),
        }

    @property
    def sectors(self) -> int:
        return -(-self.commitments // COMMITMENTS_PER_SECTOR)

    @property
    def pillars(self) -> int:
        return -(-self.sectors // SECTORS_PER_PILLAR)

    @property
    def terms(self) -> list[Field]:
        return [field for field in words.FIELDS if field.bulgarian_form]

    def entries(self) -> Iterator[Entry]:
        """Each was published on one of ten days."""
        for entry in self._entries():
            day = random.Random(f"{self.seed}/published/{entry.folder}").randrange(14, 24)
            entry.facts["changes"] = [{"date": f"2026-11-{day}", "kind": "published"}]
            yield entry

    def _entries(self) -> Iterator[Entry]:
        yield from self._statement()
        yield from self._pillars()
        for number in range(1, self.commitments + 1):
            yield self._commitment(number)
        for number in range(1, self.others + 1):
            yield self._instrument(number)
            yield self._organisation(number)
            yield self._event(number)
        for field in self.terms:
            yield self._term(field)
        for name, title in words.PAGES.items():
            yield self._page(name, title)

    # What each entry is made by: its own source of chance, so that none depends on how many stand before it.

    def _composer(self, *key: object) -> Composer:
        return Composer(random.Random("/".join(map(str, (self.seed, *key)))))

    def _fields(self, kind: str, number: int) -> list[Field]:
        """What an entry is about: known to all that link to it."""
        return random.Random(f"{self.seed}/fields/{kind}/{number}").sample(words.FIELDS, 2)

    def _link(self, kind: str, number: int, takes_title: bool = False) -> Link:
        name = str(number) if kind == "commitment" else _name(kind, number)
        return Link(f"{kind}:{name}", self._fields(kind, number)[0], takes_title)

    def _statement(self) -> Iterator[Entry]:
        for name, title in words.STATEMENT.items():
            composer = self._composer("statement", name)
            text = composer.named("commitment", composer.fields(2))
            text.title = title
            text.body = composer.short_body([self._link("commitment", 1)])
            place = "opening" if name == "preamble" else "closing"
            yield Entry(f"statement/{name}", {"place": place}, text)

    def _pillars(self) -> Iterator[Entry]:
        for number in range(1, self.pillars + 1):
            yield Entry(_pillar_folder(number), {"number": number}, self._group("pillar", number))
        for number in range(1, self.sectors + 1):
            order = (number - 1) % SECTORS_PER_PILLAR + 1
            yield Entry(_sector_folder(number), {"order": order}, self._group("sector", number))

    def _group(self, kind: str, number: int) -> Text:
        composer = self._composer(kind, number)
        fields = self._fields(kind, number)
        text = composer.named(kind, fields)
        text.short = composer.words_about(words.localized("{a}", "{a}", "{a}"), fields[0], fields[1])
        text.body = composer.short_body([])
        return text

    def _commitment(self, number: int) -> Entry:
        composer = self._composer("commitment", number)
        chance = composer.chance
        instruments = chance.sample(range(1, self.others + 1), 2)
        organisations = chance.sample(range(1, self.others + 1), 2)
        facts: Facts = {
            "number": number,
            "verbs": chance.sample(VERBS, 2),
            "commitments": self._related_commitments(number, chance),
            "instruments": [_name("instrument", other) for other in sorted(instruments)],
            "organisations": [_name("organisation", other) for other in sorted(organisations)],
        }
        if chance.random() < 0.5:
            event = chance.randrange(1, self.others + 1)
            facts["status"] = {
                "state": chance.choice(STATES),
                "checked": "2026-11-23",
                "evidence": [_name("event", event)],
            }
        text = composer.named("commitment", self._fields("commitment", number))
        text.body = composer.long_body(self._links(number, chance), chance.randrange(*SHORTEST_TEXT))
        return Entry(f"{_sector_folder(_sector(number))}/{number}-measure", facts, text)

    def _related_commitments(self, number: int, chance: random.Random) -> list[int]:
        """Steps forward of less than half the way around: so each relation is stated at one of its ends."""
        steps = range(1, (self.commitments - 1) // 2 + 1)
        wanted = min(LINKS_OF_FACTS - 4, len(steps))
        return sorted((number - 1 + step) % self.commitments + 1 for step in chance.sample(steps, wanted))

    def _links(self, number: int, chance: random.Random) -> list[Link]:
        """Of the text: to other commitments, the last with the title of its target, and one of each other kind."""
        others = range(1, self.commitments)
        targets = [
            other + (other >= number) for other in chance.sample(others, min(LINKS_OF_TEXT - 3, len(others)))
        ]
        links = [
            self._link("commitment", target, takes_title=index == 0) for index, target in enumerate(targets)
        ]
        kinds = ("instrument", "organisation", "event")
        return links + [self._link(kind, chance.randrange(1, self.others + 1)) for kind in kinds]

    def _instrument(self, number: int) -> Entry:
        composer = self._composer("instrument", number)
        text = composer.named("instrument", self._fields("instrument", number))
        text.body = composer.short_body([self._link("commitment", self._any_commitment(composer))])
        facts: Facts = {
            "type": "programme",
            "status": composer.chance.choice(("in-force", "signed")),
            "parties": ["viet-nam", "bulgaria"],
            "signed": {"date": _day(composer.chance), "place": composer.chance.choice(("hanoi", "sofia"))},
            "sources": [_source()],
        }
        return Entry(f"instruments/{_name('instrument', number)}", facts, text)

    def _organisation(self, number: int) -> Entry:
        composer = self._composer("organisation", number)
        text = composer.named("organisation", self._fields("organisation", number))
        text.body = composer.short_body([self._link("commitment", self._any_commitment(composer))])
        facts: Facts = {"side": "joint", "type": "committee", "status": "existing"}
        return Entry(f"organisations/{_name('organisation', number)}", facts, text)

    def _event(self, number: int) -> Entry:
        composer = self._composer("event", number)
        text = composer.named("event", self._fields("event", number))
        text.body = composer.short_body([self._link("instrument", number)])
        facts: Facts = {
            "date": _day(composer.chance),
            "themes": sorted(composer.chance.sample(THEMES, 2), key=THEMES.index),
            "sources": [_source()],
        }
        return Entry(f"timeline/{_name('event', number)}", facts, text)

    def _term(self, field: Field) -> Entry:
        composer = self._composer("term", field.name)
        title = {language: value[:1].upper() + value[1:] for language, value in field.words.items()}
        other = composer.chance.choice([other for other in words.FIELDS if other != field])
        text = Text(title=title, summary=composer.words_about(words.SUMMARIES[0], field, other))
        text.body = composer.short_body([self._link("commitment", self._any_commitment(composer))])
        forms = {language: [field.words[language]] for language in LANGUAGES}
        forms["bg"] = [field.bulgarian_form or ""]
        return Entry(f"glossary/{field.name}", {"basis": "customary"}, text, forms)

    def _page(self, name: str, title: Localized) -> Entry:
        composer = self._composer("page", name)
        text = composer.named("commitment", composer.fields(2))
        text.title = text.short = title
        text.body = composer.short_body([])
        return Entry(f"pages/{name}", {"shows": "coverage"} if name == "languages" else {}, text)

    def _any_commitment(self, composer: Composer) -> int:
        return composer.chance.randrange(1, self.commitments + 1)


def _sector(commitment: int) -> int:
    return (commitment - 1) // COMMITMENTS_PER_SECTOR + 1


def _pillar_folder(number: int) -> str:
    return f"pillars/{number}-pillar"


def _sector_folder(number: int) -> str:
    return f"{_pillar_folder((number - 1) // SECTORS_PER_PILLAR + 1)}/{_name('sector', number)}"


def _name(kind: str, number: int) -> str:
    return f"{kind}-{number:03}"


def _day(chance: random.Random) -> str:
    return f"{chance.randrange(1951, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"


def _source() -> Facts:
    return {"publisher": "Example Gazette", "language": "en", "title": "Example notice", "url": "https://gazette.example/"}
