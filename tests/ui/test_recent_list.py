"""What menu and welcome page know of the files opened last."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import recent_files
from skatedesk.ui.background import Background
from skatedesk.ui.recent_list import RecentList


@pytest.fixture
def recent(qapp: QApplication, tmp_path: Path) -> RecentList:
    made = RecentList(Background())
    for name in ("there", "gone"):
        made.remember(tmp_path / name, "")
    (tmp_path / "there").touch()
    return made


def test_whether_files_are_there_is_looked_at_away_from_the_window(
    recent: RecentList, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    looked_in: list[int] = []
    missing = recent_files.missing

    def look(files: tuple[recent_files.RecentFile, ...]) -> frozenset[Path]:
        looked_in.append(threading.get_ident())
        return missing(files)

    monkeypatch.setattr(recent_files, "missing", look)
    with qtbot.waitSignal(recent.changed):
        recent.look()
    assert recent.missing == {tmp_path / "gone"}
    assert threading.get_ident() not in looked_in


def test_what_is_known_already_is_not_told_again(recent: RecentList, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Background, "inline", True)
    with qtbot.waitSignal(recent.changed):
        recent.look()
    with qtbot.assertNotEmitted(recent.changed):
        recent.look()
    with qtbot.waitSignal(recent.changed):
        recent.forget_missing()
    assert ([one.path.name for one in recent.files], recent.missing) == (["there"], frozenset())
