"""Every word on the screen comes from the catalogue: shown in a language that puts ⟦brackets⟧ around all of them."""

import gettext
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from skatedesk import __version__, words
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, lists, people, publishing, race_view, results
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.ui.dialogs.fault_report import FaultReport
from skatedesk.ui.dialogs.keys import KeysDialog
from skatedesk.ui.dialogs.offences import OffenceDialog
from skatedesk.ui.dialogs.points import PointsDialog
from skatedesk.ui.dialogs.reskate import ReskateDialog
from skatedesk.ui.pages.cup_list import CupList
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT
from skatedesk.ui.window import Window
from tests.ui.parts import entry_bar, open_new

INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{2,}")
KEYS = re.compile(r"(Ctrl|Shift|Alt|Del|Ins|PgUp|PgDown|Return|Enter)\b|\bF\d+")


class Brackets(gettext.NullTranslations):
    """A language in which every sentence stands in brackets."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, desk_file: Path) -> Iterator[Window]:
    """The window on the sample in that language."""
    look.apply(qapp, LIGHT)
    words.use_catalogue(Brackets())
    made = Window()
    made.show()
    qtbot.waitExposed(made)
    made.open(files.open_file(desk_file))
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    words.use_catalogue(gettext.NullTranslations())


def untold(text: str, data: frozenset[str]) -> list[str]:
    """The words of a text that are neither from the catalogue nor out of the file."""
    while INNERMOST.search(text):
        text = INNERMOST.sub(" ", text)
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, " ")
    return WORD.findall(KEYS.sub(" ", text))


def data_of(window: Window) -> frozenset[str]:
    """What comes out of the file and stays as it is: names, places, titles, codes, what was done; and Qt's dates."""
    file = window.desk.file
    found = {file.path.name, str(file.path), "skatedesk", __version__, "WC", *Status, *history.labels(file)}
    found |= {QLocale().dayName(day).upper() for day in range(1, 8)}
    found |= {QLocale().monthName(month, QLocale.FormatType.ShortFormat).upper() for month in range(1, 13)}
    for competition in lists.competitions(file):
        found |= {competition.event, competition.series, competition.venue, competition.city, competition.dates}
        found |= {competition.country}
        for item in lists.programme(file, competition.id):
            found |= {item.race.title, *item.race.title.split()}
            for start in race_view.read(file, item.race.id).starts:
                found |= {start.competitor.name, start.competitor.nation, start.competitor.key, start.side}
    view = window.race_page.view
    assert view is not None
    found |= {*view.rules.offences, "isu-2023-24", "isu-2025-26", *people.age_systems(file)}
    found |= {offence.text["en"] for offence in view.rules.offences.values()}
    return frozenset(text for text in found if text)


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that is written in a window or told to a screen reader, with the name of the part."""
    for part in (root, *root.findChildren(QWidget)):
        if isinstance(part.parentWidget(), QTabBar | QComboBox) or part.objectName().startswith("qt_"):
            continue
        if part.objectName() == "recent_list":
            continue  # names of files, and where they lie
        for text in (part.accessibleName(), part.accessibleDescription(), part.toolTip(), *written(part)):
            yield part.objectName(), text
    for action in root.findChildren(QAction):
        if not action.objectName().startswith("action_recent_"):
            yield action.objectName(), action.text()
    for menu in root.findChildren(QMenu):
        yield menu.objectName(), menu.title()


def written(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QTabBar):
        yield from (part.tabText(at) for at in range(part.count()))
    elif isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))
    elif isinstance(part, QTableView):
        model = part.model()
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            yield from down(model, column)
    elif isinstance(part, QListView):
        yield from down(part.model(), 0)


def down(model: QAbstractItemModel, column: int) -> Iterator[str]:
    for row in range(model.rowCount()):
        yield str(model.index(row, column).data() or "")


def check(root: QWidget, data: frozenset[str]) -> None:
    missing = {(name, text) for name, text in texts(root) if untold(text, data)}
    assert missing == set(), "\n".join(f"{name}: {text}" for name, text in sorted(missing))


def test_the_words_of_the_race_page_are_translated(window: Window, qtbot: QtBot):
    data, page = data_of(window), window.race_page
    for item in window.desk.programme():
        if item.race.number in (2, 8, 22, 28):
            window.desk.choose_race(item.race.id)
            check(window, data)
    window.desk.choose_race(window.desk.programme()[7].race.id)
    for text in ("10650", "abc", "45.00", "9:00.00"):
        entry_bar(page).time_box.setText(text)
        check(window, data)
    qtbot.keyClick(entry_bar(page).time_box, Qt.Key.Key_Return)
    assert page.view is not None
    start = page.view.starts[-1]
    window.desk.do(results.record_status, start.id, Status.DQ, ("T08",))
    window.desk.do(results.record_time, start.id, RaceTime(66_000))
    window.desk.do(results.order_reskate, start.id, "hindered")
    page.go_to_reskate(start.id)
    check(window, data)
    window.desk.do(results.clear_result, page.view.starts[0].id)
    window.desk.do(results.withdraw, page.view.starts[0].id)
    window.actions_.decisions.official()
    dialog = window.findChild(QDialog, "official_gate_dialog")
    assert dialog is not None
    check(window, data)
    dialog.close()
    window.desk.do(publishing.make_official, page.view.race.id, "seen")
    check(window, data)
    window.desk.undo()
    check(window, data)


def test_the_words_of_the_other_pages_are_translated(window: Window):
    data = data_of(window)
    for name in ("standings_page", "skater_page"):
        window.show_page(name)
        check(window, data)
    cups = window.findChild(CupList)
    assert cups is not None
    cups.setCurrentRow(cups.count() - 1)
    check(window, data)


def test_the_words_of_the_dialogs_are_translated(window: Window, qtbot: QtBot):
    data, view = data_of(window), window.race_page.view
    assert view is not None
    decisions = window.actions_.decisions
    for ask in (decisions.disqualify, decisions.note, decisions.reskate, decisions.points, decisions.clear):
        ask()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        check(dialog, data)
        dialog.close()
    others = (
        OffenceDialog(view.rules, "", parent=window),
        ConfirmDialog(words._("Withdraw"), words._("Withdrawn"), words._("Withdraw"), parent=window),
        PointsDialog("", None, 12, "data", parent=window),
        ReskateDialog("", 1, parent=window),
        KeysDialog(window.findChildren(QAction), window),
    )
    for dialog in others:
        check(dialog, data)
    report = FaultReport()
    qtbot.addWidget(report)
    check(report, data)


def test_the_words_of_an_empty_desk_are_translated(window: Window, tmp_path: Path):
    data = data_of(window) | {"day.skatedesk"}
    open_new(window, tmp_path / "day.skatedesk")
    for page in (window.race_page, window.pages.page("standings_page"), window.pages.page("skater_page")):
        window.show_page(page.objectName())
        check(window, data)
        for table in page.findChildren(QTableView):
            empty = getattr(table, "_empty_text", "")
            assert untold(empty, data) == [], empty


def test_brackets_are_told_from_data():
    data = frozenset({"Jordan STOLZ", "USA"})
    assert untold("⟦Pair 1⟧ · ⟦would be ⟦rank 2⟧⟧ · Jordan STOLZ  USA 1:05.66 (Ctrl+Z)", data) == []
    assert untold("⟦Pair 1⟧ · inner · Jordan STOLZ", data) == ["inner"]
