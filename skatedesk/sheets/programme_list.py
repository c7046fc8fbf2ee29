"""The programme of a competition with its timetable: what is held when, how many start, and where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition, Race
from skatedesk.sheets import headings
from skatedesk.sheets.by_day import by_day, day_title
from skatedesk.sheets.days import clock_text
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _, ngettext

KIND = "programme"


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """A race with its state in words; `pairs` are quartets or heats where they are skated, None before the draw."""

    race: Race
    state: str
    entries: int
    pairs: int | None


_Read = tuple[Column, Callable[[ProgrammeLine], Cell]]


def programme_list(
    competition: Competition, lines: Sequence[ProgrammeLine], style: HouseStyle, created: datetime | None
) -> Sheet:  # fmt: skip
    """A line for each race, below the day it is held on."""
    columns = _columns(lines, style)
    titles = tuple(column for column, _read in columns)
    by_race = {line.race.id: line for line in lines}
    days = by_day(line.race for line in lines)
    rows: list[Row] = []
    for group, (day, races) in enumerate(days, start=1):
        rows.append(day_title(day, group, titles, style))
        rows += [_row(by_race, race, columns, group) for race in races]
    return Sheet(
        kind=KIND,
        heading=headings.of_competition(competition, _("Programme")),
        columns=titles,
        rows=tuple(rows),
        remarks=_total(lines) if lines else (),
        created=created,
        style=style,
    )


def _row(lines: Mapping[int, ProgrammeLine], race: Race, columns: Sequence[_Read], group: int) -> Row:
    return Row(race.id, tuple(read(lines[race.id]) for _column, read in columns), group)


def _columns(lines: Sequence[ProgrammeLine], style: HouseStyle) -> list[_Read]:
    width = max([24, *[len(headings.plain_title(line.race)) for line in lines]])
    timed = any(line.race.time_of_day for line in lines)
    divided = any(line.race.division for line in lines)
    return [
        (Column("time_of_day", _("Time"), 8, printed=timed), lambda line: clock_text(line.race.time_of_day, style)),
        (Column("number", _("No"), 4, Kind.NUMBER), lambda line: line.race.number),
        (Column("race", _("Race"), width), lambda line: headings.plain_title(line.race)),
        (Column("division", _("Division"), 8, Kind.MARK, printed=divided), lambda line: line.race.division),
        (Column("entries", _("Entries"), 7, Kind.NUMBER), lambda line: line.entries or None),
        (Column("pairs", _("Pairs"), 6, Kind.NUMBER), lambda line: line.pairs),
        (Column("state", _("State"), 11), lambda line: line.state),
        (Column("day", "day", 10, printed=False), lambda line: line.race.day.isoformat() if line.race.day else None),
        (Column("discipline", "discipline", 10, printed=False), lambda line: line.race.discipline.value),
        (Column("sex", "sex", 3, printed=False), lambda line: line.race.sex.value),
        (Column("metres", "metres", 6, Kind.NUMBER, printed=False), lambda line: line.race.metres),
    ]


def _total(lines: Sequence[ProgrammeLine]) -> tuple[str, ...]:
    races = ngettext("{count} race", "{count} races", len(lines)).format(count=len(lines))
    entered = sum(line.entries for line in lines)
    entries = ngettext("{count} entry", "{count} entries", entered).format(count=entered)
    return (_("{races}, {entries}.").format(races=races, entries=entries),)
