"""The standing of a cup on paper."""

from datetime import datetime

from skatedesk.domain.races import Competition
from skatedesk.domain.standings import Standing, StandingLine
from skatedesk.sheets.sheet import Cell, Column, Heading, Kind, Row, Sheet
from skatedesk.words import _


def standing_list(standing: Standing, after: Competition | None, season: str, created: datetime | None) -> Sheet:
    """The sheet of a standing; `after` is the last competition that counts, None before the first."""
    name_width = max([20, *[len(line.competitor.name) for line in standing.lines]])
    races = [Column("races", label, max(6, len(label) + 1), Kind.NUMBER) for label in standing.labels(_("WC"))]
    columns = (
        Column("rank", _("Rank"), 4, Kind.NUMBER),
        Column("name", _("Name"), name_width),
        Column("nation", _("Nation"), 4),
        *races,
        Column("points", _("Points"), 6, Kind.NUMBER),
        Column("skater_key", "skater_key", 8, printed=False),
    )
    heading = Heading(
        series=after.series if after else "",
        place=_("Season {season}, after {event}").format(season=season, event=after.event) if after else season,
        title=_(standing.cup.title),
        list_name=_("Standing"),
    )
    rows = tuple(Row(line.competitor.id, _cells(line)) for line in standing.lines)
    return Sheet("standing", heading, columns, rows, created=created)


def _cells(line: StandingLine) -> tuple[Cell, ...]:
    who = line.competitor
    return (line.rank, who.name, who.nation, *line.races, line.points, who.key)
