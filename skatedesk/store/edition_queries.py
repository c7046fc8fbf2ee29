"""Reading what went out: editions, approvals, pictures and the look of the sheets."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from skatedesk.store.schema import (
    ApprovalRow,
    AttemptRow,
    ChangedRowRow,
    ChangeRow,
    EditionRow,
    EntryRow,
    HouseStyleRow,
    PassingRow,
    PictureRow,
    RaceRow,
    RecordRow,
    StartListRow,
    StartRow,
)

AFTER, SAID = "after", "said"
"""The parts of what is kept of an edition: the last change it knew of, and what it said."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A list as it went out. `after` is the number of the last change that it knew of."""

    id: int
    document: str
    race_id: int | None
    revision: int
    at: datetime
    digest: str
    after: int
    changes: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    printed_at: datetime | None = None
    hangs: str = ""


@dataclass(frozen=True, slots=True)
class JournalChange:
    """A change with the races it touched and the tables it wrote in."""

    number: int
    races: frozenset[int]
    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture of a competition; the content is base64 text."""

    id: int
    use: str
    words: str
    content: str


@dataclass(frozen=True, slots=True)
class KeptApproval:
    """The referee's word about a race."""

    race_id: int
    name: str
    nation: str
    at: datetime
    picture_id: int | None


def kept_moment(at: datetime) -> str:
    """A moment as the file keeps it: in universal time, so that it is right in any place."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def moment(text: str) -> datetime:
    """A kept moment in the time of this place."""
    return datetime.fromisoformat(text).astimezone().replace(tzinfo=None)


# --- editions ------------------------------------------------------------------------------------------------


def editions(session: Session, competition_id: int) -> dict[str, tuple[Edition, ...]]:
    """The editions of a competition by document, the first one first."""
    found: dict[str, list[Edition]] = defaultdict(list)
    for row in session.connection().execute(_EDITIONS, {"competition_id": competition_id}):
        edition = _edition(row)
        found[edition.document].append(edition)
    return {document: tuple(several) for document, several in found.items()}


def went_out(session: Session, race_id: int) -> bool:
    """Whether any list of a race did."""
    return session.scalars(select(EditionRow.id).where(EditionRow.race_id == race_id).limit(1)).first() is not None


def said(session: Session, edition_id: int) -> dict[str, Any]:
    """What an edition said."""
    return session.connection().execute(_CONTENT, {"edition_id": edition_id}).scalar_one()[SAID]


def edition_rows(session: Session, edition_ids: Iterable[int]) -> list[EditionRow]:
    """The rows of these editions, to be changed."""
    return list(session.scalars(select(EditionRow).where(EditionRow.id.in_(list(edition_ids))).order_by(EditionRow.id)))


def changes_since(session: Session, number: int) -> list[JournalChange]:
    """The changes after the one of this number, in their order."""
    found: dict[int, tuple[frozenset[int], set[str]]] = {}
    for change_id, races, table in session.connection().execute(_CHANGES_SINCE, {"number": number}):
        found.setdefault(change_id, (frozenset(races), set()))[1].add(table)
    return [JournalChange(change_id, races, frozenset(tables)) for change_id, (races, tables) in sorted(found.items())]


def start_revisions(session: Session, competition_id: int) -> dict[int, int]:
    """The last revision of each start list that was issued, by race."""
    return dict(session.connection().execute(_START_REVISIONS, {"competition_id": competition_id}).all())


# --- what there is to go out ---------------------------------------------------------------------------------


def races_with_passings(session: Session, competition_id: int) -> frozenset[int]:
    """The races of which a clock before the finish is known."""
    return frozenset(session.connection().execute(_WITH_PASSINGS, {"competition_id": competition_id}).scalars())


def races_entered(session: Session, competition_id: int) -> frozenset[int]:
    """The races somebody is entered in."""
    return frozenset(session.connection().execute(_ENTERED, {"competition_id": competition_id}).scalars())


def records_of(session: Session, competition_id: int) -> list[tuple[int, int, str, str]]:
    """The records that were taken over from races of a competition: id, race, mark and holder."""
    rows = session.connection().execute(_RECORDS_OF, {"competition_id": competition_id})
    return [(record_id, race_id, mark, holder) for record_id, race_id, mark, holder in rows]


# --- style, pictures, approvals ------------------------------------------------------------------------------


def style_settings(session: Session, competition_id: int) -> dict[str, Any]:
    """How the sheets look, as it was written down; empty where nobody chose."""
    row = style_row(session, competition_id)
    return dict(row.settings) if row else {}


def style_row(session: Session, competition_id: int) -> HouseStyleRow | None:
    return session.scalars(select(HouseStyleRow).where(HouseStyleRow.competition_id == competition_id)).first()


def pictures(session: Session, competition_id: int) -> list[KeptPicture]:
    """The pictures of a competition in their order."""
    rows = picture_rows(session, competition_id)
    return [KeptPicture(row.id, row.use, row.words, row.content) for row in rows]


def picture_rows(session: Session, competition_id: int) -> list[PictureRow]:
    query = select(PictureRow).where(PictureRow.competition_id == competition_id)
    return list(session.scalars(query.order_by(PictureRow.use, PictureRow.place, PictureRow.id)))


def approvals(session: Session, competition_id: int) -> dict[int, KeptApproval]:
    """The approvals of a competition by race."""
    query = select(ApprovalRow).join(RaceRow, RaceRow.id == ApprovalRow.race_id)
    rows = session.scalars(query.where(RaceRow.competition_id == competition_id))
    return {row.race_id: _approval(row) for row in rows}


def approval_row(session: Session, race_id: int) -> ApprovalRow | None:
    return session.scalars(select(ApprovalRow).where(ApprovalRow.race_id == race_id)).first()


def races_signed_with(session: Session, picture_id: int) -> list[int]:
    """The numbers of the races that are approved with this signature."""
    query = select(RaceRow.number).join(ApprovalRow, ApprovalRow.race_id == RaceRow.id)
    return list(session.scalars(query.where(ApprovalRow.picture_id == picture_id).order_by(RaceRow.number)))


_EDITIONS = (
    select(
        EditionRow.id,
        EditionRow.document,
        EditionRow.race_id,
        EditionRow.revision,
        EditionRow.at,
        EditionRow.digest,
        EditionRow.content[AFTER].as_integer(),
        EditionRow.changes,
        EditionRow.files,
        EditionRow.printed_at,
        EditionRow.hangs,
    )
    .where(EditionRow.competition_id == bindparam("competition_id"))
    .order_by(EditionRow.document, EditionRow.revision)
)
_CONTENT = select(EditionRow.content).where(EditionRow.id == bindparam("edition_id"))
_CHANGES_SINCE = (
    select(ChangeRow.id, ChangeRow.races, ChangedRowRow.table)
    .join(ChangedRowRow, ChangedRowRow.change_id == ChangeRow.id)
    .where(ChangeRow.id > bindparam("number"))
    .distinct()
)
_START_REVISIONS = (
    select(StartListRow.race_id, func.max(StartListRow.revision))
    .join(RaceRow, RaceRow.id == StartListRow.race_id)
    .where(RaceRow.competition_id == bindparam("competition_id"))
    .group_by(StartListRow.race_id)
)
_WITH_PASSINGS = (
    select(StartRow.race_id)
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .join(AttemptRow, AttemptRow.start_id == StartRow.id)
    .join(PassingRow, PassingRow.attempt_id == AttemptRow.id)
    .where(RaceRow.competition_id == bindparam("competition_id"))
    .distinct()
)
_ENTERED = (
    select(EntryRow.race_id)
    .join(RaceRow, RaceRow.id == EntryRow.race_id)
    .where(RaceRow.competition_id == bindparam("competition_id"))
    .distinct()
)
_RECORDS_OF = (
    select(RecordRow.id, StartRow.race_id, RecordRow.mark, RecordRow.holder)
    .join(StartRow, StartRow.id == RecordRow.start_id)
    .join(RaceRow, RaceRow.id == StartRow.race_id)
    .where(RaceRow.competition_id == bindparam("competition_id"))
    .order_by(RaceRow.number, RecordRow.id)
)


def _edition(row: Sequence[Any]) -> Edition:
    edition_id, document, race_id, revision, at, digest, after, changes, files, printed, hangs = row
    return Edition(
        edition_id,
        document,
        race_id,
        revision,
        moment(at),
        digest,
        after or 0,
        tuple(changes),
        tuple(files),
        moment(printed) if printed else None,
        hangs,
    )


def _approval(row: ApprovalRow) -> KeptApproval:
    return KeptApproval(row.race_id, row.name, row.nation, moment(row.at), row.picture_id)
