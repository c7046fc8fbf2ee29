"""Another language without a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk import words
from skatedesk.services import files, race_view
from skatedesk.ui import switching
from skatedesk.ui.background import Background
from skatedesk.ui.window import Window
from tests.ui.parts import entry_bar, put_away


@pytest.fixture
def japanese() -> Iterator[None]:
    switching.speak("ja")
    yield
    switching.speak(words.ENGLISH)


@pytest.fixture
def shown(qtbot: QtBot, desk_file: Path, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window that nobody else closes."""
    monkeypatch.setattr(Background, "inline", True)
    made = Window()
    made.open(files.open_file(desk_file))
    made.show()
    qtbot.waitExposed(made)
    return made


def titles(window: Window) -> list[str]:
    bar = window.menuBar()
    return [action.text() for action in bar.actions() if isinstance(action, QAction)]


def test_everything_speaks_the_other_language_on_the_same_file(shown: Window, japanese: None) -> None:
    before, file = titles(shown), shown.desk.file
    shown.show_page("standings_page")
    new = switching.take_over(shown)
    assert new.desk.file is file
    assert new.pages.shown == "standings_page"
    assert not set(before) & set(titles(new))
    assert all(not page.title.isascii() for page in new.pages.plan)
    assert QLocale().language() is QLocale.Language.Japanese
    assert new.desk.programme()  # the file is open, and it is read
    put_away(new)


def test_the_old_window_is_gone_and_the_file_closes_with_the_new_one(shown: Window, japanese: None) -> None:
    path = shown.desk.file.path
    new = switching.take_over(shown)
    assert [
        window for window in QApplication.topLevelWidgets() if isinstance(window, Window) and window.isVisible()
    ] == [new]
    put_away(new)
    assert not path.with_name(f"{path.name}-wal").exists()
    files.open_file(path).close()


def test_what_was_typed_is_still_there_and_saved_where_it_belongs(shown: Window, japanese: None, qtbot: QtBot) -> None:
    race_id = shown.desk.race_id
    assert race_id is not None
    shown.show_page("race_page")
    box = entry_bar(shown.race_page).time.box
    key = shown.race_page.table.chosen_key()
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "40099")
    new = switching.take_over(shown)
    again = entry_bar(new.race_page).time.box
    assert again.text() == "40099"
    assert new.race_page.table.chosen_key() == key
    assert new.race_page.view is not None
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert new.desk.race_id == race_id
    times = {
        one.time.ms for start in race_view.read(new.desk.file, race_id).starts for one in start.attempts if one.time
    }
    assert 240_990 in times
    put_away(new)
