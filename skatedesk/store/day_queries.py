"""Reading a day at the oval: who is still to skate, when results were saved, breaks, and what is ticked off."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from skatedesk.domain.entries import EntryState
from skatedesk.domain.timetable import Break
from skatedesk.store.competitors import OWN_BIB
from skatedesk.store.edition_queries import moment
from skatedesk.store.schema import (
    AttemptRow,
    BibRow,
    BreakRow,
    ChangedRowRow,
    ChangeRow,
    ChecklistItemRow,
    CompetitionOfficialRow,
    ConditionRow,
    EditionRow,
    EntryRow,
    OfficialRow,
    PassingRow,
    RaceRow,
    SprintRow,
    StartRow,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody on a start list, and whether that start is over."""

    race_id: int
    start_id: int
    pair: int | None
    place: int
    withdrawn: bool
    decided: bool


@dataclass(frozen=True, slots=True)
class Save:
    """The first result of a start, saved by this change."""

    change: int
    start_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptItem:
    """A line of a checklist. With `by_hand` the word of an official counts, not the fact."""

    words: str
    fact: str = ""
    done_at: str = ""
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Papers:
    """What stands written about the races of a competition, each as the ids of the races."""

    entered: frozenset[int]
    measured: frozenset[int]
    with_officials: frozenset[int]
    out: dict[str, frozenset[int]]
    """The races of which a list of this kind went out."""
    has_officials: bool
    """Whether somebody is in office for the whole competition."""


def places(session: Session, competition_id: int) -> list[Place]:
    """Everybody on the start lists of a competition."""
    return [Place(*row) for row in session.connection().execute(_PLACES, {"competition_id": competition_id})]


def saves_since(session: Session, since: datetime) -> list[Save]:
    """The first results of starts that were typed since a moment and hold, in their order, in the time of this place.

    Changes that made start lists or anything else with them, as an import does, say nothing about the ice.
    """
    # The journal writes its moments in universal time, so that the texts can be compared.
    rows = session.connection().execute(_SAVES, {"since": since.astimezone(UTC).isoformat()})
    return [Save(change, start_id, moment(at)) for change, start_id, at in rows]


def breaks(session: Session, competition_id: int) -> tuple[Break, ...]:
    """The breaks of a competition in the order of the programme."""
    return tuple(
        Break(row.id, row.after_race, row.minutes, row.words, row.after_pair)
        for row in break_rows(session, competition_id)
    )


def break_rows(session: Session, competition_id: int) -> list[BreakRow]:
    query = select(BreakRow).where(BreakRow.competition_id == competition_id)
    inside = BreakRow.after_pair.is_(None)  # what comes in the middle of a race comes before what is behind it
    return list(session.scalars(query.order_by(BreakRow.after_race, inside, BreakRow.after_pair, BreakRow.id)))


def checklist(session: Session, competition_id: int) -> tuple[KeptItem, ...]:
    """The checklist as it is kept; nothing where nobody changed the usual one."""
    rows = checklist_rows(session, competition_id)
    return tuple(KeptItem(row.words, row.fact, row.done_at, row.by_hand) for row in rows)


def checklist_rows(session: Session, competition_id: int) -> list[ChecklistItemRow]:
    query = select(ChecklistItemRow).where(ChecklistItemRow.competition_id == competition_id)
    return list(session.scalars(query.order_by(ChecklistItemRow.place, ChecklistItemRow.id)))


def bibs_given(session: Session, competition_id: int) -> tuple[int, int]:
    """How many of the entries that start have a start number, and how many there are."""
    given, entered = session.connection().execute(_BIBS, {"competition_id": competition_id}).one()
    return given, entered


def papers(session: Session, competition_id: int) -> Papers:
    """What stands written about the races."""
    connection, held = session.connection(), {"competition_id": competition_id}
    out: dict[str, set[int]] = {}
    for document, race_id in connection.execute(_OUT, held):
        if race_id is not None:
            out.setdefault(document.partition(" ")[0], set()).add(race_id)
    return Papers(
        *(frozenset(connection.execute(query, held).scalars()) for query in (_ENTERED, _MEASURED, _NAMED)),
        out={kind: frozenset(races) for kind, races in out.items()},
        has_officials=connection.execute(_IN_OFFICE, held).first() is not None,
    )


_HELD = RaceRow.competition_id == bindparam("competition_id")
_PLACES = (
    select(
        StartRow.race_id,
        StartRow.id,
        StartRow.pair,
        StartRow.place,
        StartRow.withdrawn,
        select(AttemptRow.id).where(AttemptRow.start_id == StartRow.id, AttemptRow.status != "").exists(),
    )
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .where(_HELD)
    .order_by(StartRow.race_id, StartRow.pair, StartRow.id)
)

_RESULTS = (AttemptRow.__tablename__, PassingRow.__tablename__, SprintRow.__tablename__)
_BESIDE = aliased(ChangedRowRow)
_FIRST = (
    select(func.min(ChangeRow.id)).where(ChangeRow.at >= bindparam("since")).scalar_subquery()
)  # by number from there on, which has an index


def _status(values: InstrumentedAttribute[dict[str, Any] | None]) -> ColumnElement[str]:
    return func.coalesce(values["status"].as_string(), "")


_SAVES = (
    select(ChangeRow.id, ChangedRowRow.after["start_id"].as_integer(), ChangeRow.at)
    .join(ChangedRowRow, ChangedRowRow.change_id == ChangeRow.id)
    .where(
        ChangeRow.id >= _FIRST,
        ChangeRow.act == "do",
        ChangeRow.state == "done",
        ChangedRowRow.table == AttemptRow.__tablename__,
        _status(ChangedRowRow.after) != "",
        _status(ChangedRowRow.before) == "",
        ~select(_BESIDE.id).where(_BESIDE.change_id == ChangeRow.id, _BESIDE.table.not_in(_RESULTS)).exists(),
    )
    .order_by(ChangeRow.id)
)

_BIBS = (
    select(func.count(BibRow.id), func.count())
    .select_from(EntryRow)
    .join(RaceRow, RaceRow.id == EntryRow.race_id)
    .outerjoin(BibRow, OWN_BIB)
    .where(_HELD, EntryRow.state == EntryState.ENTERED)
)
_ENTERED = select(EntryRow.race_id).join(RaceRow, RaceRow.id == EntryRow.race_id).where(_HELD).distinct()
_MEASURED = select(ConditionRow.race_id).join(RaceRow, RaceRow.id == ConditionRow.race_id).where(_HELD).distinct()
_NAMED = select(OfficialRow.race_id).join(RaceRow, RaceRow.id == OfficialRow.race_id).where(_HELD).distinct()
_OUT = select(EditionRow.document, EditionRow.race_id).where(EditionRow.competition_id == bindparam("competition_id"))
_IN_OFFICE = select(CompetitionOfficialRow.id).where(
    CompetitionOfficialRow.competition_id == bindparam("competition_id")
)
