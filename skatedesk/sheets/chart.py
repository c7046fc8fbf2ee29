"""A plot as plain values: two axes and the lines between them, with what each mark means in words.

A `Chart` is read by the services, and one painter draws it on the screen and into files. For who cannot see it there
is a sentence, and the same values as a `Sheet`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self

from skatedesk.domain.house_style import USUAL
from skatedesk.domain.times import PrintedTime, RaceTime, clock
from skatedesk.sheets.days import day_text
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _, ngettext

SECOND = 1000
_SIGN = {-1: "−", 0: "", 1: "+"}
_DECIMALS = 2
_TOLD = 8
"""So many lines are told of; who wants all of them takes the table."""


class Values(StrEnum):
    """What an axis counts: it decides where its ticks stand and how a value is written.

    Times and gaps are thousandths, days are `date.toordinal()`, and named values count the names from 0.
    """

    TIME = "time"
    GAP = "gap"
    PLACE = "place"
    POINTS = "points"
    METRES = "metres"
    DAY = "day"
    NAMED = "named"


class Shape(StrEnum):
    """The marks of a line, which tell it from others without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    NONE = "none"


class Dash(StrEnum):
    """How a line is drawn; `NONE`: its marks are not joined."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    MIXED = "mixed"
    NONE = "none"


class Names(StrEnum):
    """Where the names of the lines stand, and with that how the table of the same values looks."""

    AT_THE_END = "at the end"
    BESIDE = "beside"
    """Beside single marks, as far as there is room."""
    ON_THE_AXIS = "on the axis"


@dataclass(frozen=True, slots=True)
class Axis:
    """What is counted along one side. `turned`: small values are on top, as the first place and the fastest lap."""

    label: str
    values: Values
    turned: bool = False
    names: tuple[str, ...] = ()
    unit: str = ""

    @property
    def title(self) -> str:
        return f"{self.label} ({self.unit})" if self.unit else self.label

    def text(self, value: float, decimals: int = _DECIMALS) -> str:
        """A value as the axis writes it; times with so many decimals."""
        whole = round(value)
        if self.values in (Values.TIME, Values.GAP):
            sign = _SIGN[(whole > 0) - (whole < 0)] if self.values is Values.GAP else ""
            return sign + clock(abs(whole), decimals).rstrip("." if not decimals else "")
        if self.values is Values.DAY:
            return day_text(date.fromordinal(whole), USUAL)
        if self.values is Values.NAMED:
            return self.names[whole] if 0 <= whole < len(self.names) else ""
        return str(whole)

    def cell(self, value: float) -> Cell:
        """A value as a cell of the table."""
        if self.values is Values.TIME and value > 0:
            return PrintedTime(RaceTime(round(value) // 10 * 10))
        if self.values in (Values.PLACE, Values.POINTS, Values.METRES):
            return round(value)
        return self.text(value)

    @property
    def kind(self) -> Kind:
        """The kind of its column in the table."""
        if self.values is Values.TIME:
            return Kind.TIME
        return Kind.NUMBER if self.values in (Values.PLACE, Values.POINTS, Values.METRES) else Kind.TEXT


@dataclass(frozen=True, slots=True)
class Mark:
    """One value; `said` is what it means in a sentence, `note` is drawn beside it, such as DNF.

    A `hollow` mark is drawn as an outline.
    """

    x: float
    y: float
    said: str
    note: str = ""
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """One line. `tone` counts colours: lines of one skater share it. `strong` ones are heavier, and drawn last.

    `short` is its name where there is little room; a `hollow` shape is drawn as an outline; `named`: the name is drawn.
    """

    name: str
    marks: tuple[Mark, ...]
    shape: Shape = Shape.CIRCLE
    dash: Dash = Dash.SOLID
    tone: int = 0
    strong: bool = False
    hollow: bool = False
    named: bool = True
    short: str = ""

    @property
    def brief(self) -> str:
        return self.short or self.name


@dataclass(frozen=True, slots=True)
class Guide:
    """A line right across the plot at one value, with its meaning."""

    value: float
    label: str
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot ready to be drawn. `key` is stable; `about` is its second title, `empty` says why there is nothing to see.

    `remarks` are sentences below it; `ends` are the names of the marks of a line where these stand in columns.
    """

    key: str
    title: str
    x: Axis
    y: Axis
    series: tuple[Series, ...] = ()
    about: str = ""
    guides: tuple[Guide, ...] = ()
    names: Names = Names.AT_THE_END
    ends: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    empty: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(one.marks for one in self.series)

    def first_lines(self, count: int) -> Self:
        """The same plot with so many of its lines, where each has its own place: the first, and the strong ones."""
        strong = [at for at, one in enumerate(self.series) if one.strong]
        first = [at for at in range(len(self.series)) if at not in strong]
        kept = sorted([*strong, *first[: max(0, count - len(strong))]])
        series = tuple(
            replace(self.series[old], marks=tuple(replace(mark, y=new) for mark in self.series[old].marks))
            for new, old in enumerate(kept)
        )
        return replace(self, series=series, y=replace(self.y, names=tuple(self.y.names[at] for at in kept)))

    @property
    def described(self) -> str:
        """The plot in words, for who cannot see it."""
        head = ". ".join(filter(None, (self.title, self.about)))
        if self.is_empty:
            return f"{head}. {self.empty}".strip()
        lines = [one for one in self.series if one.marks]
        axes = _("{y} against {x}").format(y=self.y.title, x=self.x.title) if self.y.label else self.x.title
        told = [self._told(one) for one in lines[:_TOLD]]
        more = len(lines) - _TOLD
        if more > 0:
            told.append(ngettext("{count} more line", "{count} more lines", more).format(count=more))
        return ". ".join([head, axes, *told, *(text.rstrip(".") for text in self.remarks)]) + "."

    def _told(self, one: Series) -> str:
        if len(one.marks) == 1 or self.names is Names.ON_THE_AXIS:
            return "; ".join(mark.said for mark in one.marks)
        sentence = _("{name}: {first} to {last}, {count} marks")
        first, last = self.y.text(one.marks[0].y), self.y.text(one.marks[-1].y)
        return sentence.format(name=one.name, first=first, last=last, count=len(one.marks))

    def sheet(self) -> Sheet:
        """The same values as a table."""
        tables = {Names.AT_THE_END: _by_place, Names.BESIDE: _by_mark, Names.ON_THE_AXIS: _by_line}
        columns, rows = tables[self.names](self)
        heading = Heading(title=self.about, list_name=self.title)
        made = tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, start=1))
        return Sheet(f"chart {self.key}", heading, tuple(columns), made, remarks=self.remarks)


def _by_place(chart: Chart) -> tuple[list[Column], list[list[Cell]]]:
    """A row for each place along the first axis, a column for each line."""
    places = sorted({mark.x for one in chart.series for mark in one.marks})
    known = [{mark.x: mark.y for mark in one.marks} for one in chart.series]
    columns = [Column("x", chart.x.title, 10, chart.x.kind)]
    columns += [
        Column(f"line{at}", one.name, max(8, len(one.name)), chart.y.kind)
        for at, one in enumerate(chart.series, start=1)
    ]
    rows = [
        [chart.x.cell(x), *[chart.y.cell(line[x]) if x in line else None for line in known]] for x in places
    ]  # fmt: skip
    return columns, rows


def _by_mark(chart: Chart) -> tuple[list[Column], list[list[Cell]]]:
    """A row for each mark."""
    columns = [_name_column(chart.series), Column("x", chart.x.title, 10, chart.x.kind)]
    columns.append(Column("y", chart.y.title, 10, chart.y.kind))
    rows = [
        [one.name, chart.x.cell(mark.x), chart.y.cell(mark.y)] for one in chart.series for mark in one.marks
    ]  # fmt: skip
    return columns, rows


def _by_line(chart: Chart) -> tuple[list[Column], list[list[Cell]]]:
    """A row for each line, a column for each of its marks."""
    columns = [_name_column(chart.series)]
    columns += [
        Column(f"end{at}", name, max(8, len(name)), chart.x.kind) for at, name in enumerate(chart.ends, start=1)
    ]  # fmt: skip
    rows: list[list[Cell]] = []
    for one in chart.series:
        cells = [chart.x.cell(mark.x) for mark in one.marks]
        rows.append([one.name, *cells, *[None] * (len(chart.ends) - len(cells))])
    return columns, rows


def _name_column(series: Sequence[Series]) -> Column:
    return Column("name", _("Name"), max([12, *[len(one.name) for one in series]]))
