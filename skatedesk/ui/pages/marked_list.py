"""A list of single lines: a mark that says how each stands, its words, and a quiet note at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from skatedesk.ui.style.marks import Mark, paint_mark
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE

ROW = 25
MARK = 15
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WORDS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_SIZES = (TYPE.body, TYPE.secondary, TYPE.day)


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line with its mark. `said` is what the mark means, in words; `quiet` ones need no attention any more."""

    mark: Mark | None
    words: str
    note: str = ""
    said: str = ""
    quiet: bool = False

    @property
    def in_full(self) -> str:
        head = f"{self.said}: {self.words}" if self.said else self.words
        return f"{head}, {self.note}" if self.note else head


class MarkedList(QListView):
    """Shows marked lines one below the other.

    Signals: `line_activated(int)` with the place of a line for Return or a double click, `line_ticked(int)` for the
    space bar or a click on the mark. With more lines than `most` it asks for no more room, and is scrolled.
    """

    line_activated = Signal(int)
    line_ticked = Signal(int)

    def __init__(
        self, object_name: str, accessible_name: str, *, most: int = 20, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._most = most
        self._lines: tuple[MarkedLine, ...] = ()
        self._empty_text = ""
        self._texts = QStringListModel(self)
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setModel(self._texts)
        self.setItemDelegate(_LineDelegate(self))
        self.activated.connect(self._tell_activated)

    @property
    def lines(self) -> tuple[MarkedLine, ...]:
        return self._lines

    def show_lines(self, lines: Sequence[MarkedLine], empty_text: str = "") -> None:
        """Show these; the place in the list stays. Where there are none, say what that means."""
        self._empty_text = empty_text
        self.setAccessibleDescription("" if lines else empty_text)
        if tuple(lines) == self._lines:
            self.viewport().update()
            return
        before, self._lines = self._lines, tuple(lines)
        texts = [line.in_full for line in lines]
        if len(before) == len(lines):
            for at, text in enumerate(texts):
                if before[at] != lines[at]:
                    self._texts.setData(self._texts.index(at), text)
        else:
            at = max(0, self.currentIndex().row())
            self._texts.setStringList(texts)
            self.setCurrentIndex(self._texts.index(min(at, len(texts) - 1)))
        self.updateGeometry()
        self.viewport().update()

    def chosen(self) -> int:
        """The place of the current line, -1 where there is none."""
        return self.currentIndex().row()

    def choose(self, at: int) -> None:
        self.setCurrentIndex(self._texts.index(at))

    def line(self, at: int) -> MarkedLine:
        return self._lines[at]

    def sizeHint(self) -> QSize:
        """As high as its lines, up to `most`."""
        rows = max(1, min(len(self._lines), self._most))
        return QSize(super().sizeHint().width(), rows * current().px(ROW) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, current().px(ROW))

    def _tell_activated(self, index: QModelIndex) -> None:
        self.line_activated.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.chosen() >= 0:
            self.line_ticked.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and event.position().x() < current().px(SPACE.medium + MARK + SPACE.tight):
            self.line_ticked.emit(index.row())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._lines:
            pad = current().px(SPACE.medium)
            painter = QPainter(self.viewport())
            painter.setFont(font(TYPE.secondary))
            painter.setPen(QColor(current().muted))
            painter.drawText(self.viewport().rect().adjusted(pad, current().px(4), -pad, 0), _WORDS, self._empty_text)
            painter.end()


class _LineDelegate(QStyledItemDelegate):
    """The mark, the words, and the note at the right; words shrink before they are cut."""

    def __init__(self, parent: MarkedList) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, current().px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:  # fmt: skip
        theme, rect, line = current(), option.rect, self._list.line(index.row())
        hands = bool(option.state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        painter.save()
        if hands and theme.tints:
            painter.fillRect(rect, QColor(theme.selected))
        pad, side, gap = theme.px(SPACE.medium), theme.px(MARK), theme.px(SPACE.small)
        left, right = rect.left() + pad, rect.right() - pad
        if line.mark is not None:
            paint_mark(painter, QRect(left, rect.top(), side, rect.height()).toRectF(), line.mark)
            left += side + gap
        quiet = theme.text if hands else theme.muted
        painter.setFont(font(TYPE.secondary))
        painter.setPen(QColor(quiet))
        wide = QFontMetrics(painter.font()).horizontalAdvance(line.note) + 1 if line.note else 0
        painter.drawText(QRect(right - wide, rect.top(), wide, rect.height()), _MIDDLE, line.note)
        room = right - wide - (gap if wide else 0) - left
        painter.setFont(_fitting(line.words, room))
        painter.setPen(QColor(quiet if line.quiet else theme.text))
        words = QFontMetrics(painter.font()).elidedText(line.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, rect.top(), room, rect.height()), _MIDDLE, words)
        if hands:
            width = theme.px(FOCUS_RING)
            painter.setPen(QPen(QColor(theme.accent), width))
            painter.drawRect(rect.adjusted(width // 2, width // 2, -width // 2, -width // 2))
        painter.restore()


def _fitting(text: str, width: int) -> QFont:
    """The largest type the text fits in."""
    types = [font(size) for size in _SIZES]
    return next((each for each in types if QFontMetrics(each).horizontalAdvance(text) <= width), types[-1])
