"""What a file holds on one person: rows, what hangs on them, texts that may name them, and the journal of it all."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import JSON, Column, String, Table, delete, select
from sqlalchemy.orm import Session

from skatedesk.store.recorder import RowChange, Values
from skatedesk.store.schema import (
    ApprovalRow,
    Base,
    CareerRow,
    ChangedRowRow,
    ChangeRow,
    CompetitionOfficialRow,
    OfficialRow,
    PictureRow,
    SeasonRow,
    SkaterAliasRow,
    SkaterRow,
)

JOURNAL = frozenset({ChangeRow.__tablename__, ChangedRowRow.__tablename__})

_SKATERS = SkaterRow.__tablename__
_ALIASES = SkaterAliasRow.__tablename__
_IN_OFFICE = frozenset({OfficialRow.__tablename__, CompetitionOfficialRow.__tablename__, ApprovalRow.__tablename__})
_NO_TEXTS = JOURNAL | {_SKATERS, _ALIASES, SeasonRow.__tablename__, PictureRow.__tablename__}

_TABLES = {table.name: table for table in Base.metadata.sorted_tables if table.name not in JOURNAL}
_KINDS: dict[str, type[Any]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


@dataclass(frozen=True, slots=True)
class Text:
    """A text, or a list that was kept, in a column of a row; `nation` is that of the row, where it has one."""

    table: str
    row_id: int
    column: str
    content: Any
    nation: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """An entry of the journal, with those of its rows that are asked for."""

    number: int
    at: str
    label: str
    act: str
    state: str
    rows: tuple[RowChange, ...]


def rows_of(session: Session, skater_ids: Collection[int]) -> dict[str, list[Values]]:
    """The rows of these skaters and everything that points to one of them, by table, as the journal keeps rows."""
    found: dict[str, dict[int, Values]] = defaultdict(dict)
    waiting: list[tuple[str, str, list[int]]] = [(_SKATERS, "id", list(skater_ids))]
    while waiting:
        name, column, ids = waiting.pop()
        table = _TABLES[name]
        query = select(table).where(table.c[column].in_(ids)).order_by(table.c.id)
        fresh = {row["id"]: _kept(row) for row in session.connection().execute(query).mappings()}
        fresh = {row_id: row for row_id, row in fresh.items() if row_id not in found[name]}
        found[name] |= fresh
        if fresh:
            waiting += [(child, by, list(fresh)) for child, by in _pointing_to(name)]
    return {name: [rows[row_id] for row_id in sorted(rows)] for name, rows in found.items() if rows}


def everything(session: Session) -> Iterator[RowChange]:
    """All rows of the file but the journal, as a journal would have them that begins with them."""
    for name, table in _TABLES.items():
        for row in session.connection().execute(select(table).order_by(table.c.id)).mappings():
            yield name, row["id"], None, _kept(row)


def drop_journal(session: Session) -> None:
    """Take all entries of the journal out."""
    session.connection().execute(delete(ChangedRowRow))
    session.connection().execute(delete(ChangeRow))


def texts(session: Session) -> Iterator[Text]:
    """Everything that may name a person, apart from the registry and from who is in office."""
    return _texts(session, (name for name in _TABLES if name not in _NO_TEXTS | _IN_OFFICE))


def in_office(session: Session) -> Iterator[Text]:
    """The names of officials."""
    return _texts(session, _IN_OFFICE)


def officials(session: Session) -> list[str]:
    """The names of everybody who is or was in office, or approved a result."""
    return [one.content for one in in_office(session) if one.column == "name"]


def set_text(session: Session, text: Text, content: Any) -> None:
    """Put another content into a column."""
    setattr(session.get_one(_KINDS[text.table], text.row_id), text.column, content)


def careers(session: Session, skater_ids: Collection[int]) -> list[CareerRow]:
    """What sources told of the podiums of these skaters."""
    return list(session.scalars(select(CareerRow).where(CareerRow.skater_id.in_(list(skater_ids)))))


def former(session: Session, skater_ids: Collection[int] | None = None) -> tuple[list[Values], list[str]]:
    """How the journal knew these skaters, or all: their rows as they ever were, and their other names."""
    query = select(ChangedRowRow.table, ChangedRowRow.row_id, ChangedRowRow.before, ChangedRowRow.after)
    query = query.where(ChangedRowRow.table.in_([_SKATERS, _ALIASES]))
    people: list[Values] = []
    others: list[str] = []
    for table, row_id, before, after in session.connection().execute(query):
        for values in (before, after):
            if values and table == _SKATERS and (skater_ids is None or row_id in skater_ids):
                people.append(values)
            elif values and table == _ALIASES and (skater_ids is None or values["skater_id"] in skater_ids):
                others.append(values["name"])
    return people, others


def journal_of(session: Session, skater_ids: Collection[int]) -> list[Told]:
    """The entries of the journal that wrote a row of these skaters, or one that hangs on them, with those rows only.

    One look from the first entry on: what hangs on a row comes after it, and may be gone by now.
    """
    known: dict[str, set[int]] = defaultdict(set)
    known[_SKATERS] |= set(skater_ids)
    parents = {name: [(parent, by) for parent in _TABLES for child, by in _pointing_to(parent) if child == name]
               for name in _TABLES}  # fmt: skip
    query = select(
        ChangedRowRow.change_id, ChangedRowRow.table, ChangedRowRow.row_id, ChangedRowRow.before, ChangedRowRow.after
    ).order_by(ChangedRowRow.id)
    found: dict[int, list[RowChange]] = defaultdict(list)
    for number, table, row_id, before, after in session.connection().execute(query):
        told = [values for values in (before, after) if values]
        hangs = any(values.get(by) in known[parent] for values in told for parent, by in parents.get(table, ()))
        if hangs or row_id in known[table]:
            known[table].add(row_id)
            found[number].append((table, row_id, before, after))
    columns = (ChangeRow.id, ChangeRow.at, ChangeRow.label, ChangeRow.act, ChangeRow.state)
    entries = session.connection().execute(select(*columns).order_by(ChangeRow.id))
    return [Told(*entry, rows=tuple(found[entry[0]])) for entry in entries if entry[0] in found]


def _pointing_to(parent: str) -> list[tuple[str, str]]:
    """The tables whose rows hang on rows of this one, and by which column."""
    return [
        (name, key.parent.name)
        for name, table in _TABLES.items()
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
        if key.column.table.name == parent and key.column.name == "id"
    ]


def _texts(session: Session, names: Iterable[str]) -> Iterator[Text]:
    for name in names:
        table = _TABLES[name]
        columns = _told(table)
        nation = [table.c.nation] if "nation" in table.c else []
        for row_id, *told in session.connection().execute(select(table.c.id, *columns, *nation).order_by(table.c.id)):
            of = told[len(columns)] if nation else ""
            for column, content in zip(columns, told, strict=False):
                if content and column.name != "nation":
                    yield Text(name, row_id, column.name, content, of)


def _told(table: Table) -> list[Column[Any]]:
    """The columns with text, or with lists and tables that were kept."""
    return [column for column in table.c if isinstance(column.type, String | JSON)]


def _kept(row: Any) -> Values:
    """The row as the journal keeps it."""
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
