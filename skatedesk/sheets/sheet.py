"""A list as paper knows it: heading, columns, rows, notes.

A `Sheet` holds plain values. The window shows it, and every export writes the same one, so that screen,
workbook and print cannot differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self

from skatedesk.domain.house_style import USUAL, HouseStyle, Point
from skatedesk.domain.races import Condition, Lane, Official, Status
from skatedesk.domain.times import Behind, PrintedTime
from skatedesk.words import _

Cell = str | int | PrintedTime | Behind | Lane | Status | None


class Kind(StrEnum):
    """What a column holds: it decides alignment, number format and how nothing is written."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    BEHIND = "behind"
    LANE = "lane"
    MARK = "mark"
    FIELD = "field"
    """A box to write in by hand."""


class Look(StrEnum):
    """How a sheet is used: read at a desk, read from a distance in the cold, or written on with a pen."""

    LIST = "list"
    LARGE = "large"
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `key` is stable and never translated; columns that share a key form a list in JSON.

    `width` counts characters of body text. A column that is not `printed` is for machines (CSV, JSON) only.
    """

    key: str
    title: str
    width: int
    kind: Kind = Kind.TEXT
    printed: bool = True

    @property
    def right_aligned(self) -> bool:
        return self.kind in (Kind.NUMBER, Kind.TIME, Kind.BEHIND)


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `key` stays with the same skater when the list changes; `group` counts pairs that belong together.

    A `title` names those of its group, who follow; a row that `goes_on` has what had no room in the line above.
    Both are for people, machines leave them out: the first line of somebody has everything.
    """

    key: int
    cells: tuple[Cell, ...]
    group: int = 0
    title: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The top of the page: series, where and when, and the box with number, kind of list and title of the race.

    `mark` is what nobody may overlook: that nothing on the sheet is a result.
    """

    series: str = ""
    place: str = ""
    title: str = ""
    number: int | None = None
    list_name: str = ""
    division: str = ""
    day: date | None = None
    time_of_day: str = ""
    state: str = ""
    mark: str = ""


class Use(StrEnum):
    """What a picture is: the sign of the event, of a sponsor, or the signature of the referee."""

    EVENT = "event"
    SPONSOR = "sponsor"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as its file has it (PNG, JPEG or SVG), with what it shows in words."""

    use: Use
    content: bytes
    words: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """The referee's word that a list is right; `at` is when it was given."""

    name: str
    nation: str
    at: datetime
    signature: Picture | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """Which edition of a list this is. `digest` is the hash of what it says; `changes` are short sentences.

    `at` is when it went out, None before; `replaces` is the edition before it, 0 for the first one.
    """

    number: int
    digest: str
    at: datetime | None = None
    replaces: int = 0
    replaced_at: datetime | None = None
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list ready to be shown or written. `legend` explains the codes that stand in the rows.

    `style` says how it is written, in which language too; `second` is the same sheet in a second language, of which
    exports print the titles beside those of the first.
    """

    kind: str
    heading: Heading
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    created: datetime | None = None
    look: Look = Look.LIST
    style: HouseStyle = USUAL
    second: "Sheet | None" = None
    revision: Revision | None = None
    approval: Approval | None = None
    pictures: tuple[Picture, ...] = ()

    @property
    def lines(self) -> tuple[Row, ...]:
        """The rows that are a record each, without titles and further lines."""
        return tuple(row for row in self.rows if not (row.title or row.goes_on))

    def column(self, key: str) -> int:
        """The index of the first column with this key; KeyError where the sheet has none."""
        for index, column in enumerate(self.columns):
            if column.key == key:
                return index
        raise KeyError(key)

    def printed(self) -> tuple[int, ...]:
        """The indexes of the columns people see."""
        return tuple(index for index, column in enumerate(self.columns) if column.printed)

    def showing(self, *keys: str) -> Self:
        """The same sheet with only these columns printed, for a narrow place on the screen."""
        columns = tuple(replace(column, printed=column.key in keys) for column in self.columns)
        return replace(self, columns=columns)

    def texts(self) -> Iterator[tuple[str, ...]]:
        """The rows as printed, each as wide as `columns`."""
        for row in self.rows:
            yield tuple(text_of(cell, self.style.point) for cell in row.cells)


def text_of(cell: Cell, point: Point = Point.POINT) -> str:
    """A cell as printed; nothing prints empty."""
    if isinstance(cell, Lane):
        return _("In") if cell is Lane.INNER else _("Out")
    if isinstance(cell, PrintedTime | Behind):
        return str(cell).replace(".", point)
    return "" if cell is None else str(cell)
