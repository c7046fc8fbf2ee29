"""Imagined results."""

from dataclasses import replace

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Status
from skatedesk.domain.standings import RaceResults
from skatedesk.domain.times import RaceTime
from skatedesk.domain.what_if import Wish, imagine, imagined, wish
from tests.domain import older_seasons, race, rules, skater, start

ANN, BEA, CAS, DEE = (skater(name) for name in ("Ann", "Bea", "Cas", "Dee"))
STARTS = [start(time, competitor=one) for time, one in zip(("35.10", "35.20", "35.30"), (ANN, BEA, CAS), strict=True)]
STARTS.append(start(competitor=DEE))
RACE = race(500)
RESULTS = result_list(RACE, STARTS, rules(), pays=True)


def told(*wishes: Wish, final: bool = False) -> list[tuple[str, int | None, int | None]]:
    season = older_seasons.doubled_final() if final else rules()
    found = imagined(RACE, RESULTS, wishes, season, final)
    return [(line.start.competitor.name, line.rank, line.points) for line in found]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3", Wish(ANN, rank=3)),
        (" dnf ", Wish(ANN, status=Status.DNF)),
        ("34.52", Wish(ANN, time=RaceTime.parse("34.52"))),
        ("1:07.35", Wish(ANN, time=RaceTime.parse("1:07.35"))),
    ],
)
def test_what_is_typed(typed: str, expected: Wish):
    assert wish(ANN, typed) == expected


@pytest.mark.parametrize("typed", ["", "0", "wins", "WDR"])
def test_what_cannot_be_imagined_is_refused(typed: str):
    with pytest.raises(RuleError, match="is no rank such as 3, no time such as"):
        wish(ANN, typed)


def test_a_rank_puts_somebody_there_and_the_others_around():
    assert told(Wish(CAS, rank=1)) == [("Cas", 1, 60), ("Ann", 2, 54), ("Bea", 3, 48), ("Dee", None, None)]
    assert told(Wish(ANN, rank=3), Wish(DEE, rank=1)) == [
        ("Dee", 1, 60),
        ("Bea", 2, 54),
        ("Ann", 3, 48),
        ("Cas", 4, 43),
    ]


def test_a_rank_far_behind_leaves_a_gap():
    assert told(Wish(ANN, rank=12))[-2:] == [("Ann", 12, 29), ("Dee", None, None)]
    assert told(Wish(ANN, rank=25))[2] == ("Ann", 25, 0)


def test_a_time_is_ranked_as_a_real_one():
    assert told(wish(DEE, "35.15")) == [("Ann", 1, 60), ("Dee", 2, 54), ("Bea", 3, 48), ("Cas", 4, 43)]


def test_who_does_not_finish_goes_to_the_end_by_rule():
    assert told(wish(ANN, "DNF")) == [("Bea", 1, 60), ("Cas", 2, 54), ("Ann", 3, 48), ("Dee", None, None)]
    assert told(wish(ANN, "DQ"))[:2] == [("Bea", 1, 60), ("Cas", 2, 54)]


def test_somebody_who_is_not_on_the_list_can_be_imagined_there():
    assert told(Wish(skater("Eve"), rank=2))[:3] == [("Ann", 1, 60), ("Eve", 2, 54), ("Bea", 3, 48)]


def test_the_final_pays_double():
    assert told(Wish(CAS, rank=1), final=True)[:2] == [("Cas", 1, 120), ("Ann", 2, 108)]


def test_shared_ranks_go_on_being_shared():
    starts = [start("35.10", competitor=ANN), start("35.20", competitor=BEA), start("35.20", competitor=CAS)]
    results = result_list(RACE, starts, rules(), pays=True)
    assert [line.rank for line in results] == [1, 2, 2]
    found = imagined(RACE, results, [Wish(DEE, rank=1)], rules(), False)
    assert [(line.start.competitor.name, line.rank) for line in found] == [
        ("Dee", 1),
        ("Ann", 2),
        ("Bea", 3),
        ("Cas", 3),
    ]


def test_a_rank_is_given_once():
    with pytest.raises(RuleError, match=r"Rank 1 is given twice\. Give Bea another one\."):
        told(Wish(ANN, rank=1), Wish(BEA, rank=1))


def test_points_set_by_hand_stay_for_whom_nothing_is_wished():
    starts = [start("35.10", competitor=ANN, points_override=7, points_remark="ruling"), STARTS[1]]
    results = result_list(RACE, starts, rules(), pays=True)
    found = imagined(RACE, results, [Wish(BEA, rank=1)], rules(), False)
    assert [(line.start.competitor.name, line.points) for line in found] == [("Bea", 60), ("Ann", 7)]


def test_only_races_with_wishes_change():
    other = RaceResults(2, replace(race(1000), id=2), ())
    first, second = imagine([RaceResults(1, RACE, RESULTS), other], {RACE.id: [Wish(CAS, rank=1)]}, rules())[:2]
    assert first.results[0].start.competitor is CAS
    assert second is other
