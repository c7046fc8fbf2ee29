"""Who starts in Division A and who in B, with the reasons, on paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from skatedesk.domain.divisions import A, Placed
from skatedesk.domain.races import Competition, Race
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Cell, Column, Kind, Row, Sheet
from skatedesk.words import _

KIND = "division list"


def division_list(
    competition: Competition,
    race: Race,
    placed: Sequence[Placed],
    warnings: Sequence[str],
    created: datetime | None,
) -> Sheet:
    """Both divisions of one distance on one sheet, with a line between them; `race` is that of Division A."""
    names = [one.entry.competitor.name for one in placed]
    columns = (
        Column("division", _("Division"), 8),
        Column("bib", _("No"), 4, Kind.NUMBER),
        Column("name", _("Name"), max([20, *map(len, names)])),
        Column("nation", _("Nation"), 4),
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("points", _("Points"), 6, Kind.NUMBER),
        Column("why", _("Why"), 30),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    return Sheet(
        kind=KIND,
        heading=headings.of_race(competition, replace(race, division=""), _("Divisions")),
        columns=columns,
        rows=tuple(Row(one.entry.id, _cells(one), int(one.division != A)) for one in placed),
        remarks=tuple(warnings),
        created=created,
    )


def _cells(one: Placed) -> tuple[Cell, ...]:
    who = one.entry.competitor
    return (one.division, one.entry.bib, who.name, who.nation, one.rank, one.points, one.why, who.key)
