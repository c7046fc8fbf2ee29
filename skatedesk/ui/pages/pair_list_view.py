"""The table in which a start list is changed: rows can be marked, and dragged onto others or between two pairs."""

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import FOCUS_RING
from skatedesk.ui.tables.sheet_view import SheetView
from skatedesk.words import _

_EDGE = 6
"""So many pixels (at 100 %) on both sides of the line between two pairs mean: between them."""
_NAME_ROOM = 20
_KIND = "application/x-skatedesk-start"


class PairListView(SheetView):
    """Only rows of this very table can be dropped on it.

    Signals: `dropped_on(dragged key, key)` and `dropped_between(dragged key, key below)` with what was meant;
    `escaped()` for Esc while a row is marked.
    """

    dropped_on = Signal(int, int)
    dropped_between = Signal(int, int)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("start_order_table", _("Start list"), hide_first=("nation", "bib"), parent=parent)
        self.set_least(_NAME_ROOM)
        self.marked: int | None = None
        self.keep_order()
        self._pressed: tuple[int, QPoint] | None = None
        self._dragged: int | None = None
        self._target: tuple[int, bool] | None = None
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    # --- taking a row up ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        key = self.sheet_model.key_at(self.indexAt(event.position().toPoint()).row())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (key, event.position().toPoint()) if left and key is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row that is held goes along with the mouse; nothing else is chosen on the way."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        key, start = self._pressed
        if (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(key)

    def _drag(self, key: int) -> None:
        row = self.sheet_model.row_of(key)
        if row is None:
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(_KIND, str(key).encode())
        drag.setMimeData(data)
        place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
        drag.setPixmap(self.viewport().grab(place))
        self._dragged = key
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged = None
        self._aim(None)

    # --- putting it down ------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go; near the upper and lower end the list moves along."""
        at = event.position().toPoint()
        self._aim(self._meant(at))
        reach = self.verticalHeader().defaultSectionSize()
        for edge in (at.y() - reach, at.y() + reach):
            index = self.indexAt(QPoint(at.x(), edge))
            if index.isValid():
                self.scrollTo(index)
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        dragged, meant = self._dragged, self._meant(event.position().toPoint())
        self._answer(event)
        if dragged is None or meant is None or not event.isAccepted():
            return
        key, between = meant
        (self.dropped_between if between else self.dropped_on).emit(dragged, key)

    def _answer(self, event: QDropEvent) -> None:
        """Take only what comes from here, and only where it means something."""
        if self._dragged is None or self._meant(event.position().toPoint()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def _meant(self, at: QPoint) -> tuple[int, bool] | None:
        """The row under the mouse; or, near the line between two pairs, the one below the line and True."""
        row, near = self.rowAt(at.y()), current().px(_EDGE)
        key = self.sheet_model.key_at(row)
        if key is None or key == self._dragged:
            return None
        top = self.rowViewportPosition(row)
        if at.y() < top + near and self._begins_pair(row):
            return key, True
        below = self.sheet_model.key_at(row + 1)
        if below is not None and at.y() >= top + self.rowHeight(row) - near and self._begins_pair(row + 1):
            return below, True
        return key, False

    def _begins_pair(self, row: int) -> bool:
        model = self.sheet_model
        return row == 0 or model.line(row).row.group != model.line(row - 1).row.group

    def _aim(self, target: tuple[int, bool] | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.marked is not None:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    # --- showing it -----------------------------------------------------------------------------------------

    def mark(self, key: int | None) -> None:
        """Ring this row until another one is marked, or none."""
        self.marked = key
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.marked is not None:
            self._paint_around(painter, self.marked, Qt.PenStyle.DashLine)
        if self._target is not None:
            key, between = self._target
            if between:
                self._paint_above(painter, key)
            else:
                self._paint_around(painter, key, Qt.PenStyle.SolidLine)
        painter.end()

    def _paint_around(self, painter: QPainter, key: int, style: Qt.PenStyle) -> None:
        row, width = self.sheet_model.row_of(key), current().px(FOCUS_RING)
        if row is not None:
            place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            painter.setPen(QPen(QColor(current().accent), width, style))
            painter.drawRect(place.adjusted(2 * width, 2 * width, -2 * width, -2 * width))

    def _paint_above(self, painter: QPainter, key: int) -> None:
        row = self.sheet_model.row_of(key)
        if row is not None:
            thick = current().px(2 * FOCUS_RING)
            top = max(0, self.rowViewportPosition(row) - thick // 2)
            painter.fillRect(0, top, self.viewport().width(), thick, QColor(current().accent))
