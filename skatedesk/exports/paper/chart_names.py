"""Where the names of the lines and the notes of the marks stand in a plot: beside what they name, none upon another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from skatedesk.exports.paper.chart_style import SMALL
from skatedesk.exports.paper.chart_words import GAP, LEADER, Label, Measure, Spot, Words
from skatedesk.sheets.chart import Chart, Names


@dataclass(frozen=True, slots=True)
class Naming:
    """Places words around the marks of a plot."""

    chart: Chart
    measure: Measure
    spots: Sequence[Spot]
    plot: QRectF

    def notes(self) -> list[Words]:
        """The notes of marks and the values of those beyond the edge."""
        metrics, gap = self.measure.metrics(SMALL), self.measure.look.px(GAP)
        taken: list[QRectF] = []
        found: list[Words] = []
        for spot in self.spots:
            text = self._note(spot)
            if not text:
                continue
            x, y, width = spot.point.x(), spot.point.y(), self.measure.width(text)
            if self.chart.names is Names.ON_THE_AXIS:
                first = spot.mark is self.chart.series[spot.series].marks[0]
                found.append(Words(x - gap - width if first else x + gap, y + metrics.capHeight() / 2, text))
                continue
            box = self._free(QRectF(0, 0, width, metrics.height()), spot, taken)
            taken.append(box)
            found.append(Words(box.left(), box.top() + metrics.ascent(), text))
        return found

    def at_the_ends(self, names: Mapping[int, str]) -> list[Label]:
        """The names right of the plot, as near to the ends of their lines as they can stand."""
        ends: dict[int, QPointF] = {}
        for spot in self.spots:
            known = ends.get(spot.series)
            if self.chart.series[spot.series].named and (known is None or spot.point.x() >= known.x()):
                ends[spot.series] = spot.point
        order = sorted(ends, key=lambda at: (ends[at].y(), at))
        metrics, gap = self.measure.metrics(SMALL), self.measure.look.px(GAP)
        heights = spread([ends[at].y() for at in order], metrics.height(), self.plot.top(), self.plot.bottom())
        left = self.plot.right() + self.measure.look.px(LEADER)
        found: list[Label] = []
        for at, y in zip(order, heights, strict=True):
            strong = self.chart.series[at].strong
            words = Words(left + gap / 2, y + metrics.capHeight() / 2, names[at], bold=strong)
            found.append(Label(at, words, ends[at], QPointF(left, y)))
        return found

    def beside(self) -> list[Label]:
        """The names beside their marks, as far as they cover neither marks nor other words; strong ones first."""
        metrics, gap = self.measure.metrics(SMALL), self.measure.look.px(GAP)
        taken = [_around(one.point, gap) for one in self.spots]
        taken += [
            QRectF(one.x, one.y - metrics.ascent(), self.measure.width(one.text), metrics.height())
            for one in self.notes()
        ]
        room = self.plot.adjusted(0, -gap, gap, gap)
        found: list[Label] = []
        for spot in sorted(self.spots, key=lambda one: not self.chart.series[one.series].strong):
            one = self.chart.series[spot.series]
            if not one.named:
                continue
            sides = _sides(spot.point, self.measure.width(one.brief, bold=one.strong), metrics.height(), gap)
            free = (box for box in sides if room.contains(box) and not any(box.intersects(other) for other in taken))
            box = next(free, None)
            if box is not None:
                taken.append(box)
                words = Words(box.left(), box.top() + metrics.ascent(), one.brief, bold=one.strong)
                found.append(Label(spot.series, words, spot.point, spot.point))
        return found

    def _free(self, box: QRectF, spot: Spot, taken: Sequence[QRectF]) -> QRectF:
        """A place for a note: above or below its mark; what lies beyond the edge is told along the edge."""
        gap, x, y = self.measure.look.px(GAP), spot.point.x(), spot.point.y()
        if spot.beyond == (0, 0):
            box.moveTo(min(x - box.width() / 2, self.plot.right() - box.width()), y - gap / 2 - box.height())
            if box.top() < self.plot.top():
                box.moveTop(y + gap / 2)
            return box
        top = min(max(y - box.height() / 2, self.plot.top()), self.plot.bottom() - box.height())
        others = [*taken, *[_around(one.point, gap) for one in self.spots if one.point != spot.point]]
        first = QRectF(x + gap, top, box.width(), box.height())
        for step in range(round(self.plot.width() / gap)):
            right = first.translated(step * gap, 0)
            left = QRectF(x - gap - box.width() - step * gap, top, box.width(), box.height())
            for place in (right, left):
                inside = self.plot.left() <= place.left() and place.right() <= self.plot.right()
                if inside and not any(place.intersects(other) for other in others):
                    return place
        return first

    def _note(self, spot: Spot) -> str:
        across, down = spot.beyond
        beyond = self.chart.x.text(spot.mark.x) if across else self.chart.y.text(spot.mark.y) if down else ""
        return " ".join(filter(None, (beyond, spot.mark.note)))


def spread(wanted: Sequence[float], apart: float, top: float, bottom: float) -> list[float]:
    """Heights in the order wanted, at least so far apart and between top and bottom as far as there is room."""
    found: list[float] = []
    for y in wanted:
        found.append(max(y, found[-1] + apart) if found else max(y, top))
    limit = bottom
    for at in range(len(found) - 1, -1, -1):
        found[at] = min(found[at], limit)
        limit = found[at] - apart
    return found


def _sides(point: QPointF, width: float, high: float, gap: float) -> list[QRectF]:
    """Places for a name around a mark: right, left, above, below."""
    x, y = point.x(), point.y()
    corners = (
        (x + gap, y - high / 2),
        (x - gap - width, y - high / 2),
        (x - width / 2, y - gap / 2 - high),
        (x - width / 2, y + gap / 2),
    )
    return [QRectF(left, top, width, high) for left, top in corners]


def _around(point: QPointF, size: float) -> QRectF:
    return QRectF(point.x() - size / 2, point.y() - size / 2, size, size)
