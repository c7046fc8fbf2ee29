"""The list of all keys: by menus, by places, searched, printed and saved."""

from itertools import groupby
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui.background import Background
from skatedesk.ui.dialogs import keys_at_hand, print_sheets
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.style.theme import Label
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.window import Window
from tests.ui.parts import action, shown

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def home_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QMainWindow:
    monkeypatch.setattr(Background, "inline", True)
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(home_window: QMainWindow) -> list[QAction]:
    bar = home_window.menuBar()
    file, result = bar.addMenu("&File"), bar.addMenu("&Result")
    more = file.addMenu("Save && &close")
    listed = [
        (result, "&Disqualify…", "F7"),
        (file, "&New…", "Ctrl+N"),
        (more, "&Now", "Ctrl+W"),
        (file, "&About", ""),
        (file, "&Insert\tIns", ""),
    ]
    QMenu(home_window).addAction(result.menuAction())  # as the menu bar does where it is too narrow
    found: list[QAction] = []
    for menu, text, keys in listed:
        made = QAction(text, home_window)
        made.setShortcut(QKeySequence(keys))
        menu.addAction(made)
        found.append(made)
    page = QWidget(home_window)
    page.setAccessibleName("Race")
    lonely = QAction("Next pair", page)
    lonely.setShortcuts([QKeySequence("Return"), QKeySequence("Down")])
    return [file.menuAction(), *found, lonely]


@pytest.fixture
def dialog(home_window: QMainWindow, actions: list[QAction]) -> KeysDialog:
    return KeysDialog(actions, home_window)


def rows(dialog: KeysDialog) -> list[tuple[str, ...]]:
    table = dialog.findChild(SheetView)
    assert table is not None
    return [table.sheet_model.line(row).texts for row in range(table.sheet_model.rowCount())]


def reason(dialog: KeysDialog) -> str:
    label = dialog.findChild(Label, "question_reason")
    assert label is not None
    return label.text()


OF_MENUS = [
    ("File › New…", "Ctrl+N"),
    ("File › Save & close › Now", "Ctrl+W"),
    ("File › Insert", "Ins"),
    ("Result › Disqualify…", "F7"),
    ("Race › Next pair", "Return, Down"),
]


def test_keys_are_listed_by_their_menus_and_then_by_places(dialog: KeysDialog):
    listed = rows(dialog)
    assert sorted(listed[:5]) == sorted(OF_MENUS)
    assert [row[0].split(" › ")[0] for row in listed[:5]] == ["File", "File", "File", "Result", "Race"]
    assert ("Time box › Save the time and go to the next skater", "Return") in listed
    at_hand = [(f"{place.name} › {one.text}", one.keys) for place in keys_at_hand.places() for one in place.keys]
    assert listed[5:] == at_hand


@pytest.mark.parametrize(
    ("typed", "found"),
    [("dis", "F7"), ("f7", "F7"), ("file ctrl+w", "Ctrl+W"), ("helmet", "Digits")],
)
def test_a_key_is_found_by_words_and_by_itself(qtbot: QtBot, dialog: KeysDialog, typed: str, found: str):
    dialog.open()
    box = QApplication.focusWidget() or dialog.focusWidget()
    assert box is not None
    QTest.keyClicks(box, typed)
    assert [row[1] for row in rows(dialog)] == [found]
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(box, Qt.Key.Key_Return)


def test_on_paper_every_menu_and_place_stands_under_its_title(dialog: KeysDialog):
    sheet = dialog.sheet()
    titles = [row.cells[0] for row in sheet.rows if row.title]
    assert titles == ["File", "Result", "Race", *(place.name for place in keys_at_hand.places())]
    assert len(sheet.lines) == len(rows(dialog))
    assert len({row.key for row in sheet.rows}) == len(sheet.rows)
    assert [group for group, _rows in groupby(row.group for row in sheet.rows)] == list(range(len(titles)))


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_the_list_is_saved(dialog: KeysDialog, tmp_path: Path, ending: str):
    dialog.ask_file()
    asked = shown(dialog, "keys_file_dialog")
    assert isinstance(asked, QFileDialog)
    path = tmp_path / f"keys.{ending}"
    asked.fileSelected.emit(str(path))
    asked.close()
    assert dialog.told.text() == f"Written and checked: keys.{ending}."
    text = (
        path.read_text(encoding="utf-8")
        if ending == "html"
        else "".join(page.extract_text() for page in PdfReader(path).pages)
    )
    assert "Disqualify…" in text
    assert "Helmet numbers in the order" in text


def test_what_cannot_be_written_says_why(dialog: KeysDialog, tmp_path: Path):
    dialog.write(tmp_path / "nowhere" / "keys.html")
    assert reason(dialog) == "keys.html was not written. The folder does not exist."
    assert dialog.told.text() == ""


def test_the_list_is_printed(dialog: KeysDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "printed.pdf"

    def answer(title: str, chosen, parent: QWidget) -> None:
        assert (title, parent) == ("Keys", dialog)
        printer = QPrinter()
        printer.setOutputFileName(str(path))
        chosen(printer)

    monkeypatch.setattr(print_sheets, "ask_printer", answer)
    monkeypatch.setattr(print_sheets, "has_printer", lambda: True)
    dialog.print.click()
    assert path.stat().st_size > 1000
    assert reason(dialog) == ""
    monkeypatch.setattr(print_sheets, "has_printer", lambda: False)
    dialog.print.click()
    assert reason(dialog).startswith("This computer knows no printer.")


def test_every_act_of_the_window_that_has_a_key_is_listed(window: Window):
    window.pages.make_all()
    action(window, "keys").trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    listed = rows(dialog)
    for key, words in (("Ctrl+N", "New"), ("F5", "Did not finish"), ("Ctrl+Shift+K", "Mark as printed")):
        assert any(key in row[1] and words in row[0] for row in listed), key
    menus = list(dict.fromkeys(row[0].split(" › ")[0] for row in listed))
    bar = [one.text().replace("&", "") for one in window.menuBar().actions()]
    assert [name for name in menus if name in bar and name != "Race"] == [name for name in bar if name in menus]
    dialog.close()


def test_the_keys_at_hand_say_each_thing_once():
    for place in keys_at_hand.places():
        said = [one.keys for one in place.keys]
        assert len(set(said)) == len(said), place.name
        assert all(one.text for one in place.keys)
