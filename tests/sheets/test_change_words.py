"""What a change did, in the sport's words."""

import pytest

from skatedesk.sheets.change_words import Detail, counted, details
from skatedesk.store.schema import Base

TIME = {"id": 1, "start_id": 4, "number": 1, "status": "OK", "time_ms": 36_520, "decimals": 2, "codes": ""}
ICE = {"id": 1, "moment": "start", "ice": -7.2}
START = {"id": 1, "lane": "inner", "pair": 3}
RESKATE = TIME | {"number": 2, "status": "", "time_ms": None, "remark": "fell"}
PASSING = {"id": 3, "attempt_id": 1, "metres": 600, "time_ms": 41_200, "decimals": 2}


def told(table: str, before: dict | None, after: dict | None) -> list[str]:
    return [one.sentence() for one in details(table, before, after)]


@pytest.mark.parametrize(
    ("table", "before", "after", "expected"),
    [
        ("attempts", TIME | {"time_ms": 36_250}, TIME, ["time 36.52, before 36.25"]),
        ("attempts", None, TIME, ["time 36.52"]),
        ("attempts", TIME, None, ["time 36.52 taken out"]),
        ("attempts", TIME, TIME | {"time_ms": 36_521, "decimals": 3}, ["time 36.521, before 36.52"]),
        ("attempts", TIME | {"hand": False}, TIME | {"hand": True}, ["taken by hand yes, before no"]),
        (
            "attempts",
            TIME,
            TIME | {"status": "DNF", "time_ms": None, "decimals": None},
            ["status DNF, before OK", "time 36.52 taken out"],
        ),
        ("attempts", None, RESKATE, ["reskate remark fell"]),
        ("passings", None, PASSING, ["600 m 41.20"]),
        ("sprints", {"id": 1, "number": 2, "points": 3}, {"id": 1, "number": 2, "points": 5}, ["sprint 2 5, before 3"]),
        ("officials", None, {"id": 1, "race_id": 2, "role": "referee", "name": "A. B", "nation": ""}, ["Referee A. B"]),
        ("conditions", ICE, ICE | {"ice": -7.5}, ["Start ice -7.5, before -7.2"]),
        ("races", {"id": 1, "official": False}, {"id": 1, "official": True}, ["official yes, before no"]),
        ("starts", START, START | {"lane": "outer"}, ["lane outer, before inner"]),
        ("entries", None, {"id": 1, "race_id": 3, "skater_id": 3, "state": "entered", "out_of_competition": False}, []),
        ("entries", {"state": "entered"}, {"state": "withdrawn"}, ["state withdrawn, before entered"]),
        ("records", {"shoe_size": 1}, {"shoe_size": 2}, ["shoe size 2, before 1"]),
        ("house_styles", {"settings": {}}, {"settings": {"paper": "A4"}}, ["look changed"]),
    ],
)  # fmt: skip
def test_a_change_is_told_in_a_sentence(table: str, before: dict | None, after: dict | None, expected: list[str]):
    assert told(table, before, after) == expected


def test_nothing_is_told_of_what_is_the_same():
    assert list(details("attempts", TIME, dict(TIME))) == []


def test_a_detail_with_no_before_and_no_word():
    assert Detail("", "yes", "").sentence() == "yes"


@pytest.mark.parametrize("table", sorted(set(Base.metadata.tables) - {"changes", "changed_rows"}))
def test_every_table_is_counted_in_words(table: str):
    # What has no words of its own is counted by the name of its table.
    assert f" in {table}" not in counted(table, 2)
    assert counted(table, 1).startswith("1 ")


def test_a_table_that_is_unknown_is_counted_all_the_same():
    assert counted("skates", 2) == "2 in skates"
