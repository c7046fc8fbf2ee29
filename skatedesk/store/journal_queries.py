"""Looking into the journal: page by page, who did what, and what stands in the way of taking one change back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import UniqueConstraint, bindparam, func, or_, select
from sqlalchemy.orm import Session

from skatedesk.store import journal
from skatedesk.store.recorder import RowChange
from skatedesk.store.schema import AttemptRow, Base, ChangedRowRow, ChangeRow, EntryRow, MemberRow, StartRow

CHUNK = 200
"""How many entries are read at a time."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry of the journal: `act` is do, undo or redo, `state` done, undone or dropped.

    `of` is the entry that an undo or a redo is about, or the earlier one that this one takes back.
    """

    number: int
    at: datetime
    label: str
    act: str
    of: int | None
    state: str
    races: frozenset[int]
    who: str
    station: str


_KEPT = select(
    ChangeRow.id,
    ChangeRow.at,
    ChangeRow.label,
    ChangeRow.act,
    ChangeRow.of,
    ChangeRow.state,
    ChangeRow.races,
    ChangeRow.who,
    ChangeRow.station,
)
_BEFORE = _KEPT.where(ChangeRow.id < bindparam("number")).order_by(ChangeRow.id.desc()).limit(CHUNK)
_ONE = _KEPT.where(ChangeRow.id == bindparam("number"))
_LINES = (
    select(
        ChangedRowRow.change_id,
        ChangedRowRow.table,
        ChangedRowRow.row_id,
        ChangedRowRow.before,
        ChangedRowRow.after,
    )
    .where(ChangedRowRow.change_id.in_(bindparam("numbers", expanding=True)))
    .order_by(ChangedRowRow.id)
)
_COUNTS = (
    select(ChangedRowRow.change_id, ChangedRowRow.table, func.count())
    .where(ChangedRowRow.change_id.in_(bindparam("numbers", expanding=True)))
    .group_by(ChangedRowRow.change_id, ChangedRowRow.table)
)
_TAKING_BACK = (
    select(ChangeRow.id, ChangeRow.of)
    .where(ChangeRow.act == "do", ChangeRow.state == "done", ChangeRow.of != ChangeRow.id)
    .order_by(ChangeRow.id.desc())
)
_LAST_LINE = (
    select(ChangedRowRow.change_id, ChangedRowRow.after)
    .where(
        ChangedRowRow.change_id > bindparam("number"),
        ChangedRowRow.table == bindparam("table"),
        ChangedRowRow.row_id == bindparam("row_id"),
    )
    .order_by(ChangedRowRow.change_id.desc(), ChangedRowRow.id.desc())
    .limit(1)
)


def entry(session: Session, number: int) -> Kept | None:
    """The entry of this number; None where there is none."""
    row = session.connection().execute(_ONE, {"number": number}).first()
    return _kept(row) if row else None


def newest_first(session: Session, before: int | None = None) -> Iterator[Kept]:
    """The entries before this number, the newest first; read as they are asked for."""
    number = journal.head(session)[0] + 1 if before is None else before
    while rows := session.connection().execute(_BEFORE, {"number": number}).fetchall():
        yield from map(_kept, rows)
        number = rows[-1][0]


def hands(session: Session) -> list[str]:
    """Who has written in this journal, by name."""
    query = select(ChangeRow.who).where(ChangeRow.who != "").distinct()
    return sorted(session.scalars(query), key=str.casefold)


def counts(session: Session, numbers: Sequence[int]) -> dict[int, dict[str, int]]:
    """How many rows of which tables some entries changed."""
    found: dict[int, dict[str, int]] = {number: {} for number in numbers}
    for number, table, count in session.connection().execute(_COUNTS, {"numbers": list(numbers)}):
        found[number][table] = count
    return found


def lines(session: Session, numbers: Sequence[int]) -> dict[int, list[RowChange]]:
    """What some entries did to the rows."""
    found: dict[int, list[RowChange]] = {number: [] for number in numbers}
    for number, table, row_id, before, after in session.connection().execute(_LINES, {"numbers": list(numbers)}):
        found[number].append((table, row_id, before, after))
    return found


# --- whose rows they are -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Belongings:
    """The rows of a skater, or of one start, by their ids; those that are gone become known along the journal."""

    skaters: set[int]
    entries: set[int]
    starts: set[int]
    attempts: set[int]

    def touched(self, rows: Sequence[RowChange]) -> list[bool]:
        """Row by row, whether it is one of these."""
        for name, known in (("entries", self.entries), ("starts", self.starts), ("attempts", self.attempts)):
            known |= {
                row_id for table, row_id, before, after in rows if table == name and self._points(after or before or {})
            }
        return [
            self._has(table, row_id) or self._points(after or before or {}) for table, row_id, before, after in rows
        ]

    def _has(self, table: str, row_id: int) -> bool:
        known = {"skaters": self.skaters, "entries": self.entries, "starts": self.starts, "attempts": self.attempts}
        return row_id in known.get(table, ())

    def _points(self, values: dict[str, Any]) -> bool:
        """Whether a row belongs to one of these."""
        return (
            values.get("skater_id") in self.skaters
            or values.get("entry_id") in self.entries
            or values.get("start_id") in self.starts
            or values.get("attempt_id") in self.attempts
        )


def of_start(session: Session, start_id: int) -> tuple[Belongings, int] | None:
    """The rows of a start that is there, and its race; None where it is not."""
    connection = session.connection()
    row = connection.execute(select(StartRow.entry_id, StartRow.race_id).where(StartRow.id == start_id)).first()
    if row is None:
        return None
    attempts = connection.execute(select(AttemptRow.id).where(AttemptRow.start_id == start_id)).scalars()
    return Belongings(set(), {row[0]}, {start_id}, set(attempts)), row[1]


def of_skater(session: Session, skater_id: int) -> tuple[Belongings, frozenset[int]]:
    """The rows of a skater, and the races the skater is or was entered in as far as that stands in the tables."""
    connection = session.connection()
    query = select(EntryRow.id, EntryRow.race_id).outerjoin(MemberRow, MemberRow.entry_id == EntryRow.id)
    query = query.where(or_(EntryRow.skater_id == skater_id, MemberRow.skater_id == skater_id)).distinct()
    entered: dict[int, int] = dict(connection.execute(query).all())
    starts = set(connection.execute(select(StartRow.id).where(StartRow.entry_id.in_(entered))).scalars())
    attempts = set(connection.execute(select(AttemptRow.id).where(AttemptRow.start_id.in_(starts))).scalars())
    return Belongings({skater_id}, set(entered), starts, attempts), frozenset(entered.values())


def last_of_start(session: Session, start_id: int) -> tuple[Kept, bool] | None:
    """The newest change of a start that holds and was not taken back, and whether it touched nobody else."""
    found = of_start(session, start_id)
    if found is None:
        return None
    start, race_id = found
    gone = taken_back(session)
    for one in newest_first(session):
        holds = one.act == "do" and one.state == "done" and one.of is None and one.number not in gone
        if holds and race_id in one.races:
            mine = start.touched(journal.rows_of(session, one.number))
            if any(mine):
                return one, all(mine)
    return None


def taken_back(session: Session) -> set[int]:
    """The changes that a later one took back, unless that was taken back in its turn."""
    found: set[int] = set()
    for number, of in session.connection().execute(_TAKING_BACK):
        if of is not None and number not in found:
            found.add(of)
    return found


# --- what stands in the way ----------------------------------------------------------------------------------


def in_the_way(session: Session, number: int) -> Kept | None:
    """The later change because of which an earlier one cannot be taken back; None where nothing is in its way.

    One of its rows was changed since; a row that came later belongs to one that would go; or a row that would come
    back belongs to one that went since, or finds another one in its place.
    """
    rows = journal.rows_of(session, number)
    own = {(table, row_id) for table, row_id, _before, _after in rows}

    def later(table: str, row_id: int) -> tuple[int, Any] | None:
        found = session.connection().execute(_LAST_LINE, {"number": number, "table": table, "row_id": row_id}).first()
        return (found[0], found[1]) if found else None

    for table, row_id, before, after in rows:
        last = later(table, row_id)
        # A row that went may have left its id to another one; it comes back with a new one then.
        if last is not None and last[1] != after and after is not None:
            return entry(session, last[0])
        others = (
            _children(session, table, row_id)
            if before is None
            else chain(_parents(session, table, before), _rivals(session, table, row_id, before))
        )
        for other in others:
            last = None if other in own else later(*other)
            if last is not None:
                return entry(session, last[0])
    return None


def _children(session: Session, table: str, row_id: int) -> Iterator[tuple[str, int]]:
    """The rows that point to this one."""
    for other in Base.metadata.tables.values():
        for key in other.foreign_keys:
            if key.column.table.name == table and key.column.name == "id":
                query = select(other.c.id).where(key.parent == row_id)
                yield from ((other.name, child) for child in session.connection().execute(query).scalars())


def _parents(session: Session, table: str, values: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """The rows that a row would point to and that are not there."""
    for key in Base.metadata.tables[table].foreign_keys:
        parent, value = key.column.table, values.get(key.parent.name)
        if key.column.name == "id" and value is not None:
            count = session.connection().execute(select(func.count()).where(parent.c.id == value)).scalar_one()
            if not count:
                yield parent.name, value


def _rivals(session: Session, name: str, row_id: int, values: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """The rows that stand where a row would stand: in the same lane, with the same number."""
    table = Base.metadata.tables[name]
    unique = [constraint for constraint in table.constraints if isinstance(constraint, UniqueConstraint)]
    for key in (*unique, *[index for index in table.indexes if index.unique]):
        wanted = {column.name: values.get(column.name) for column in key.columns}
        if None not in wanted.values() and not values.get("withdrawn"):
            query = select(table.c.id).where(*[table.c[column] == value for column, value in wanted.items()])
            if "withdrawn" in table.c:
                query = query.where(table.c.withdrawn.is_(False))
            found = session.connection().execute(query).scalars()
            yield from ((name, rival) for rival in found if rival != row_id)


def matching(
    session: Session, before: int | None, fits: Callable[[Kept], bool], count: int = CHUNK
) -> tuple[list[Kept], bool]:  # fmt: skip
    """The newest entries before this number that fit, and whether there are more."""
    found: list[Kept] = []
    for one in newest_first(session, before):
        if fits(one):
            if len(found) == count:
                return found, True
            found.append(one)
    return found, False


def _kept(row: Sequence[Any]) -> Kept:
    number, at, label, act, of, state, races, who, station = row
    return Kept(number, datetime.fromisoformat(at), label, act, of, state, frozenset(races), who, station)
