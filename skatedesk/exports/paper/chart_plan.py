"""Where everything of a plot stands, before anything is drawn."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from skatedesk.exports.paper.chart_names import Naming
from skatedesk.exports.paper.chart_scale import Scale, fitted
from skatedesk.exports.paper.chart_style import BODY, SMALL, TITLE, Look
from skatedesk.exports.paper.chart_words import GAP, LEADER, Label, Measure, Spot, Words
from skatedesk.sheets.chart import Chart, Mark, Names, Series, Values
from skatedesk.words import ngettext

_EDGE = 12
_TICK_ROOM = 28
"""The height that a tick of the upright axis takes, with what is free around it."""
_NAMES_PART = 0.34
"""Names at the ends of the lines take at most this part of the width; else they stand above."""
_AXIS_PART = 0.3
_KEY = 30
"""The length of a line where it is shown beside its name."""
_LEAST_PLOT = 24
TICK = 5
_TITLED = (Values.TIME, Values.GAP, Values.PLACE, Values.POINTS)
"""An axis across that needs a title; days and names say themselves what they are, metres have their unit."""

_At = Callable[[float, float], QPointF]
"""Where two values meet."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All places of a plot. `plot` is the room of the marks, of its words where there are none.

    `chart` is what is drawn: where every line has its own place, only as many lines as there is room for. `across` and
    `upright` are the ticks.
    """

    chart: Chart
    look: Look
    room: QRectF
    plot: QRectF
    across: tuple[tuple[float, Words], ...] = ()
    upright: tuple[tuple[float, Words], ...] = ()
    words: tuple[Words, ...] = ()
    notes: tuple[Words, ...] = ()
    spots: tuple[Spot, ...] = ()
    labels: tuple[Label, ...] = ()
    guides: tuple[tuple[QPointF, QPointF, Words], ...] = ()


def plan(chart: Chart, room: QRectF, look: Look, *, titled: bool = False) -> Plan:
    """Share the room among the parts of a plot; `titled`: with its title and its remarks."""
    return _Planner(chart, room, look).plan(titled=titled)


class _Planner:
    """Works from the edges to the middle: what is left is the plot."""

    def __init__(self, chart: Chart, room: QRectF, look: Look) -> None:
        self.chart, self.look = chart, look
        self.measure = Measure(look)
        self.room = room
        gap = look.px(_EDGE)
        self.left, self.right = room.left() + gap, room.right() - gap
        self.top, self.bottom = room.top() + gap, room.bottom() - gap
        self.ticks_left = self.ticks_right = self.left
        self.words: list[Words] = []

    def plan(self, *, titled: bool) -> Plan:
        if titled:
            self._take_titles()
        if self.chart.is_empty:
            middle = QRectF(QPointF(self.left, self.top), QPointF(self.right, self.bottom))
            return Plan(self.chart, self.look, self.room, middle, words=tuple(self.words))
        above = self._names_above()
        keys = self._take_keys() if above else []
        self._take_axis_titles()
        self.bottom -= self.measure.line() + self.look.px(GAP)
        self._leave_out()
        series = self.chart.series
        y = fitted(self.chart.y, [mark.y for one in series for mark in one.marks], self._ticks_upright())
        self._take_tick_texts(y)
        self._take_notes()
        at_the_end = self.chart.names is Names.AT_THE_END and not above
        if at_the_end:
            self.right -= self._names_width() + self.look.px(LEADER + GAP)
        else:
            self.right -= self.look.px(GAP)
        plot = QRectF(
            self.left,
            self.top,
            max(self.right - self.left, self.look.px(_LEAST_PLOT)),
            max(self.bottom - self.top, self.look.px(_LEAST_PLOT)),
        )
        x = self._across(plot)
        return self._placed(plot, x, y, keys, at_the_end=at_the_end)

    # --- from the edges -------------------------------------------------------------------------------------

    def _take_titles(self) -> None:
        """The title and what it is about on top, the remarks at the bottom."""
        width = self.right - self.left
        for text, size, bold in ((self.chart.title, TITLE, True), (self.chart.about, BODY, False)):
            if text:
                metrics = self.measure.metrics(size, bold)
                cut = self.measure.cut(text, width, size, bold)
                self.words.append(Words(self.left, self.top + metrics.ascent(), cut, size, bold, not bold))
                self.top += metrics.height()
        self.top += self.look.px(GAP)
        for text in reversed(self.chart.remarks):
            base = self.bottom - self.measure.metrics(SMALL).descent()
            self.words.append(Words(self.left, base, self.measure.cut(text, width), muted=True))
            self.bottom -= self.measure.line()

    def _take_axis_titles(self) -> None:
        """What is counted upright stands above its ticks, what is counted across at the right end below."""
        if self.chart.y.values is not Values.NAMED:
            base = self.top + self.measure.metrics(SMALL).ascent()
            cut = self.measure.cut(self.chart.y.title, self.right - self.left)
            self.words.append(Words(self.left, base, cut, muted=True))
            self.top += self.measure.line() + self.look.px(GAP)
        if self.chart.y.values is Values.NAMED and any(guide.upright for guide in self.chart.guides):
            self.top += self.measure.line()
        if self.chart.x.values in _TITLED:
            width = self.measure.width(self.chart.x.title)
            base = self.bottom - self.measure.metrics(SMALL).descent()
            self.words.append(Words(max(self.left, self.right - width), base, self.chart.x.title, muted=True))
            self.bottom -= self.measure.line()

    def _names_above(self) -> bool:
        """Whether the names need more room than there is at the ends of the lines."""
        if self.chart.names is not Names.AT_THE_END:
            return False
        lines = sum(one.named for one in self.chart.series) * self.measure.line()
        narrow = self._names_width() > (self.right - self.left) * _NAMES_PART
        return narrow or lines > (self.bottom - self.top) * 0.8

    def _names_width(self) -> float:
        return max((self._name_width(one) for one in self.chart.series if one.named), default=0.0)

    def _name_width(self, one: Series) -> float:
        return self.measure.width(self._name(one), bold=one.strong)

    def _name(self, one: Series) -> str:
        """The whole name in a wide plot, else the short one."""
        return one.name if self.room.width() > self.look.px(640) else one.brief

    def _take_keys(self) -> list[Label]:
        """The names on top, each behind a piece of its line."""
        found: list[Label] = []
        x, key, gap = self.left, self.look.px(_KEY), self.look.px(GAP)
        line = self.measure.line() + self.look.px(2)
        for at, one in enumerate(self.chart.series):
            if not (one.named and one.marks):
                continue
            text = self.measure.cut(one.brief, self.right - self.left - key - gap, bold=one.strong)
            width = key + gap + self.measure.width(text, bold=one.strong)
            if x > self.left and x + width > self.right:
                x, self.top = self.left, self.top + line
            base = self.top + self.measure.metrics(SMALL).ascent()
            middle = base - self.measure.metrics(SMALL).capHeight() / 2
            words = Words(x + key + gap / 2, base, text, bold=one.strong)
            found.append(Label(at, words, QPointF(x, middle), QPointF(x + key, middle), key=True))
            x += width + gap
        self.top += line + gap / 2
        return found

    def _leave_out(self) -> None:
        """Where every line has its own place, the last ones go for which there is no room; how many is said."""
        rows = int((self.bottom - self.top) / self.measure.line())
        if self.chart.names is Names.ON_THE_AXIS and len(self.chart.series) > rows:
            rest = len(self.chart.series) - max(1, rows)
            text = ngettext("{count} more", "{count} more", rest).format(count=rest)
            base = self.bottom + self.measure.line() + self.look.px(GAP)
            self.words.append(Words(self.left, base, text, muted=True))
            self.chart = self.chart.first_lines(max(1, rows))

    def _ticks_upright(self) -> int:
        if self.chart.y.values is Values.NAMED:
            return max(1, len(self.chart.y.names))
        return int((self.bottom - self.top) / self.look.px(_TICK_ROOM))

    def _take_tick_texts(self, y: Scale) -> None:
        widest = max([self.measure.width(text) for text in y.texts], default=0.0)
        self.ticks_left = self.left
        self.left += min(widest, (self.right - self.left) * _AXIS_PART) + self.look.px(GAP)
        self.ticks_right = self.left - self.look.px(GAP)

    def _take_notes(self) -> None:
        """Where every line has its own place, the notes of its marks stand left and right of it."""
        if self.chart.names is Names.ON_THE_AXIS:
            gap = self.look.px(GAP)
            self.left += max(self.measure.width(one.marks[0].note) for one in self.chart.series if one.marks) + gap
            self.right -= max(self.measure.width(one.marks[-1].note) for one in self.chart.series if one.marks) + gap

    def _across(self, plot: QRectF) -> Scale:
        """As many ticks as fit beside each other."""
        values = [mark.x for one in self.chart.series for mark in one.marks]
        values += [guide.value for guide in self.chart.guides if guide.upright]
        most = max(2, len(values))
        while True:
            scale = fitted(self.chart.x, values, most)
            widest = max([self.measure.width(text) for text in scale.texts], default=0.0) + self.look.px(2 * GAP)
            if most <= 2 or widest * len(scale.ticks) <= plot.width() + widest / 2:
                return scale
            most = min(most - 1, max(2, int(plot.width() / widest)))

    # --- the middle -----------------------------------------------------------------------------------------

    def _placed(self, plot: QRectF, x: Scale, y: Scale, keys: list[Label], *, at_the_end: bool) -> Plan:
        turned = self.chart.y.turned

        def at(one: float, other: float) -> QPointF:
            down = y.part(other) if turned else 1 - y.part(other)
            return QPointF(plot.left() + x.part(one) * plot.width(), plot.top() + down * plot.height())

        spots = [
            Spot(number, mark, at(mark.x, mark.y), _beyond(mark, x, y, turned=turned))
            for number, one in enumerate(self.chart.series)
            for mark in one.marks
        ]
        naming = Naming(self.chart, self.measure, spots, plot)
        labels = keys
        if at_the_end:
            labels = naming.at_the_ends({number: self._name(one) for number, one in enumerate(self.chart.series)})
        elif self.chart.names is Names.BESIDE:
            labels = naming.beside()
        return Plan(
            self.chart,
            self.look,
            self.room,
            plot,
            tuple(
                self._below(at(tick, 0).x(), text, plot) for tick, text in zip(x.ticks, self._with_unit(x), strict=True)
            ),
            tuple(self._before(at(x.low, tick).y(), text) for tick, text in zip(y.ticks, y.texts, strict=True)),
            tuple(self.words),
            tuple(naming.notes()),
            tuple(spots),
            tuple(labels),
            tuple(self._guides(plot, x, y, at)),
        )

    def _with_unit(self, x: Scale) -> list[str]:
        """The last tick of metres says what they are."""
        unit = self.chart.x.unit if self.chart.x.values not in _TITLED else ""
        return [*x.texts[:-1], *[f"{text} {unit}".rstrip() for text in x.texts[-1:]]]

    def _below(self, x: float, text: str, plot: QRectF) -> tuple[float, Words]:
        """A tick across with its text, which stays within the room."""
        width = self.measure.width(text)
        left = min(max(x - width / 2, self.room.left()), self.room.right() - width)
        base = plot.bottom() + self.look.px(TICK + 2) + self.measure.metrics(SMALL).ascent()
        return x, Words(left, base, text, muted=True)

    def _before(self, y: float, text: str) -> tuple[float, Words]:
        """A tick upright with its text."""
        cut = self.measure.cut(text, self.ticks_right - self.ticks_left)
        base = y + self.measure.metrics(SMALL).capHeight() / 2
        named = self.chart.y.values is Values.NAMED
        return y, Words(self.ticks_right - self.measure.width(cut), base, cut, muted=not named)

    def _guides(self, plot: QRectF, x: Scale, y: Scale, at: _At) -> list[tuple[QPointF, QPointF, Words]]:
        found: list[tuple[QPointF, QPointF, Words]] = []
        metrics = self.measure.metrics(SMALL)
        for guide in self.chart.guides:
            if not (x if guide.upright else y).holds(guide.value):
                continue
            width = self.measure.width(guide.label)
            point = at(guide.value, y.low) if guide.upright else at(x.low, guide.value)
            if guide.upright:
                left = min(max(plot.left(), point.x() - width / 2), plot.right() - width)
                words = Words(left, plot.top() - metrics.descent(), guide.label, muted=True)
                found.append((QPointF(point.x(), plot.top()), QPointF(point.x(), plot.bottom()), words))
            else:
                words = Words(plot.left() + self.look.px(4), point.y() - metrics.descent() - 1, guide.label, muted=True)
                found.append((QPointF(plot.left(), point.y()), QPointF(plot.right(), point.y()), words))
        return found


def _beyond(mark: Mark, x: Scale, y: Scale, *, turned: bool) -> tuple[int, int]:
    across = (mark.x > x.high) - (mark.x < x.low)
    up = (mark.y > y.high) - (mark.y < y.low)
    return across, up if turned else -up
