"""A list as it will be printed: its pages below each other, drawn by the painter of paper and PDF."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from skatedesk.exports.paper.drawing import picture_of
from skatedesk.exports.paper.fonts import RESOLUTION
from skatedesk.exports.paper.page import PaperPage
from skatedesk.ui.style.theme import current, font
from skatedesk.ui.style.tokens import FOCUS_RING, SPACE, TYPE
from skatedesk.words import _

_FULL_SIZE = 96 / RESOLUTION
"""Pixels of the screen for a twentieth of a point, at 100 %."""
_STEP = 1.2
_LEAST, _MOST = 0.2, 4.0
_KEPT = 8
"""How many drawn pages are kept: those in sight and some around them."""
_NO_SCALE = 0.0
_LINE = 40


class SheetPreview(QAbstractScrollArea):
    """Shows pages as wide as there is room, or as large as is wanted.

    Ctrl and the wheel, + and - change the size, 0 fits the width again; PgUp and PgDn go from screen to screen, Home
    and End to the first page and the last. Signals: `zoomed()` when the size changed.
    """

    zoomed = Signal()

    def __init__(self, object_name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PaperPage, ...] = ()
        self._words = ""
        self._scale = _NO_SCALE
        self._drawn: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()
        self.setObjectName(object_name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # --- what pages ask for ---------------------------------------------------------------------------------

    def show_pages(self, pages: Sequence[PaperPage], *, from_the_top: bool = True) -> None:
        """Show these pages; the place stays where they are the same list, a little changed."""
        self._pages, self._words = tuple(pages), ""
        self._drawn.clear()
        self._measure()
        if from_the_top:
            self.verticalScrollBar().setValue(0)
        self._tell()

    def show_words(self, words: str) -> None:
        """Say this where there are no pages."""
        self._pages, self._words = (), words
        self._drawn.clear()
        self._measure()
        self._tell()

    @property
    def pages(self) -> tuple[PaperPage, ...]:
        return self._pages

    @property
    def drawn(self) -> int:
        """How many pages are kept as pictures."""
        return len(self._drawn)

    @property
    def scale(self) -> float:
        """How large pages are shown, in pixels for a twentieth of a point."""
        return self._scale or self._fitting()

    @property
    def percent(self) -> int:
        """The same as people say it: 100 is as large as on paper."""
        return round(100 * self.scale / (_FULL_SIZE * current().scale))

    def fit_width(self) -> None:
        """As wide as there is room, also when that changes."""
        self._zoom_to(_NO_SCALE, 0)

    def zoom(self, steps: float) -> None:
        """Larger, or smaller; what stands in the middle stays there."""
        self._zoom_to(self.scale * _STEP**steps, self.viewport().height() // 2)

    # --- keys and wheel -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom(1),
            Qt.Key.Key_Equal: lambda: self.zoom(1),
            Qt.Key.Key_Minus: lambda: self.zoom(-1),
            Qt.Key.Key_0: self.fit_width,
            Qt.Key.Key_Home: lambda: bar.setValue(bar.minimum()),
            Qt.Key.Key_End: lambda: bar.setValue(bar.maximum()),
            Qt.Key.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep()),
        }
        act = acts.get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        act()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = round(event.position().y())
            self._zoom_to(self.scale * _STEP ** (event.angleDelta().y() / 120), at)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    # --- room -----------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(420, 560) * current().scale

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90) * current().scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self._tell()

    def _fitting(self) -> float:
        """The scale at which the broadest page has the width."""
        broadest = max((page.width for page in self._pages), default=0)
        room = self.viewport().width() - 2 * self._gap()
        return max(room, 1) / broadest if broadest else _FULL_SIZE * current().scale

    def _gap(self) -> int:
        return current().px(SPACE.medium)

    def _zoom_to(self, scale: float, at: int) -> None:
        """Another size; the point at this height of the view stays where it is."""
        full, before = _FULL_SIZE * current().scale, self.scale
        self._scale = min(max(scale, _LEAST * full), _MOST * full) if scale else _NO_SCALE
        bar = self.verticalScrollBar()
        point = (bar.value() + at) * self.scale / before
        self._measure()
        bar.setValue(round(point - at))
        self._tell()
        self.zoomed.emit()

    def _measure(self) -> None:
        """How far there is to scroll."""
        places = self._places()
        size = self.viewport().size()
        high = places[-1].bottom() + self._gap() if places else 0
        broad = max((place.width() for place in places), default=0) + 2 * self._gap()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(size.height())
        down.setSingleStep(current().px(_LINE))
        down.setRange(0, max(0, round(high) - size.height()))
        across.setPageStep(size.width())
        across.setRange(0, max(0, round(broad) - size.width()) if self._scale else 0)
        self.viewport().update()

    def _places(self) -> list[QRectF]:
        """Where the pages stand, from the top of the first one."""
        scale, gap = self.scale, self._gap()
        broadest = max([self.viewport().width() - 2 * gap, *(page.width * scale for page in self._pages)])
        found: list[QRectF] = []
        y = float(gap)
        for page in self._pages:
            width, height = page.width * scale, page.height * scale
            found.append(QRectF(gap + (broadest - width) / 2, y, width, height))
            y += height + gap
        return found

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.sunk))
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for number, place in enumerate(self._places()):
            seen = place.translated(shift).toAlignedRect()
            if seen.intersects(event.rect()):
                painter.drawPixmap(seen.topLeft(), self._picture(number))
                painter.setPen(QColor(theme.line))
                painter.drawRect(seen.adjusted(-1, -1, 0, 0))
        if self._words:
            self._paint_words(painter)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _picture(self, number: int) -> QPixmap:
        """A page at this size, drawn when it is first seen."""
        ratio = self.viewport().devicePixelRatioF()
        key = (number, self.scale * ratio)
        found = self._drawn.get(key)
        if found is None:
            image = picture_of(self._pages[number], key[1] * RESOLUTION)
            found = self._drawn[key] = QPixmap.fromImage(image)
            found.setDevicePixelRatio(ratio)
        self._drawn.move_to_end(key)
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        return found

    def _paint_words(self, painter: QPainter) -> None:
        painter.setFont(font(TYPE.body))
        painter.setPen(QColor(current().muted))
        room = self.viewport().rect()
        inside = room.adjusted(room.width() // 8, 0, -room.width() // 8, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _paint_ring(self, painter: QPainter) -> None:
        width = current().px(FOCUS_RING)
        for edge in _edges(self.viewport().rect(), width):
            painter.fillRect(edge, QColor(current().accent))

    def _tell(self) -> None:
        """Which page is seen, for those who do not see it."""
        if not self._pages:
            self.setAccessibleDescription(self._words)
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        tops = [place.top() for place in self._places()]
        page = max(1, sum(top <= middle for top in tops))
        sentence = _("Page {page} of {pages}").format(page=page, pages=len(self._pages))
        self.setAccessibleDescription(sentence)


def _edges(rect: QRect, width: int) -> tuple[QRect, ...]:
    """The four sides of a frame inside a rectangle."""
    return (
        QRect(rect.left(), rect.top(), rect.width(), width),
        QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width),
        QRect(rect.left(), rect.top(), width, rect.height()),
        QRect(rect.right() - width + 1, rect.top(), width, rect.height()),
    )
