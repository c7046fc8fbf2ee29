"""What a reader does with any table: order and columns, a word looked for, rows copied."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT, ROW_COMFORTABLE, ROW_COMPACT
from skatedesk.ui.tables.arranging import AS_ON_PAPER, Arrangement, arranged
from skatedesk.ui.tables.find_line import FindLine, next_hit
from skatedesk.ui.tables.sheet_view import SheetView

COLUMNS = (
    Column("rank", "Rank", 4, Kind.NUMBER),
    Column("name", "Skater", 28),
    Column("time", "Time", 8, Kind.TIME),
    Column("behind", "Behind", 8, Kind.BEHIND),
)
NAMES = ("Żurek Damian", "高木 美帆", "GÉLINAS-BEAULIEU Antoine", "=SUM(A1) Anna", "Åm Berit")

pytestmark = pytest.mark.usefixtures("daylight")


def printed(ms: int) -> PrintedTime:
    return PrintedTime(RaceTime(ms, 2))


def cells(at: int, time: Cell, behind: Cell = None) -> Row:
    return Row(at + 1, (at + 1 if isinstance(time, PrintedTime) else None, NAMES[at], time, behind), at // 2)


ROWS = (
    cells(0, printed(34_990)),
    cells(1, printed(35_100), Behind(110)),
    cells(2, printed(100_000), Behind(65_010)),
    cells(3, Status.DNF),
    cells(4, None),
)
SHEET = Sheet("results", Heading(), COLUMNS, ROWS)


@pytest.fixture
def view(qtbot: QtBot) -> SheetView:
    made = SheetView("result_table", "Results")
    made.resize(640, 300)
    qtbot.addWidget(made)
    made.show_sheet(SHEET)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def names(view: SheetView) -> list[str]:
    model = view.sheet_model
    at = model.column_of("name")
    assert at is not None
    return [model.line(row).texts[at] for row in range(model.rowCount())]


def keys(sheet: Sheet) -> list[int]:
    return [row.key for row in sheet.rows]


def entry(menu: QMenu, name: str) -> QAction:
    found = menu.findChild(QAction, name)
    assert isinstance(found, QAction), name
    return found


# --- order ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        (AS_ON_PAPER, [1, 2, 3, 4, 5]),
        (Arrangement(by="time"), [1, 2, 3, 4, 5]),
        (Arrangement(by="time", falling=True), [3, 2, 1, 4, 5]),
        (Arrangement(by="name"), [4, 5, 3, 1, 2]),
        (Arrangement(by="behind", falling=True), [3, 2, 1, 4, 5]),
        (Arrangement(by="nothing"), [1, 2, 3, 4, 5]),
    ],
)
def test_rows_stand_by_value_and_what_has_none_follows(wanted: Arrangement, order: list[int]) -> None:
    assert keys(arranged(SHEET, wanted)) == order


def test_the_list_of_the_paper_is_untouched() -> None:
    arranged(SHEET, Arrangement(frozenset({"name"}), "time", falling=True))
    assert keys(SHEET) == [1, 2, 3, 4, 5]
    assert all(column.printed for column in SHEET.columns)


def test_a_title_goes_and_what_goes_on_stays_with_its_row() -> None:
    rows = (
        Row(9, (None, "Netherlands", None, None), title=True),
        Row(1, (1, "B", printed(40_000), None)),
        Row(1, (None, "and more of B", None, None), goes_on=True),
        Row(2, (2, "A", printed(41_000), None)),
    )
    found = arranged(Sheet("teams", Heading(), COLUMNS, rows), Arrangement(by="name"))
    assert [row.cells[1] for row in found.rows] == ["A", "B", "and more of B"]


def test_the_heading_is_pressed_three_times(view: SheetView, qtbot: QtBot) -> None:
    view.choose(3)
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 12, header.height() // 2)
    seen: list[tuple[str, str]] = []
    for _press in range(3):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        told = view.sheet_model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        seen.append((names(view)[0], str(told)))
        assert view.chosen_key() == 3
    assert seen == [(NAMES[3], "Skater, smallest first"), (NAMES[1], "Skater, largest first"), (NAMES[0], "Skater")]


def test_another_list_comes_in_the_order_that_was_wanted(view: SheetView) -> None:
    view.arrange(Arrangement(by="time", falling=True))
    faster = Row(4, (1, NAMES[3], printed(120_000), None), 1)
    view.show_sheet(Sheet("results", Heading(), COLUMNS, (*ROWS[:3], faster, ROWS[4])))
    assert names(view)[:2] == [NAMES[3], NAMES[2]]


def test_where_people_type_the_order_stays(qtbot: QtBot) -> None:
    made = SheetView("start_list", "Start list", editable={"time"})
    qtbot.addWidget(made)
    made.show_sheet(SHEET)
    assert made.reading.menu().findChild(QMenu, "menu_order") is None
    assert not made.horizontalHeader().sectionsClickable()


def test_the_model_keeps_its_word_through_all_of_it(view: SheetView, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(view.sheet_model)
    view.arrange(Arrangement(by="name"))
    view.hide_column("behind")
    view.arrange(AS_ON_PAPER)
    qtmodeltester.check(view.sheet_model)


# --- columns --------------------------------------------------------------------------------------------------


def test_a_column_that_was_left_out_stays_out_the_next_time(view: SheetView, qtbot: QtBot) -> None:
    view.choose(2)
    entry(view.reading.menu(), "column_behind").trigger()
    assert view.sheet_model.column_of("behind") is None
    assert view.chosen_key() == 2
    again = SheetView("result_table", "Results")
    qtbot.addWidget(again)
    again.show_sheet(SHEET)
    assert again.sheet_model.column_of("behind") is None
    entry(again.reading.menu(), "column_behind").trigger()
    assert again.sheet_model.column_of("behind") is not None


def test_the_last_column_cannot_be_left_out(view: SheetView) -> None:
    for column in COLUMNS:
        view.hide_column(column.key)
    assert view.sheet_model.columnCount() > 0


def test_columns_to_type_into_are_not_offered(qtbot: QtBot) -> None:
    made = SheetView("start_list", "Start list", editable={"time"})
    qtbot.addWidget(made)
    made.show_sheet(SHEET)
    menu = made.reading.menu()
    assert menu.findChild(QAction, "column_time") is None
    assert menu.findChild(QAction, "column_name") is not None


# --- finding --------------------------------------------------------------------------------------------------


def find_line(view: SheetView) -> FindLine:
    made = view.reading.find_line
    assert made is not None
    return made


def test_letters_find_a_row_whatever_its_accents(view: SheetView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(find_line(view).box, "gelinas")
    assert view.chosen_key() == 3
    assert find_line(view).said.text() == "1 of 1"
    qtbot.keyClick(find_line(view).box, Qt.Key.Key_Escape)
    assert not find_line(view).isVisible()
    assert view.chosen_key() == 3


def test_a_letter_alone_begins_the_search_and_return_goes_on(view: SheetView, qtbot: QtBot) -> None:
    view.choose(1)
    qtbot.keyClicks(view, "a")
    line = find_line(view)
    assert line.box.text() == "a"
    before = view.chosen_key()
    qtbot.keyClick(line.box, Qt.Key.Key_Return)
    assert view.chosen_key() != before
    qtbot.keyClick(line.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.chosen_key() == before


def test_the_rows_do_not_show_through_the_line(view: SheetView, qtbot: QtBot) -> None:
    view.reading.find("a")
    line = find_line(view)
    seen = view.grab().toImage()
    free = line.geometry().center().x(), line.geometry().top() + 2  # between the frame and the box
    assert seen.pixelColor(*free).name() == QColor(LIGHT.panel).name()
    assert seen.pixelColor(free[0], line.geometry().top()).name() == QColor(LIGHT.line).name()


def test_what_is_not_there_is_said_and_moves_nothing(view: SheetView, qtbot: QtBot) -> None:
    view.choose(2)
    view.reading.find("zzz")
    assert find_line(view).said.text() == "nothing"
    assert view.chosen_key() == 2


@pytest.mark.parametrize(("row", "by", "hit"), [(4, 0, 4), (4, 1, 7), (7, 1, 1), (1, -1, 7), (5, 0, 7), (8, 0, 1)])
def test_hits_are_gone_through_round_the_end(row: int, by: int, hit: int) -> None:
    assert next_hit([1, 4, 7], row, by) == hit


# --- the clipboard --------------------------------------------------------------------------------------------


def test_the_list_goes_to_a_spreadsheet_as_it_is_seen(view: SheetView, qtbot: QtBot) -> None:
    view.arrange(Arrangement(frozenset({"behind"}), "time", falling=True))
    qtbot.keyClick(view, Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0] == "Rank\tSkater\tTime"
    assert lines[1] == "3\tGÉLINAS-BEAULIEU Antoine\t1:40.00"
    assert lines[4] == "\t'=SUM(A1) Anna\tDNF"
    assert len(lines) == 6
    assert "<th>Skater</th>" in data.html()


def test_one_row_goes_with_its_headings(view: SheetView, qtbot: QtBot) -> None:
    view.choose(2)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines() == ["Rank\tSkater\tTime\tBehind", "2\t高木 美帆\t35.10\t+0.11"]


def test_no_markup_comes_out_of_a_name(view: SheetView) -> None:
    bad = Row(1, (1, "<b>x</b>\ty", printed(40_000), None))
    view.show_sheet(Sheet("results", Heading(), COLUMNS, (bad,)))
    view.reading.copy_all()
    data = QGuiApplication.clipboard().mimeData()
    assert "&lt;b&gt;x&lt;/b&gt;" in data.html()
    assert data.text().splitlines()[1].count("\t") == 3


# --- the menu and the density -----------------------------------------------------------------------------------


def test_the_menu_key_opens_the_menu(view: SheetView, qtbot: QtBot) -> None:
    view.choose(1)
    view.addAction(QAction("Own act", view))
    menu = view.reading.menu()
    assert menu.actions()[0].text() == "Own act"
    entry(menu, "order_time").trigger()
    assert view.arrangement.by == "time"


def test_rows_stand_close_on_the_whole_desk(view: SheetView, qapp: QApplication) -> None:
    assert view.rowHeight(0) == ROW_COMFORTABLE
    look.apply(qapp, LIGHT, compact=True)
    assert view.rowHeight(0) == ROW_COMPACT
