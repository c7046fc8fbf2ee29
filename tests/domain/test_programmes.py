"""What is skated in a race, and how it is called."""

import json
from datetime import date
from itertools import product

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated, dates_text, is_time_of_day
from skatedesk.domain.races import Discipline, Sex
from tests.domain import race, rules

INDIVIDUAL, MASS_START, RELAY = Discipline.INDIVIDUAL, Discipline.MASS_START, Discipline.MIXED_RELAY


def test_the_programme_of_2025_26_is_the_one_of_world_cup_1_title_by_title():
    sheets = [json.loads(path.read_text("utf-8")) for path in (places.resources() / "sample").glob("wc1_*.json")]
    sheets.sort(key=lambda sheet: sheet["race_no"])
    races = rules().programmes[0].races
    made = [Skated(one.discipline, one.sex, one.metres, one.division, one.run).title for one in races]
    assert made == [sheet["title"] for sheet in sheets]
    assert [f"2025-11-{13 + one.day}" for one in races] == [sheet["date"] for sheet in sheets]


@pytest.mark.parametrize(
    ("skated", "title"),
    [
        (Skated(INDIVIDUAL, Sex.WOMEN, 500, "B", 1), "1st 500m Women Division B"),
        (Skated(INDIVIDUAL, Sex.MEN, 10000, "A"), "10000m Men"),
        (Skated(INDIVIDUAL, Sex.MEN, 1000, run=2), "2nd 1000m Men"),
        (Skated(MASS_START, Sex.WOMEN, None, "B"), "Mass Start Women Division B"),
        (Skated(Discipline.TEAM_SPRINT, Sex.MEN), "Team Sprint Men"),
        (Skated(RELAY, Sex.MIXED), "Mixed Gender Relay"),
    ],
)
def test_a_title(skated: Skated, title: str):
    skated.check()
    assert skated.title == title


def test_a_and_b_are_one_distance_and_two_runs_are_two():
    a, b = (Skated.of(race(500, division, run=1)) for division in "AB")
    assert a != b
    assert a.distance == b.distance
    assert a.distance != Skated.of(race(500, "A", run=2)).distance


@pytest.mark.parametrize(
    ("skated", "reason"),
    [
        (Skated(INDIVIDUAL, Sex.MEN), "needs its metres"),
        (Skated(INDIVIDUAL, Sex.MEN, 0), "needs its metres"),
        (Skated(MASS_START, Sex.MEN, 6400), "leave the metres out"),
        (Skated(RELAY, Sex.MEN), "The mixed relay, and no other race"),
        (Skated(INDIVIDUAL, Sex.MIXED, 500), "The mixed relay, and no other race"),
        (Skated(INDIVIDUAL, Sex.MEN, 500, "C"), "A or B, not “C”"),
        (Skated(INDIVIDUAL, Sex.MEN, 500, "A", 3), "the first or the second, not 3"),
    ],
)
def test_what_cannot_be_skated_is_refused(skated: Skated, reason: str):
    with pytest.raises(RuleError, match=reason):
        skated.check()


def test_times_of_day():
    for hour, minute in product((0, 9, 19, 23), (0, 30, 59)):
        assert is_time_of_day(f"{hour:02d}:{minute:02d}")
    for text in ("", "9:30", "24:00", "12:60", "12.30", "12:30 ", "noon"):
        assert not is_time_of_day(text)


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2025, 11, 14), date(2025, 11, 14), "14 Nov 2025"),
        (date(2025, 11, 14), date(2025, 11, 16), "14 - 16 Nov 2025"),
        (date(2026, 1, 30), date(2026, 2, 1), "30 Jan - 1 Feb 2026"),
        (date(2025, 12, 30), date(2026, 1, 1), "30 Dec 2025 - 1 Jan 2026"),
    ],
)
def test_dates_as_isu_sheets_print_them(first: date, last: date, text: str):
    assert dates_text(first, last) == text
