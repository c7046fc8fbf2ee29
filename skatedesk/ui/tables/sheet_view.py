"""The quiet table every list of the desk is shown in."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from skatedesk.domain.races import Lane
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets.sheet import Column, Kind, Sheet, text_of
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import FOCUS_RING, ROW_COMFORTABLE, ROW_COMPACT, SPACE, TYPE, Theme
from skatedesk.ui.tables import kept_columns
from skatedesk.ui.tables.arranging import Arrangement, arranged
from skatedesk.ui.tables.delegate import Check, SheetDelegate
from skatedesk.ui.tables.fitting import fit
from skatedesk.ui.tables.painting import MARK, MARK_GAP, STRONG_KEYS, ColumnPlace, RowPlace, SheetPainter, bracket_width
from skatedesk.ui.tables.reading import Reading
from skatedesk.ui.tables.sheet_model import Place, SheetModel

_LEAST_NAME = 12
_CALM = QAbstractItemView.EditTrigger.NoEditTriggers
_TYPING = (
    QAbstractItemView.EditTrigger.AnyKeyPressed
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.DoubleClicked
)


class SheetView(QTableView):
    """Shows a sheet and keeps the chosen row by its key, whatever happens to the list.

    Signals: `row_chosen(key)` when another row became the current one, `row_activated(key)` for Return or a
    double click; typing is told by `sheet_model.edited`. `flexible` names the column that takes the room the
    others leave; `hide_first` those that go where there is too little, the least important first. A list
    can be put into another order unless people type into it.
    """

    row_chosen = Signal(int)
    row_activated = Signal(int)

    def __init__(
        self,
        object_name: str,
        accessible_name: str,
        *,
        editable: Collection[str] = (),
        flexible: str = "name",
        hide_first: Sequence[str] = (),
        compact: bool = False,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sheet_model = SheetModel(self, editable)
        self._painting = SheetPainter(self.sheet_model)
        self._delegate = SheetDelegate(self.sheet_model, self._painting, self)
        self._flexible, self._hide_first, self._compact = flexible, tuple(hide_first), compact
        self._sortable = not editable
        self._given: Sheet | None = None
        self._arrangement = Arrangement(kept_columns.hidden_in(object_name))
        self._least = _LEAST_NAME
        self._empty_text = ""
        self._theme: Theme | None = None
        self._wanted: list[int] = []
        self._told: int | None = None
        self._showing = False
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setProperty("framed", framed)
        self.setModel(self.sheet_model)
        self.setItemDelegate(self._delegate)
        self._keep_quiet()
        self.setEditTriggers(_TYPING if editable else _CALM)
        self.activated.connect(self._tell_activated)
        self.reading = Reading(self)
        self._measure()

    def _keep_quiet(self) -> None:
        """No grid, no numbers at the side, whole rows, and Tab leaves the table."""
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        # Painted to the last pixel, so that Qt moves what it has when the list scrolls, and paints nothing below.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        # Who is chosen does not show in the heading, which need not be painted again for it.
        columns.setSelectionModel(QItemSelectionModel(self.sheet_model, columns))
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(1)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(self._sortable)
        columns.sectionClicked.connect(self._press_heading)

    # --- what pages ask for ---------------------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this sheet as it is arranged here; the chosen row, the column and the place on the page stay."""
        self._given, sheet = sheet, arranged(sheet, self._arrangement)
        key, column = self.chosen_key(), max(self.currentIndex().column(), 0)
        scrolled = self.verticalScrollBar().value()
        before = self.sheet_model.columns
        self._showing = True
        self.sheet_model.show(sheet)
        if self.sheet_model.columns is not before:
            self._measure()
            if key is not None:
                self._stand_on(key, column)
            self.verticalScrollBar().setValue(scrolled)
        self._showing = False
        if self._painting.hang_brackets(self._bracketed()):
            self._measure()
            self.viewport().update()
        self._tell_chosen()

    def show_following(self, sheet: Sheet) -> None:
        """Show this sheet; where the chosen row came to stand elsewhere, go there with it."""
        before = self.currentIndex().row()
        self.show_sheet(sheet)
        if self.currentIndex().row() != before:
            self.executeDelayedItemsLayout()
            self.scrollTo(self.currentIndex())

    def chosen_key(self) -> int | None:
        """Whose row is the current one; None where there is none."""
        return self.sheet_model.key_at(self.currentIndex().row())

    def choose(self, key: int) -> None:
        """Make the row with this key the current one; nothing happens where the list has none."""
        self._stand_on(key, max(self.currentIndex().column(), 0))

    def edit_cell(self, key: int, column_key: str) -> None:
        """Open the editor in this cell, where the list has it."""
        row, column = self.sheet_model.row_of(key), self.sheet_model.column_of(column_key)
        if row is not None and column is not None:
            index = self.sheet_model.index(row, column)
            self.setCurrentIndex(index)
            self.edit(index)

    def set_check(self, check: Check) -> None:
        """`check(column key, text)` says why a typed text cannot stand; empty where it can."""
        self._delegate.check = check

    def set_least(self, characters: int) -> None:
        """The room the flexible column keeps before the others have theirs, so that long names stay whole."""
        self._least = characters
        self._share_room()

    def set_compact(self, compact: bool) -> None:
        """Lower rows, for a long list on a small screen."""
        self._compact = compact
        self._measure()

    def set_empty_text(self, text: str) -> None:
        """What to do next, shown where the list has no rows."""
        if text != self._empty_text:
            self._empty_text = text
            self.viewport().update()

    # --- as the reader wants it -----------------------------------------------------------------------------

    def arrange(self, wanted: Arrangement) -> None:
        """Show the list in this order, with these columns; the chosen row stays chosen."""
        self._arrangement = wanted
        self.sheet_model.say_order(wanted.by, falling=wanted.falling)
        if self._given is not None:
            self.show_following(self._given)
        self._measure()

    def hide_column(self, key: str) -> None:
        """Leave a column out from now on, or show it again."""
        self.arrange(replace(self._arrangement, hidden=self._arrangement.hidden ^ {key}))
        kept_columns.hide(self.objectName(), self._arrangement.hidden)

    def keep_order(self) -> None:
        """The order of the rows means something, so it is never another."""
        self._sortable = False
        self.horizontalHeader().setSectionsClickable(False)

    @property
    def arrangement(self) -> Arrangement:
        return self._arrangement

    @property
    def offered(self) -> list[Column]:
        """The columns there are, whether they are left out or not."""
        return [self._given.columns[at] for at in self._given.printed()] if self._given is not None else []

    @property
    def typed_into(self) -> frozenset[str]:
        """The columns into which people may type, which are always seen."""
        return self.sheet_model.editable

    @property
    def is_sortable(self) -> bool:
        """Whether its rows may stand in another order than on paper."""
        return self._sortable

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.reading.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.reading.takes(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """A letter that means nothing else begins a search."""
        if search.strip() and self.sheet_model.rowCount():
            self.reading.find(search)

    def _press_heading(self, section: int) -> None:
        self.arrange(self._arrangement.pressed(self.sheet_model.columns[section].key))

    # --- choosing -------------------------------------------------------------------------------------------

    def currentChanged(self, current: Place, previous: Place) -> None:
        super().currentChanged(current, previous)
        self._tell_chosen()

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        ends = {QTableView.CursorAction.MoveHome: 0, QTableView.CursorAction.MoveEnd: self.sheet_model.rowCount() - 1}
        if action in ends:
            return self.sheet_model.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def _stand_on(self, key: int, column: int) -> None:
        row = self.sheet_model.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.sheet_model.index(row, min(column, self.sheet_model.columnCount() - 1)))

    def _tell_chosen(self) -> None:
        """Tell who was chosen, once, and never while the list is changing."""
        key = self.chosen_key()
        if not self._showing and key != self._told:
            self._told = key
            if key is not None:
                self.row_chosen.emit(key)

    def _tell_activated(self, index: QModelIndex) -> None:
        key = self.sheet_model.key_at(index.row())
        if key is not None:
            self.row_activated.emit(key)

    # --- room -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        stood_at = self.visualRect(self.currentIndex()).top()
        super().resizeEvent(event)
        self._share_room()
        self.reading.place()
        if 0 <= stood_at < event.oldSize().height():
            self.scrollTo(self.currentIndex())  # a lower list still shows the whole row that is chosen

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._theme is not current():
            self._measure()

    def _measure(self) -> None:
        """Heights and wanted widths for the theme, the columns and the density there are now."""
        self._theme = current()
        height = self._theme.px(ROW_COMPACT if self._compact or self._theme.compact else ROW_COMFORTABLE)
        self.verticalHeader().setDefaultSectionSize(height)
        brackets = self._bracketed()
        self._wanted = [
            _wanted_width(column, self.sheet_model.heading(at), self._theme)
            + (bracket_width() if at in brackets else 0)
            for at, column in enumerate(self.sheet_model.columns)
        ]
        self._share_room()

    def _share_room(self) -> None:
        if not self._wanted or len(self._wanted) != self.sheet_model.columnCount():
            return  # other columns are coming, which are measured next
        model, theme = self.sheet_model, current()
        flexible = self._flexible_column()
        order = [at for key in self._hide_first if (at := model.column_of(key)) is not None]
        least = min(self._wanted[flexible], _text_width("0" * self._least, TYPE.body, theme.regular))
        for at, width in enumerate(fit(self._wanted, flexible, least, order, self.viewport().width())):
            self.setColumnHidden(at, width == 0)
            if width and self.columnWidth(at) != width:
                self.setColumnWidth(at, width)

    def _flexible_column(self) -> int:
        """The column that gives and takes: the named one, or else the widest."""
        named = self.sheet_model.column_of(self._flexible)
        return self._wanted.index(max(self._wanted)) if named is None else named

    def _bracketed(self) -> frozenset[int]:
        """The columns where a thousandth decides somewhere."""
        model = self.sheet_model
        times = [at for at, column in enumerate(model.columns) if column.kind is Kind.TIME]
        lines = [model.line(row) for row in range(model.rowCount())]
        return frozenset(at for at in times if any(_has_bracket(line.cells[at]) for line in lines))

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current().panel))
        if self.sheet_model.rowCount() == 0:
            self._paint_empty_text(painter)
        else:
            self._painting.paint(painter, self._rows_in(event.region()), self._columns_seen(), self.viewport().width())
            if self.currentIndex().isValid() and (self.hasFocus() or not current().tints):
                self._paint_ring(painter)
        painter.end()

    def _rows_in(self, region: QRegion) -> list[RowPlace]:
        """The rows that have to be painted again."""
        model, rect = self.sheet_model, region.boundingRect()
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        if first < 0:
            return []
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        places: list[RowPlace] = []
        for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
            top, height, line = self.rowViewportPosition(row), self.rowHeight(row), model.line(row)
            if region.intersects(QRect(rect.left(), top, rect.width(), height)):
                parted = row > 0 and model.line(row - 1).row.group != line.row.group
                places.append(RowPlace(line, top, height, row in chosen, parted))
        return places

    def _columns_seen(self) -> list[ColumnPlace]:
        return [
            ColumnPlace(at, self.columnViewportPosition(at), width)
            for at in range(self.sheet_model.columnCount())
            if (width := self.columnWidth(at))
        ]

    def _paint_empty_text(self, painter: QPainter) -> None:
        painter.setFont(font(TYPE.body))
        painter.setPen(QColor(current().muted))
        room = self.viewport().rect()
        inside = room.adjusted(room.width() // 8, 0, -room.width() // 8, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)

    def _paint_ring(self, painter: QPainter) -> None:
        """The focus: around the cell where people may type, else around the whole row."""
        theme, index = current(), self.currentIndex()
        rect = self.visualRect(index)
        if not (self.hasFocus() and self.sheet_model.is_editable(index.column())):
            rect = QRect(0, rect.top(), self.viewport().width(), rect.height())
        width = theme.px(FOCUS_RING)
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), width))
        half = width // 2
        painter.drawRect(rect.adjusted(half, half, -half, -half))


def _has_bracket(cell: object) -> bool:
    return isinstance(cell, PrintedTime) and cell.digit is not None


def _text_width(text: str, pixels: int, weight: int) -> int:
    """The width of a cell or a heading with this text."""
    return ceil(QFontMetricsF(font(pixels, weight)).horizontalAdvance(text)) + 2 * current().px(SPACE.small)


def _wanted_width(column: Column, heading: str, theme: Theme) -> int:
    """The width a column asks for: its characters, or its heading where that is wider."""
    weight = theme.semibold if column.key in STRONG_KEYS else theme.regular
    digits = "0" * (column.width - 2) + ":." if column.kind is Kind.TIME else "0" * column.width
    cells = _text_width(digits, TYPE.body, weight)
    if column.kind is Kind.LANE:
        words = (_text_width(text_of(lane), TYPE.body, weight) for lane in Lane)
        cells = max(cells, *words) + theme.px(MARK + MARK_GAP)
    return max(cells, _text_width(heading, TYPE.secondary, theme.regular) + theme.px(2))
