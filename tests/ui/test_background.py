"""The door to the background: results and errors come back on the main thread."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.domain.errors import RuleError
from skatedesk.services.files import FileError
from skatedesk.ui.background import Background


class Told:
    """What came back, and whether it came to the main thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.faults: list[BaseException] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.threads.add(threading.current_thread())
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.threads.add(threading.current_thread())
        self.errors.append(error)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    made = Told()
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: made.faults.append(error))
    return made


@pytest.fixture(params=["threads", "inline"])
def background(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    monkeypatch.setattr(Background, "inline", request.param == "inline")
    made = Background()
    yield made
    made.wait()


def raising(error: Exception) -> None:
    raise error


def test_a_result_comes_to_the_main_thread(background: Background, told: Told):
    background.run(threading.current_thread, told.done, told.failed)
    background.wait()
    (worker,) = told.results
    assert (worker is threading.main_thread()) == background.inline
    assert told.threads == {threading.main_thread()}
    assert told.errors == []


@pytest.mark.parametrize("error", [RuleError("too fast"), FileError(Path("x"), "The disk is full.")])
def test_a_known_error_is_handed_to_the_caller(background: Background, told: Told, error: Exception):
    background.run(lambda: raising(error), told.done, told.failed)
    background.wait()
    assert (told.results, told.errors, told.faults) == ([], [error], [])
    assert told.threads == {threading.main_thread()}


def test_a_fault_of_the_program_goes_to_the_net(background: Background, told: Told):
    error = AttributeError("no such thing")
    background.run(lambda: raising(error), told.done, told.failed)
    background.wait()
    assert (told.results, told.errors, told.faults) == ([], [], [error])
    assert error.__traceback__ is not None


def test_an_error_nobody_takes_goes_to_the_net(background: Background, told: Told):
    error = RuleError("too fast")
    background.run(lambda: raising(error), told.done)
    background.wait()
    assert told.faults == [error]


def test_the_event_loop_brings_the_result_without_waiting(qtbot: QtBot, told: Told):
    background = Background()
    background.run(lambda: 42, told.done)
    assert told.results == []
    qtbot.waitUntil(lambda: told.results == [42])


def test_waiting_lets_all_work_end_and_tells_it(qtbot: QtBot, told: Told):
    background = Background()
    gate = threading.Event()
    background.run(gate.wait, told.done)
    background.run(gate.set, told.done)
    background.wait()
    assert sorted(told.results, key=str) == [None, True]
