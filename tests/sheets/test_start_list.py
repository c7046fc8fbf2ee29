"""Lists in the order of the start: on paper, and for entering times."""

from datetime import datetime

import pytest

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.races import Competition, Discipline, Lane, Race
from skatedesk.domain.times import RaceTime
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.start_list import Edition, Known, entry_list, of_row_key, row_key, start_list
from tests.domain import attempt, mass_start, passing, race, rules, skater, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


def paper(*starts: Start, of: Race | None = None) -> Sheet:
    return start_list(CUP, of or race(1000), starts, datetime(2025, 11, 15, 9, 30))


def entry(*starts: Start, of: Race | None = None) -> Sheet:
    return entry_list(CUP, of or race(1000), starts, rules())


def shown(of: Sheet, *keys: str) -> list[tuple[str, ...]]:
    return [tuple(texts[of.column(key)] for key in keys) for texts in of.texts()]


def titles(of: Sheet) -> list[str]:
    return [of.columns[index].title for index in of.printed()]


def test_a_start_list_is_in_the_order_of_the_start_with_armbands():
    of = paper(
        start(name="Second outer", place="2o"),
        start("WDR", "Gone", place="2i"),
        start(name="First outer", place="1o"),
        start(name="First inner", place="1i", bib=12),
    )
    assert titles(of) == ["Pair", "Lane", "Armband", "No", "Name", "Nation", "Status"]
    assert shown(of, "pair", "lane", "armband", "bib", "name", "status") == [
        ("1", "In", "white", "12", "First inner", ""),
        ("1", "Out", "red", "", "First outer", ""),
        ("2", "In", "", "", "Gone", "WDR"),
        ("2", "Out", "red", "", "Second outer", ""),
    ]
    assert [row.group for row in of.rows] == [1, 1, 2, 2]
    assert (of.kind, of.heading.list_name, of.created) == ("start list", "Start list", datetime(2025, 11, 15, 9, 30))


def test_a_quartet_starts_white_and_red_then_yellow_and_blue():
    lanes = ((Lane.OUTER, 2), (Lane.INNER, 2), (Lane.OUTER, 1), (Lane.INNER, 1))
    starts = [Start(number, skater("Q"), pair=1, lane=lane, place=place) for number, (lane, place) in enumerate(lanes)]
    assert shown(paper(*starts, of=race(5000, "B")), "lane", "armband") == [
        ("In", "white"),
        ("Out", "red"),
        ("In", "yellow"),
        ("Out", "blue"),
    ]


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (race(500), ["Pair", "Lane", "No", "Name", "Nation", "100 m", "Time", "Notes"]),
        (race(1000), ["Pair", "Lane", "No", "Name", "Nation", "200 m", "600 m", "Time", "Notes"]),
        (race(300), ["Pair", "Lane", "No", "Name", "Nation", "Time", "Notes"]),
        (race(None, "A", Discipline.TEAM_PURSUIT), ["Race", "Straight", "No", "Name", "Nation", "Time", "Notes"]),
        (mass_start(), ["No", "Name", "Nation", "Time", "Notes"]),
    ],
)
def test_the_entry_list_has_a_column_for_every_clock(of: Race, expected: list[str]):
    assert titles(entry(of=of)) == expected


@pytest.mark.parametrize(
    ("edition", "state"),
    [
        (None, ""),
        (Edition(), "not issued"),
        (Edition(2, issued=True), "revision 2"),
        (Edition(2), "changed since revision 2, not issued"),
    ],
)
def test_a_start_list_says_which_revision_it_is(edition: Edition | None, state: str):
    assert start_list(CUP, race(1000), (), None, edition).heading.state == state


def test_reserves_and_changes_stand_below_the_list():
    waiting = [
        Entry(n, 1, skater(name), state=EntryState.RESERVE, reserve=order)
        for n, (name, order) in enumerate((("Third", None), ("Second", 2), ("First", 1)))
    ]
    edition = Edition(2, True, ("No 88 SMITH (USA) withdrawn.",), reserves=tuple(waiting))
    of = start_list(CUP, race(1000), (), None, edition)
    assert of.remarks == ("Reserves: First (NOR), Second (NOR), Third (NOR).", "No 88 SMITH (USA) withdrawn.")


def test_what_is_known_of_somebody_has_a_column():
    fast, new = start(name="Fast", place="1i"), start(name="New", place="1o")
    known = {fast.id: Known(RaceTime.parse("1:07.606"), RaceTime.parse("1:08.12"), 60, 1), new.id: Known(points=0)}
    of = start_list(CUP, race(1000), (fast, new), None, Edition(known=known))
    assert titles(of)[5:] == ["Nation", "PB", "SB", "WC points", "WC rank", "Status"]
    assert shown(of, "pb", "sb", "cup_points", "cup_rank") == [("1:07.60", "1:08.12", "60", "1"), ("", "", "0", "")]


def test_names_in_their_own_script_are_printed_where_they_are_given():
    takagi = start(name="Miho TAKAGI", place="1i")
    of = start_list(CUP, race(1000), (takagi,), None, Edition(known={takagi.id: Known(own_name="高木 美帆")}))
    assert shown(of, "name", "own_name") == [("Miho TAKAGI", "高木 美帆")]


def test_who_skates_out_of_competition_is_marked_and_explained():
    of = paper(start(name="Guest", place="1i", out_of_competition=True), start(name="Other", place="1o"))
    assert shown(of, "name", "notes") == [("Guest", "OC"), ("Other", "")]
    assert [code for code, _text in of.legend] == ["OC"]


def test_no_pair_and_no_armband_stand_on_the_list_of_a_mass_start():
    assert titles(paper(of=mass_start())) == ["No", "Name", "Nation", "Status"]


def test_teams_have_a_race_and_a_straight():
    of = paper(start(name="NORWAY", pair=4, side="Finish"), of=race(None, "A", Discipline.TEAM_PURSUIT))
    assert titles(of)[:2] == ["Race", "Straight"]
    assert shown(of, "pair", "lane", "name") == [("4", "Finish", "NORWAY")]


def test_what_was_entered_stands_in_the_entry_list():
    clocks = (passing(200, "16.354"), passing(600, "41.15"))
    of = entry(
        start("1:05.664", "Timed", place="1i", passings=clocks, codes=("F",)),
        start("DNF", "Fallen", place="1o", passings=clocks[:1]),
        start("DQ 1:06.00", "Out", place="2i", codes=("T08",)),
        start("WDR", "Gone", place="2o"),
        start("", "Waiting", place="3i"),
    )
    assert shown(of, "name", "split:200", "split:600", "time", "notes") == [
        ("Timed", "16.35", "41.15", "1:05.66", "F"),
        ("Fallen", "16.35", "", "DNF", ""),
        ("Out", "", "", "DQ", "T08"),
        ("Gone", "", "", "WDR", ""),
        ("Waiting", "", "", "", ""),
    ]


def test_a_reskate_is_entered_in_a_row_of_its_own_behind_the_last_pair():
    again = start(
        name="Again",
        place="1i",
        attempts=(attempt("1:30.00", codes=("F",)), attempt("1:06.00", 2, codes=("RW",))),
    )
    ordered = start(name="Ordered", place="1o", attempts=(attempt("DNF", codes=("F",)), Attempt(2)))
    of = entry(again, ordered, start("1:07.00", "Last", place="2i"))
    assert shown(of, "pair", "name", "time", "notes") == [
        ("1", "Again", "1:30.00", "F"),
        ("1", "Ordered", "DNF", "F"),
        ("2", "Last", "1:07.00", ""),
        ("1", "Again", "1:06.00", "RW, RS"),
        ("1", "Ordered", "", "RS"),
    ]
    assert [of_row_key(row.key) for row in of.rows[3:]] == [(again.id, 2), (ordered.id, 2)]


@pytest.mark.parametrize(("start_id", "number"), [(1, 1), (1, 2), (1, 8), (2, 1), (1390, 3)])
def test_a_row_of_the_entry_list_names_start_and_attempt(start_id: int, number: int):
    assert of_row_key(row_key(start_id, number)) == (start_id, number)


def test_every_row_has_a_key_of_its_own():
    keys = [row_key(start_id, number) for start_id in range(1, 50) for number in range(1, 9)]
    assert len(set(keys)) == len(keys)
