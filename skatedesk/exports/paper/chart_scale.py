"""The scales of a plot: which values it spans, and where its ticks stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from skatedesk.sheets.chart import Axis, Values

_FAR = 8
"""A time so many times as far from the middle as is usual stands at the edge, so that it does not flatten the rest."""
_NEAR = 0.04
"""What is as near as this part of the middle is never far."""
_PAD = 0.07
_BESIDE_NAMES = 0.2
_STEPS_OF_TIME = (
    10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
)  # fmt: skip
_STEPS_OF_DAYS = (1, 2, 7, 14)
_STEPS_OF_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
_DAYS_IN_MONTH = 30.4
_TIMES = (Values.TIME, Values.GAP)
_ALONE = {Values.TIME: 500.0, Values.GAP: 500.0, Values.DAY: 15.0, Values.METRES: 200.0, Values.POINTS: 10.0}
"""The room on each side of a value that is alone."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From the lowest value shown to the highest, with the ticks and what they say."""

    low: float
    high: float
    ticks: tuple[float, ...]
    texts: tuple[str, ...]

    def part(self, value: float) -> float:
        """Where a value stands, 0 at the lowest and 1 at the highest; what lies outside stands at the edge."""
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


def fitted(axis: Axis, values: Sequence[float], most: int) -> Scale:
    """The scale that shows these values with at most so many ticks."""
    low, high = _span(axis, values)
    ticks = _ticks(axis, values, low, high, max(2, most))
    decimals = _decimals(ticks) if axis.values in _TIMES else 2
    return Scale(low, high, ticks, tuple(axis.text(tick, decimals) for tick in ticks))


def _span(axis: Axis, values: Sequence[float]) -> tuple[float, float]:
    if axis.values is Values.NAMED:
        free = _BESIDE_NAMES if len(axis.names) > 1 and not axis.turned else 0.5
        return -free, max(1, len(axis.names)) - 1 + free
    near = _near(values) if axis.values in _TIMES else list(values)
    low, high = min(near, default=0.0), max(near, default=0.0)
    if axis.values is Values.PLACE:
        return min(low, 1.0) - 0.5, max(high, 3.0) + 0.5
    if low == high:
        room = _ALONE[axis.values]
        return low - room, high + room
    pad = (high - low) * _PAD
    least = 0.0 if axis.values is Values.POINTS and low >= 0 else -math.inf
    return max(low - pad, least), high + pad


def _near(values: Sequence[float]) -> list[float]:
    """The values without those that lie far from all others, such as the lap of a fall."""
    if not values:
        return []
    middle = median(values)
    usual = median(abs(value - middle) for value in values)
    far = max(_FAR * usual, _NEAR * abs(middle))
    return [value for value in values if abs(value - middle) <= far]


def _ticks(axis: Axis, values: Sequence[float], low: float, high: float, most: int) -> tuple[float, ...]:
    if axis.values is Values.NAMED:
        return tuple(_thinned([float(at) for at in range(len(axis.names))], most))
    if axis.values is Values.METRES:
        return tuple(_thinned(sorted(set(values)), most))
    if axis.values is Values.DAY:
        return _days(low, high, most)
    if axis.values is Values.PLACE:
        return _places(high, most)
    steps = _STEPS_OF_TIME if axis.values in _TIMES else _steps_of_points(high - low)
    step = next((one for one in steps if (high - low) / one <= most), steps[-1])
    return tuple(float(at * step) for at in range(math.ceil(low / step), math.floor(high / step) + 1))


def _steps_of_points(span: float) -> tuple[int, ...]:
    tens = range(max(1, math.ceil(math.log10(max(span, 1)))) + 1)
    return tuple(step * 10**ten for ten in tens for step in (1, 2, 5))


def _places(high: float, most: int) -> tuple[float, ...]:
    """The first place always, then every fifth, tenth and so on where there is not room for all."""
    last = math.floor(high)
    step = next((one for one in (1, 2, 5, 10, 20, 50) if last / one <= most), 100)
    rest = range(step, last + 1, step) if step != 2 else range(3, last + 1, 2)
    return tuple(float(place) for place in dict.fromkeys((1, *rest)))


def _thinned(values: list[float], most: int) -> list[float]:
    """Every second or third value, counted from the last, which is the finish."""
    step = math.ceil(len(values) / most) if values else 1
    return values[::-1][::step][::-1]


def _days(low: float, high: float, most: int) -> tuple[float, ...]:
    """Days of equal distance, or the first days of months."""
    first, last = math.ceil(low), math.floor(high)
    for step in _STEPS_OF_DAYS:
        if (high - low) / step <= most:
            return tuple(float(day) for day in range(first, last + 1, step))
    months = next((one for one in _STEPS_OF_MONTHS if (high - low) / (one * _DAYS_IN_MONTH) <= most), 240)
    begin, end = date.fromordinal(first), date.fromordinal(last)
    found: list[float] = []
    for month in range(begin.year * 12, (end.year + 1) * 12, months):
        day = date(month // 12, month % 12 + 1, 1).toordinal()
        if first <= day <= last:
            found.append(float(day))
    return tuple(found)


def _decimals(ticks: Sequence[float]) -> int:
    """As many decimals as the ticks need."""
    if all(tick % 1_000 == 0 for tick in ticks):
        return 0
    return 1 if all(tick % 100 == 0 for tick in ticks) else 2
