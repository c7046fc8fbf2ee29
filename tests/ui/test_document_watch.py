"""Keeping an eye on what went out: looked at again when all is calm, and never twice at a time."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.services import lists
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.document_watch import DocumentWatch

pytestmark = pytest.mark.usefixtures("daylight")


class Later(Background):
    """Keeps what is asked for until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(self, work: Any, done: Any, failed: Any = None) -> None:
        self.waiting.append((work, done))

    def let_go(self) -> None:
        work, done = self.waiting.pop(0)
        done(work())


@pytest.fixture
def background() -> Later:
    return Later()


@pytest.fixture
def watch(desk: Desk, background: Later) -> DocumentWatch:
    return DocumentWatch(desk, background)


def test_asking_while_it_looks_makes_it_look_once_more(watch: DocumentWatch, background: Later):
    for _turn in range(4):
        watch.look()
    assert len(background.waiting) == 1
    background.let_go()
    assert watch.states
    assert len(background.waiting) == 1
    background.let_go()
    assert background.waiting == []


def test_what_is_read_of_another_competition_is_not_shown(watch: DocumentWatch, background: Later, desk: Desk):
    watch.look()
    desk.choose_competition(lists.competition(desk.file, 1))
    background.let_go()
    assert watch.states is None


def test_without_a_competition_there_is_nothing(watch: DocumentWatch, background: Later, desk: Desk):
    desk.competition = None
    watch.look()
    assert (watch.states, watch.changed, background.waiting) == ((), (), [])


def test_it_waits_until_nothing_changes_for_a_while(
    watch: DocumentWatch, background: Later, desk: Desk, qtbot: QtBot
):  # fmt: skip
    desk.race_chosen.emit()
    desk.undo()
    assert background.waiting == []
    qtbot.waitUntil(lambda: bool(background.waiting))
