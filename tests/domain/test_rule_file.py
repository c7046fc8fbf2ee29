"""Broken rule files: each is a shipped one with one mistake, and the one sentence that must come of it."""

from functools import cache
from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleFileError
from skatedesk.domain.rule_file import read_rules

OLD = Path(__file__).parent.parent / "data" / "rules" / "version-0001.toml"

FILE = "isu-2025-26.toml"

A_POINTS = "values = [60, 54, 48, 43, 40, 38, 36, 34, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21]"
DNF_IN_A = 'then = { rank = "last", points = "rank" }'
DNF_IN_B = 'then = { rank = "none", points = "zero" }'
SPRINT_M = 'name = "M team sprint"'
PURSUIT_TABLES = 'discipline = "team_pursuit"\ndivision = "A"'
CLUB_START = """name = "Club meet"
races = [
    { day = 1, sex = "W", metres = 500 }"""

BROKEN = [
    # the shape of the file
    ('season = "2025/26"', 'season : "2025/26"', ["line 13, column 8", "expected TOML"]),
    ('season = "2025/26"', "", ["season is missing; expected a text that is not empty"]),
    ('season = "2025/26"', "season = 2025", ["season must be a text that is not empty, not 2025"]),
    ('season = "2025/26"', 'season = ""', ["season must be a text that is not empty, not an empty text"]),
    ('season = "2025/26"', "season = 2025-07-01", ["season must be a text", "not a date or a time of day"]),
    ('season = "2025/26"', 'season = "2025/26"\nname = "mine"', ["name is not a key"]),
    ("best_n = 0", "bestn = 0", ["bestn is not a known key; did you mean best_n?"]),
    ("best_n = 0", "best_n = 0.5", ["best_n must be a whole number, 0 or more, not 0.5"]),
    ("rest_minutes = 30", "zzz = 30", ["reskate.zzz is not a known key; expected one of rest_minutes, counts"]),
    ("rest_minutes = 30", "rest_minutes = true", ["reskate.rest_minutes must be a whole number", "not true"]),
    ("lapped_loses_points = true", 'lapped_loses_points = "yes"', ["lapped_loses_points must be true or false"]),
    (A_POINTS, 'values = [60, 54, "48"]', ["points[0].values[2] must be a whole number", "not the text “48”"]),
    (A_POINTS, "values = [60, 54, -48]", ["points[0].values[2] must be a whole number, 0 or more, not -48"]),
    (A_POINTS, "values = 60", ["points[0].values must be a list with at least one entry, not 60"]),
    (A_POINTS, "values = []", ["points[0].values must be a list with at least one entry, not an empty list"]),
    (A_POINTS, "", ["points[0].values is missing; expected a list with at least one entry"]),
    (DNF_IN_A, "then = []", ["statuses[0].then must be a table, not an empty list"]),
    (DNF_IN_A, 'then = "last"', ["statuses[0].then must be a table, not the text “last”"]),
    ("high_rinks = [", "high_rinks = [[1], ", ["qualifying.high_rinks[0] must be a text", "not a list"]),
    ("[mass_start.junior]", "[mass_start.laps]", ["line ", "expected TOML"]),
    ('season = "2025/26"', 'season = "2025"', ["season must be a season such as 2025/26, not “2025”"]),
    ('final_time = "12:00"', 'final_time = "25:00"', ["entries.final_time must be a time of day", "not “25:00”"]),
    ('single_division = "A"', 'single_division = "C"', ["single_division must be A or B, not “C”"]),
    (
        'tie_chain = ["countback"] ',
        'tie_chain = ["countback", "countback"] ',
        ["mass_start.tie_chain[1]", "not “countback” again"],
    ),
    ("promoted = 3 ", "promoted = 30 ", ["divisions[0].promoted must be at most the 20 places"]),
    ('"countback", "best_time"', '"countback", "best"', ["tie_chain[1] must be one of “countback”, “best_time”"]),
    ('second_run = "fresh"', 'second_run = "new"', ["draw.second_run must be one of “fresh”, “swap”", "“new”"]),
    ('sex = "M", metres = 500', 'sex = "F", metres = 500', ["world_records[0].sex must be one of “M”, “W”, “X”"]),
    ("places = 20", "places = 0", ["divisions[0].places must be a whole number, 1 or more, not 0"]),
    ('{ en = "False start" }', "{ en = { a = 1 } }", ["offences.T04.text.en must be a text", "not a table"]),
    ('rule = "254.6"', 'rul = "254.6"', ["offences.T09.rul is not a known key; did you mean rule?"]),
    # the sense of it
    ('"countback", "best_time"', '"countback", "countback"', ["tie_chain[1]", "not “countback” again"]),
    ('name = "W 500"', 'name = "m 500"', ["cups[1].name must be a name of its own; “m 500” is there already"]),
    ("metres = [5000, 10000] }", "metres = [] }", ["cups[6].metres must name a distance; the cup “M long” has none"]),
    ('"mass_start" }', '"mass_start", metres = [6400] }', ["cups[8].metres must be left out", "skated in laps"]),
    (PURSUIT_TABLES, 'discipline = "team_pursuit"\ndivision = "C"', ["a table for “M team pursuit”", "Division A"]),
    ("metres = [500, 1000, 1500, 3000, 5000, 10000]", "metres = [500]", ["a table for “M 1000”; found none", "1000 m"]),
    (A_POINTS, "values = [60, 54, 54]", ["points[0].values[2] must be less than the 54 before it, not 54"]),
    (DNF_IN_B, 'then = { rank = "none", points = "rank" }', ["statuses[1].then.points", "where there is no rank"]),
    ('statuses = ["DNF"]', 'statuses = ["OK"]', ["statuses[0].statuses must be of DNF, DQ, DNS and WDR, not “OK”"]),
    ('divisions = ["B"]', 'divisions = ["A"]', ["statuses[1].then must not contradict", "DNF, individual, Division A"]),
    ('statuses = ["DNS", "WDR"]', 'statuses = ["DNS"]', ["statuses must have a rule for WDR, individual, Division A"]),
    ('divisions = [""]', 'divisions = ["C"]', ["statuses must have a rule for DNF, individual, no division"]),
    ("lap = 12", "lap = 16", ["mass_start.sprints[2].lap must lie behind lap 8 and before lap 16, not 16"]),
    ("finish = [30, 20", "finish = [20, 30", ["mass_start.junior.finish[1] must be less than the 20 before it"]),
    ('en = "False start"', 'nl = "Valse start"', ["offences.T04.text.en is missing; expected the English wording"]),
    ('time = "33.61"', 'time = "33:61"', ["world_records[0].time must be a time such as 1:43.25", "“33:61”"]),
    ('fastest_lap = "22.00"', 'fastest_lap = "22"', ["gate.fastest_lap must be a time such as 1:43.25", "“22”"]),
    ("slower_per_cent = 5 ", "slower_per_cent = 0 ", ["gate.slower_per_cent must be a whole number, 1 or more, not 0"]),
    ('age_date = "07-01"', 'age_date = "1 July"', ["ages[0].age_date must be a month and a day such as 07-01"]),
    ("first = 201, last = 400", "first = 201, last = 40", ["bibs[1].last must be 201 or more, not 40"]),
    ("[[2, 3], [1, 4]]", "[[2, 3], [1, 3]]", ["knockout.semi_finals must name each place", "once, from 1 on"]),
    ("[[2, 3], [1, 4]]", "[[2, 3], [1]]", ["knockout.semi_finals[1]"]),
    ('overtaken = "OV"', 'overtaken = "OX"', ["knockout.overtaken must be a code of the offences, not “OX”"]),
    ("min_age = 15 ", "min_age = -1 ", ["entries.min_age must be a whole number, 0 or more, not -1"]),
    ("host_extra = 0 ", 'host_extra = "two" ', ["entries.host_extra must be a whole number", "not the text “two”"]),
    ('name = "Club meet"', 'name = "world cup"', ["programmes[5].name must be a name of its own", "“world cup”"]),
    (CLUB_START, f"{CLUB_START[:-2]}, run = 3 }}", ["programmes[5].races[0] must be a race", "not 3"]),
    (CLUB_START, f'{CLUB_START[:-2]}, division = "C" }}', ["programmes[5].races[0]", "A or B, not “C”"]),
    (CLUB_START, CLUB_START.replace(", metres = 500", ""), ["programmes[5].races[0]", "needs its metres"]),
    (CLUB_START, CLUB_START.replace('"W"', '"M"'), ["programmes[5].races[1]", "500m Men is there already"]),
    (CLUB_START, CLUB_START.replace("day = 1", "day = 2"), ["programmes[5].races[1].day must be 2 or more, not 1"]),
    ("from_age = 13, to_age = 14", "from_age = 13, to_age = 4", ["ages[0].classes[1].to_age must be 13 or more"]),
]


@cache
def shipped() -> str:
    return (places.resources() / "rules" / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize(("right", "wrong", "parts"), BROKEN)
def test_a_broken_file_is_refused_in_one_sentence(right: str, wrong: str, parts: list[str]) -> None:
    assert right in shipped()
    with pytest.raises(RuleFileError) as refused:
        read_rules(shipped().replace(right, wrong, 1), FILE)
    sentence = str(refused.value)
    assert sentence.startswith(FILE)
    assert [part for part in parts if part not in sentence] == [], sentence
    assert "$" not in sentence
    assert "\n" not in sentence


def test_an_unfinished_file_is_refused_at_its_end() -> None:
    with pytest.raises(RuleFileError, match=r"^mine\.toml, line 2, column 12: expected TOML"):
        read_rules('season = "2025/26"\nages = [1, ', "mine.toml")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"season = {'9' * 5000}", "mine.toml: this cannot be read (Exceeds the limit"),
        (f"a = {'[' * 5000}", "mine.toml: this cannot be read ("),
        (f"a = 1\n{'b.' * 51}c = 1", "mine.toml, line 2: more than 50 points in a line. Write it in several lines."),
        ('season = "' + "9" * 5000 + '"\nages = 1', "mine.toml: ages must be a list, not 1."),
    ],
    ids=["a number without end", "lists within lists", "a key of many parts", "a long text"],
)
def test_what_would_take_for_ever_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(RuleFileError) as refused:
        read_rules(text, "mine.toml")
    assert str(refused.value).startswith(sentence)
    assert len(str(refused.value)) < 300


def test_what_a_refusal_quotes_can_be_shown() -> None:
    wrong = CLUB_START.replace("day = 1", 'day = 1, division = "A\\u202e\\t' + ";" * 900 + '"')
    with pytest.raises(RuleFileError) as refused:
        read_rules(shipped().replace(CLUB_START, wrong), FILE)
    sentence = str(refused.value)
    assert sentence.startswith(f"{FILE}: programmes[5].races[0] must be a race that can be skated.")
    assert sentence.isprintable()
    assert len(sentence) < 450


def test_an_empty_file_names_the_first_key_that_is_missing() -> None:
    with pytest.raises(RuleFileError, match=r"^mine\.toml: season is missing"):
        read_rules("", "mine.toml")


LIMIT = '{ sex = "M", metres = 10000, high_rinks = "13:40.00", other_rinks = "13:50.00", over = 5000 }'


def with_limit(limit: str) -> str:
    return shipped().replace("\nlimits = []", f"\nlimits = [{limit}]")


def test_a_qualifying_time_typed_by_hand() -> None:
    rule = read_rules(with_limit(LIMIT), FILE).qualifying.limits[0]
    assert (rule.high_rinks, rule.other_rinks, rule.over) == ("13:40.00", "13:50.00", 5000)


@pytest.mark.parametrize(
    ("right", "wrong", "complaint"),
    [
        ('"13:40.00"', '"fast"', r"high_rinks must be a time such as 1:43\.25, not the text “fast”"),
        ('"13:50.00"', '"slow"', r"other_rinks must be a time such as 1:43\.25, not the text “slow”"),
        ("5000", '"5000"', r"over must be a whole number, 1 or more, not the text “5000”"),
    ],
)
def test_a_qualifying_time_mistyped(right: str, wrong: str, complaint: str) -> None:
    with pytest.raises(RuleFileError, match=rf"qualifying\.limits\[0\]\.{complaint}"):
        read_rules(with_limit(LIMIT.replace(right, wrong)), FILE)


def test_a_rule_file_that_was_kept_by_an_older_version_is_still_read():
    """An old competition opens again under its own rules: what is new has a default, what is gone is passed over."""
    old = read_rules(OLD.read_text(encoding="utf-8"), OLD.name)
    assert (old.season, old.draw.lanes, old.entries.min_age, old.programmes) == ("2025/26", "drawn", 0, ())
