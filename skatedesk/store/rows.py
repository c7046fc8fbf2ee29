"""Fetching rows in order to change them; only inside `ResultsFile.change`."""

from collections.abc import Iterable
from typing import TypeVar

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from skatedesk.store.schema import (
    AttemptRow,
    Base,
    BibRow,
    CompetitionOfficialRow,
    CompetitionRow,
    ConditionRow,
    DrawRow,
    EntryRow,
    ImportedTimeRow,
    MemberRow,
    OfficialRow,
    RaceRow,
    RecordRow,
    SeasonRow,
    SkaterAliasRow,
    SkaterRow,
    StartListRow,
    StartRow,
    TeamRow,
)

AnyRow = TypeVar("AnyRow", bound=Base)

_START_IN_RACE = (
    select(StartRow, RaceRow, func.coalesce(SkaterRow.name, TeamRow.name))
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .join(EntryRow, EntryRow.id == StartRow.entry_id)
    .outerjoin(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    .outerjoin(TeamRow, TeamRow.id == EntryRow.team_id)
    .where(StartRow.id == bindparam("start_id"))
    .options(joinedload(StartRow.attempts).joinedload(AttemptRow.passings))
)


def by_id(session: Session, kind: type[AnyRow], row_id: int) -> AnyRow:
    """The row of this id; the id comes from a list that was read, so it is there."""
    return session.get_one(kind, row_id)


def load_sprints(session: Session, attempt: AttemptRow) -> None:
    """Read the sprints of an attempt, which an entered time does without."""
    query = select(AttemptRow).where(AttemptRow.id == attempt.id).options(selectinload(AttemptRow.sprints))
    session.scalars(query).one()


def start_in_race(session: Session, start_id: int) -> tuple[StartRow, RaceRow, str]:
    """A start with its attempts and their passings, its race, and who starts; one statement for every typed time."""
    start, race, name = session.execute(_START_IN_RACE, {"start_id": start_id}).unique().one()
    return start, race, name


def competitor_name(session: Session, entry_id: int) -> str:
    query = select(func.coalesce(SkaterRow.name, TeamRow.name)).select_from(EntryRow)
    query = query.outerjoin(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    query = query.outerjoin(TeamRow, TeamRow.id == EntryRow.team_id)
    return session.scalars(query.where(EntryRow.id == entry_id)).one()


def season(session: Session, name: str) -> SeasonRow | None:
    return session.scalars(select(SeasonRow).where(SeasonRow.name == name)).first()


def competitions(session: Session, season_id: int, series: str) -> list[CompetitionRow]:
    """The competitions of a series in a season."""
    query = select(CompetitionRow).where(CompetitionRow.season_id == season_id, CompetitionRow.series == series)
    return list(session.scalars(query))


def races(session: Session, competition_id: int) -> list[RaceRow]:
    return list(session.scalars(select(RaceRow).where(RaceRow.competition_id == competition_id)))


def skaters(session: Session) -> list[SkaterRow]:
    return list(session.scalars(select(SkaterRow)))


def teams(session: Session) -> list[TeamRow]:
    return list(session.scalars(select(TeamRow)))


def bibs(session: Session, competition_id: int) -> list[BibRow]:
    return list(session.scalars(select(BibRow).where(BibRow.competition_id == competition_id)))


def starts(session: Session, race_id: int) -> list[StartRow]:
    """The starts of a race with their attempts and passings."""
    loaded = selectinload(StartRow.attempts)
    options = [loaded.selectinload(AttemptRow.passings), loaded.selectinload(AttemptRow.sprints)]
    return list(session.scalars(select(StartRow).where(StartRow.race_id == race_id).options(*options)))


def entries(session: Session, entry_ids: Iterable[int]) -> dict[int, EntryRow]:
    query = select(EntryRow).where(EntryRow.id.in_(list(entry_ids)))
    return {row.id: row for row in session.scalars(query)}


def race_entries(session: Session, race_ids: Iterable[int]) -> list[EntryRow]:
    """All entries of some races, in the order entered."""
    query = select(EntryRow).where(EntryRow.race_id.in_(list(race_ids))).order_by(EntryRow.id)
    return list(session.scalars(query))


def members(session: Session, entry_ids: Iterable[int]) -> list[MemberRow]:
    """Who is named in the teams of some entries, in their order."""
    query = select(MemberRow).where(MemberRow.entry_id.in_(list(entry_ids)))
    return list(session.scalars(query.order_by(MemberRow.entry_id, MemberRow.place)))


def memberships(session: Session, skater_id: int) -> list[MemberRow]:
    """The teams a skater is named in."""
    return list(session.scalars(select(MemberRow).where(MemberRow.skater_id == skater_id).order_by(MemberRow.id)))


def aliases(session: Session) -> list[SkaterAliasRow]:
    return list(session.scalars(select(SkaterAliasRow).order_by(SkaterAliasRow.id)))


def imported_times(session: Session, skater_id: int) -> list[ImportedTimeRow]:
    query = select(ImportedTimeRow).where(ImportedTimeRow.skater_id == skater_id)
    return list(session.scalars(query.order_by(ImportedTimeRow.id)))


def draws(session: Session, race_id: int) -> list[DrawRow]:
    return list(session.scalars(select(DrawRow).where(DrawRow.race_id == race_id).order_by(DrawRow.number)))


def start_lists(session: Session, race_id: int) -> list[StartListRow]:
    query = select(StartListRow).where(StartListRow.race_id == race_id)
    return list(session.scalars(query.order_by(StartListRow.revision)))


def records_of_starts(session: Session, start_ids: Iterable[int]) -> list[RecordRow]:
    """The records that were taken over from these starts."""
    return list(session.scalars(select(RecordRow).where(RecordRow.start_id.in_(list(start_ids)))))


def roles(session: Session, race_id: int) -> set[str]:
    """The offices that are filled in a race."""
    return set(session.scalars(select(OfficialRow.role).where(OfficialRow.race_id == race_id)))


def moments(session: Session, race_id: int) -> set[str]:
    """The moments of a race whose conditions are written down."""
    return set(session.scalars(select(ConditionRow.moment).where(ConditionRow.race_id == race_id)))


def officials(session: Session, race_id: int) -> list[OfficialRow]:
    return list(session.scalars(select(OfficialRow).where(OfficialRow.race_id == race_id).order_by(OfficialRow.id)))


def conditions(session: Session, race_id: int) -> list[ConditionRow]:
    query = select(ConditionRow).where(ConditionRow.race_id == race_id)
    return list(session.scalars(query.order_by(ConditionRow.id)))


def competition_officials(session: Session, competition_id: int) -> list[CompetitionOfficialRow]:
    """Who is in office for the whole competition, in order."""
    query = select(CompetitionOfficialRow).where(CompetitionOfficialRow.competition_id == competition_id)
    return list(session.scalars(query.order_by(CompetitionOfficialRow.place, CompetitionOfficialRow.id)))
