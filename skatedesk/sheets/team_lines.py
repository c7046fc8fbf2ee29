"""The skaters of a team on paper: below its line, name by name (ISU sheets)."""

from collections.abc import Iterator, Mapping, Sequence

from skatedesk.domain.people import Competitor
from skatedesk.domain.team_events import Member
from skatedesk.sheets.sheet import Cell, Column, Row

Members = Mapping[int, Sequence[Member]]
"""Who is named in the teams, by start."""


def with_skaters(row: Row, columns: Sequence[Column], team: Competitor, named: Sequence[Member]) -> Iterator[Row]:
    """The line of a team, then those who skate; a nation only where it is not the team's own.

    Machines leave the further lines out: they have the members of a team in its own record.
    """
    yield row
    for skater in [member.skater for member in named if member.starts]:
        shown: dict[str, Cell] = {"name": skater.name}
        if skater.nation != team.nation:
            shown["nation"] = skater.nation
        yield Row(row.key, tuple(shown.get(column.key) for column in columns), row.group, goes_on=True)
