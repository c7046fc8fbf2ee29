"""Races in pairs and quartets as they are published: hand times, laps, quartets, juniors."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from skatedesk.domain.attempts import Attempt
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.race_json import read_race
from skatedesk.services import history, importing, list_sets, race_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.race_view import RaceView
from tests.services import THOUSAND, WEEKEND, id_of, refused, start_of, view

DATA = Path(__file__).parents[1] / "data"
NOW = datetime(2025, 11, 15, 17, 30)


def taken(file: ResultsFile, text: str) -> RaceView:
    """The race of a source that was taken without a refusal."""
    answer = importing.take(file, read_race(text, "source.json"))
    assert answer.accepted, answer.sentence
    return race_view.read(file, answer.race_id or 0)


def published(file: ResultsFile, name: str) -> tuple[RaceView, list[dict]]:
    text = (DATA / "olympic" / f"{name}.json").read_text(encoding="utf-8")
    return taken(file, text), json.loads(text)["results"]


# --- as published --------------------------------------------------------------------------------------------


def test_the_hand_times_of_1968_come_out_in_the_published_order(file: ResultsFile):
    seen, rows = published(file, "owg1968_w_1500m")
    assert len(seen.results) == 30
    assert [(one.rank, str(one.time)) for one in seen.results] == [(int(row["rank"]), row["time"]) for row in rows]
    shared = [one.rank for one in seen.results if one.undecided]
    assert shared == [9, 9, 14, 14, 18, 18]


def test_the_list_of_2006_comes_out_in_the_published_order(file: ResultsFile):
    seen, rows = published(file, "owg2006_m_1000m")
    ranked = [row for row in rows if row["status"] == "OK"]
    assert [one.rank for one in seen.results] == [*range(1, 39), None, None, None]
    assert [str(one.time) for one in seen.results[:38]] == [row["time"] for row in ranked]
    differing = [
        row["name"]
        for one, row in zip(seen.results, ranked, strict=False)
        if str(one.behind or "") != row.get("behind", "")
    ]
    assert differing == ["Petter Andersen", "Denny Morrison"], "misprints: 1:10.38 is 1.49 behind 1:08.89, not 1.38"
    assert {one.status for one in seen.results[38:]} == {Status.DQ}


# --- by hand -------------------------------------------------------------------------------------------------


def test_a_time_by_hand_is_kept_as_one(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    changed = results.record_time(file, stolz, RaceTime.parse("1:06.5"), hand=True)
    assert changed.label == "Time 1:06.5M, pair 1 inner, Jordan STOLZ"
    assert start_of(file, "Stolz").attempts == (Attempt(1, Status.OK, RaceTime(66_500, 1), hand=True),)
    results.record_time(file, stolz, RaceTime.parse("1:06.5"))
    assert not start_of(file, "Stolz").attempts[0].hand
    history.undo(file)
    assert start_of(file, "Stolz").attempts[0].hand
    results.record_status(file, stolz, Status.DNF)
    assert not start_of(file, "Stolz").attempts[0].hand


def test_who_is_as_fast_by_hand_as_another_is_by_the_clock_shares_as_far_as_known(file: ResultsFile):
    for family, time, hand in (("Stolz", "1:06.5", True), ("Ning", "1:06.52", False), ("De Boo", "1:06.60", False)):
        results.record_time(file, id_of(file, family), RaceTime.parse(time), hand=hand)
    order = [(one.start.competitor.name, one.rank, one.undecided) for one in view(file).results[:3]]
    assert order == [("Jordan STOLZ", 1, True), ("Zhongyan NING", 1, True), ("Jenning DE BOO", 3, False)]


def test_thousandths_by_hand_are_refused(file: ResultsFile):
    with refused(file, "1:06.512 is too exact for a time by hand: write the hundredths at most."):
        results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.512"), hand=True)


def test_a_source_may_mark_times_by_hand(file: ResultsFile):
    people = [
        {"name": "A", "nation": "NOR", "time": "38.5M"},
        {"name": "B", "nation": "NOR", "time": "38.61", "hand": True},
        {"name": "C", "nation": "NOR", "time": "38.7", "time_ms": 38_700, "hand": False},
    ]
    race = {"title": "500m", "discipline": "individual", "distance_m": 500, "results": people}
    seen = taken(file, json.dumps(WEEKEND | race))
    assert [one.start.counting.hand for one in seen.results if one.start.counting] == [True, True, False]
    assert not importing.take(file, read_race(json.dumps(WEEKEND | race), "again.json")).changed
    people[0]["time"] = "38.5"
    with_clock = importing.take(file, read_race(json.dumps(WEEKEND | race), "other.json"))
    assert not with_clock.accepted
    assert "the file has another result" in with_clock.sentence


# --- quartets and distances ----------------------------------------------------------------------------------


def in_lanes(*places: str) -> str:
    rows = [
        {"name": f"S{at}", "nation": "NOR", "pair": int(place[:-1]), "lane": place[-1]}
        for at, place in enumerate(places)
    ]
    return json.dumps(WEEKEND | THOUSAND | {"race_no": 40, "title": "1000m Juniors", "division": "", "results": rows})


def test_a_source_in_quartets_is_one_at_any_distance(file: ResultsFile):
    seen = taken(file, in_lanes("1I", "1O", "1I", "1O", "2I", "2O", "2I"))
    assert [(one.pair, one.lane, one.place) for one in seen.starts] == [
        (1, Lane.INNER, 1), (1, Lane.OUTER, 1), (1, Lane.INNER, 2), (1, Lane.OUTER, 2),
        (2, Lane.INNER, 1), (2, Lane.OUTER, 1), (2, Lane.INNER, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("places", [("1I", "1O", "1I"), ("1I", "1O", "1I", "1O", "2I", "2O", "3I", "3O"), ("1I", "1I")])
def test_a_lane_taken_twice_in_pairs_is_a_fault(file: ResultsFile, places: tuple[str, ...]):
    answer = importing.take(file, read_race(in_lanes(*places), "source.json"))
    assert not answer.accepted
    assert "of pair 1 is taken already" in answer.sentence


@pytest.mark.parametrize(
    ("metres", "splits"), [(100, ()), (300, ()), (500, (100,)), (700, (300,)), (1500, (300, 700, 1100))]
)
def test_the_distances_of_juniors_take_their_passings_and_no_others(
    file: ResultsFile, metres: int, splits: tuple[int, ...]
):  # fmt: skip
    race = {"title": f"{metres}m Girls", "discipline": "individual", "distance_m": metres, "sex": "W", "division": ""}
    seen = taken(file, json.dumps(WEEKEND | race | {"race_no": 41, "results": [{"name": "A", "nation": "NOR"}]}))
    start = seen.starts[0].id
    for at, place in enumerate(splits, start=1):
        results.record_passing(file, start, place, RaceTime(10_000 * at))
    with pytest.raises(RuleError, match="There is no passing at 200 m"):
        results.record_passing(file, start, 200, RaceTime(10_000))
    results.record_time(file, start, RaceTime(59_000))
    skated = race_view.read(file, seen.race.id)
    assert skated.has_passings is bool(splits)
    assert [column.key for column in skated.lap_list().columns].count("passing") == len(splits) + 1


# --- the list with laps goes out -----------------------------------------------------------------------------


def test_the_list_with_laps_goes_out_where_there_are_passings(file: ResultsFile):
    race = view(file).race.id
    assert [sheet.kind for sheet in list_sets.of_race(file, race, NOW)] == ["results", "start list"]
    results.record_passing(file, id_of(file, "Stolz"), 200, RaceTime.parse("16.35"))
    sheets = list_sets.of_race(file, race, NOW)
    assert [sheet.kind for sheet in sheets] == ["results", "lap list", "start list"]
    laps = sheets[1]
    assert [row.cells[laps.column("passing")] for row in laps.rows if row.cells[laps.column("passing")]] != []
