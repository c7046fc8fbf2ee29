"""The sheet model: what it answers, and that lists change in place under the cursor."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Lane, Status
from skatedesk.domain.times import Behind, PrintedTime, RaceTime
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.ui.tables.moves import longest_rising, moves
from skatedesk.ui.tables.sheet_model import CELL_ROLE, GROUP_ROLE, SORT_ROLE, SheetModel

COLUMNS = (
    Column("rank", "Rank", 4, Kind.NUMBER),
    Column("name", "Skater", 24),
    Column("licence", "Licence", 8, printed=False),
    Column("lane", "Lane", 4, Kind.LANE),
    Column("time", "Time", 8, Kind.TIME),
    Column("behind", "Behind", 6, Kind.BEHIND),
)
EDIT = Qt.ItemDataRole.EditRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def printed(ms: int, thousandth_decides: bool = False) -> PrintedTime:
    return PrintedTime(RaceTime(ms, 3), thousandth_decides)


def row(key: int, rank: int | None, name: str, time: Cell, behind: Cell = None, group: int = 0) -> Row:
    return Row(key, (rank, name, f"licence {key}", Lane.INNER if key % 2 else Lane.OUTER, time, behind), group)


def sheet(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> Sheet:
    return Sheet("result", Heading(), columns, rows)


GELINAS = row(1, 1, "GÉLINAS-BEAULIEU Antoine", printed(73590))
HOLMEFJORD = row(2, 2, "HOLMEFJORD LORENTZEN Sander", printed(74072), Behind(480))
TAKAGI = row(3, None, "高木 美帆", Status.DNF)
ZUREK = row(4, None, "Żurek Damian", None)


def texts(model: SheetModel) -> list[list[str]]:
    return [[model.index(at, column).data() for column in range(model.columnCount())] for at in range(model.rowCount())]


class Heard:
    """What a model announced, as short sentences in order."""

    def __init__(self, model: SheetModel) -> None:
        self.said: list[str] = []
        model.rowsInserted.connect(lambda _parent, first, last: self.said.append(f"insert {first}-{last}"))
        model.rowsRemoved.connect(lambda _parent, first, last: self.said.append(f"remove {first}-{last}"))
        model.rowsMoved.connect(lambda _from, first, _last, _to, to: self.said.append(f"move {first} to {to}"))
        model.dataChanged.connect(self._changed)
        model.modelReset.connect(lambda: self.said.append("reset"))

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.said.append(f"change {first.row()},{first.column()}-{last.row()},{last.column()}")


@pytest.fixture
def model(qtmodeltester: ModelTester) -> SheetModel:
    """A model with four rows, watched by the model tester through everything that follows."""
    made = SheetModel(editable={"time"})
    made.show(sheet(GELINAS, HOLMEFJORD, TAKAGI, ZUREK))
    qtmodeltester.check(made)
    return made


# --- what it answers -----------------------------------------------------------------------------------------


def test_the_printed_columns_are_shown_as_printed(model: SheetModel):
    assert texts(model) == [
        ["1", "GÉLINAS-BEAULIEU Antoine", "In", "1:13.59", ""],
        ["2", "HOLMEFJORD LORENTZEN Sander", "Out", "1:14.07", "+0.48"],
        ["", "高木 美帆", "In", "DNF", ""],
        ["", "Żurek Damian", "Out", "", ""],
    ]


def test_headings_stand_as_their_columns(model: SheetModel):
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    sides = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        for at in range(model.columnCount())
    ]
    assert titles == ["Rank", "Skater", "Lane", "Time", "Behind"]
    assert sides == [RIGHT, LEFT, LEFT, RIGHT, RIGHT]
    assert sides == [model.index(0, at).data(Qt.ItemDataRole.TextAlignmentRole) for at in range(5)]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(5, Qt.Orientation.Horizontal) is None


@pytest.mark.parametrize(
    ("at", "column", "role", "answer"),
    [
        (0, 3, SORT_ROLE, 73590),
        (1, 4, SORT_ROLE, 480),
        (0, 0, SORT_ROLE, 1),
        (2, 3, SORT_ROLE, "DNF"),
        (3, 3, SORT_ROLE, None),
        (1, 3, CELL_ROLE, printed(74072)),
        (1, 3, EDIT, "1:14.072"),
        (2, 3, EDIT, "DNF"),
        (1, 3, Qt.ItemDataRole.AccessibleTextRole, "Time: 1:14.07"),
        (3, 3, Qt.ItemDataRole.AccessibleTextRole, "Time: nothing"),
        (1, 3, Qt.ItemDataRole.DecorationRole, None),
    ],
)
def test_a_role_gets_its_answer(model: SheetModel, at: int, column: int, role: int, answer: object):
    assert model.index(at, column).data(role) == answer


def test_the_group_of_a_row_is_told(model: SheetModel):
    model.show(sheet(replace(GELINAS, group=1), replace(HOLMEFJORD, group=1), replace(TAKAGI, group=2)))
    assert [model.index(at, 0).data(GROUP_ROLE) for at in range(3)] == [1, 1, 2]


def test_rows_and_columns_are_found_by_their_keys(model: SheetModel):
    assert [model.row_of(key) for key in (1, 4, 9)] == [0, 3, None]
    assert [model.key_at(at) for at in (-1, 0, 3, 4)] == [None, 1, 4, None]
    assert [model.column_of(key) for key in ("rank", "time", "licence", "points")] == [0, 3, None, None]
    assert model.line(0).cells[2] is Lane.INNER


# --- typing into a cell --------------------------------------------------------------------------------------


def test_typing_is_told_and_nothing_is_stored(model: SheetModel, qtbot: QtBot):
    with qtbot.waitSignal(model.edited) as typed:
        assert model.setData(model.index(3, 3), " 11512 ", EDIT)
    assert typed.args == [4, "time", "11512"]
    assert texts(model)[3] == ["", "Żurek Damian", "Out", "", ""]


def test_an_unchanged_text_tells_nothing(model: SheetModel, qtbot: QtBot):
    with qtbot.assertNotEmitted(model.edited):
        assert not model.setData(model.index(1, 3), "1:14.072", EDIT)


def test_only_the_named_columns_take_text(model: SheetModel, qtbot: QtBot):
    can = [bool(model.flags(model.index(0, at)) & Qt.ItemFlag.ItemIsEditable) for at in range(5)]
    assert can == [False, False, False, True, False]
    with qtbot.assertNotEmitted(model.edited):
        assert not model.setData(model.index(0, 1), "QUINN Anson", EDIT)
        assert not model.setData(model.index(0, 3), "36.52", Qt.ItemDataRole.DisplayRole)


# --- changing in place ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((GELINAS, HOLMEFJORD, TAKAGI, ZUREK), []),
        ((GELINAS, HOLMEFJORD, TAKAGI, row(4, None, "Żurek Damian", Status.DNS)), ["change 3,3-3,3"]),
        ((GELINAS, HOLMEFJORD, TAKAGI, row(4, 3, "Żurek Damian", printed(75000))), ["change 3,0-3,3"]),
        ((GELINAS, TAKAGI, ZUREK), ["remove 1-1"]),
        ((GELINAS,), ["remove 1-3"]),
        ((), ["remove 0-3"]),
        ((TAKAGI, GELINAS, HOLMEFJORD, ZUREK), ["move 2 to 0"]),
        ((HOLMEFJORD, TAKAGI, GELINAS, ZUREK), ["move 0 to 3"]),
        ((GELINAS, HOLMEFJORD, row(5, 3, "A", None), row(6, 4, "B", None), TAKAGI, ZUREK), ["insert 2-3"]),
        (
            (ZUREK, row(5, 3, "A", None), replace(HOLMEFJORD, group=1)),
            ["remove 2-2", "remove 0-0", "move 1 to 0", "insert 1-1", "change 2,0-2,4"],
        ),
    ],
)
def test_only_what_differs_is_announced(model: SheetModel, rows: Sequence[Row], said: list[str]):
    heard = Heard(model)
    model.show(sheet(*rows))
    assert heard.said == said
    assert [model.line(at).row for at in range(model.rowCount())] == list(rows)


def test_a_value_for_machines_only_changes_nothing_on_the_screen(model: SheetModel):
    heard = Heard(model)
    cells = (*GELINAS.cells[:2], "another licence", *GELINAS.cells[3:])
    model.show(sheet(replace(GELINAS, cells=cells), HOLMEFJORD, TAKAGI, ZUREK))
    assert heard.said == []


def test_neighbours_that_change_alike_are_announced_together(model: SheetModel):
    heard = Heard(model)
    ranked = [replace(each, cells=(at, *each.cells[1:])) for at, each in enumerate((GELINAS, HOLMEFJORD, TAKAGI), 5)]
    model.show(sheet(*ranked, ZUREK))
    assert heard.said == ["change 0,0-2,0"]


def test_other_columns_are_a_new_list(model: SheetModel):
    heard = Heard(model)
    model.show(sheet(Row(1, (1, "QUINN Anson")), columns=COLUMNS[:2]))
    assert heard.said == ["reset"]
    assert texts(model) == [["1", "QUINN Anson"]]


def test_rows_with_one_key_are_told_apart_by_their_order(model: SheetModel):
    heard = Heard(model)
    model.show(sheet(GELINAS, GELINAS, HOLMEFJORD, TAKAGI, ZUREK))
    model.show(sheet(GELINAS, HOLMEFJORD, TAKAGI, ZUREK))
    assert heard.said == ["insert 1-1", "remove 1-1"]


lists = st.lists(
    st.tuples(st.integers(0, 9), st.integers(1, 3), st.integers(0, 1)), max_size=10, unique_by=lambda line: line[0]
)


@given(st.lists(lists, min_size=1, max_size=6))
def test_any_lists_one_after_another_end_with_the_last_and_the_cursor_follows_its_row(
    shown: list[list[tuple[int, int, int]]],
):
    model = SheetModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    marked: dict[int, QPersistentModelIndex] = {}
    for each in shown:
        rows = [row(key, rank, f"skater {key}", printed(36000 + rank), group=group) for key, rank, group in each]
        model.show(sheet(*rows))
        keys = [key for key, _rank, _group in each]
        for key, index in list(marked.items()):
            if key in keys:
                assert index.row() == keys.index(key)
            else:
                assert not index.isValid()
                del marked[key]
        marked |= {key: QPersistentModelIndex(model.index(at, 1)) for at, key in enumerate(keys)}
        assert texts(model) == [
            [str(rank), f"skater {key}", "In" if key % 2 else "Out", "36.00", ""] for key, rank, _group in each
        ]
        assert [model.line(at).row for at in range(model.rowCount())] == rows


# --- the fewest moves ----------------------------------------------------------------------------------------


@given(st.permutations(range(8)))
def test_every_item_off_the_longest_rising_run_moves_once(order: list[int]):
    items = list(range(8))
    made = list(moves(order))
    for source, target in made:
        items.insert(target, items.pop(source))
    assert items == order
    assert len(made) <= len(order) - len(longest_rising(order))


@pytest.mark.parametrize(
    ("order", "expected"),
    [([], []), ([0, 1, 2], []), ([2, 0, 1], [(2, 0)]), ([1, 2, 0], [(0, 2)]), ([3, 1, 2, 0], [(3, 0), (1, 3)])],
)
def test_the_moves_are_the_obvious_ones(order: list[int], expected: list[tuple[int, int]]):
    assert list(moves(order)) == expected
