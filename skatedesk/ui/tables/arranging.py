"""A list as the reader wants it: columns left out, rows in another order. The list of the paper stays as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from skatedesk.domain.namesakes import plain
from skatedesk.domain.times import Behind, PrintedTime
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet, text_of
from skatedesk.words import _

_COUNTED = (Kind.NUMBER, Kind.TIME, Kind.BEHIND)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`hidden` and `by` are keys of columns; without `by` the rows stand as on paper. `falling`: largest first."""

    hidden: frozenset[str] = frozenset()
    by: str = ""
    falling: bool = False

    def pressed(self, key: str) -> "Arrangement":
        """After one more press on the heading of a column: smallest first, largest first, as on paper."""
        if key != self.by:
            return replace(self, by=key, falling=False)
        return replace(self, falling=True) if not self.falling else replace(self, by="", falling=False)


AS_ON_PAPER = Arrangement()


def arranged(sheet: Sheet, wanted: Arrangement) -> Sheet:
    """The same sheet in this arrangement; a key that the sheet does not have changes nothing."""
    if wanted == AS_ON_PAPER:
        return sheet
    at = next((at for at in sheet.printed() if sheet.columns[at].key == wanted.by), None)
    rows = sheet.rows if at is None else _sorted(sheet.rows, at, sheet.columns[at], falling=wanted.falling)
    return replace(sheet, columns=_shown(sheet.columns, wanted.hidden), rows=rows)


def _shown(columns: tuple[Column, ...], hidden: frozenset[str]) -> tuple[Column, ...]:
    """The columns without those that are left out; one is always seen."""
    if all(column.key in hidden for column in columns if column.printed):
        return columns
    return tuple(replace(column, printed=column.printed and column.key not in hidden) for column in columns)


def _sorted(rows: Sequence[Row], at: int, column: Column, *, falling: bool) -> tuple[Row, ...]:
    """By the values of one column; rows without one, such as DNF among times, follow in the order of the paper.

    Titles of groups mean nothing any more and go; what goes on over several rows stays together.
    """
    blocks: list[list[Row]] = []
    for row in rows:
        if row.goes_on and blocks:
            blocks[-1].append(replace(row, group=0))
        elif not row.title:
            blocks.append([replace(row, group=0)])
    valued = [(value, block) for block in blocks if (value := _value(block[0].cells[at], column)) is not None]
    rest = [block for block in blocks if _value(block[0].cells[at], column) is None]
    valued.sort(key=itemgetter(0), reverse=falling)
    return tuple(row for block in [*(block for _found, block in valued), *rest] for row in block)


def sort_value(cell: Cell) -> str | int | None:
    """What a list is ordered by: times and gaps by their thousandths."""
    if isinstance(cell, PrintedTime):
        return cell.time.ms
    return cell.ms if isinstance(cell, Behind) else cell


def order_words(title: str, *, falling: bool) -> str:
    """How the order by a column is called."""
    words = _("{column}, largest first") if falling else _("{column}, smallest first")
    return words.format(column=title)


def _value(cell: Cell, column: Column) -> tuple[int, str] | None:
    """Numbers by themselves, words by their letters without accents; None for a word among numbers, and for nothing."""
    value = sort_value(cell)
    if isinstance(value, int):
        return (value, "")
    text = text_of(cell)
    return (0, plain(text)) if text and column.kind not in _COUNTED else None
