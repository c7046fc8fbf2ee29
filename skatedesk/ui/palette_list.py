"""The list of the palette: headings, and below each what was found of its kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from skatedesk.services.finding import Findable
from skatedesk.ui.style import icons
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tips import plain_tip
from skatedesk.ui.style.tokens import FOCUS_RING, ROW_COMFORTABLE, SPACE, TYPE
from skatedesk.words import _

HEADING = 26
ICON = 18
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Place = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, or something found: `aside` is its key, or why it is not possible."""

    text: str
    found: Findable | None = None
    about: str = ""
    aside: str = ""
    icon: str = ""
    possible: bool = True
    group: str = ""

    @property
    def said(self) -> str:
        """The line in full words."""
        return ", ".join(filter(None, (self.text, self.about, self.group, self.aside)))


class PaletteModel(QAbstractListModel):
    """The lines; another search is another list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        return self._lines[row]

    def step(self, row: int, by: int) -> int:
        """The row so many lines further, without counting headings; at the ends it stays. -1 in an empty list."""
        rows = [at for at, line in enumerate(self._lines) if line.found is not None]
        if not rows:
            return -1
        at = rows.index(row) if row in rows else 0
        return rows[max(0, min(len(rows) - 1, at + by))]

    def rowCount(self, parent: Place = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Place, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(line.said)
        return line.said if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Place) -> Qt.ItemFlag:
        if not index.isValid() or self._lines[index.row()].found is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class PaletteList(QListView):
    """Shows what was found; the hands stay in the box above. Signal: `picked()` for a click on a line."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines = PaletteModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setObjectName("palette_list")
        self.setAccessibleName(_("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, and stand on the first."""
        self.lines.show(lines)
        self._stand_on(self.lines.step(-1, 0))
        self.scrollToTop()

    def current_line(self) -> Line | None:
        """The one that is highlighted; None where nothing was found."""
        index = self.currentIndex()
        return self.lines.line(index.row()) if index.isValid() else None

    def step(self, by: int) -> None:
        """Highlight the line so many further."""
        self._stand_on(self.lines.step(self.currentIndex().row(), by))

    def page(self) -> int:
        """How many lines are seen at once."""
        return max(1, self.viewport().height() // current().px(ROW_COMFORTABLE) - 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        under = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and under.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.picked.emit()

    def _stand_on(self, row: int) -> None:
        index = self.lines.index(row)
        self.setCurrentIndex(index)
        if row == self.lines.step(-1, 0):
            self.scrollToTop()  # the heading of the first group is seen too
        else:
            self.scrollTo(index)


class _Delegate(QStyledItemDelegate):
    """Paints a line: icon, words, what is known of it, and its key at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Place) -> QSize:
        line = _line(index)
        return QSize(0, current().px(HEADING if line is not None and line.found is None else ROW_COMFORTABLE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Place) -> None:
        line, look = _line(index), current()
        if line is None:
            return
        pad = look.px(SPACE.medium)
        inside = option.rect.adjusted(pad, 0, -pad, 0)
        if line.found is None:
            painter.setFont(font(TYPE.day, look.semibold))
            _write(painter, inside, line.text, look.muted, _LEFT | Qt.AlignmentFlag.AlignBottom)
            return
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_ground(painter, option.rect)
        _paint_icon(painter, inside, line)
        inside.setLeft(inside.left() + look.px(ICON + SPACE.medium))
        painter.setFont(font(TYPE.secondary))
        aside = _write(painter, inside, line.aside, look.muted, _RIGHT)
        inside.setRight(inside.right() - aside - (look.px(SPACE.large) if aside else 0))
        painter.setFont(font(TYPE.body))
        width = _write(painter, inside, line.text, look.text if line.possible else look.muted)
        inside.setLeft(inside.left() + width + look.px(SPACE.medium))
        painter.setFont(font(TYPE.secondary))
        _write(painter, inside, line.about, look.muted)


def _paint_ground(painter: QPainter, rect: QRect) -> None:
    """Who is highlighted: a ground with a bar; a frame where the theme has no tints."""
    look, accent = current(), QColor(current().accent)
    painter.fillRect(rect, QColor(look.selected))
    painter.fillRect(QRect(rect.topLeft(), QSize(look.px(4), rect.height())), accent)
    if not look.tints:
        width = look.px(FOCUS_RING)
        painter.setPen(QPen(accent, width))
        painter.drawRect(rect.adjusted(width // 2, width // 2, -width, -width))


def _line(index: Place) -> Line | None:
    model = index.model()
    return model.line(index.row()) if isinstance(model, PaletteModel) else None


def _paint_icon(painter: QPainter, inside: QRect, line: Line) -> None:
    if not line.icon:
        return
    look, side = current(), current().px(ICON)
    drawn = icons.pixmap(
        line.icon, side, look.text if line.possible else look.muted, painter.device().devicePixelRatioF()
    )  # fmt: skip
    painter.drawPixmap(inside.left(), inside.top() + (inside.height() - side) // 2, drawn)


def _write(painter: QPainter, rect: QRect, text: str, colour: str, side: Qt.AlignmentFlag = _LEFT) -> int:
    """Write as much as there is room for; how wide that is."""
    metrics = QFontMetrics(painter.font())
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.setPen(QColor(colour))
    painter.drawText(rect, side, fitted)
    return metrics.horizontalAdvance(fitted)
