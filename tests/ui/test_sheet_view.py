"""The quiet table: choosing by key, the keyboard, room for names, and what is painted."""

from collections.abc import Sequence
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Lane, RaceState, Status
from skatedesk.domain.times import PrintedTime, RaceTime
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.theme import Pill
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, ROW_COMFORTABLE, ROW_COMPACT
from skatedesk.ui.tables import delegate
from skatedesk.ui.tables.fitting import fit
from skatedesk.ui.tables.sheet_view import SheetView

COLUMNS = (
    Column("lane", "Lane", 4, Kind.LANE),
    Column("name", "Skater", 28),
    Column("nation", "", 4),
    Column("club", "Club", 12),
    Column("time", "Time", 8, Kind.TIME),
)
NAMES = ("GÉLINAS-BEAULIEU Antoine", "HOLMEFJORD LORENTZEN Sander", "高木 美帆", "Żurek Damian")


def row(key: int, time: Cell = None, name: str = "", group: int = 0) -> Row:
    lane = Lane.INNER if key % 2 else Lane.OUTER
    return Row(key, (lane, name or NAMES[(key - 1) % 4], "NOR", "Hamar IL", time), group)


def sheet(rows: Sequence[Row], columns: tuple[Column, ...] = COLUMNS) -> Sheet:
    return Sheet("start", Heading(), columns, tuple(rows))


FOUR = [row(key) for key in (1, 2, 3, 4)]


pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def view(qtbot: QtBot) -> SheetView:
    """A table of four in which times can be typed, on the screen and in focus."""
    made = SheetView("start_list", "Start list", editable={"time"}, hide_first=("club", "nation"))
    made.resize(700, 300)
    qtbot.addWidget(made)
    made.show_sheet(sheet(FOUR))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def shown_columns(view: SheetView) -> list[str]:
    return [column.key for at, column in enumerate(view.sheet_model.columns) if not view.isColumnHidden(at)]


def colours_of(view: SheetView) -> set[str]:
    image = view.viewport().grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_the_list_goes_with_the_chosen_row_where_it_came_to_stand_elsewhere(view: SheetView):
    many = [row(key) for key in range(1, 60)]
    view.show_sheet(sheet(many))
    view.choose(1)
    view.show_following(sheet([*many[1:], many[0]]))
    assert view.chosen_key() == 1
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.verticalScrollBar().setValue(0)
    view.show_following(sheet([*many[1:], row(1, Status.DNF)]))
    assert view.verticalScrollBar().value() == 0


# --- choosing ------------------------------------------------------------------------------------------------


def test_the_chosen_row_stays_whatever_happens_to_the_list(view: SheetView, qtbot: QtBot):
    view.choose(3)
    with qtbot.assertNotEmitted(view.row_chosen):
        view.show_sheet(sheet([row(3), row(9), row(1)]))
        assert (view.chosen_key(), view.currentIndex().row()) == (3, 0)
        view.show_sheet(narrow((1, 2, 3)))
    assert (view.chosen_key(), view.currentIndex().row()) == (3, 2)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [2]


def narrow(keys: Sequence[int]) -> Sheet:
    """Another list of the same skaters, with other columns."""
    return sheet([Row(key, (NAMES[key - 1],)) for key in keys], (Column("name", "Skater", 20),))


def test_when_the_chosen_row_goes_a_neighbour_is_chosen_and_told_once(view: SheetView, qtbot: QtBot):
    view.choose(2)
    told: list[int] = []
    view.row_chosen.connect(told.append)
    view.show_sheet(sheet([row(1), row(3), row(4)]))
    assert told == [view.chosen_key()]
    assert told[0] in (1, 3)


def test_choosing_who_is_not_there_changes_nothing(view: SheetView):
    view.choose(2)
    view.choose(77)
    assert view.chosen_key() == 2


def test_return_and_double_click_activate_a_row(view: SheetView, qtbot: QtBot):
    view.choose(2)
    with qtbot.waitSignal(view.row_activated) as activated:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert activated.args == [2]
    spot = view.visualRect(view.sheet_model.index(2, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(view.row_activated) as activated:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert activated.args == [3]


def test_the_keyboard_goes_through_the_rows(view: SheetView, qtbot: QtBot):
    view.choose(1)
    reached: list[int | None] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        reached.append(view.chosen_key())
    assert reached == [2, 4, 3, 1]


def test_tab_leaves_the_table(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    table, field = SheetView("result", "Result", parent=window), QLineEdit(window)
    table.show_sheet(sheet(FOUR))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert field.hasFocus()


# --- typing into a cell --------------------------------------------------------------------------------------


def reasons(view: SheetView) -> list[Pill]:
    return [note for note in view.viewport().findChildren(Pill, "cell_reason") if note.isVisible()]


def test_the_reason_goes_with_the_editor(view: SheetView, qtbot: QtBot):
    view.set_check(lambda _column, _text: "Type a time, such as 36.52 or 3652.")
    editor = open_editor(view, 4)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    (note,) = reasons(view)
    assert view.viewport().rect().contains(note.geometry())
    assert not note.geometry().intersects(editor.geometry())
    assert editor.accessibleDescription() == note.text()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert reasons(view) == []


def open_editor(view: SheetView, key: int) -> QLineEdit:
    view.edit_cell(key, "time")
    editor = view.findChild(QLineEdit, "cell_editor")
    assert editor is not None
    return editor


def test_a_typed_time_is_told_with_its_row_and_column(view: SheetView, qtbot: QtBot):
    editor = open_editor(view, 2)
    assert editor.accessibleName() == "Time"
    qtbot.keyClicks(editor, "11512")
    with qtbot.waitSignal(view.sheet_model.edited) as typed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert typed.args == [2, "time", "11512"]


def test_the_first_key_opens_the_editor(view: SheetView, qtbot: QtBot):
    view.setCurrentIndex(view.sheet_model.index(1, 4))
    qtbot.keyClick(view, "3")
    editor = view.findChild(QLineEdit, "cell_editor")
    assert editor is not None
    assert editor.text() == "3"


def test_a_text_that_cannot_stand_keeps_the_editor_open(view: SheetView, qtbot: QtBot):
    view.set_check(lambda column, text: "" if text == "3652" else f"{column}: {text}?")
    editor = open_editor(view, 2)
    qtbot.keyClicks(editor, "36x")
    with qtbot.assertNotEmitted(view.sheet_model.edited, wait=50):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.property("wrong") is True
    assert [note.text() for note in reasons(view)] == ["time: 36x?"]
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.property("wrong") is False
    assert reasons(view) == []
    qtbot.keyClicks(editor, "52")
    with qtbot.waitSignal(view.sheet_model.edited) as typed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert typed.args == [2, "time", "3652"]


def test_a_begun_text_stays_when_the_list_changes_below_it(view: SheetView, qtbot: QtBot):
    editor = open_editor(view, 2)
    qtbot.keyClicks(editor, "115")
    view.show_sheet(sheet([row(2, PrintedTime(RaceTime(75000))), row(1)]))
    assert editor.text() == "115"
    with qtbot.waitSignal(view.sheet_model.edited) as typed:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert typed.args == [2, "time", "115"]


# --- room ----------------------------------------------------------------------------------------------------


def test_the_name_takes_the_room_then_gives_it_then_columns_go(view: SheetView):
    name = 1
    widths: list[int] = []
    for width in (900, 700, 450):
        view.resize(width, 300)
        widths.append(view.columnWidth(name))
        assert sum(view.columnWidth(at) for at in range(5)) == view.viewport().width()
    assert widths == sorted(widths, reverse=True)
    assert shown_columns(view) == ["lane", "name", "nation", "club", "time"]
    view.resize(340, 300)
    assert shown_columns(view) == ["lane", "name", "nation", "time"]
    view.resize(270, 300)
    assert shown_columns(view) == ["lane", "name", "time"]
    view.resize(900, 300)
    assert len(shown_columns(view)) == 5


@given(
    st.lists(st.integers(1, 300), min_size=1, max_size=8),
    st.integers(0, 7),
    st.integers(1, 100),
    st.integers(0, 1500),
)
def test_columns_fill_the_room_or_keep_their_width(wanted: list[int], flexible: int, least: int, room: int):
    flexible %= len(wanted)
    order = range(len(wanted))
    widths = fit(wanted, flexible, least, order, room)
    smallest = ceil(least * 3 / 4)
    assert sum(widths) == room if room >= smallest else widths[flexible] == smallest
    assert widths[flexible] >= (least if room >= least else smallest)
    assert all(width in (0, wanted[at]) for at, width in enumerate(widths) if at != flexible)


def test_rows_and_widths_follow_the_scale(view: SheetView, qapp: QApplication):
    time = view.columnWidth(4)
    assert view.rowHeight(0) == ROW_COMFORTABLE
    view.set_compact(True)
    assert view.rowHeight(0) == ROW_COMPACT
    look.apply(qapp, LIGHT, 2.0)
    assert view.rowHeight(0) == 2 * ROW_COMPACT
    assert abs(view.columnWidth(4) - 2 * time) <= 2


def test_a_deciding_thousandth_gets_room_behind_the_times(view: SheetView):
    narrow_time = view.columnWidth(4)
    view.show_sheet(sheet([row(1, PrintedTime(RaceTime(73594, 3), thousandth_decides=True)), *FOUR[1:]]))
    assert view.columnWidth(4) > narrow_time
    view.show_sheet(sheet(FOUR))
    assert view.columnWidth(4) == narrow_time


# --- what is painted -----------------------------------------------------------------------------------------


def test_an_empty_list_says_what_to_do_next(view: SheetView):
    view.show_sheet(sheet([]))
    without = view.viewport().grab().toImage()
    view.set_empty_text("No entries yet. Read an entry list, or add a skater.")
    assert view.viewport().grab().toImage() != without


def test_the_row_in_focus_wears_a_ring_and_the_chosen_ground(view: SheetView):
    view.setCurrentIndex(view.sheet_model.index(1, 1))
    assert {LIGHT.selected, LIGHT.accent} <= colours_of(view)
    view.clearFocus()
    without = colours_of(view)
    assert LIGHT.selected in without
    assert LIGHT.accent not in without


def test_without_tints_the_chosen_row_keeps_a_line_around_it(view: SheetView, qapp: QApplication):
    look.apply(qapp, CONTRAST)
    view.clearFocus()
    view.choose(2)
    rect = view.visualRect(view.sheet_model.index(1, 1))
    image = view.viewport().grab().toImage()
    middle = QPoint(view.viewport().width() // 2, rect.top() + 1)
    assert image.pixelColor(middle) == QColor(CONTRAST.text)


def test_what_is_kept_on_the_screen_is_what_would_be_painted(view: SheetView, qtbot: QtBot):
    """Scrolling moves what was painted, choosing paints two rows: together they must give the whole picture."""
    rows = [row(key, PrintedTime(RaceTime(70000 + key * 10)), group=key // 2) for key in range(1, 41)]
    view.show_sheet(sheet(rows))
    view.choose(1)
    acts = (
        lambda: view.choose(30),
        lambda: view.verticalScrollBar().setValue(3),
        lambda: view.show_sheet(sheet([*rows[5:20], row(77, Status.DNF), *rows[20:]])),
        lambda: view.choose(12),
        lambda: qtbot.keyClick(view, Qt.Key.Key_Down),
        lambda: view.show_sheet(sheet(rows[:4])),
    )
    for act in acts:
        act()
        qtbot.waitUntil(lambda: kept_on_screen(view) == view.viewport().grab().toImage())


def kept_on_screen(view: SheetView) -> QImage:
    screen = view.screen().grabWindow(view.winId()).copy(view.viewport().geometry())
    return screen.toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_a_table_that_is_resized_while_other_columns_come_shares_the_room_afterwards(view: SheetView):
    view.show_sheet(Sheet("start", Heading(), (Column("time", "Time", 8, Kind.TIME),), (Row(1, (None,)),)))
    view.sheet_model.modelReset.connect(lambda: view.resize(900, 300))
    view.show_sheet(sheet(FOUR))
    assert view.columnWidth(4) < view.columnWidth(1)
    assert sum(view.columnWidth(column) for column in range(5)) == view.viewport().width()


def test_long_names_stay_whole_where_a_table_keeps_the_room_for_them(view: SheetView):
    view.resize(360, 300)
    assert not view.isColumnHidden(2)
    narrow = view.columnWidth(1)
    view.set_least(26)
    assert view.isColumnHidden(2)
    assert view.columnWidth(1) > narrow


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_pairs_are_grouped_by_a_tint(view: SheetView, qapp: QApplication, theme: look.Theme):
    look.apply(qapp, theme)
    view.show_sheet(sheet([row(1, group=1), row(2, group=1), row(3, group=2), row(4, group=2)]))
    image = view.viewport().grab().toImage()
    right = view.viewport().width() - 3
    grounds = [
        image.pixelColor(right, view.visualRect(view.sheet_model.index(at, 0)).center().y()).name().upper()
        for at in range(4)
    ]
    assert grounds == [theme.pair_tint, theme.pair_tint, theme.panel, theme.panel]


@pytest.mark.parametrize(
    ("status", "colour"), [(Status.DNF, LIGHT.bad), (Status.DQ, LIGHT.bad), (Status.DNS, LIGHT.muted)]
)
def test_status_words_have_their_colour(view: SheetView, status: Status, colour: str):
    view.show_sheet(sheet([*FOUR[:3], row(4, status)]))
    at = view.visualRect(view.sheet_model.index(3, 4))
    image = view.viewport().grab(at).toImage()
    drawn = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert colour in drawn


def test_a_state_is_told_by_mark_and_word(view: SheetView):
    columns = (Column("name", "Race", 12), Column("state", "State", 14))
    view.show_sheet(sheet([Row(1, ("500 m", RaceState.ON_THE_ICE)), Row(2, ("1000 m", "on the ice"))], columns))
    with_mark, without = (
        view.viewport().grab(view.visualRect(view.sheet_model.index(at, 1))).toImage() for at in (0, 1)
    )
    assert with_mark != without
    assert view.sheet_model.index(0, 1).data() == "on the ice"


def test_the_second_two_of_a_quartet_wear_their_own_marks(view: SheetView):
    columns = (Column("lane", "Lane", 6, Kind.LANE), Column("armband", "Armband", 8))
    words = ("white", "red", "yellow", "blue")
    rows = [Row(at, (lane, word)) for at, (lane, word) in enumerate(zip([*Lane, *Lane], words, strict=True))]
    view.show_sheet(sheet([*rows, Row(9, (None, ""))], columns))
    view.choose(9)
    drawn = [view.viewport().grab(view.visualRect(view.sheet_model.index(at, 0))).toImage() for at in range(4)]
    colours = [{image.pixelColor(x, y).name() for x in range(40) for y in range(image.height())} for image in drawn]
    assert LIGHT.outer_mark.lower() in colours[1]
    assert LIGHT.band_yellow.lower() in colours[2]
    assert LIGHT.band_blue.lower() in colours[3]
    assert LIGHT.outer_mark.lower() not in colours[3]


def test_a_name_that_is_cut_is_told_in_full(view: SheetView, monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    monkeypatch.setattr(delegate.QToolTip, "showText", lambda _spot, text, _view: told.append(text))
    long = "HOLMEFJORD LORENTZEN Sander Allan Hallgeir Engebråten the Elder"
    view.show_sheet(sheet([row(1, name=long)]))
    for width in (300, 1200):
        view.resize(width, 200)
        view.viewport().repaint()
        rest_on(view, 1)
    assert told == [long, ""]


def title_row(words: str) -> Row:
    return Row(-1, (words, None, None, None, None), 1, title=True)


def test_a_title_stands_over_its_group_across_all_columns(view: SheetView):
    words = "5. 3000 m Women, Division A, on the second day of the weekend"
    view.show_sheet(sheet([title_row(words), *FOUR]))
    rect = view.visualRect(view.sheet_model.index(0, 0))
    image = view.viewport().grab(rect.adjusted(rect.width(), 0, 300, 0)).toImage()
    drawn = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert LIGHT.text.upper() in drawn
    assert view.sheet_model.data(view.sheet_model.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == words


def test_a_title_is_told_in_full_only_where_the_whole_table_is_too_narrow(
    view: SheetView, monkeypatch: pytest.MonkeyPatch
):
    told: list[str] = []
    monkeypatch.setattr(delegate.QToolTip, "showText", lambda _spot, text, _view: told.append(text))
    words = "5. 3000 m Women, Division A, on the second day of the weekend"
    view.show_sheet(sheet([title_row(words), *FOUR]))
    for width in (200, 700):
        view.resize(width, 200)
        rest_on(view, 1)
    assert told == [words, ""]


def rest_on(view: SheetView, column: int) -> None:
    """Let the mouse rest on a cell of the first row."""
    spot = view.visualRect(view.sheet_model.index(0, column)).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot)))
