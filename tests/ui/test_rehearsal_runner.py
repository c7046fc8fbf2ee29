from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.domain.rehearsal import Trouble
from skatedesk.services import files, lists, race_view, rehearsal
from skatedesk.services.rehearsal import Order
from skatedesk.services.rehearsal_player import heat
from skatedesk.store import rows
from skatedesk.ui import rehearsal_runner
from skatedesk.ui.desk import Desk
from skatedesk.ui.rehearsal_runner import SPEEDS, RehearsalRunner
from tests.ui.parts import desk_on


@pytest.fixture(scope="module")
def prepared(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second competition before the men's 500 m, built once."""
    path = tmp_path_factory.mktemp("rehearsal") / "rehearsal.skatedesk"
    with closing(files.look_at(sample_file)) as file:
        rehearsal.prepare(file, Order(2, lists.race(file, 2, 14).id), path)
    return path


@pytest.fixture
def desk(prepared: Path, tmp_path: Path, qapp: object) -> Iterator[Desk]:
    path = tmp_path / prepared.name
    path.write_bytes(prepared.read_bytes())
    with desk_on(path) as made:
        yield made


def order(desk: Desk, *, by_crew: bool = False) -> Order:
    return Order(2, lists.race(desk.file, 2, 14).id, 7, Trouble.NONE, by_crew)


def done(desk: Desk) -> int:
    return race_view.read(desk.file, lists.race(desk.file, 2, 14).id).done


def test_a_step_plays_a_whole_pair_and_the_desk_goes_along(desk: Desk):
    runner, before = RehearsalRunner(desk, order(desk)), done(desk)
    runner.step()
    assert done(desk) == before + 2
    assert desk.race_id == lists.race(desk.file, 2, 14).id
    assert runner.state().endswith("pair 2")
    assert (runner.tasks(), runner.score().right) == ((), 2)


def test_it_plays_by_itself_as_fast_as_is_wanted(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rehearsal_runner, "SPEEDS", (1, 60))
    monkeypatch.setattr(rehearsal_runner, "_FIRST", 1)
    runner, before = RehearsalRunner(desk, order(desk)), done(desk)
    runner.turn()
    runner.faster(1)
    assert (runner.is_running, runner.speed) == (True, 60)
    qtbot.waitUntil(lambda: done(desk) == before + 2)
    runner.turn()
    assert not runner.is_running


def test_the_speeds_have_ends(desk: Desk):
    runner = RehearsalRunner(desk, order(desk))
    runner.faster(-1)
    assert runner.speed == SPEEDS[0]
    for _speed in SPEEDS:
        runner.faster(1)
    assert runner.speed == SPEEDS[-1]


def test_what_the_crew_has_to_type_waits_until_it_is_typed(desk: Desk):
    asked, clock = order(desk, by_crew=True), iter([100.0, 112.0])
    runner = RehearsalRunner(desk, asked, clock=lambda: next(clock))
    one = heat(desk.file, (asked.from_race or 0, 1), asked)
    runner.step()
    assert runner.tasks() == (one.task,)
    assert len(runner.score().still_open) == 2
    for step in one.by_crew:
        desk.do(step.act)
    assert (runner.tasks(), runner.delay()) == ((), 12)
    assert runner.score().right == 2


def test_it_does_not_take_the_crew_away_from_what_is_still_to_be_typed(desk: Desk):
    asked = replace(order(desk, by_crew=True), from_race=lists.race(desk.file, 2, 28).id)
    runner = RehearsalRunner(desk, asked)
    runner.step()
    held = desk.race_id
    desk.go_to_race(lists.race(desk.file, 2, 14).id)
    runner.step()
    assert held == asked.from_race
    assert desk.race_id != held
    assert "All races are skated" in runner.state()


def test_who_is_on_another_page_stays_there(desk: Desk):
    desk.go_to_race(lists.race(desk.file, 2, 1).id)
    held = desk.race_id
    RehearsalRunner(desk, order(desk), follows=lambda: False).step()
    assert desk.race_id == held


def test_a_race_without_a_start_list_can_be_left_out(desk: Desk):
    with desk.file.change("No list") as change:
        for start in rows.starts(change.session, lists.race(desk.file, 2, 14).id):
            change.session.delete(start)
    runner = RehearsalRunner(desk, order(desk))
    assert "has no start list yet" in runner.state()
    runner.step()
    assert runner.state().startswith("Next: 15 ")
