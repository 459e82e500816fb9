# SPDX-License-Identifier: Apache-2.0
"""Puts texts together that have the same blocks, figures, links and notes in every language."""

import random
from dataclasses import dataclass, field

from . import words
from .words import LANGUAGES, Field, Localized


@dataclass(frozen=True)
class Link:
    """A link that a text shall have: to an entry, and the field that its words name."""

    target: str
    about: Field
    #: Whether the link has no words of its own and takes the title of what it leads to.
    takes_title: bool = False


@dataclass
class Text:
    """The words of an entry."""

    title: Localized
    summary: Localized
    short: Localized | None = None
    body: Localized = field(default_factory=lambda: dict.fromkeys(LANGUAGES, ""))


MONTHS = {
    "bg": ("януари февруари март април май юни юли август септември октомври ноември декември").split(),
    "en": ("January February March April May June July August September October November December").split(),
}


def whole_number(number: int) -> Localized:
    """As each language groups the digits of what it counts."""
    english = f"{number:,}"
    bulgarian = str(number) if number < 10_000 else english.replace(",", "\u00a0")
    return words.localized(english.replace(",", "."), bulgarian, english)


def percentage(tenths: int) -> Localized:
    whole, tenth = divmod(tenths, 10)
    return words.localized(f"{whole},{tenth}%", f"{whole},{tenth} %", f"{whole}.{tenth}%")


def date(year: int, month: int, day: int) -> Localized:
    return words.localized(
        f"ngày {day} tháng {month} năm {year}",
        f"{day} {MONTHS['bg'][month - 1]} {year} г.",
        f"{day} {MONTHS['en'][month - 1]} {year}",
    )


def fill(pattern: Localized, values: dict[str, Localized]) -> Localized:
    return {
        language: pattern[language].format(**{name: value[language] for name, value in values.items()})
        for language in LANGUAGES
    }


def capitalised(text: Localized) -> Localized:
    return {language: value[:1].upper() + value[1:] for language, value in text.items()}


class Composer:
    """Writes one text after the other from one source of chance."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    # Words

    def fields(self, count: int) -> list[Field]:
        return self.chance.sample(words.FIELDS, count)

    def words_about(self, pattern: Localized, first: Field, second: Field) -> Localized:
        """A pattern with all slots filled; what is named by chance is new each time."""
        chance = self.chance
        values = {
            "a": first.words,
            "b": second.words,
            "s": chance.choice(words.ACTORS),
            "n": whole_number(chance.randrange(11, 1000)),
            "m": whole_number(chance.randrange(1000, 99_999)),
            "p": percentage(chance.randrange(11, 899)),
            "y": dict.fromkeys(LANGUAGES, str(chance.randrange(2015, 2046))),
            "d": date(chance.randrange(2026, 2040), chance.randrange(1, 13), chance.randrange(1, 29)),
        }
        text = capitalised(fill(pattern, values))
        # An abbreviated year at the end of a sentence has the full stop already.
        return text | {"bg": text["bg"].replace("г..", "г.")}

    def named(self, kind: str, fields: list[Field]) -> Text:
        """A title and a summary about some fields."""
        first, second = fields[0], fields[1]
        return Text(
            title=self.words_about(words.TITLES[kind], first, second),
            summary=self.words_about(self.chance.choice(words.SUMMARIES), first, second),
        )

    # Blocks

    def sentence(self, fields: list[Field]) -> Localized:
        first, second = self.chance.sample(fields, 2)
        return self.words_about(self.chance.choice(words.SENTENCES), first, second)

    def linking(self, link: Link, fields: list[Field]) -> Localized:
        about = self.chance.choice([field for field in fields if field != link.about])
        label = fill(words.PROVISIONS, {"a": link.about.words})
        anchor = {
            language: f"[{'' if link.takes_title else label[language]}]({link.target})" for language in LANGUAGES
        }
        pattern = self.chance.choice(words.LINKING)
        pattern = {language: pattern[language].replace("{l}", anchor[language]) for language in LANGUAGES}
        return self.words_about(pattern, about, about)

    def bullets(self, fields: list[Field], count: int) -> Localized:
        items = []
        for _ in range(count):
            first, second = self.chance.sample(fields, 2)
            item = self.words_about(self.chance.choice(words.ITEMS), first, second)
            # Items go on with the sentence before them, unless they begin with emphasis.
            items.append({language: "- " + text[:1].lower() + text[1:] for language, text in item.items()})
        last = {language: text.removesuffix(";") + "." for language, text in items[-1].items()}
        return joined("\n", [*items[:-1], last])

    def table(self, fields: list[Field]) -> Localized:
        head = row(list(words.TABLE_HEAD))
        rule = dict.fromkeys(LANGUAGES, "|---|---:|---:|---:|")
        rows = [
            row([
                capitalised(field.words),
                whole_number(self.chance.randrange(11, 1000)),
                whole_number(self.chance.randrange(10_000, 99_999)),
                percentage(self.chance.randrange(11, 899)),
            ])
            for field in fields
        ]
        return joined("\n", [head, rule, *rows])

    def quotation(self, fields: list[Field]) -> Localized:
        first, second = self.chance.sample(fields, 2)
        text = self.words_about(self.chance.choice(words.QUOTATIONS), first, second)
        return {language: f"> {text[language]}" for language in LANGUAGES}

    # Texts

    def short_body(self, links: list[Link]) -> Localized:
        """Two paragraphs, the second with links."""
        fields = self.fields(5)
        return joined("\n\n", [
            joined(" ", [self.sentence(fields), self.sentence(fields)]),
            joined(" ", [self.sentence(fields)] + [self.linking(link, fields) for link in links]),
        ])

    def long_body(self, links: list[Link], size: int) -> Localized:
        """Sections with paragraphs, lists, a table, a quotation and notes, until the shortest of the texts has a
        size in bytes."""
        fields = self.fields(8)
        links = list(links)
        notes: list[Localized] = []
        blocks: list[Localized] = []
        section = 0

        def is_short() -> bool:
            return min(size_of(blocks + notes).values()) < size

        while links or is_short():
            about = fields[section % len(fields)]
            heading = self.words_about(words.HEADINGS[section % len(words.HEADINGS)], about, about)
            blocks.append({language: f"## {text}" for language, text in heading.items()})
            for _ in range(2):
                if links:
                    blocks.append(joined(" ", [self.sentence(fields), self.linking(links.pop(), fields)]))
                elif is_short():
                    blocks.append(joined(" ", [self.sentence(fields), self.sentence(fields)]))
            if section < 2:
                notes.append(self.note(blocks, section + 1, fields))
            match section:
                case 0:
                    blocks.append(self.words_about(self.chance.choice(words.LIST_LEADS), about, about))
                    blocks.append(self.bullets(fields, self.chance.randrange(3, 5)))
                case 1:
                    blocks.append(self.table(self.chance.sample(fields, 3)))
                case 2 if self.chance.random() < 0.5:
                    blocks.append(self.quotation(fields))
            section += 1
        return joined("\n\n", blocks + notes)

    def note(self, blocks: list[Localized], number: int, fields: list[Field]) -> Localized:
        """A footnote, and the reference to it at the end of the last block."""
        blocks[-1] = {
            # In Bulgarian the reference stands before the full stop.
            language: text[:-1] + f"[^{number}]." if language == "bg" else f"{text}[^{number}]"
            for language, text in blocks[-1].items()
        }
        first, second = self.chance.sample(fields, 2)
        text = self.words_about(words.NOTES[(number - 1) % len(words.NOTES)], first, second)
        return {language: f"[^{number}]: {text[language]}" for language in LANGUAGES}


def joined(separator: str, texts: list[Localized]) -> Localized:
    return {language: separator.join(text[language] for text in texts) for language in LANGUAGES}


def row(cells: list[Localized]) -> Localized:
    return {language: "| " + " | ".join(cell[language] for cell in cells) + " |" for language in LANGUAGES}


def size_of(blocks: list[Localized]) -> dict[str, int]:
    return {language: sum(len(block[language].encode()) + 2 for block in blocks) for language in LANGUAGES}
