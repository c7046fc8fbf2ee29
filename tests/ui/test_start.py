"""The start: what is loaded before the window is seen, and how the desk comes into it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from skatedesk.ui.window import Window
from tests.ui.parts import entry_bar

HEAVY = ("sqlalchemy", "alembic", "openpyxl", "pypdf", "segno", "sqlite3", "tomllib", "logging.handlers")
SEEN_FIRST = """
import sys
from skatedesk import app
from skatedesk.ui.window import Window
application = app.make_app()
window = Window(furnished=False)
window.show()
application.processEvents()
print(*sorted(sys.modules))
"""
FURNISHED = SEEN_FIRST.replace("print", "window.furnish_now()\nprint")


@pytest.fixture
def bare(qtbot: QtBot, daylight: None) -> Iterator[Window]:
    """The window as it is seen first."""
    made = Window(furnished=False)
    qtbot.addWidget(made)
    yield made
    made.close()


def loaded(program: str) -> set[str]:
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(told.stdout.split())


def test_the_window_is_seen_before_anything_of_files_is_loaded():
    names = loaded(SEEN_FIRST)
    assert [name for name in HEAVY if name in names] == []
    ours = {name for name in names if name.startswith("skatedesk.")}
    layers = {name.split(".")[1] for name in ours}
    assert layers <= {"app", "places", "words", "ui", "services"}
    assert {name for name in ours if name.startswith("skatedesk.services.")} <= {
        "skatedesk.services.desk_settings",
        "skatedesk.services.recent_files",
        "skatedesk.services.settings",
    }


def test_what_lists_and_pages_are_made_of_is_loaded_when_it_is_wanted():
    names = loaded(FURNISHED)
    late = ("alembic", "openpyxl", "pypdf", "segno", "skatedesk.services.documents", "PySide6.QtPrintSupport")
    assert [name for name in late if name in names] == []


def test_the_desk_comes_in_pieces_while_the_window_takes_keys(bare: Window, qtbot: QtBot):
    bare.show()
    qtbot.waitSignal(bare.seen).wait()
    with qtbot.waitSignal(bare.furnished, timeout=20_000):
        bare.furnish_soon()
        assert not bare.is_furnished
        before = bare.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert bare.focusWidget() not in (None, before)
    assert bare.front.currentWidget() is bare.welcome
    assert bare.welcome.isAncestorOf(bare.focusWidget())
    bare.furnish_now()
    assert bare.is_furnished


def test_a_file_that_is_expected_is_named_at_once_and_takes_what_is_typed_meanwhile(
    bare: Window, qtbot: QtBot, desk_file: Path
):
    bare.expect(desk_file)
    bare.show()
    assert bare.windowTitle() == "desk.skatedesk – skatedesk"
    opening = bare.front.currentWidget()
    assert opening is not None
    assert opening.accessibleName() == "Opening desk …"
    qtbot.waitUntil(lambda: bare.is_furnished and bare.has_file, timeout=20_000)
    assert bare.focusWidget() is entry_bar(bare.race_page).time_box
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bare.front.count() == 2


def test_an_expected_file_that_cannot_be_opened_leads_to_the_welcome_page(bare: Window, qtbot: QtBot, tmp_path: Path):
    bare.expect(tmp_path / "missing.skatedesk")
    bare.show()
    qtbot.waitUntil(lambda: bare.is_furnished, timeout=20_000)
    assert (bare.front.currentWidget(), bare.windowTitle()) == (bare.welcome, "skatedesk")
    question = bare.findChild(QDialog)
    assert question is not None
    assert "missing.skatedesk" in question.windowTitle()
    question.close()


def test_a_window_that_is_closed_at_once_ends_quietly(bare: Window, qtbot: QtBot):
    bare.show()
    bare.furnish_soon()
    bare.close()
    assert not bare.isVisible()
