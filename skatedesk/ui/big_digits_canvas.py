"""The view for the person at the line, painted as large as the window lets it: to be read from three metres."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from skatedesk.ui.big_digits_facts import Place, Seen, Typed
from skatedesk.ui.style.large_type import write_line
from skatedesk.ui.style.marks import Mark, paint_mark
from skatedesk.ui.style.theme import Tone, current, font
from skatedesk.ui.style.tokens import TYPE
from skatedesk.words import _

WIDE, HIGH = 1280, 720
"""The picture is laid out for this size and grows with the window."""
NAME, QUARTET_NAME, VALUE, MEANING, SAYING, KEYS = 54, 38, 64, 46, 32, 20
"""Sizes of type in that layout; only the keys are for who comes nearer."""
DIGITS = 0.8
"""How high the type of the digits is, as a part of the box."""
EMS = 5.4
"""The room that `13:26.723` takes, in sizes of its type: shorter texts are written no larger, so nothing jumps."""
_GAP = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PAIR = 2


class BigDigitsCanvas(QWidget):
    """Paints what is seen. Signal: `place_wanted(start id, attempt)` for a place that was pressed on."""

    place_wanted = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.seen: Seen | None = None
        self.setObjectName("big_digits_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the hands stay in the field that is shown
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_seen(self, seen: Seen) -> None:
        """Show this; what is the same is not painted again."""
        if seen != self.seen:
            self.seen = seen
            self.setAccessibleName(seen.title)
            self.setAccessibleDescription(seen.spoken)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, room in self._placed():
            if room.contains(event.position()):
                self.place_wanted.emit(*place.key)

    # --- room -----------------------------------------------------------------------------------------------

    def unit(self) -> float:
        """One pixel of the layout in pixels of the window."""
        return min(self.width() / WIDE, self.height() / HIGH)

    def digits_room(self) -> QRectF:
        """Where the typed text stands: what the places above and the lines below leave."""
        u = self.unit()
        top, bottom = self._places_room().bottom() + _GAP * u, self._value_room().top() - _GAP * u
        return self._line(top / u, (bottom - top) / u)

    def _line(self, top: float, height: float) -> QRectF:
        """A line of the layout across the window."""
        u = self.unit()
        return QRectF(28 * u, top * u, self.width() - 56 * u, height * u)

    def _from_bottom(self, above: float, height: float) -> QRectF:
        return self._line(self.height() / self.unit() - above, height)

    def _places_room(self) -> QRectF:
        seen = self.seen
        if seen is None or not (seen.places or seen.count):
            return self._line(58, 0)
        return self._line(58, 214 if len(seen.places) > _PAIR else 150)

    def _value_room(self) -> QRectF:
        return self._from_bottom(250, 80)

    def _placed(self) -> Iterator[tuple[Place, QRectF]]:
        """Who is on the ice, each with the room of a panel: two beside each other, four in two lines."""
        places = self.seen.places if self.seen else ()
        room, gap = self._places_room(), _GAP * self.unit()
        columns = min(len(places), _PAIR) or 1
        rows = -(-len(places) // columns) or 1
        width, height = (room.width() - gap * (columns - 1)) / columns, (room.height() - gap * (rows - 1)) / rows
        for at, place in enumerate(places):
            row, column = divmod(at, columns)
            left, top = room.left() + column * (width + gap), room.top() + row * (height + gap)
            yield place, QRectF(left, top, width, height)

    # --- painting -------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, seen, look = QPainter(self), self.seen, current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.ground))
        if seen is not None:
            head = self._line(10, 44)
            self._write(painter, head, seen.unit, 34, look.accent, look.semibold, _RIGHT)
            head.setRight(head.right() - head.width() * 0.4)
            self._write(painter, head, seen.title, 30, look.text, look.semibold)
            for place, room in self._placed():
                self._paint_place(painter, room, place)
            self._paint_count(painter, seen)
            self._paint_typed(painter, seen.typed)
            self._paint_said(painter, seen)
        painter.end()

    def _paint_place(self, painter: QPainter, room: QRectF, place: Place) -> None:
        """The armband by shape and words, the name as large as it goes; a ring and a mark for who is chosen."""
        look, u = current(), self.unit()
        high = room.height() > 120 * u
        ring = (6 if place.is_chosen else 1.5) * u
        painter.setPen(QPen(QColor(look.accent if place.is_chosen else look.line), ring))
        painter.setBrush(QColor(look.panel))
        painter.drawRoundedRect(room.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 12 * u, 12 * u)
        inside = room.adjusted(20 * u, 8 * u, -20 * u, -8 * u)
        if place.mark is not None:
            side = (84 if high else 64) * u
            paint_mark(painter, QRectF(inside.left(), inside.center().y() - side / 2, side, side), place.mark)
            inside.setLeft(inside.left() + side + 18 * u)
        upper, lower = QRectF(inside), QRectF(inside)
        upper.setHeight(inside.height() * 0.55)
        lower.setTop(upper.bottom())
        nation = QRectF(upper.right() - 96 * u, upper.top(), 96 * u, upper.height())
        self._write(painter, nation, place.nation, 36, look.muted, look.medium, _RIGHT)
        upper.setRight(nation.left() - 10 * u)
        self._write(painter, upper, place.name, NAME if high else QUARTET_NAME, look.text, look.semibold)
        self._write(painter, lower, place.outcome, 44 if high else 34, look.text, look.semibold, _RIGHT)
        if place.is_chosen:
            side = 28 * u
            paint_mark(painter, QRectF(lower.left(), lower.center().y() - side / 2, side, side), Mark.ON_THE_ICE)
            lower.setLeft(lower.left() + side + 10 * u)
        self._write(painter, lower, place.words, SAYING, look.text, look.medium)

    def _paint_count(self, painter: QPainter, seen: Seen) -> None:
        """The laps to go of a mass start."""
        if not seen.count:
            return
        look, u, room = current(), self.unit(), self._places_room()
        wide = self._width("00", 150)
        figures, words = QRectF(room), QRectF(room)
        figures.setWidth(wide)
        words.setLeft(figures.right())
        self._write(painter, figures, seen.count, 150, look.text, look.semibold, _RIGHT)
        words.setLeft(words.left() + 24 * u)
        self._write(painter, words, seen.counted, NAME, look.text, look.semibold)

    def _paint_typed(self, painter: QPainter, typed: Typed) -> None:
        """The box with what it asks for, its text, what is selected of it, and the cursor."""
        look, u, room = current(), self.unit(), self.digits_room()
        edge = look.bad if typed.is_wrong else look.line if typed.is_locked else look.accent
        painter.setPen(QPen(QColor(edge), 5 * u))
        painter.setBrush(QColor(look.sunk if typed.is_locked else look.panel))
        painter.drawRoundedRect(room.adjusted(2.5 * u, 2.5 * u, -2.5 * u, -2.5 * u), 14 * u, 14 * u)
        inside = room.adjusted(28 * u, 10 * u, -28 * u, -8 * u)
        asked = QRectF(inside.left(), inside.top(), inside.width(), 40 * u)
        self._write(painter, asked, typed.asked, SAYING, look.muted, look.medium)
        if not typed.at_right:
            inside.setTop(asked.bottom())
        self._paint_digits(painter, inside, typed)

    def _paint_digits(self, painter: QPainter, room: QRectF, typed: Typed) -> None:
        look, u = current(), self.unit()
        made = QFont(font(TYPE.body, look.semibold, kerning=False))
        pixels = min(room.height() * DIGITS, room.width() / EMS)
        made.setPixelSize(max(1, round(pixels)))
        wide = QFontMetricsF(made).horizontalAdvance(typed.text)
        if wide > room.width() > 0:
            made.setPixelSize(max(1, int(pixels * room.width() / wide)))
        metrics = QFontMetricsF(made)
        left = room.right() - metrics.horizontalAdvance(typed.text) if typed.at_right else room.left()
        high = metrics.ascent() * 0.9
        top = room.center().y() - high / 2

        def at(position: int) -> float:
            return left + metrics.horizontalAdvance(typed.text[:position])

        first, last = typed.selected
        painter.setFont(made)
        if first < last:
            painter.fillRect(QRectF(at(first), top, at(last) - at(first), high), QColor(look.accent_soft))
            painter.fillRect(QRectF(at(first), top + high, at(last) - at(first), 5 * u), QColor(look.accent))
        painter.setPen(QColor(look.text))
        painter.drawText(QPointF(left, room.center().y() + metrics.capHeight() / 2), typed.text)
        if not typed.is_locked:
            painter.fillRect(QRectF(at(typed.cursor), top, 5 * u, high), QColor(look.accent))

    def _paint_said(self, painter: QPainter, seen: Seen) -> None:
        """How it was understood, what it would mean, what was saved last, who comes next, and the keys."""
        look, u, room = current(), self.unit(), self._value_room()
        tones = {Tone.BAD: look.bad, Tone.WARNING: look.warning}
        value = min(self._width(seen.value, VALUE), room.width() * (0.62 if seen.meaning else 1))
        first = QRectF(room.left(), room.top(), value, room.height())
        self._write(painter, first, seen.value, VALUE, look.text, look.semibold)
        room.setLeft(room.left() + (value + 32 * u if seen.value else 0))
        self._write(painter, room, seen.meaning, MEANING, look.text, look.medium)
        plain = tones.get(seen.tone, look.muted)
        self._write(painter, self._from_bottom(168, 40), seen.words, SAYING, plain, look.medium)
        painter.fillRect(self._from_bottom(124, 1.5), QColor(look.line))
        self._write(painter, self._from_bottom(120, 44), seen.saved, SAYING, look.text, look.semibold)
        self._write(painter, self._from_bottom(76, 40), seen.follows, SAYING, look.text, look.medium)
        keys = _("Esc leaves · F4 to F9 decide")
        if not seen.count:
            keys = _("Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide")
        self._write(painter, self._from_bottom(36, 30), keys, KEYS, look.muted)

    def _width(self, text: str, size: float) -> float:
        made = QFont(font(TYPE.body, current().semibold))
        made.setPixelSize(max(1, round(size * self.unit())))
        return QFontMetricsF(made).horizontalAdvance(text) + 1

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        size: float,
        colour: str,
        weight: int | None = None,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        """One line; it becomes smaller before it is cut."""
        write_line(painter, room, text, max(1, round(size * self.unit())), colour, weight, align)
