"""Who competes, as every statement reads it: the columns, the joined number, and the value made of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, func, or_

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.store.schema import BibRow, EntryRow, RaceRow, SkaterRow, TeamRow

NAMED = (
    func.coalesce(SkaterRow.name, TeamRow.name),
    func.coalesce(SkaterRow.nation, TeamRow.nation),
    func.coalesce(SkaterRow.sex, TeamRow.sex),
)
"""Name, nation and sex of the skater or the team of an entry."""

WHO = (EntryRow.skater_id, EntryRow.team_id, SkaterRow.key, SkaterRow.family, SkaterRow.given, *NAMED)
"""All that `competitor` reads, in its order."""

OWN_BIB = and_(
    BibRow.competition_id == RaceRow.competition_id,
    or_(BibRow.skater_id == EntryRow.skater_id, BibRow.team_id == EntryRow.team_id),
)
"""The number somebody wears in the competition of the race."""


def competitor(who: Sequence[Any]) -> Competitor:
    """The skater or team of one row of WHO."""
    skater_id, team_id, key, family, given, name, nation, sex = who
    sort_name = f"{family} {given}" if family else ""
    if skater_id is None:
        return Competitor(team_id, name, nation, Sex(sex), is_team=True)
    return Competitor(skater_id, name, nation, Sex(sex), key or "", sort_name=sort_name)
