"""Laps and ranks at the passings, against published lists."""

import json
from pathlib import Path

import pytest

from skatedesk.domain import distances
from skatedesk.domain.attempts import Attempt
from skatedesk.domain.laps import Split, lap_time, splits, splits_of_race
from skatedesk.domain.races import Status
from skatedesk.domain.rules_sheets import TimeRule
from skatedesk.domain.times import RaceTime
from skatedesk.imports.race_json import read_race
from tests.domain import attempt, passing, start

DATA = Path(__file__).parents[1] / "data" / "splits"
CUT_PASSINGS = TimeRule("cut_passings", "brackets")
EXACT = TimeRule("cut_difference", "brackets")
THOUSAND = distances.passings(1000)


def clock(text: str) -> RaceTime:
    return RaceTime.parse(text)


@pytest.mark.parametrize(
    ("earlier", "later", "cut", "exact"),
    [
        pytest.param("18.11", "31.39", "13.28", "13.28", id="hundredths, both conventions agree"),
        pytest.param("16.356", "41.154", "24.80", "24.79", id="41.15 - 16.35, but 41.154 - 16.356 is 24.798"),
        pytest.param("17.881", "44.562", "26.68", "26.68", id="where nothing is carried they agree"),
        pytest.param("16.35", "41.154", "24.80", "24.80", id="an unknown thousandth counts in neither"),
        pytest.param("45.5", "1:18.27", "32.7", "32.7", id="by hand to the tenth"),
        pytest.param("41.15", "41.15", None, None, id="no lap takes no time"),
    ],
)
def test_a_lap_by_both_conventions(earlier: str, later: str, cut: str | None, exact: str | None):
    laps = [lap_time(clock(earlier), clock(later), rule) for rule in (CUT_PASSINGS, EXACT)]
    assert [str(lap) if lap else None for lap in laps] == [cut, exact]


def test_without_a_passing_the_laps_beside_it_are_not_known():
    of = attempt("1:08.02", passings=(passing(600, "41.15"),))
    assert splits(of, THOUSAND, CUT_PASSINGS) == (
        Split(200),
        Split(600, clock("41.15")),
        Split(1000, clock("1:08.02"), clock("26.87")),
    )
    assert splits(None, THOUSAND, CUT_PASSINGS) == (Split(200), Split(600), Split(1000))
    assert splits(of, (), CUT_PASSINGS) == ()


def test_the_first_lap_is_the_way_from_the_start():
    assert splits(attempt("36.52", passings=(passing(100, "9.81"),)), (100, 500), CUT_PASSINGS) == (
        Split(100, clock("9.81"), clock("9.81")),
        Split(500, clock("36.52"), clock("26.71")),
    )
    assert splits(attempt("10.02"), (100,), CUT_PASSINGS) == (Split(100, clock("10.02"), clock("10.02")),)


def ranks_at(metres: int, *starts) -> list[int | None]:
    found = splits_of_race(starts, THOUSAND, CUT_PASSINGS)
    return [next(one.rank for one in found[each.id] if one.metres == metres) for each in starts]


def test_who_passes_at_the_same_time_as_far_as_known_shares_the_rank():
    clocks = ("16.352", "16.35", "16.358", "16.36", "16.3")
    field = [start("1:08.02", passings=(passing(200, at),)) for at in clocks]
    assert ranks_at(200, *field) == [1, 1, 1, 1, 1]
    assert ranks_at(200, *field[:4]) == [1, 1, 1, 4]
    assert ranks_at(200, *field[:1], *field[2:4]) == [1, 2, 3]


def test_who_falls_later_was_third_at_the_passing_and_who_is_disqualified_was_not():
    early = (passing(200, "16.35"),)
    fallen, out, guest = (
        start("DNF", passings=early), start("DQ 1:08.02", passings=early),
        start("1:08.02", passings=early, out_of_competition=True),
    )  # fmt: skip
    first, under_way = (
        start("1:09.00", passings=(passing(200, "16.10"),)),
        start(attempts=(Attempt(1, passings=(passing(200, "16.40"),)),)),
    )
    assert ranks_at(200, fallen, out, guest, first, under_way) == [2, None, None, 1, 3]
    assert ranks_at(1000, fallen, out, guest, first, under_way) == [None, None, None, 1, None]
    assert splits_of_race([fallen], THOUSAND, CUT_PASSINGS)[fallen.id][-1] == Split(1000)


def test_a_race_caught_live_has_the_laps_and_ranks_it_was_published_with():
    """1000 m of the US trials, January 2026, from the programme of the ISU, which cuts the exact difference."""
    text = (DATA / "live_1000m.json").read_text(encoding="utf-8")
    facts, published = read_race(text, "live"), json.loads(text)["results"]
    field = [start(attempts=(one.attempt,) if one.attempt else ()) for one in facts.starts]
    found = splits_of_race(field, THOUSAND, EXACT)
    compared = 0
    for each, row in zip(field, published, strict=True):
        for said in row.get("splits", ()):
            ours = next(one for one in found[each.id] if one.metres == said["dist_m"])
            assert (str(ours.lap), ours.rank) == (said["lap"], said["rank"]), row["name"]
            compared += 1
    assert compared > 20
    assert sum(each.status is Status.OK for each in field) * 3 == compared


def test_the_laps_of_fifteen_long_races_are_the_differences_of_the_printed_passings():
    races = json.loads((DATA / "single_races_with_splits.json").read_text(encoding="utf-8"))
    assert {one["distance_m"] for one in races} == {3000, 5000, 10000}
    for one in races:
        metres = tuple(one["dists"])
        assert metres == distances.passings(one["distance_m"])
        clocks = [passing(at, cum) for at, cum in zip(metres, one["cum"], strict=True)]
        of = attempt(one["cum"][-1], passings=tuple(clocks[:-1]))
        laps = [str(split.lap) for split in splits(of, metres, CUT_PASSINGS)]
        assert laps == one["laps_computed"]
    assert len(races) == 15
