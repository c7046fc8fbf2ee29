"""A mass start as it is written down: sprints, the finish, lapped and stopped, each with one undo."""

from dataclasses import replace

import pytest

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.mass_start import proposed_lapped, won_by
from skatedesk.domain.mass_start_typing import Arrival, read_arrivals
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, lists, publishing, race_view, results, start_lists, why
from skatedesk.services import mass_start as acts
from skatedesk.services.files import ResultsFile
from tests.services import content, id_of, refused
from tests.services.mass_starts import before_the_start, id_at, race_of, ranking, seen

FINISH = "11 7:42.51 12 +0.15 13 +0.32 14 +0.35"


@pytest.fixture
def race(file: ResultsFile) -> int:
    return before_the_start(file)


def attempt(file: ResultsFile, race: int, helmet: int) -> Attempt | None:
    return seen(file, race).start(helmet).attempt(1)


def laps_of(file: ResultsFile, race: int, helmet: int) -> int | None:
    found = attempt(file, race, helmet)
    assert found is not None
    return found.laps


def finish(file: ResultsFile, race: int, text: str) -> None:
    acts.record_finish(file, race, [arrival for _start, arrival in seen(file, race).read_finish(text)])


# --- sprints -------------------------------------------------------------------------------------------------


def test_the_order_of_a_sprint_gives_the_race_points(file: ResultsFile, race: int):
    changed = acts.record_sprint(file, race, 4, [13, 11, 15])
    assert (changed.label, changed.races) == ("Sprint 1, lap 4: 13 11 15, race 30", {race})
    assert changed.at is not None
    assert attempt(file, race, 13) == Attempt(1, sprint_points=(3, 0, 0, 0))
    assert attempt(file, race, 12) is None
    assert seen(file, race).order_at(1) == (13, 11, 15)
    assert seen(file, race).next_sprint == 2


def test_a_later_sprint_stands_beside_the_first_and_a_correction_takes_its_place(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 4, [13, 11, 15])
    acts.record_sprint(file, race, 12, [13, 14])
    assert attempt(file, race, 13) == Attempt(1, sprint_points=(3, 0, 3, 0))
    acts.record_sprint(file, race, 4, [11, 15, 14])
    assert [seen(file, race).order_at(number) for number in (1, 2, 3)] == [(11, 15, 14), (), (13, 14)]
    acts.record_sprint(file, race, 12, [])
    assert [seen(file, race).order_at(number) for number in (1, 2, 3)] == [(11, 15, 14), (), ()]
    assert attempt(file, race, 13) is None


def test_only_the_first_ones_are_paid(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 4, [11, 12, 13, 14])
    assert seen(file, race).order_at(1) == (11, 12, 13)


def test_an_act_is_one_undo(file: ResultsFile, race: int):
    before = ranking(file, race)
    for act in (
        lambda: acts.record_sprint(file, race, 4, [13, 11, 15]),
        lambda: finish(file, race, FINISH),
        lambda: acts.record_lapped(file, id_at(file, race, 13), True),
        lambda: acts.record_stopped(file, id_at(file, race, 15), 9),
        lambda: acts.set_laps(file, race, 15),
    ):
        state = race_view.read(file, race)
        act()
        assert race_view.read(file, race) != state
        history.undo(file)
        assert race_view.read(file, race) == state
        history.redo(file)
    for _act in range(5):
        history.undo(file)
    assert ranking(file, race) == before


@pytest.mark.parametrize(
    ("lap", "helmets", "reason"),
    [
        (5, [11], "There is no sprint after lap 5. The sprints are after laps 4, 8, 12, the finish after 16."),
        (4, [99], "Nobody wears helmet 99 in race 30. Look at the list of helmets."),
        (4, [11, 11], "A helmet stands twice in this sprint."),
    ],
)
def test_what_is_no_sprint_is_refused(file: ResultsFile, race: int, lap: int, helmets: list[int], reason: str):
    with refused(file, reason):
        acts.record_sprint(file, race, lap, helmets)


def test_who_is_not_in_the_race_wins_no_sprint(file: ResultsFile, race: int):
    results.withdraw(file, id_at(file, race, 11))
    results.record_status(file, id_at(file, race, 12), Status.DNS)
    acts.record_stopped(file, id_at(file, race, 13), 7)
    for helmet, reason in (
        (11, "Helmet 11, Jordan STOLZ, did not start. Correct the number."),
        (12, "Helmet 12, Jenning DE BOO, did not start."),
        (13, "Helmet 13, Damian ŻUREK, stopped after lap 7. Correct the number, or the laps."),
    ):
        with refused(file, reason):
            acts.record_sprint(file, race, 8, [helmet])
    acts.record_sprint(file, race, 4, [13])
    assert seen(file, race).order_at(1) == (13,)


def test_other_races_and_official_ones_are_refused(file: ResultsFile, race: int):
    with refused(file, "Race 8 is no mass start."):
        acts.record_sprint(file, race_of(file, 1, 8), 4, [1])
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNF)
    official = race_of(file, 1, 28)
    publishing.make_official(file, official, "as the referee saw it")
    with refused(file, "Race 28 is official. Make it provisional first."):
        acts.record_lapped(file, id_of(file, "Stolz", 28), True)


# --- the finish ----------------------------------------------------------------------------------------------


def test_the_finish_with_times_and_gaps_gives_ranks_and_race_points(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 8, [14, 16])
    finish(file, race, FINISH)
    assert ranking(file, race)[:4] == [
        (1, "STOLZ", 60, "7:42.51"),
        (2, "BOO", 40, "7:42.66"),
        (3, "ŻUREK", 20, "7:42.83"),
        (4, "NING", 13, "7:42.86"),
    ]
    assert attempt(file, race, 11) == Attempt(
        1, Status.OK, RaceTime.parse("7:42.51"), laps=16, sprint_points=(0, 0, 0, 60)
    )
    finish(file, race, "15 +0.20 16 +1.00")
    assert [(name, points) for _rank, name, points, _time in ranking(file, race)] == [
        ("STOLZ", 60), ("BOO", 40), ("EITREM", 20), ("ŻUREK", 10), ("NING", 9), ("DAWSON", 5),
    ]  # fmt: skip


def test_an_order_at_the_line_holds_until_all_of_it_have_a_time(file: ResultsFile, race: int):
    finish(file, race, "16 15 14 13 12 11")
    assert seen(file, race).order_at(4) == (16, 15, 14, 13, 12, 11)
    finish(file, race, "16 7:40.00 15 +0.10")
    finish(file, race, "14 +0.20 13 +0.30 12 +0.40")
    assert seen(file, race).order_at(4) == (16, 15, 14, 13, 12, 11)
    assert not seen(file, race).finish_is_stale()
    finish(file, race, "11 +0.05")
    assert seen(file, race).order_at(4) == (16, 11, 15, 14, 13, 12)
    assert [name for _rank, name, _points, _time in ranking(file, race)][:2] == ["DAWSON", "STOLZ"]


def test_equal_times_keep_the_order_in_which_they_were_typed(file: ResultsFile, race: int):
    finish(file, race, "12 7:42.51 11 +0 13 +0.1")
    assert seen(file, race).order_at(4) == (12, 11, 13)
    assert [(rank, name) for rank, name, _points, _time in ranking(file, race)[:2]] == [(1, "BOO"), (2, "STOLZ")]


def test_a_part_of_the_order_does_not_take_the_place_of_all_of_it(file: ResultsFile, race: int):
    finish(file, race, "16 15 14")
    with refused(file, "The order at the line is 16 15 14. Type all of it to change it, or give each helmet its time."):
        acts.record_finish(file, race, [Arrival(11)])
    with refused(file, "Type who came in: helmet and time, such as 12 7:42.51."):
        acts.record_finish(file, race, [])
    acts.record_sprint(file, race, 16, [11, 12])
    assert seen(file, race).order_at(4) == (11, 12)


def test_after_a_disqualification_the_finish_is_awarded_anew(file: ResultsFile, race: int):
    finish(file, race, FINISH)
    results.record_status(file, id_at(file, race, 11), Status.DQ, ["T25"])
    assert seen(file, race).finish_is_stale()
    changed = acts.award_finish(file, race)
    assert changed.label == "Race points of the finish by the finishing order, race 30"
    assert not seen(file, race).finish_is_stale()
    assert seen(file, race).order_at(4) == (12, 13, 14)
    finish(file, race, "11 7:42.40")
    assert attempt(file, race, 11) == Attempt(1, Status.DQ, RaceTime.parse("7:42.40"), ("T25",), laps=16)


def test_neither_a_status_nor_a_note_loses_the_sprints(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 4, [13, 11, 15])
    results.record_codes(file, id_at(file, race, 13), ["F"])
    results.record_codes(file, id_at(file, race, 13), [])
    results.record_status(file, id_at(file, race, 11), Status.DNF)
    assert seen(file, race).order_at(1) == (13, 11, 15)
    with refused(file, "has a result already and stays in place"):
        start_lists.empty_lane(file, id_at(file, race, 13))


# --- lapped, stopped, laps -----------------------------------------------------------------------------------


def test_lapped_voids_the_race_points_and_can_be_taken_back(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 4, [13, 11, 15])
    finish(file, race, "11 7:42.51 13 8:24.80")
    assert [start.competitor.name for start in seen(file, race).proposed_lapped()] == ["Damian ŻUREK"]
    changed = acts.record_lapped(file, id_at(file, race, 13), True)
    assert changed.label == "Lapped: Damian ŻUREK, race 30"
    assert ranking(file, race)[:2] == [(1, "STOLZ", 62, "7:42.51"), (2, "ŻUREK", 0, "8:24.80")]
    assert seen(file, race).proposed_lapped() == ()
    assert acts.record_lapped(file, id_at(file, race, 13), False).label == "Not lapped: Damian ŻUREK, race 30"
    assert ranking(file, race)[1] == (2, "ŻUREK", 43, "8:24.80")


def test_who_stopped_stands_behind_all_who_skated_on(file: ResultsFile, race: int):
    acts.record_sprint(file, race, 4, [13, 11, 15])
    changed = acts.record_stopped(file, id_at(file, race, 13), 11, RaceTime.parse("5:41.04"))
    assert changed.label == "Stopped after 11 laps: Damian ŻUREK, race 30"
    assert ranking(file, race)[0] == (1, "ŻUREK", 0, "5:41.04")
    finish(file, race, "11 7:42.51 12 +3.00")
    acts.record_stopped(file, id_at(file, race, 14), 12)
    assert [(rank, name, points) for rank, name, points, _time in ranking(file, race)][:4] == [
        (1, "STOLZ", 62), (2, "BOO", 40), (3, "ŻUREK", 0), (4, "NING", 0),
    ]  # fmt: skip
    assert seen(file, race).start(14).status is Status.DNF


@pytest.mark.parametrize("laps", [-1, 16, 20])
def test_who_stopped_has_skated_less_than_the_race(file: ResultsFile, race: int, laps: int):
    with refused(file, f"Who stopped has done 0 to 15 laps of this race, not {laps}."):
        acts.record_stopped(file, id_at(file, race, 13), laps)


def test_a_race_that_was_shortened_has_its_own_laps(file: ResultsFile, race: int):
    finish(file, race, FINISH)
    assert acts.set_laps(file, race, 15).label == "15 laps, race 30"
    assert (seen(file, race).skated.laps, seen(file, race).lap_of(4)) == (15, 15)
    assert laps_of(file, race, 11) == 15
    assert ranking(file, race)[0] == (1, "STOLZ", 60, "7:42.51")
    acts.set_laps(file, race, None)
    assert (seen(file, race).skated.laps, laps_of(file, race, 11)) == (16, 16)


def test_laps_with_other_sprints_are_refused_once_points_are_given(file: ResultsFile, race: int):
    with refused(file, "A race has 1 lap or more."):
        acts.set_laps(file, race, 0)
    acts.record_sprint(file, race, 4, [13])
    with refused(file, "With 10 laps race 30 has other sprints. Take the orders of the sprints out first."):
        acts.set_laps(file, race, 10)
    acts.record_sprint(file, race, 4, [])
    acts.set_laps(file, race, 10)
    assert [seen(file, race).lap_of(number) for number in (1, 2, 3)] == [4, 7, 10]


def test_a_junior_race_pays_the_values_of_juniors(file: ResultsFile):
    race = before_the_start(file, title="Mass Start Junior Men")
    acts.record_sprint(file, race, 7, [11])
    finish(file, race, "12 5:10.00 11 +1.00")
    assert attempt(file, race, 12) == Attempt(
        1, Status.OK, RaceTime.parse("5:10.00"), laps=10, sprint_points=(0, 0, 30)
    )
    assert [(name, points) for _rank, name, points, _time in ranking(file, race)[:2]] == [("BOO", 30), ("STOLZ", 23)]


def test_the_answers_to_why_in_a_junior_race_lead_to_the_rules_of_juniors(file: ResultsFile):
    race = before_the_start(file, title="Mass Start Junior Men")
    acts.record_sprint(file, race, 7, [11])
    finish(file, race, "12 5:10.00 11 +1.00")
    whys, winner = why.of_race(file, race), id_at(file, race, 12)
    assert [source.key for source in whys.cell(winner, "s3").sources] == ["mass_start.junior.finish"]
    assert "The sprint after lap 7 pays 3, 2, 1" in whys.cell(winner, "s2").steps[-1].text
    rank = [source.key for source in whys.cell(winner, "rank").sources]
    assert rank == ["mass_start.junior.sprints", "mass_start.junior.finish"]


# --- the real sheets -----------------------------------------------------------------------------------------

MASS_STARTS = [(competition, number) for competition, first in ((1, 21), (2, 25)) for number in (first, first + 1)]
MASS_STARTS += [(competition, number) for competition in (1, 2) for number in (27, 28)]


@pytest.mark.parametrize(("competition", "number"), MASS_STARTS)
def test_an_official_sheet_typed_anew_comes_out_the_same(desk: ResultsFile, competition: int, number: int):
    race = race_of(desk, competition, number)
    official, view = seen(desk, race), race_view.read(desk, race)
    assert not official.finish_is_stale()
    for start in view.starts:
        results.clear_result(desk, start.id)
    if official.skated.laps != 16:
        acts.set_laps(desk, race, official.skated.laps)
    for sprint in range(1, official.finish):
        acts.record_sprint(desk, race, official.lap_of(sprint), official.order_at(sprint))
    for helmet, start in official.helmets.items():
        known = start.attempts[0]
        if known.status is Status.DQ:
            results.record_status(desk, start.id, Status.DQ, known.codes)
        elif known.laps != official.skated.laps:
            acts.record_stopped(desk, start.id, known.laps or 0, known.time)
        else:
            assert known.time is not None
            acts.record_finish(desk, race, read_arrivals(f"{helmet} {known.time.in_full()}"))
        if known.lapped:
            acts.record_lapped(desk, start.id, True)
    again = race_view.read(desk, race)
    assert [(line.rank, line.start.id, line.points) for line in again.results] == [
        (line.rank, line.start.id, line.points) for line in view.results
    ]
    assert [seen(desk, race).order_at(at) for at in range(1, 5)] == [official.order_at(at) for at in range(1, 5)]


def test_whoever_the_officials_voided_at_all_laps_is_proposed_and_two_more_kept_their_points(sample: ResultsFile):
    voided, kept = set(), set()
    for competition, number in MASS_STARTS:
        found = seen(sample, race_of(sample, competition, number))
        undecided = [
            start if not start.attempts[0].lapped else _undecided(start) for start in found.starts
        ]  # fmt: skip
        for start in proposed_lapped(undecided, found.skated):
            if any(won_by(start)):
                was = next(one for one in found.starts if one.id == start.id)
                (voided if was.attempts[0].lapped else kept).add(start.competitor.name)
        lapped = {one.competitor.name for one in found.starts
                  if one.attempts[0].lapped and one.attempts[0].laps == found.skated.laps}  # fmt: skip
        assert lapped <= voided
    assert voided == {"Didrik Eng STRAND", "Andrey ZUYEV"}
    assert kept == {"Gabriel ODOR", "Abigél MERCS"}


def _undecided(start: Start) -> Start:
    """The same as it came in, before the officials decided."""
    return replace(start, attempts=(replace(start.attempts[0], lapped=False),))


def test_looking_changes_nothing(sample: ResultsFile):
    before = content(sample.path)
    for item in lists.programme(sample, lists.competition(sample, 1).id):
        seen(sample, item.race.id).helmet_list()
    assert content(sample.path) == before
