"""How the window was left: look, place and page; what makes no sense is as usual."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import files, settings
from skatedesk.ui import window_memory
from skatedesk.ui.background import Background
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window import Window
from skatedesk.ui.window_memory import WindowSettings
from tests.ui.parts import entry_bar


@pytest.fixture
def inline(monkeypatch: pytest.MonkeyPatch, daylight: None) -> None:
    monkeypatch.setattr(Background, "inline", True)


def test_what_was_kept_comes_back():
    assert window_memory.remembered() == WindowSettings()
    window_memory.keep_look(DARK.at(1.5))
    window_memory.keep_place(QByteArray(b"there"), "draw_page")
    window_memory.keep_place(QByteArray(b"here"), "")
    left = window_memory.remembered()
    assert (left.look, left.place.data(), left.page) == (DARK.at(1.5), b"here", "draw_page")


@pytest.mark.parametrize(
    ("theme", "scale", "look"),
    [("purple", 1.0, LIGHT), ("dark", 40.0, DARK), ("dark", 0.0, DARK), ("light", 1.75, LIGHT.at(1.75))],
)
def test_what_makes_no_sense_is_as_usual(theme: str, scale: float, look: object):
    assert WindowSettings(theme, scale).look == look


def test_a_folder_that_refuses_settings_stops_nobody():
    settings.place().parent.parent.mkdir(parents=True, exist_ok=True)
    settings.place().parent.write_text("a file where the folder should be")
    window_memory.keep_look(DARK)
    assert window_memory.remembered() == WindowSettings()


def test_the_window_stands_where_it_was_on_the_page_that_was_seen(qtbot: QtBot, inline: None, desk_file: Path):
    first = Window()
    qtbot.addWidget(first)
    first.open(files.open_file(desk_file))
    first.resize(QSize(777, 555))
    first.show()
    first.show_page("standings_page")
    first.close()
    second = Window()
    qtbot.addWidget(second)
    second.open(files.open_file(desk_file))
    assert (second.size(), second.pages.shown) == (QSize(777, 555), "standings_page")
    second.desk.go_to_race(8)
    second.show_page("race_page")
    second.open(files.open_file(desk_file))
    assert (second.pages.shown, second.focusWidget()) == ("race_page", entry_bar(second.race_page).time_box)
    second.close()


def test_geometry_that_makes_no_sense_leaves_the_usual_size(qtbot: QtBot, inline: None, qapp: QApplication):
    settings.write("window", WindowSettings(geometry="not of Qt", page="no_such_page"))
    made = Window()
    qtbot.addWidget(made)
    assert made.size() == QSize(1366, 768).boundedTo(made.screen().availableSize())
