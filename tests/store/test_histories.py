"""Random days at the desk, undone and redone to the row; `python -m tests.safety.histories` does a thousand."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import publishing, results
from skatedesk.store import rows
from skatedesk.store.errors import FileError
from skatedesk.store.replay import raw_journal
from skatedesk.store.results_file import ResultsFile
from skatedesk.store.schema import RaceRow
from tests.safety import histories, random_acts, weekends
from tests.safety.dice import Dice
from tests.store import Dump, dump, journal

Act = Callable[[ResultsFile], object]

starts = st.sampled_from([1, 2, 3, 4, 5, 6, 9, 10])
attempts = st.sampled_from([1, 1, 1, 1, 1, 2])
finishes = st.integers(60_000, 79_999).map(lambda ms: RaceTime(ms, 3))


def clocks(seconds: int) -> st.SearchStrategy[RaceTime]:
    """A time of about so many seconds, known to the hundredth."""
    return st.integers(100 * seconds, 100 * seconds + 300).map(lambda hundredths: RaceTime(10 * hundredths))


def swap_lanes(file: ResultsFile, one: int, other: int) -> None:
    """Two starts change places, as a later act will do it: nobody may stand in a taken lane even for a moment."""
    with file.change("Swap") as change:
        here, there = (rows.start_in_race(change.session, number)[0] for number in (one, other))
        places = [(row.pair, row.lane, row.place) for row in (here, there)]
        here.pair = here.lane = None
        change.session.flush()
        there.pair, there.lane, there.place = places[0]
        change.session.flush()
        here.pair, here.lane, here.place = places[1]


def begin_again(file: ResultsFile, start_id: int) -> None:
    """All attempts of a start are thrown away and the first one is written anew, under an old number perhaps."""
    with file.change("Begin again") as change:
        start, race, _name = rows.start_in_race(change.session, start_id)
        for row in start.attempts:
            row.passings = []
        change.session.flush()
        for row in start.attempts:
            change.session.delete(row)
        change.session.flush()
        change.session.add(type(start.attempts[0])(start_id=start.id, status="OK", time_ms=71_230, decimals=2))
        rows.by_id(change.session, RaceRow, race.id).day = None


def act(function: Callable[..., object], *arguments: st.SearchStrategy[object]) -> st.SearchStrategy[Act]:
    def bound(values: tuple[object, ...]) -> Act:
        return lambda file: function(file, *values)

    return st.tuples(*arguments).map(bound)


acts = st.one_of(
    act(results.record_time, starts, clocks(70) | finishes, attempts),
    act(results.record_time, starts, clocks(15), attempts),
    act(results.record_passing, starts, st.just(200), st.none() | clocks(15), attempts),
    act(results.record_passing, starts, st.just(600), st.none() | clocks(40), attempts),
    act(results.record_passing, starts, st.sampled_from([600, 1000]), clocks(15), attempts),
    act(results.record_status, starts, st.sampled_from([Status.DNF, Status.DNS, Status.DQ]), st.just(["F"]), attempts),
    act(results.record_codes, starts, st.sampled_from([[], ["F"], ["PB", "TR"]]), attempts),
    act(results.withdraw, starts),
    act(results.reinstate, starts),
    act(results.order_reskate, starts, st.just("stopped by the referee")),
    act(results.clear_result, starts, attempts),
    act(results.override_points, starts, st.none() | st.integers(0, 60), st.sampled_from(["", "jury", "ISU"])),
    act(publishing.make_official, st.just(1), st.sampled_from(["", "seen by the referee"])),
    act(publishing.make_provisional, st.just(1)),
    act(swap_lanes, starts, starts),
    act(begin_again, starts),
)
steps = st.one_of(acts, acts, acts, acts, st.sampled_from(["undo", "redo", "close and open"]))


class Day:
    """A file, what it held after each change that holds or was undone, and where it stands among those."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = ResultsFile.open(path)
        self.states: list[Dump] = [dump(path)]
        self.at = 0
        self.told = journal(path)

    def take(self, step: Act | str) -> None:
        if step == "undo" and self.at > 0:
            assert self.file.undo() is not None
            self.at -= 1
        elif step == "redo":
            assert (self.file.redo() is not None) == (self.at + 1 < len(self.states))
            self.at = min(self.at + 1, len(self.states) - 1)
        elif step == "close and open":
            self.file.close()
            self.file = ResultsFile.open(self.path)
        elif callable(step):
            self.act(step)
        assert dump(self.path) == self.states[self.at]
        self.look_at_the_journal()

    def act(self, step: Act) -> None:
        try:
            step(self.file)
        except (RuleError, FileError, IndexError):
            assert journal(self.path) == self.told
            return
        if journal(self.path) != self.told:
            self.at += 1
            self.states[self.at :] = [dump(self.path)]

    def look_at_the_journal(self) -> None:
        changes, lines = journal(self.path)
        assert changes[: len(self.told[0])] == self.told[0]
        assert lines[: len(self.told[1])] == self.told[1]
        self.told = (changes, lines)

    def back_and_forth(self) -> None:
        for state in reversed(self.states[: self.at]):
            assert self.file.undo() is not None
            assert dump(self.path) == state
        for state in self.states[1:]:
            assert self.file.redo() is not None
            assert dump(self.path) == state
        assert self.file.redo() is None


def rebuilt(path: Path) -> Dump:
    """All tables, made from nothing but the journal."""
    with raw_journal(path) as raw:
        made = raw.replay()
        for entry in raw.entries():
            assert list(made.take(entry)) == []
    return {table: [tuple(row.values()) for row in found] for table, found in made.tables().items()}


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(history=st.lists(steps, min_size=8, max_size=20))
def test_a_history_is_undone_and_redone_exactly(built_file: Path, history: list[Act | str]):
    with tempfile.TemporaryDirectory() as place:
        day = Day(Path(shutil.copy(built_file, Path(place) / "day.skatedesk")))
        for step in history:
            day.take(step)
        day.back_and_forth()
        assert day.file.faults() == []
        day.file.close()
        whole = dump(day.path)
        assert rebuilt(day.path) | {"alembic_version": whole["alembic_version"]} == whole


@pytest.fixture(scope="module")
def weekends_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One World Cup that is skated and one that waits; never written to."""
    path = tmp_path_factory.mktemp("weekends") / "weekends.skatedesk"
    weekends.build(path)
    return path


@pytest.mark.parametrize("seed", range(1, 5))
def test_every_kind_of_act_is_undone_and_redone_exactly(weekends_file: Path, tmp_path: Path, seed: int):
    told = histories.lived(weekends_file, tmp_path, seed, acts=50)
    assert told.broken == {}
    assert told.kinds.total() == 50
    assert told.counts["undone"] >= 50 <= told.counts["redone"]


def test_what_is_changed_past_the_journal_is_noticed(
    weekends_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def unseen(file: ResultsFile, dice: Dice) -> None:
        with file.change("In bulk") as change:
            change.session.execute(text("UPDATE skaters SET club = 'SC Hamar' WHERE id = 1"))

    monkeypatch.setattr(random_acts, "OFTEN", {unseen: 1})
    told = histories.lived(weekends_file, tmp_path, 1, acts=5)
    assert "unseen changed rows past the journal" in told.broken[1]
