"""The ice and the air of a competition, race by race."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from skatedesk.domain.conditions import is_measured
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition, Condition, Race
from skatedesk.sheets import headings
from skatedesk.sheets.by_day import by_day, day_title
from skatedesk.sheets.days import clock_text, decimal_text
from skatedesk.sheets.offices import moment_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

KIND = "conditions"
_MOST_MOMENTS = 100


def conditions_list(
    competition: Competition,
    measured: Mapping[Race, Sequence[Condition]],
    style: HouseStyle,
    created: datetime | None,
) -> Sheet:
    """A line for each moment that was measured; the race stands in the first of its lines."""
    columns = _columns(list(measured))
    known = {race: [one for one in moments if is_measured(one)] for race, moments in measured.items()}
    rows: list[Row] = []
    group = 0
    for day, races in by_day(race for race, moments in known.items() if moments):
        group += 1
        rows.append(day_title(day, group, columns, style))
        for race in races:
            group += 1
            rows += [
                Row(race.id * _MOST_MOMENTS + at, _cells(race, one, at, style), group)
                for at, one in enumerate(known[race])
            ]
    heading = headings.of_competition(competition, _("Ice and air"))
    return Sheet(KIND, heading, columns, tuple(rows), created=created, style=style)


def _columns(races: Sequence[Race]) -> tuple[Column, ...]:
    """As printed, and behind that for machines: the race in every line, figures with a point."""
    return (
        Column("printed_number", _("No"), 4, Kind.NUMBER),
        Column("race", _("Race"), max([18, *[len(headings.plain_title(race)) for race in races]])),
        Column("division", _("Division"), 8, Kind.MARK, printed=any(race.division for race in races)),
        Column("moment", _("Measured"), 9),
        Column("time_of_day", _("Time"), 8),
        Column("air", _("Air °C"), 7, Kind.NUMBER),
        Column("humidity", _("Humidity %"), 10, Kind.NUMBER),
        Column("ice", _("Ice °C"), 7, Kind.NUMBER),
        Column("number", "number", 4, Kind.NUMBER, printed=False),
        Column("day", "day", 10, printed=False),
        *[Column(key, key, 7, printed=False) for key in ("air_c", "humidity_pct", "ice_c")],
    )


def _cells(race: Race, condition: Condition, at: int, style: HouseStyle) -> tuple[Cell, ...]:
    figures = (condition.air, condition.humidity, condition.ice)
    return (
        *((None, None, None) if at else (race.number, headings.plain_title(race), race.division)),
        moment_word(condition.moment),
        clock_text(condition.time_of_day, style),
        *[decimal_text(figure, style) for figure in figures],
        race.number,
        race.day.isoformat() if race.day else None,
        *[None if figure is None else f"{figure:g}" for figure in figures],
    )
