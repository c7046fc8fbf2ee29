"""Before and after of every changed row, written in the same transaction as the change.

Undo, redo and the audit trail come from here, so no act needs undo code of its own. The journal only grows:
an undo is a change of its own, and a change that was undone keeps its rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlalchemy import Date, Select, Table, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from skatedesk.store import chain
from skatedesk.store.recorder import RowChange, Values
from skatedesk.store.schema import Base, ChangedRowRow, ChangeRow

_CHANGES = Base.metadata.tables[ChangeRow.__tablename__]
_CHANGED_ROWS = Base.metadata.tables[ChangedRowRow.__tablename__]
_HEAD = select(_CHANGES.c.id, _CHANGES.c.hash).order_by(_CHANGES.c.id.desc()).limit(1)
_NEW_CHANGE = insert(_CHANGES)
_NEW_ROWS = insert(_CHANGED_ROWS)
_DROP_UNDONE = update(_CHANGES).where(_CHANGES.c.act == "do", _CHANGES.c.state == "undone").values(state="dropped")
_ENTRY = select(_CHANGES.c.id, _CHANGES.c.label, _CHANGES.c.races, _CHANGES.c.at).where(_CHANGES.c.act == "do").limit(1)
_OF_THE_TABLES = _CHANGES.c.of.is_distinct_from(_CHANGES.c.id)
"""An entry that names itself tells of the file: it was begun anew, or restored. It is never taken back."""
_LAST_DONE = _ENTRY.where(_CHANGES.c.state == "done", _OF_THE_TABLES).order_by(_CHANGES.c.id.desc())
_NEXT_UNDONE = _ENTRY.where(_CHANGES.c.state == "undone").order_by(_CHANGES.c.id.asc())


@dataclass(frozen=True, slots=True)
class Hand:
    """Who works on the file, and at which station; empty where nobody said."""

    who: str = ""
    station: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as the journal names it: `races` are the ids of the races it touched."""

    id: int
    label: str
    races: frozenset[int]
    at: datetime


def write(
    session: Session, label: str, races: Iterable[int], rows: Sequence[RowChange], hand: Hand, of: int | None = None
) -> Entry | None:  # fmt: skip
    """Put what changed into the journal; None where nothing did. What was undone can no longer be redone.

    `of` is the earlier change that this one takes back while later ones stand.
    """
    if not rows:
        return None
    session.connection().execute(_DROP_UNDONE)
    return _write(session, _Act(label, sorted(races), hand, of=of), rows)


def note(session: Session, label: str, hand: Hand) -> Entry:
    """Write down what happened to the file itself: nothing in it changes, and what was undone can still be redone."""
    return _write(session, _Act(label, [], hand, of=head(session)[0] + 1), ())


def last_done(session: Session) -> Entry | None:
    """The change that an undo would take back."""
    return _entry(session, _LAST_DONE)


def next_undone(session: Session) -> Entry | None:
    """The change that a redo would bring back."""
    return _entry(session, _NEXT_UNDONE)


def take_back(session: Session, hand: Hand) -> Entry | None:
    """Undo the last change; None where there is none. Named as that change, at the moment of the undo."""
    return _move(session, last_done(session), "undo", hand)


def bring_back(session: Session, hand: Hand) -> Entry | None:
    """Redo the change undone last; None where there is none. Named as that change, at the moment of the redo."""
    return _move(session, next_undone(session), "redo", hand)


class PlaceTakenError(Exception):
    """What would come back finds its place taken: a lane, a number, a name."""


def put_back(session: Session, number: int) -> list[RowChange]:
    """Put the rows of one change back as it found them; what that did to them. PlaceTakenError for want of room."""
    rows = _with_free_ids(session, turned(rows_of(session, number)))
    try:
        replace_rows(session, rows)
    except IntegrityError as error:
        raise PlaceTakenError from error
    return rows


def _with_free_ids(session: Session, rows: list[RowChange]) -> list[RowChange]:
    """The same; a row that comes back gets a new id where another one has its own by now."""
    connection, given = session.connection(), dict[tuple[str, int], int]()
    for name, row_id, before, _after in rows:
        table = Base.metadata.tables[name]
        taken = connection.execute(select(table.c.id).where(table.c.id == row_id)).first() if before is None else None
        if taken:
            used = [row for (other, _old), row in given.items() if other == name]
            given[name, row_id] = max([connection.execute(select(func.max(table.c.id))).scalar_one(), *used]) + 1
    return [
        (name, given.get((name, row_id), row_id), before, after and _renumbered(name, row_id, after, given))
        for name, row_id, before, after in rows
    ]


def _renumbered(name: str, row_id: int, values: Values, given: dict[tuple[str, int], int]) -> Values:
    """The row with the new ids, its own and those of the rows that it belongs to."""
    found = {**values, "id": given.get((name, row_id), row_id)}
    for key in Base.metadata.tables[name].foreign_keys:
        place = key.column.table.name, values.get(key.parent.name, 0)
        if key.column.name == "id" and place in given:
            found[key.parent.name] = given[place]
    return found


def head(session: Session) -> tuple[int, str]:
    """The number and the hash of the newest entry; whoever knows both knows the whole journal."""
    row = session.connection().execute(_HEAD).first()
    return (row[0], row[1]) if row else (0, chain.FIRST)


def entries(session: Session, limit: int) -> list[Entry]:
    """The newest acts that hold, newest first."""
    query = select(ChangeRow).where(ChangeRow.act == "do", ChangeRow.state == "done")
    return [
        Entry(row.id, row.label, frozenset(row.races), datetime.fromisoformat(row.at))
        for row in session.scalars(query.order_by(ChangeRow.id.desc()).limit(limit))
    ]


@dataclass(frozen=True, slots=True)
class _Act:
    label: str
    races: list[int]
    hand: Hand
    kind: str = "do"
    of: int | None = None


def _move(session: Session, entry: Entry | None, act: str, hand: Hand) -> Entry | None:
    if entry is None:
        return None
    rows = rows_of(session, entry.id)
    if act == "undo":
        rows = turned(rows)
    replace_rows(session, rows)
    state = "undone" if act == "undo" else "done"
    session.connection().execute(update(_CHANGES).where(_CHANGES.c.id == entry.id).values(state=state))
    written = _write(session, _Act(entry.label, sorted(entry.races), hand, act, entry.id), rows)
    return replace(entry, at=written.at)


def rows_of(session: Session, number: int) -> list[RowChange]:
    """What a change did to the rows, in its order."""
    query = select(ChangedRowRow).where(ChangedRowRow.change_id == number).order_by(ChangedRowRow.id)
    return [(row.table, row.row_id, row.before, row.after) for row in session.scalars(query)]


def turned(rows: Iterable[RowChange]) -> list[RowChange]:
    """The same changes the other way round."""
    return [(table, row_id, after, before) for table, row_id, before, after in rows]


def replace_rows(session: Session, rows: Iterable[RowChange]) -> None:
    """All out, then all in: two skaters who swapped lanes never meet in one lane on the way."""
    connection = session.connection()
    on_sqlite = connection.dialect.name == "sqlite"
    connection.execute(text("PRAGMA defer_foreign_keys = ON" if on_sqlite else "SET CONSTRAINTS ALL DEFERRED"))
    going: dict[str, list[Values]] = defaultdict(list)
    coming: dict[tuple[str, frozenset[str]], list[Values]] = defaultdict(list)
    for name, row_id, before, after in rows:
        if before is not None:
            going[name].append({"row_id": row_id})
        if after is not None:
            # Rows that an older version wrote lack columns; they cannot go in together with others.
            coming[name, frozenset(after)].append(_decoded(Base.metadata.tables[name], after))
    for name, ids in going.items():
        table = Base.metadata.tables[name]
        connection.execute(delete(table).where(table.c.id == bindparam("row_id")), ids)
    for (name, _columns), values in coming.items():
        connection.execute(insert(Base.metadata.tables[name]), values)


def _write(session: Session, act: _Act, rows: Sequence[RowChange]) -> Entry:
    now = datetime.now(UTC)
    before_id, before_hash = head(session)
    number, at, hand = before_id + 1, now.isoformat(), act.hand
    facts = (number, at, act.label, act.kind, act.of, chain.written(act.races), hand.who, hand.station)
    lines = [(table, row_id, _text(before), _text(after)) for table, row_id, before, after in rows]
    change = {"id": number, "at": at, "label": act.label, "act": act.kind, "of": act.of, "state": "done"}
    more = {"races": act.races, "who": hand.who, "station": hand.station, "hash": chain.link(before_hash, facts, lines)}
    connection = session.connection()
    connection.execute(_NEW_CHANGE, change | more)
    written = [
        {"change_id": number, "table": table, "row_id": row_id, "before": before, "after": after}
        for table, row_id, before, after in rows
    ]
    if written:
        connection.execute(_NEW_ROWS, written)
    return Entry(number, act.label, frozenset(act.races), now)


def _text(values: Values | None) -> str | None:
    return None if values is None else chain.written(values)


def _entry(session: Session, query: Select[int, str, list[int], str]) -> Entry | None:
    row = session.connection().execute(query).first()
    return Entry(row[0], row[1], frozenset(row[2]), datetime.fromisoformat(row[3])) if row else None


def _decoded(table: Table, values: Values) -> Values:
    """The values as the columns want them."""
    return {
        name: date.fromisoformat(value) if value is not None and isinstance(table.c[name].type, Date) else value
        for name, value in values.items()
    }
