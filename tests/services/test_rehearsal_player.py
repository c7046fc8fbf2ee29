from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from skatedesk.domain.races import Discipline, Status
from skatedesk.domain.rehearsal import Mishap, Trouble
from skatedesk.services import files, lists, race_view, rehearsal, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.rehearsal import Order
from skatedesk.services.rehearsal_player import Heat, coming, heat, is_open, play_all, score
from skatedesk.store import rows


@pytest.fixture(scope="module")
def prepared(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second competition before its first pair, built once."""
    path = tmp_path_factory.mktemp("rehearsal") / "rehearsal.skatedesk"
    with closing(files.look_at(sample_file)) as file:
        rehearsal.prepare(file, Order(2), path)
    return path


@pytest.fixture
def file(prepared: Path, tmp_path: Path) -> Iterator[ResultsFile]:
    path = tmp_path / prepared.name
    path.write_bytes(prepared.read_bytes())
    with closing(files.open_file(path)) as made:
        yield made


def order(
    file: ResultsFile, number: int, seed: int = 7, trouble: Trouble = Trouble.NONE, by_crew: bool = False
) -> Order:
    return Order(2, lists.race(file, 2, number).id, seed, trouble, by_crew)


def first(file: ResultsFile, asked: Order) -> Heat:
    found = coming(file, asked, ())
    assert found
    return heat(file, found.unit, asked)


def enter(file: ResultsFile, one: Heat, *, crew: bool) -> None:
    for step in one.by_crew if crew else one.by_player:
        step.act(file)


def with_mishap(file: ResultsFile, mishap: Mishap, number: int = 14) -> Heat:
    """The first pair of a race, on a day on which this happens in it."""
    for seed in range(2_000):
        found = first(file, order(file, number, seed, Trouble.MUCH))
        if any(one.mishap is mishap for one in found.skated):
            return found
    raise AssertionError(mishap)


def test_the_pair_is_entered_with_its_passings_in_the_order_of_the_clock(file: ResultsFile):
    one = first(file, order(file, 5))
    assert [step.at for step in one.by_player] == sorted(step.at for step in one.by_player)
    assert one.by_player[-1].at == one.lasts
    enter(file, one, crew=False)
    assert not is_open(file, one)
    view = race_view.read(file, one.unit[0])
    pair = [start for start in view.starts if start.pair == one.unit[1]]
    assert {len(attempt.passings) for start in pair for attempt in start.attempts} == {7}


def test_they_skate_near_their_season_bests(file: ResultsFile):
    one = first(file, order(file, 14))
    assert all(skated.time and 34_000 < skated.time.ms < 37_500 for skated in one.skated)


def test_after_a_pair_comes_the_next_and_after_a_race_the_next_race(file: ResultsFile):
    asked = order(file, 13)
    one = first(file, asked)
    assert one.title == "13 · 1st 500m Women · Division A · pair 1"
    after = coming(file, asked, {one.unit})
    assert after
    assert after.unit == (one.unit[0], 2)
    everybody = {(one.unit[0], start.pair or 0) for start in race_view.read(file, one.unit[0]).starts}
    last = coming(file, asked, everybody)
    assert last
    assert last.title.startswith("14 ")


def test_a_race_without_a_start_list_is_waited_for(file: ResultsFile):
    asked = order(file, 27)
    race = lists.race(file, 2, 27)
    with file.change("No list") as change:
        for start in rows.starts(change.session, race.id):
            change.session.delete(start)
    found = coming(file, asked, ())
    assert found
    assert not found.has_list
    assert found.unit == (race.id, 0)
    passed = coming(file, asked, {found.unit})
    assert passed
    assert passed.title.startswith("28 ")


def test_when_the_clock_fails_the_crew_enters_what_the_radio_says(file: ResultsFile):
    one = with_mishap(file, Mishap.CLOCK_FAILURE)
    assert "clock failure, times by hand: inner " in one.task
    enter(file, one, crew=False)
    assert is_open(file, one)
    enter(file, one, crew=True)
    assert not is_open(file, one)


def test_a_wrong_time_is_to_be_corrected(file: ResultsFile):
    one = with_mishap(file, Mishap.FALSE_TIME)
    enter(file, one, crew=False)
    (told,) = score(file, [one]).still_open
    assert " instead of " in told
    enter(file, one, crew=True)
    assert score(file, [one]).still_open == ()


def test_where_the_crew_types_everything_the_player_only_tells(file: ResultsFile):
    one = first(file, order(file, 14, by_crew=True))
    assert one.by_player == ()
    assert one.task == "Pair 1: " + ", ".join(
        f"{lane} {one.names[skated.start_id]} {skated.time}"
        for lane, skated in zip(("inner", "outer"), one.skated, strict=True)
    )


def test_mistakes_of_the_crew_are_told(file: ResultsFile):
    one = first(file, order(file, 14, by_crew=True))
    enter(file, one, crew=True)
    skated = one.skated[0]
    assert skated.time
    results.record_time(file, skated.start_id, replace(skated.time, ms=skated.time.ms + 10))
    found = score(file, [one])
    assert (found.right, found.still_open) == (1, ())
    assert found.wrong == (
        f"{one.title}, {one.names[skated.start_id]}: {replace(skated.time, ms=skated.time.ms + 10)} "
        f"instead of {skated.time}",
    )


def test_a_whole_day_with_teams_and_mass_starts_stands_as_it_was_skated(file: ResultsFile):
    heats = play_all(file, order(file, 21, trouble=Trouble.MUCH))
    found = score(file, heats)
    assert (found.still_open, found.wrong) == ((), ())
    items = [item for item in lists.programme(file, 2) if item.race.number >= 21]
    assert all(item.done == item.starts for item in items)
    kinds = {item.race.discipline for item in items}
    assert kinds > {Discipline.MASS_START, Discipline.INDIVIDUAL}
    statuses = {start.status for item in items for start in race_view.read(file, item.race.id).starts}
    assert statuses >= {Status.OK, Status.WDR}


def test_the_seed_number_gives_the_same_day_again(file: ResultsFile):
    asked = order(file, 14, trouble=Trouble.MUCH)
    assert first(file, asked).skated == first(file, asked).skated
    assert first(file, asked).skated != first(file, replace(asked, seed=8)).skated
