"""Widgets that nobody uses any more are torn down on the main thread, whatever other threads do meanwhile."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.ui import tidying
from skatedesk.ui.tidying import Tidying

KEPT: list[list[int]] = []


class Circle:
    """Something that only the collector can take away, as a closed dialog with its lambdas is."""

    def __init__(self, taken_in: list[int]) -> None:
        self.myself = self
        weakref.finalize(self, lambda: taken_in.append(threading.get_ident()))


@pytest.fixture
def tidied(qtbot: QtBot) -> Iterator[Tidying]:
    made = Tidying()
    yield made
    KEPT.clear()
    made.stop()
    gc.disable()  # as every test has it


def _many_objects() -> None:
    """More than the collector of Python lets pass before it looks around; they stay."""
    KEPT.extend([at] for at in range(50_000))


def test_another_thread_takes_nothing_away(tidied: Tidying, qtbot: QtBot) -> None:
    taken_in: list[int] = []
    Circle(taken_in)
    busy = threading.Thread(target=_many_objects)
    busy.start()
    busy.join()
    assert taken_in == []
    _many_objects()
    qtbot.waitUntil(lambda: bool(taken_in), timeout=10_000)
    assert taken_in == [threading.get_ident()]


def test_what_is_spared_is_not_looked_at_again(tidied: Tidying) -> None:
    tidied.spare_what_is_there()
    assert gc.get_freeze_count() > 10_000
    tidied.stop()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


def test_a_pause_without_need_collects_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (5, 0, 0))
    tidying.tidy()
    assert collected == []
    monkeypatch.setattr(gc, "get_count", lambda: (900, 11, 2))
    tidying.tidy()
    assert collected == [1]
