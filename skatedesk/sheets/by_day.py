"""Lists of all races of a competition: day by day, in the order in which they are held."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Race
from skatedesk.sheets.days import date_line
from skatedesk.sheets.sheet import Cell, Column, Row
from skatedesk.words import _


def by_day(races: Iterable[Race]) -> list[tuple[date | None, list[Race]]]:
    """The days with their races; those of no day stand last."""
    known = sorted(races, key=lambda race: (race.day or date.max, race.number))
    return [(day, _in_time(list(held))) for day, held in groupby(known, key=lambda race: race.day)]


def day_title(day: date | None, group: int, columns: Sequence[Column], style: HouseStyle) -> Row:
    """The line above the races of a day, in the first column that is printed."""
    first = next(at for at, column in enumerate(columns) if column.printed)
    cells: list[Cell] = [None] * len(columns)
    cells[first] = date_line(day, style) or _("No day yet")
    return Row(-group, tuple(cells), group, title=True)


def _in_time(races: list[Race]) -> list[Race]:
    """By the clock where all times of the day are known, else by number."""
    timed = all(race.time_of_day for race in races)
    return sorted(races, key=lambda race: (race.time_of_day, race.number)) if timed else races
