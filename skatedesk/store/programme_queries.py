"""Reading a whole competition: who is in office, and how many start in each race."""

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from skatedesk.domain.entries import EntryState
from skatedesk.domain.races import Official
from skatedesk.store.schema import CompetitionOfficialRow, EntryRow, RaceRow, StartRow


def competition_officials(session: Session, competition_id: int) -> tuple[Official, ...]:
    """As they were written down."""
    row = CompetitionOfficialRow
    query = select(row.role, row.name, row.nation).where(row.competition_id == competition_id)
    return tuple(Official(*found) for found in session.connection().execute(query.order_by(row.place, row.id)))


def fields(session: Session, competition_id: int) -> dict[int, tuple[int, int]]:
    """Of each race with entries, how many start and in how many pairs, quartets or heats; who withdrew is left out."""
    query = (
        select(EntryRow.race_id, func.count(), func.count(StartRow.pair.distinct()))
        .join(RaceRow, RaceRow.id == EntryRow.race_id)
        .outerjoin(StartRow, StartRow.entry_id == EntryRow.id)
        .where(
            RaceRow.competition_id == competition_id,
            or_(and_(StartRow.id.is_(None), EntryRow.state == EntryState.ENTERED), StartRow.withdrawn.is_(False)),
        )
        .group_by(EntryRow.race_id)
    )
    return {race_id: (entries, pairs) for race_id, entries, pairs in session.connection().execute(query)}
