"""Where the skaters of one race start in the other races of the competition."""

from collections import defaultdict

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from skatedesk.domain.races import Lane
from skatedesk.domain.start_weekend import Stood
from skatedesk.store.schema import AttemptRow, EntryRow, RaceRow, SkaterRow, StartRow


def weekend_places(session: Session, competition_id: int, race_id: int) -> dict[int, list[Stood]]:
    """The places by race of all who are entered in this one; those who withdrew or did not start are left out."""
    found: dict[int, list[Stood]] = defaultdict(list)
    rows = session.connection().execute(_PLACES, {"competition_id": competition_id, "race_id": race_id})
    for race, skater_id, pair, lane, place in rows:
        found[race].append(Stood((False, skater_id), pair, Lane(lane) if lane else None, place))
    return dict(found)


_Here = aliased(EntryRow)
_DID_NOT_START = select(AttemptRow.id).where(AttemptRow.start_id == StartRow.id, AttemptRow.status == "DNS").exists()
_PLACES = (
    select(StartRow.race_id, SkaterRow.id, StartRow.pair, StartRow.lane, StartRow.place)
    .select_from(_Here)
    .join(EntryRow, EntryRow.skater_id == _Here.skater_id)
    .join(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    .join(StartRow, StartRow.entry_id == EntryRow.id)
    .join(RaceRow, RaceRow.id == EntryRow.race_id)
    .where(
        _Here.race_id == bindparam("race_id"),
        RaceRow.competition_id == bindparam("competition_id"),
        RaceRow.id != bindparam("race_id"),
        StartRow.withdrawn.is_(False),
        ~_DID_NOT_START,
    )
)
