"""The day at one glance."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from skatedesk.domain.races import RaceState
from skatedesk.domain.times import RaceTime
from skatedesk.domain.timetable import Pace
from skatedesk.imports.facts import RaceFacts
from skatedesk.imports.race_json import read_race
from skatedesk.services import files, history, importing, lists, programmes, results, timetable, today
from skatedesk.services.files import ResultsFile
from skatedesk.services.today import OnIce, Today
from tests.services import FIVE_THOUSAND, PEOPLE, THOUSAND, id_of, row, source, take
from tests.services.days import DAY, HallClock, at, hall_clock, plan, skate

__all__ = ["hall_clock"]


def look(file: ResultsFile, moment: str) -> Today:
    return today.look(file, lists.competition(file, 1).id, at(moment))


def on_ice(told: Today) -> tuple[int, int, list[str]]:
    """The race, the pair and who is in it."""
    ice = told.ice
    assert ice is not None
    return ice.race.number, ice.pair.number, [start.competitor.name for start in ice.pair.starts]


def following(ice: OnIce | None) -> list[str]:
    assert ice is not None
    assert ice.following is not None
    return [start.competitor.name for start in ice.following.starts]


def test_before_the_first_pair_the_first_race_of_the_day_is_next(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    told = look(file, "13:40")
    assert (told.day, told.is_now) == (DAY.date(), True)
    assert on_ice(told) == (8, 1, ["Jordan STOLZ", "Jenning DE BOO"])
    assert told.ice is not None
    assert not told.ice.begun
    assert (told.ice.left, told.ice.of) == (3, 3)
    assert following(told.ice) == ["Damian ŻUREK", "Zhongyan NING"]
    assert told.behind == timedelta()
    assert [stop.race.number for stop in told.stops if stop.race] == [8, 2]


def test_the_pair_behind_the_one_saved_last_is_on_the_ice(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="14:10")
    skate(file, "14:06:00", "Stolz")
    skate(file, "14:06:03", "De Boo")
    told = look(file, "14:07")
    assert on_ice(told) == (8, 2, ["Damian ŻUREK", "Zhongyan NING"])
    assert told.ice is not None
    assert told.ice.begun
    assert told.saved is not None
    assert told.saved.label == "Time 1:10.00, pair 1 outer, Jenning DE BOO"
    assert told.pace == Pace(145, 0)  # one pair says nothing of how fast they follow each other
    race = told.stops[0]
    assert race.state is RaceState.ON_THE_ICE
    assert race.coming is not None
    assert race.coming.end == at("14:06:03") + timedelta(seconds=290)


def test_how_fast_the_pairs_follow_each_other_comes_from_when_they_were_saved(
    file: ResultsFile, hall_clock: type[HallClock]
):  # fmt: skip
    plan(file, r8="14:00", r2="14:10")
    for moment, family in (("14:06:00", "Stolz"), ("14:06:00", "De Boo"), ("14:09:20", "Żurek"), ("14:09:20", "Ning")):
        skate(file, moment, family)
    skate(file, "14:12:40", "Eitrem")
    skate(file, "14:12:40", "Dawson")
    told = look(file, "14:13")
    assert on_ice(told)[:2] == (2, 1)
    assert told.behind == timedelta(minutes=3)
    assert told.pace is not None
    assert (told.pace.seconds, told.pace.known) == (pytest.approx(517.5 * 200 / 145), 2)
    assert told.races_over == 1
    coming = told.next_stop(breaks=False)
    assert coming is not None
    assert coming.race is not None
    assert coming.race.number == 2


def test_a_time_that_was_undone_was_not_saved(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    skate(file, "14:06", "Stolz")
    history.undo(file)
    told = look(file, "14:07")
    assert told.ice is not None
    assert not told.ice.begun
    assert told.behind == timedelta(minutes=7)


def test_a_correction_moves_nothing(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    skate(file, "14:06", "Stolz")
    skate(file, "14:06", "De Boo")
    skate(file, "14:20", "Stolz")
    race = look(file, "14:07").stops[0]
    assert race.coming is not None
    assert race.coming.end == at("14:06") + timedelta(seconds=290)


def test_results_that_came_from_a_file_say_nothing_of_the_ice(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    HallClock.moment = at("13:00")
    places = zip(PEOPLE, ("1I", "1O", "2I", "2O", "3I", "3O"), strict=True)
    skated = [row(name, place, time="1:07.00", status="OK") for name, place in places if place < "3"]
    take(file, source(THOUSAND, *skated, row("Eitrem", "3I"), row("Dawson", "3O")))
    told = look(file, "13:30")
    assert on_ice(told)[:2] == (8, 3)
    assert told.behind == timedelta()
    assert told.stops[0].coming is not None
    assert told.stops[0].coming.start == at("14:00")


def test_who_withdrew_is_not_waited_for(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    for family in ("Stolz", "De Boo"):
        results.withdraw(file, id_of(file, family))
    told = look(file, "13:00")
    assert on_ice(told)[:2] == (8, 2)
    assert told.ice is not None
    assert (told.ice.left, told.ice.of) == (2, 2)


def test_a_quartet_is_told_in_the_order_of_its_armbands(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r2="13:00", r8="14:00")
    assert on_ice(look(file, "12:00")) == (
        2, 1, ["Jordan STOLZ", "Jenning DE BOO", "Damian ŻUREK", "Zhongyan NING"]
    )  # fmt: skip


def test_a_break_stands_where_it_comes(file: ResultsFile, hall_clock: type[HallClock]):
    held = lists.competition(file, 1).id
    plan(file, r8="14:00", r2="14:30")
    timetable.add_break(file, held, 8, 15, "Ice resurfacing")
    skate(file, "14:03", "Stolz")
    told = look(file, "14:04")
    assert [stop.race.number if stop.race else "break" for stop in told.stops] == [8, "break", 2]
    pause = told.next_stop(breaks=True)
    assert pause is not None
    assert pause.coming is not None
    assert pause.coming.start == at("14:03") + timedelta(seconds=290)


def test_another_day_is_told_as_it_is_planned(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    told = today.look(file, lists.competition(file, 1).id, at("14:10") - timedelta(days=2))
    assert not told.is_now
    assert told.day == date(2025, 12, 6)
    assert (told.behind, told.pace) == (None, None)
    assert told.end is not None
    assert told.end.date() == told.day


def test_a_day_skated_later_than_planned_is_the_day_it_is_skated(file: ResultsFile, hall_clock: type[HallClock]):
    plan(file, r8="14:00", r2="15:00")
    moment = at("14:06") + timedelta(days=1)
    HallClock.moment = moment
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:10.00"))
    told = today.look(file, lists.competition(file, 1).id, moment + timedelta(minutes=1))
    assert told.is_now
    assert told.day == date(2025, 12, 6)
    assert told.stops[0].planned == at("14:00") + timedelta(days=1)


def test_a_race_that_is_not_drawn_is_as_long_as_its_entries(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    importing.take(file, _facts())
    held = lists.competition(file, 1)
    told = today.look(file, held.id, at("12:00"))
    assert told.ice is not None
    assert told.ice.pair.number == 0
    assert told.ice.left == 1
    file.close()


def test_a_competition_without_races_has_no_day(tmp_path: Path):
    file = files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26")
    made = programmes.new_competition(file, programmes.CompetitionFacts("2025/26", "Club", "Club meet"))
    told = today.look(file, made.made, at("12:00"))
    assert (told.day, told.ice, told.stops) == (None, None, ())
    assert told.items
    file.close()


def test_the_sample_is_over(sample: ResultsFile):
    told = today.look(sample, lists.competition(sample, 1).id, at("12:00"))
    assert told.ice is None
    assert told.end is None
    assert told.races_over == told.races == 12
    assert not told.is_now


def _facts() -> RaceFacts:
    return read_race(source(FIVE_THOUSAND, row("Stolz"), row("De Boo")), "race.json")
