"""A pair of hands at the window: they press keys and read what stands in the tables."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import files, race_view
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import Standings
from skatedesk.sheets.sheet import Sheet
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.ui.window import Window

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
Tables = tuple[tuple[tuple[str, ...], ...], ...]
W = TypeVar("W", bound=QWidget)


class Hands:
    """Presses keys where the focus is, counts them, and looks at the race page."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.desk, self.page = window, window.desk, window.race_page
        self.presses = 0
        self._qtbot = qtbot

    @property
    def bar(self) -> Any:
        """The form of the race on the page, with the parts of its kind."""
        return self.page.bar

    # --- keys -----------------------------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press these keys one after the other, with this one held down."""
        for key in keys:
            self.presses += 1
            QTest.keyClick(self._focus(), key, held)

    def type(self, text: str) -> None:
        """Type this text where the hands are."""
        for character in text:
            self.presses += 1
            QTest.keyClicks(self._focus(), character)

    def undo(self) -> None:
        with self.saving():
            self.press(Key.Key_Z, held=CTRL)

    def redo(self) -> None:
        with self.saving():
            self.press(Key.Key_Y, held=CTRL)

    def enter(self, text: str) -> None:
        """Type a time, Return, and wait until it is saved."""
        self.type(text)
        with self.saving():
            self.press(Key.Key_Return)

    def go_to(self, name: str) -> None:
        """Go down the list with the arrow until this skater is in the bar, from the top again if need be."""
        self.press(Key.Key_F2)
        for key in (Key.Key_Down, Key.Key_Up):
            for _row in range(self.page.table.sheet_model.rowCount()):
                if self.name == name:
                    return
                self.press(key)
        raise AssertionError(f"{name} is not on the list")

    def dialog(self) -> QDialog:
        """The question that has the keyboard now."""
        self._qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
        made = QApplication.activeWindow()
        assert isinstance(made, QDialog)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return made

    # --- waiting --------------------------------------------------------------------------------------------

    def saving(self) -> AbstractContextManager[object]:
        """The block is over when a change is on disk and announced."""
        return self._qtbot.waitSignal(self.desk.changed)

    @contextmanager
    def refusing(self, *words: str) -> Iterator[None]:
        """Inside, something is refused: the bar says so in one sentence with these words, and nothing changes."""
        before, tables = self.race(), self.tables()
        with self._qtbot.assertNotEmitted(self.desk.changed):
            yield
        said = self.bar.words.text()
        assert said.count("\n") == 0
        assert not [word for word in words if word not in said], said
        assert self.bar.words.property("tone") == "bad"
        assert (self.race(), self.tables()) == (before, tables)

    # --- what is seen ---------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """Who is in the bar, without the nation."""
        return self.bar.name.text().rpartition("  ")[0]

    def result(self, name: str, *keys: str) -> tuple[str, ...]:
        """What stands in these columns of somebody's line of the result."""
        return line(self.page.result.table, name, *keys)

    def standing(self, name: str) -> tuple[str, str]:
        """Rank and points of somebody in the cup."""
        rank, points = line(self.page.standing.table, name, "rank", "points")
        return rank, points

    def entry(self, name: str, *keys: str, attempt: int = 1) -> tuple[str, ...]:
        """What stands in these columns of somebody's line of the start list."""
        return line(self.page.table, name, *keys, at=attempt - 1)

    def tables(self) -> Tables:
        """All that stands in start list, result and standing, with the headings."""
        return tuple(texts(view) for view in (self.page.table, self.page.result.table, self.page.standing.table))

    def marked(self) -> tuple[str, str]:
        """Who is marked in result and standing; both must be in sight."""
        for view in (self.page.result.table, self.page.standing.table):
            assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
        return chosen_name(self.page.result.table), chosen_name(self.page.standing.table)

    # --- what is on disk ------------------------------------------------------------------------------------

    def race(self) -> RaceView:
        """The race on the page, read from the file by a second look."""
        with closing(files.look_at(self.desk.file.path)) as file:
            return race_view.read(file, self.desk.race_id or 0)

    def check_file(self, cup: str) -> None:
        """The tables show what is in the file: result and standing are worked out once more from a second look."""
        with closing(files.look_at(self.desk.file.path)) as file:
            view = race_view.read(file, self.desk.race_id or 0)
            standing = Standings(file).of_cup(cup).sheet()
        for table, sheet in ((self.page.result.table, view.decided_list()), (self.page.standing.table, standing)):
            keys = [column.key for column in table.sheet_model.columns]
            assert texts(table)[1:] == columns_of(sheet, keys)

    def _focus(self) -> QWidget:
        """Where keys go. After a question the window is brought back, as a window manager would do."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self._qtbot.waitUntil(self.window.isActiveWindow)
        return QApplication.focusWidget() or self.window


def texts(view: SheetView) -> tuple[tuple[str, ...], ...]:
    """A table as it stands: the headings, then the rows."""
    model = view.sheet_model
    return (
        tuple(column.title for column in model.columns),
        *[model.line(row).texts for row in range(model.rowCount())],
    )


def line(view: SheetView, name: str, *keys: str, at: int = 0) -> tuple[str, ...]:
    """The texts of these columns in the line of this name; `at` counts the lines of one name."""
    model = view.sheet_model
    places = {column.key: index for index, column in enumerate(model.columns)}
    found = [row for row in texts(view)[1:] if row[places["name"]] == name]
    return tuple(found[at][places[key]] for key in keys)


def names(view: SheetView) -> list[str]:
    """The names down a table."""
    at = view.sheet_model.column_of("name")
    assert at is not None
    return [row[at] for row in texts(view)[1:]]


def chosen_name(view: SheetView) -> str:
    return names(view)[view.currentIndex().row()]


def columns_of(sheet: Sheet, keys: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """These columns of a sheet as texts."""
    return tuple(tuple(row[sheet.column(key)] for key in keys) for row in sheet.texts())


def part(window: QWidget, kind: type[W], name: str) -> W:
    """The part of a window that is called so."""
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def field(window: QWidget, name: str) -> QLineEdit:
    return part(window, QLineEdit, name)


def times_of(view: RaceView) -> dict[str, str]:
    """The time of everybody who has one, in full."""
    return {
        start.competitor.name: start.counting.time.in_full()
        for start in view.starts
        if start.counting and start.counting.time
    }


def open_path(window: Window, path: Path) -> None:
    """Open a file as the menu does."""
    window.actions_.filing.open_path(path)
