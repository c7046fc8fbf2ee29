"""Reading the skaters who are named in teams into domain values."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Sex
from skatedesk.domain.team_events import Member
from skatedesk.store.schema import EntryRow, MemberRow, SkaterRow

Members = dict[int, tuple[Member, ...]]
"""The members of teams by the id of the entry, each in their order."""


def members(session: Session, race_ids: Iterable[int]) -> Members:
    """The members of all teams entered in some races; teams of which nobody is named are left out."""
    found: dict[int, list[Member]] = defaultdict(list)
    for row in session.connection().execute(_MEMBERS, {"race_ids": list(race_ids)}):
        entry_id, place, starts, skater_id, name, nation, sex, key, family, given = row
        sort_name = f"{family} {given}" if family else ""
        skater = Competitor(skater_id, name, nation, Sex(sex), key or "", sort_name=sort_name)
        found[entry_id].append(Member(skater, place, starts))
    return {entry_id: tuple(named) for entry_id, named in found.items()}


_MEMBERS = (
    select(
        MemberRow.entry_id,
        MemberRow.place,
        MemberRow.starts,
        SkaterRow.id,
        SkaterRow.name,
        SkaterRow.nation,
        SkaterRow.sex,
        SkaterRow.key,
        SkaterRow.family,
        SkaterRow.given,
    )
    .join(EntryRow, EntryRow.id == MemberRow.entry_id)
    .join(SkaterRow, SkaterRow.id == MemberRow.skater_id)
    .where(EntryRow.race_id.in_(bindparam("race_ids", expanding=True)))
    .order_by(MemberRow.entry_id, MemberRow.place, MemberRow.id)
)
