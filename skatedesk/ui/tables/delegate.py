"""How the cells of every table are painted.

Fonts, pens and measured texts are kept between paints; a cell only looks them up.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from skatedesk.domain.races import Armband, Lane, RaceState, Status
from skatedesk.domain.times import PrintedTime
from skatedesk.sheets.sheet import Cell, Column, Kind
from skatedesk.ui.style.marks import ARMBAND_MARKS, LANE_MARKS, STATE_MARKS, Mark, paint_mark
from skatedesk.ui.style.theme import Tone, current, font, mark_wrong, pill
from skatedesk.ui.style.tokens import SPACE, TYPE, Theme
from skatedesk.ui.tables.sheet_model import Line, Place, SheetModel

MARK = 16
MARK_GAP = 5
STRONG_KEYS = frozenset({"time", "points", "total"})
_BAD = frozenset({Status.DNF, Status.DQ})
_TEXTS_KEPT = 5000
_SELECTED = QStyle.StateFlag.State_Selected

Check = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class _Type:
    """A font with its measures."""

    font: QFont
    metrics: QFontMetricsF
    rise: float

    @classmethod
    def of(cls, pixels: int, weight: int, kerning: bool) -> "_Type":
        made = font(pixels, weight, kerning)
        metrics = QFontMetricsF(made)
        return cls(made, metrics, (metrics.ascent() - metrics.descent()) / 2)


@dataclass(frozen=True, slots=True)
class _Written:
    """A text as it fits its cell: in which type, how wide, and cut or not."""

    text: str
    type: _Type
    width: float
    cut: bool


class SheetDelegate(QStyledItemDelegate):
    """Paints the cells of a `SheetModel` and opens the editor for those people may type into.

    `check(column key, text)` gives the reason why a text cannot stand, or nothing; then the editor stays open.
    """

    def __init__(self, model: SheetModel, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._model = model
        self._theme: Theme | None = None
        self._columns: tuple[Column, ...] = ()
        self._types: list[tuple[_Type, ...]] = []
        self._texts: dict[tuple[str, int, int], _Written] = {}
        self._bracketed: frozenset[int] = frozenset()
        self._room = parent.viewport()
        self._note = pill("", Tone.BAD, "cell_reason")
        self._note.setParent(self._room)
        self._note.hide()
        self.check: Check | None = None

    def hang_brackets(self, columns: frozenset[int]) -> bool:
        """Leave room for a thousandth in brackets behind the times of these columns; True where that is new."""
        new = columns != self._bracketed
        self._bracketed = columns
        return new

    # --- painting -------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        if self._theme is not current() or self._columns is not self._model.columns:
            self._prepare(current(), self._model.columns)
        row, column = index.row(), index.column()
        line, rect = self._model.line(row), option.rect
        selected = bool(option.state & _SELECTED)
        if not selected:
            self._paint_pair(painter, rect, row, line)
        text = line.texts[column]
        if not text:
            return
        cell, quiet = line.cells[column], self._text if selected else self._muted
        inside = rect.adjusted(self._pad, 0, -self._pad, 0)
        mark = _mark_of(cell)
        if mark is not None:
            paint_mark(painter, QRectF(inside.left(), rect.top(), self._mark, rect.height()), mark)
            inside.setLeft(inside.left() + self._mark + self._gap)
        if column in self._bracketed:
            inside.setRight(inside.right() - self._bracket)
            if isinstance(cell, PrintedTime) and cell.digit is not None:
                self._write(painter, inside.translated(inside.width(), 0), f"({cell.digit})", column, quiet)
                text = str(cell.time)
        pen = self._text
        if isinstance(cell, Status):
            pen = self._bad if cell in _BAD else quiet
        self._write(painter, inside, text, column, pen, self._columns[column].right_aligned)

    def _paint_pair(self, painter: QPainter, rect: QRect, row: int, line: Line) -> None:
        """Show who belongs together: by a tint, or by a line where the theme has no tints."""
        if self._tinted:
            if line.row.group % 2:
                painter.fillRect(rect, self._tint)
        elif row and self._model.line(row - 1).row.group != line.row.group:
            painter.fillRect(rect.left(), rect.top(), rect.width(), self._rule, self._line)

    def _write(self, painter: QPainter, rect: QRect, text: str, column: int, pen: QPen, right: bool = False) -> None:
        written = self._fitted(text, column, rect.width())
        painter.setFont(written.type.font)
        painter.setPen(pen)
        left = rect.right() + 1 - written.width if right else rect.left()
        painter.drawText(QPointF(left, rect.center().y() + 0.5 + written.type.rise), written.text)

    def _fitted(self, text: str, column: int, width: int) -> _Written:
        """The text in the largest type it fits in; cut with an ellipsis where it fits in none."""
        known = self._texts.get((text, column, width))
        if known is not None:
            return known
        if len(self._texts) > _TEXTS_KEPT:
            self._texts.clear()
        made = _fit(text, self._types[column], width)
        self._texts[text, column, width] = made
        return made

    def _prepare(self, theme: Theme, columns: tuple[Column, ...]) -> None:
        """Make all that painting needs, once for a theme and a set of columns."""
        self._theme, self._columns = theme, columns
        self._texts.clear()
        self._types = [_types(column, theme) for column in columns]
        self._pad, self._gap, self._mark = theme.px(SPACE.small), theme.px(MARK_GAP), theme.px(MARK)
        self._rule = theme.px(1)
        self._bracket = bracket_width()
        self._tinted, self._tint, self._line = theme.tints, QColor(theme.pair_tint), QColor(theme.line)
        self._text, self._muted, self._bad = QPen(theme.text), QPen(theme.muted), QPen(theme.bad)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Place) -> bool:
        """Show a text in full where it had to be cut."""
        if not index.isValid() or self._columns is not self._model.columns:
            return False
        text = self._model.line(index.row()).texts[index.column()]
        cut = bool(text) and self._fitted(text, index.column(), option.rect.width() - 2 * self._pad).cut
        QToolTip.showText(event.globalPos(), text if cut else "", view)
        return True

    # --- typing into a cell ---------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Place) -> QWidget:
        column = self._model.columns[index.column()]
        editor = QLineEdit(parent)
        editor.setObjectName("cell_editor")
        editor.setAccessibleName(column.title)
        editor.setProperty("role", "cell")
        editor.setProperty("column", column.key)
        if column.right_aligned:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.textEdited.connect(self._unsay)
        return editor

    def setEditorData(self, editor: QWidget, index: Place) -> None:
        """Start with the text of the cell; what someone has begun to type stays when the list changes below it."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit):
            leaving = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if leaving and self.check is not None:
                reason = self.check(str(editor.property("column")), editor.text())
                self._say(editor, reason)
                if reason:
                    return True
        return super().eventFilter(editor, event)

    def _unsay(self) -> None:
        """Typing goes on: what was said about the text before is over."""
        editor = self.sender()
        if isinstance(editor, QLineEdit):
            self._say(editor, "")

    def destroyEditor(self, editor: QWidget, index: Place) -> None:
        self._note.hide()
        super().destroyEditor(editor, index)

    def _say(self, editor: QLineEdit, reason: str) -> None:
        """Ring the editor and say below it why its text cannot stand; nothing where it can."""
        mark_wrong(editor, bool(reason))
        editor.setAccessibleDescription(reason)
        self._note.say(reason, Tone.BAD)
        self._note.adjustSize()
        room, below = self._room.rect(), editor.geometry().bottom() + 1
        left = min(editor.x(), room.right() - self._note.width())
        above = editor.y() - self._note.height()
        self._note.move(max(0, left), below if below + self._note.height() <= room.bottom() else above)
        self._note.setVisible(bool(reason))
        self._note.raise_()


def bracket_width() -> int:
    """The room a thousandth in brackets takes behind a time."""
    return round(QFontMetricsF(font(TYPE.body, current().semibold, False)).horizontalAdvance("(0)"))


def _types(column: Column, theme: Theme) -> tuple[_Type, ...]:
    """The types of a column, the one to try first at the front: words may shrink before they are cut."""
    weight = theme.semibold if column.key in STRONG_KEYS else theme.regular
    sizes = (TYPE.body,) if column.right_aligned or column.kind is Kind.LANE else (TYPE.body, TYPE.secondary, TYPE.day)
    return tuple(_Type.of(size, weight, not column.right_aligned) for size in sizes)


def _fit(text: str, types: tuple[_Type, ...], width: int) -> _Written:
    for kind in types:
        advance = kind.metrics.horizontalAdvance(text)
        if advance <= width:
            return _Written(text, kind, advance, False)
    kind = types[-1]
    cut = kind.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return _Written(cut, kind, kind.metrics.horizontalAdvance(cut), True)


def _mark_of(cell: Cell) -> Mark | None:
    """The mark that goes with a word of the sport."""
    if isinstance(cell, Lane):
        return LANE_MARKS[cell]
    if isinstance(cell, RaceState):
        return STATE_MARKS[cell]
    return ARMBAND_MARKS[cell] if isinstance(cell, Armband) else None
