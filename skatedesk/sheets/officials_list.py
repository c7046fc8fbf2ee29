"""Who is in office: for the whole competition, and race by race."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.officials import ON_RACE_SHEETS
from skatedesk.domain.races import Competition, Official, Race
from skatedesk.sheets import headings
from skatedesk.sheets.by_day import by_day, day_title
from skatedesk.sheets.offices import role_word
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

KIND = "officials"
OF_RACES = "race officials"


def officials_list(competition: Competition, officials: Sequence[Official], created: datetime | None) -> Sheet:
    """The officials in their order; an office that several hold is named once."""
    columns = (
        Column("office", _("Office"), max([20, *[len(role_word(one.role)) for one in officials]])),
        Column("name", _("Name"), max([20, *[len(one.name) for one in officials]])),
        Column("nation", _("Nation"), 6),
        Column("role", "role", 10, printed=False),
    )
    rows: list[Row] = []
    for group, (_role, held) in enumerate(groupby(officials, key=lambda one: one.role.casefold()), start=1):
        for at, one in enumerate(held):
            office = "" if at else role_word(one.role)
            rows.append(Row(len(rows) + 1, (office, one.name, one.nation, one.role), group))
    return Sheet(KIND, headings.of_competition(competition, _("Officials")), columns, tuple(rows), created=created)


def race_officials_list(
    competition: Competition, held: Mapping[Race, Sequence[Official]], style: HouseStyle, created: datetime | None
) -> Sheet:
    """A line for each race with a column for each office that is held in one of them."""
    offices = [*ON_RACE_SHEETS, *_others(one for officials in held.values() for one in officials)]
    texts = {race: [_names(officials, office) for office in offices] for race, officials in held.items()}
    widths = [max([18, *[len(found[at]) for found in texts.values()]]) for at in range(len(offices))]
    columns = (
        Column("number", _("No"), 4, Kind.NUMBER),
        Column("race", _("Race"), max([18, *[len(headings.plain_title(race)) for race in held]])),
        Column("division", _("Division"), 8, Kind.MARK, printed=any(race.division for race in held)),
        *[Column(office, role_word(office), width) for office, width in zip(offices, widths, strict=True)],
        Column("day", "day", 10, printed=False),
    )
    rows: list[Row] = []
    for group, (day, races) in enumerate(by_day(held), start=1):
        rows.append(day_title(day, group, columns, style))
        iso = day.isoformat() if day else None
        for race in races:
            cells: tuple[Cell, ...] = (race.number, headings.plain_title(race), race.division, *texts[race], iso)
            rows.append(Row(race.id, cells, group))
    heading = headings.of_competition(competition, _("Officials of the races"))
    return Sheet(OF_RACES, heading, columns, tuple(rows), created=created, style=style)


def _others(officials: Iterable[Official]) -> list[str]:
    """The offices besides those that every race has, as they come."""
    return list(dict.fromkeys(key for one in officials if (key := one.role.casefold()) not in ON_RACE_SHEETS))


def _names(officials: Iterable[Official], office: str) -> str:
    """`Moyca STOFFEL (CAN)`; several with commas between."""
    held = [one for one in officials if one.role.casefold() == office]
    return ", ".join(f"{one.name} ({one.nation})" if one.nation else one.name for one in held)
