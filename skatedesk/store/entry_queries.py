"""Reading entries, people, draws and issued start lists into domain values."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from skatedesk.domain.entries import Entry, EntryState, ImportedTime, Person, Seed
from skatedesk.domain.times import RaceTime
from skatedesk.store.competitors import OWN_BIB, WHO, competitor
from skatedesk.store.schema import (
    BibRow,
    DrawRow,
    EntryRow,
    ImportedTimeRow,
    RaceRow,
    SkaterAliasRow,
    SkaterRow,
    StartListRow,
    TeamRow,
)


@dataclass(frozen=True, slots=True)
class DrawRecord:
    """A draw as it is kept: `rule`, `entries` and `starts` are as the draw wrote them."""

    number: int
    at: datetime
    kind: str
    seed: str
    rule: dict[str, Any]
    entries: tuple[Any, ...]
    starts: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class IssuedList:
    """A start list as it was issued; `rows` are as the issue wrote them."""

    revision: int
    at: datetime
    remark: str
    rows: tuple[Any, ...]


def entries(session: Session, race_ids: Iterable[int]) -> dict[int, list[Entry]]:
    """The entries of some races by race, in the order entered; withdrawn and reserves too."""
    found: dict[int, list[Entry]] = defaultdict(list)
    for row in session.connection().execute(_ENTRIES, {"race_ids": list(race_ids)}):
        entry = _entry(row)
        found[entry.race_id].append(entry)
    return dict(found)


_ENTRIES = (
    select(
        EntryRow.id,
        EntryRow.race_id,
        EntryRow.state,
        EntryRow.reserve,
        EntryRow.out_of_competition,
        EntryRow.seed_ms,
        EntryRow.seed_decimals,
        EntryRow.seed_metres,
        EntryRow.seed_day,
        EntryRow.seed_place,
        EntryRow.placed,
        EntryRow.placed_remark,
        EntryRow.overruled,
        BibRow.number,
        *WHO,
    )
    .join(RaceRow, RaceRow.id == EntryRow.race_id)
    .outerjoin(SkaterRow, SkaterRow.id == EntryRow.skater_id)
    .outerjoin(TeamRow, TeamRow.id == EntryRow.team_id)
    .outerjoin(BibRow, OWN_BIB)
    .where(EntryRow.race_id.in_(bindparam("race_ids", expanding=True)))
    .order_by(EntryRow.id)
)


def people(session: Session) -> list[Person]:
    """All skaters of the file, by nation and family name; those merged into another are left out."""
    return _people(session, session.connection().execute(_PEOPLE))


def person(session: Session, skater_id: int) -> Person:
    """One skater, also one that is merged into another."""
    rows = session.connection().execute(_PERSON, {"skater_id": skater_id}).all()
    return _people(session, rows)[0]


_PERSON_COLUMNS = (
    SkaterRow.id,
    SkaterRow.key,
    SkaterRow.name,
    SkaterRow.family,
    SkaterRow.given,
    SkaterRow.own_name,
    SkaterRow.nation,
    SkaterRow.sex,
    SkaterRow.born,
    SkaterRow.club,
)
_PEOPLE = (
    select(*_PERSON_COLUMNS)
    .where(SkaterRow.merged_into.is_(None))
    .order_by(SkaterRow.nation, SkaterRow.family, SkaterRow.given)
)
_PERSON = select(*_PERSON_COLUMNS).where(SkaterRow.id == bindparam("skater_id"))
_ALIASES = select(SkaterAliasRow.skater_id, SkaterAliasRow.name).order_by(SkaterAliasRow.id)


def imported_times(session: Session, skater_ids: Iterable[int] | None = None) -> dict[int, list[ImportedTime]]:
    """Times skated elsewhere, by skater; of all skaters where none are named."""
    query = _IMPORTED_TIMES
    if skater_ids is not None:
        query = query.where(ImportedTimeRow.skater_id.in_(list(skater_ids)))
    found: dict[int, list[ImportedTime]] = defaultdict(list)
    for row in session.connection().execute(query):
        skater_id, metres, ms, decimals, day, season, place, event, source = row
        found[skater_id].append(ImportedTime(metres, RaceTime(ms, decimals), day, season, place, event, source))
    return dict(found)


_IMPORTED_TIMES = select(
    ImportedTimeRow.skater_id,
    ImportedTimeRow.metres,
    ImportedTimeRow.time_ms,
    ImportedTimeRow.decimals,
    ImportedTimeRow.day,
    ImportedTimeRow.season,
    ImportedTimeRow.place,
    ImportedTimeRow.event,
    ImportedTimeRow.source,
).order_by(ImportedTimeRow.id)


def draws(session: Session, race_id: int) -> list[DrawRecord]:
    """The draws of a race, the first one first."""
    return [_draw(*row) for row in session.connection().execute(_DRAWS, {"race_id": race_id})]


_DRAWS = (
    select(DrawRow.number, DrawRow.at, DrawRow.kind, DrawRow.seed, DrawRow.rule, DrawRow.entries, DrawRow.starts)
    .where(DrawRow.race_id == bindparam("race_id"))
    .order_by(DrawRow.number)
)


def issued_lists(session: Session, race_id: int) -> list[IssuedList]:
    """The issued start lists of a race, revision 1 first."""
    rows = session.connection().execute(_ISSUED, {"race_id": race_id})
    return [
        IssuedList(revision, datetime.fromisoformat(at), remark, tuple(lines)) for revision, at, remark, lines in rows
    ]


_ISSUED = (
    select(StartListRow.revision, StartListRow.at, StartListRow.remark, StartListRow.rows)
    .where(StartListRow.race_id == bindparam("race_id"))
    .order_by(StartListRow.revision)
)


def _entry(row: Sequence[Any]) -> Entry:
    entry_id, race_id, state, reserve, guest, ms, decimals, metres, day, place, *rest = row
    placed, placed_remark, overruled, bib, *who = rest
    return Entry(
        id=entry_id,
        race_id=race_id,
        competitor=competitor(who),
        bib=bib,
        state=EntryState(state),
        reserve=reserve,
        out_of_competition=guest,
        seed=None if ms is None else Seed(RaceTime(ms, decimals), metres, day, place),
        placed=placed,
        placed_remark=placed_remark,
        overruled=overruled,
    )


def _people(session: Session, rows: Iterable[Sequence[Any]]) -> list[Person]:
    aliases: dict[int, list[str]] = defaultdict(list)
    for skater_id, name in session.connection().execute(_ALIASES):
        aliases[skater_id].append(name)
    return [_person(row, aliases.get(row[0], ())) for row in rows]


def _person(row: Sequence[Any], aliases: Sequence[str]) -> Person:
    skater_id, key, name, family, given, own_name, nation, sex, born, club = row
    who = competitor((skater_id, None, key, family, given, name, nation, sex))
    return Person(who, family, given, own_name, born, club, tuple(aliases))


def _draw(number: int, at: str, kind: str, seed: str, rule: Any, listed: Any, starts: Any) -> DrawRecord:
    return DrawRecord(number, datetime.fromisoformat(at), kind, seed, dict(rule), tuple(listed), tuple(starts))
