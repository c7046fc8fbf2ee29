"""The parts of a plan that are words or marks, and how wide words are."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF

from skatedesk.exports.paper.chart_style import SMALL, Look
from skatedesk.sheets.chart import Mark

GAP = 8
LEADER = 16
"""The width between the plot and the names at the ends of its lines."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text with the left end of its baseline."""

    x: float
    y: float
    text: str
    size: int = SMALL
    bold: bool = False
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark stands. `beyond`: it lies outside of what is shown, by direction: (0, -1) is above."""

    series: int
    mark: Mark
    point: QPointF
    beyond: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Label:
    """A name with the line from what it names; `key`: a sample of the line stands before the name."""

    series: int
    words: Words
    start: QPointF
    end: QPointF
    key: bool = False


class Measure:
    """How wide texts are in the letters of a look."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._metrics: dict[tuple[int, bool], QFontMetricsF] = {}

    def metrics(self, size: int, bold: bool = False) -> QFontMetricsF:
        known = self._metrics.get((size, bold))
        if known is None:
            known = self._metrics[size, bold] = QFontMetricsF(self.look.lettering(size, bold))
        return known

    def width(self, text: str, size: int = SMALL, bold: bool = False) -> float:
        return self.metrics(size, bold).horizontalAdvance(text)

    def line(self, size: int = SMALL) -> float:
        return self.metrics(size).height()

    def cut(self, text: str, width: float, size: int = SMALL, bold: bool = False) -> str:
        return self.metrics(size, bold).elidedText(text, Qt.TextElideMode.ElideRight, width)
