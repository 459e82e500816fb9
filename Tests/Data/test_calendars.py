# SPDX-License-Identifier: Apache-2.0
"""Calendars parse, hold to the bytes of RFC 5545 that parsers don't look at, and say the same in all languages."""

import datetime

import pytest
import vobject

LANGUAGES = ["vi", "bg", "en"]
CALENDARS = ["timeline.ics", "calendar.ics"]


@pytest.fixture(params=[f"{language}/{name}" for language in LANGUAGES for name in CALENDARS])
def data(portal, request):
    return (portal.folder / request.param).read_bytes()


def events(data):
    return vobject.readOne(data.decode("utf-8")).vevent_list


def test_parses(data):
    """A UID, a stamp and a start in each event are what this reader insists on."""
    assert vobject.readOne(data.decode("utf-8")).validate(raiseException=True)
    assert events(data)


def test_lines_are_folded_between_characters(data):
    """At most 75 octets, each line whole UTF-8 (section 3.1)."""
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    lines = data.split(b"\r\n")
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        assert len(line) <= 75
        line.decode("utf-8")


def test_days_are_whole_and_end_after_they_start(data):
    for event in events(data):
        start = event.dtstart.value
        assert type(start) is datetime.date
        assert event.dtstart.value_param == "DATE"
        assert event.transp.value == "TRANSPARENT"
        if "dtend" in event.contents:
            assert type(event.dtend.value) is datetime.date
            assert event.dtend.value > start


def test_ids_are_unique(data):
    ids = [event.uid.value for event in events(data)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", CALENDARS)
def test_languages_have_the_same_days(portal, name):
    def days(language):
        return [
            (event.uid.value, event.dtstart.value, event.dtstamp.value)
            for event in events((portal.folder / language / name).read_bytes())
        ]

    assert days("vi") == days("bg") == days("en")


def test_the_anniversary_of_the_relations_comes_back(portal):
    days = [
        event
        for event in events((portal.folder / "en/calendar.ics").read_bytes())
        if event.dtstart.value == datetime.date(1950, 2, 8)
    ]
    assert len(days) == 1
    following = list(days[0].getrruleset(addRDate=True)[:3])
    assert [(day.year, day.month, day.day) for day in following] == [(1950, 2, 8), (1951, 2, 8), (1952, 2, 8)]


def test_links_lead_to_what_is_published(portal, data):
    for event in events(data):
        path = event.url.value.removeprefix("https://portal.example/")
        assert portal.page(path), path
