"""Qualifying times: high rinks and others, the distance that proves another, and the days that count."""

from datetime import date

import msgspec
import pytest

from skatedesk.domain.entries import ImportedTime, Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.qualifying import Window, in_words, limits_of, of_seed
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_entries import QualifyingTime
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, rules

# The limits of 2013/14, men.
FIVE_HUNDRED = QualifyingTime(sex=Sex.MEN, metres=500, high_rinks="36.20", other_rinks="36.60")
TEN_THOUSAND = QualifyingTime(sex=Sex.MEN, metres=10000, high_rinks="13:40.00", other_rinks="13:50.00")
OVER_FIVE = QualifyingTime(sex=Sex.MEN, metres=10000, high_rinks="6:35.00", other_rinks="6:40.00", over=5000)


def with_limits(*limits: QualifyingTime) -> Rules:
    """The rules of 2025/26 with these qualifying times."""
    found = rules()
    return msgspec.structs.replace(found, qualifying=msgspec.structs.replace(found.qualifying, limits=limits))


def skated(time: str, metres: int = 500, day: str = "2025-10-01", **other) -> ImportedTime:
    return ImportedTime(metres, RaceTime.parse(time), date.fromisoformat(day) if day else None, **other)


def reached(time: ImportedTime, *limits: QualifyingTime) -> bool:
    return Window("2025/26", with_limits(*limits)).reached([time], limits)


@pytest.mark.parametrize(
    ("time", "place", "expected"),
    [
        ("36.60", "Hamar", True),
        ("36.61", "Hamar", False),
        ("36.609", "Hamar", True),
        ("36.20", "Calgary", True),
        ("36.30", "Calgary", False),
        ("36.30", "Salt Lake City (USA)", False),
        ("36.30", "", False),
        ("36.20", "", True),
    ],
)
def test_the_limit_of_the_rink_decides(time: str, place: str, expected: bool):
    """Times are compared as printed; without a place only the sharper limit is safe."""
    assert reached(skated(time, place=place), FIVE_HUNDRED) is expected


@pytest.mark.parametrize(
    ("day", "season", "expected"),
    [
        ("2024-07-01", "", True),
        ("2024-06-30", "", False),
        ("2024-06-30", "2025/26", False),
        ("", "2024/25", True),
        ("", "2023/24", False),
        ("", "", True),
        ("", "last winter", True),
    ],
)
def test_a_time_counts_from_the_season_before_on(day: str, season: str, expected: bool):
    assert reached(skated("36.00", day=day, season=season, place="Hamar"), FIVE_HUNDRED) is expected


def test_another_distance_may_prove_a_long_one():
    limits = (TEN_THOUSAND, OVER_FIVE)
    assert reached(skated("13:49.99", 10000, place="Hamar"), *limits)
    assert reached(skated("6:39.99", 5000, place="Hamar"), *limits)
    assert not reached(skated("6:40.01", 5000, place="Hamar"), *limits)
    assert not reached(skated("6:39.99", 5000, place="Hamar"), TEN_THOUSAND)


def test_the_limits_of_a_distance():
    book = with_limits(FIVE_HUNDRED, TEN_THOUSAND, OVER_FIVE)
    assert limits_of(Skated.of(race(10000, "B")), book) == (TEN_THOUSAND, OVER_FIVE)
    assert limits_of(Skated.of(race(500, sex=Sex.WOMEN)), book) == ()
    assert limits_of(Skated.of(mass_start()), book) == ()
    assert limits_of(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500), rules()) == ()


def test_the_time_of_an_entry_is_over_its_distance_unless_it_says_another():
    seed = Seed(RaceTime.parse("36.52"), day=date(2025, 1, 3), place="Heerenveen")
    assert of_seed(seed, race(500)) == (skated("36.52", day="2025-01-03", place="Heerenveen"),)
    assert of_seed(Seed(RaceTime.parse("6:30.00"), 5000), race(10000))[0].metres == 5000
    assert of_seed(seed, mass_start()) == ()
    assert of_seed(None, race(500)) == ()


def test_the_best_time_is_one_that_counts():
    window = Window("2025/26", with_limits(FIVE_HUNDRED))
    times = [skated("36.90"), skated("36.80"), skated("35.00", day="2020-01-01"), skated("1:12.00", 1000)]
    best = window.best(times, 500)
    assert best is not None
    assert str(best.time) == "36.80"
    assert window.best(times, 1500) is None


def test_limits_in_words():
    assert in_words((FIVE_HUNDRED,)) == "36.20 on a high rink, 36.60 on another"
    assert in_words((TEN_THOUSAND, OVER_FIVE)) == (
        "13:40.00 on a high rink, 13:50.00 on another or 6:35.00 on a high rink, 6:40.00 on another over 5000 m"
    )
