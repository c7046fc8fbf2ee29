"""The desk makes itself ready while nobody waits, and nothing of it shows."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.services import files, history, rehearsal
from skatedesk.ui import warm_up
from skatedesk.ui.window import Window


@pytest.fixture
def rehearsed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The starts that were rehearsed, for real."""
    seen: list[int] = []
    real = rehearsal.rehearse

    def noting(file: files.ResultsFile, start_id: int) -> None:
        real(file, start_id)
        seen.append(start_id)

    monkeypatch.setattr(rehearsal, "rehearse", noting)
    return seen


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    yield made
    gc.unfreeze()


def test_every_file_is_rehearsed_after_it_was_opened(
    window: Window, desk_file: Path, tmp_path: Path, rehearsed: list[int], qtbot: QtBot
):
    warm_up.keep_ready(window)
    window.open(files.open_file(desk_file))
    label = history.labels(window.desk.file)
    qtbot.waitUntil(lambda: len(rehearsed) == 1)
    assert history.labels(window.desk.file) == label
    window.open(files.new_file(tmp_path / "empty.skatedesk", "2025/26", "isu-2025-26"))
    qtbot.waitUntil(lambda: window.desk.is_open)
    window.open(files.open_file(desk_file))
    qtbot.waitUntil(lambda: len(rehearsed) == 2)


def test_what_is_in_memory_is_looked_through_no_more(window: Window, qtbot: QtBot):
    gc.unfreeze()
    warm_up.keep_ready(window)
    assert gc.get_freeze_count() == 0
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
