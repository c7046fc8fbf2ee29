"""The list with splits: beside each other in a short race, below each other in a long one, whole for machines."""

import pytest

from skatedesk.domain import distances
from skatedesk.domain.attempts import Start
from skatedesk.domain.laps import Split, splits_of_race
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Competition, Race
from skatedesk.domain.times import RaceTime
from skatedesk.exports import json_rows
from skatedesk.sheets.lap_list import SLOT_KEYS, lap_list, laps_text
from skatedesk.sheets.result_list import Furniture
from skatedesk.sheets.sheet import Sheet
from tests.domain import attempt, passing, race, rules, start

CUP = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")
OPENER = ("16.10", "41.20")


def sheet(*starts: Start, of: Race) -> Sheet:
    splits = splits_of_race(starts, distances.passings(of.metres or 0), rules().times)
    return lap_list(CUP, of, result_list(of, starts, rules(), pays=False), splits, rules(), Furniture("provisional"))


def thousand(time: str, *clocks: str, **other) -> Start:
    return start(time, passings=tuple(map(passing, (200, 600), clocks)), **other)


def printed(of: Sheet) -> list[tuple[str, ...]]:
    return [tuple(texts[index] for index in of.printed()) for texts in of.texts()]


def test_a_short_race_has_a_line_a_skater():
    of = sheet(
        thousand("1:08.02", "16.35", "41.15", name="Anna BERG", place="1i", bib=7),
        thousand("1:07.00", *OPENER, name="Eva LIE", place="1o", codes=("F",)),
        thousand("DNF", "16.20", name="Ida MOE", place="2i"),
        of=race(1000),
    )
    assert [of.columns[index].title for index in of.printed()] == [
        "Rank", "Pair", "Lane", "Name", "Nation", "200 m", "Rk", "600 m", "Lap", "Rk", "Lap", "Time", "Behind", "Notes",
    ]  # fmt: skip
    assert printed(of) == [
        ("1", "1", "Out", "Eva LIE", "NOR", "16.10", "1", "41.20", "25.10", "2", "25.80", "1:07.00", "", "F"),
        ("2", "1", "In", "Anna BERG", "NOR", "16.35", "3", "41.15", "24.80", "1", "26.87", "1:08.02", "+1.02", ""),
        ("3", "2", "In", "Ida MOE", "NOR", "16.20", "2", "", "", "", "", "DNF", "", ""),
    ]
    assert (of.heading.list_name, of.heading.state, of.legend[0][0]) == ("Result with laps", "provisional", "F")
    assert not any(row.goes_on for row in of.rows)


@pytest.mark.parametrize(("metres", "lines"), [(100, 1), (1500, 1), (3000, 2), (5000, 4), (10000, 7)])
def test_what_has_no_room_goes_on_below_and_machines_have_it_in_one_record(metres: int, lines: int):
    passings = distances.passings(metres)
    clocks = [RaceTime(20_000 + 1000 * at) for at in range(len(passings))]
    field = [
        start(str(clocks[-1]), place=place, passings=tuple(map(passing, passings[:-1], map(str, clocks))))
        for place in ("1i", "1o")
    ]
    of = sheet(*field, of=race(metres))
    assert len(of.rows) == 2 * lines
    assert len({row.key for row in of.rows}) == len(of.rows)
    assert [row.goes_on for row in of.rows] == [False, *[True] * (lines - 1)] * 2
    assert [row.group for row in of.rows] == [1] * lines + [2] * lines
    assert {len(row.cells) for row in of.rows} == {len(of.columns)}
    records = json_rows.rows(of)
    assert len(records) == 2
    listed = [records[0][key] if len(passings) > 1 else [records[0][key]] for key in SLOT_KEYS]
    assert listed[0] == list(passings)
    assert listed[1] == [str(clock) for clock in clocks]
    assert listed[2] == [str(clocks[0]), *["1.00"] * (len(passings) - 1)]
    assert listed[4] == [clock.ms for clock in clocks]


def test_every_line_of_a_long_race_says_which_passings_it_has():
    clocks = ("20.00", "51.00", "1:22.50", "1:54.00", "2:26.00", "2:58.50", "3:31.00")
    of = sheet(
        start("4:03.20", passings=tuple(map(passing, distances.splits(3000), clocks)), name="Anna BERG"), of=race(3000)
    )
    first, second = printed(of)
    assert first[5:9] == ("200", "20.00", "20.00", "1")
    assert first[-3:] == ("4:03.20", "", "")
    assert second[:5] == ("", "", "", "", "")
    assert second[5:9] == ("1800", "2:26.00", "32.00", "1")
    assert second[17:] == ("3000", "4:03.20", "32.20", "1", "", "", "")


def test_laps_on_one_line():
    of = attempt("1:08.02", passings=(passing(600, "41.15"),))
    rule = rules().times
    splits = splits_of_race([start(attempts=(of,))], (200, 600, 1000), rule).popitem()[1]
    assert laps_text(splits) == "– · – · 26.87"
    assert laps_text((Split(200), Split(1000))) == ""
    assert laps_text((Split(100, RaceTime(10_000), RaceTime(10_000)),)) == ""
