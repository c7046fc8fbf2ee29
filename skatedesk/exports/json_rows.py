"""JSON: every column of a sheet, printed or not, for machines."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from skatedesk.domain.races import Status
from skatedesk.exports.errors import ExportError
from skatedesk.exports.replace import Written, written
from skatedesk.sheets.sheet import Approval, Cell, Column, Kind, Revision, Sheet

Value = str | int | None
Record = dict[str, Value | list[Value]]


def machine_value(cell: Cell, column: Column) -> Value:
    """A cell without the user's language: whole numbers stay numbers, all else is text; no number is null."""
    if isinstance(cell, int):
        return cell
    if isinstance(cell, Status) and column.kind is Kind.TIME:
        return ""  # paper prints DNF where the time would be; machines find it in a column of its own
    if cell is None:
        return None if column.kind is Kind.NUMBER else ""
    return str(cell)


def rows(sheet: Sheet) -> list[Record]:
    """One record for each row by column key; columns that share a key become a list."""
    repeated = repeated_keys(sheet.columns)
    return [_record(sheet.columns, row.cells, repeated) for row in sheet.lines]


def repeated_keys(columns: Iterable[Column]) -> frozenset[str]:
    counts = Counter(column.key for column in columns)
    return frozenset(key for key, count in counts.items() if count > 1)


def write_json(sheet: Sheet, path: Path) -> Written:
    """Write the sheet and read it again; raises ExportError and keeps the old file where anything fails."""
    records = rows(sheet)
    text = json.dumps(_document(sheet, records), ensure_ascii=False, indent=1) + "\n"
    with written(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        if json.loads(temporary.read_text(encoding="utf-8"))["rows"] != records:
            raise ExportError.of_difference(path)
    return Written(path, 1, len(records))


def _record(columns: tuple[Column, ...], cells: tuple[Cell, ...], repeated: frozenset[str]) -> Record:
    record: Record = {}
    lists: dict[str, list[Value]] = {}
    for column, cell in zip(columns, cells, strict=True):
        value = machine_value(cell, column)
        if column.key in repeated:
            record[column.key] = values = lists.setdefault(column.key, [])
            values.append(value)
        else:
            record[column.key] = value
    return record


def _revision(revision: Revision | None) -> dict[str, object]:
    """Which edition it is, the same number as on every other output of the list; nulls where none went out yet."""
    if revision is None:
        return {"revision": None, "digest": None, "issued": None, "replaces": None, "replaced": None, "changes": []}
    return {
        "revision": revision.number,
        "digest": revision.digest,
        "issued": _moment(revision.at),
        "replaces": revision.replaces or None,
        "replaced": _moment(revision.replaced_at),
        "changes": list(revision.changes),
    }


def _approval(approval: Approval | None) -> dict[str, str | None] | None:
    if approval is None:
        return None
    return {"name": approval.name, "nation": approval.nation, "at": _moment(approval.at)}


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _document(sheet: Sheet, records: list[Record]) -> dict[str, object]:
    heading = asdict(sheet.heading)
    heading["day"] = sheet.heading.day.isoformat() if sheet.heading.day else None
    if not sheet.heading.mark:
        del heading["mark"]
    return {
        "kind": sheet.kind,
        **heading,
        "language": sheet.style.language,
        "second_language": sheet.style.second_language,
        **_revision(sheet.revision),
        "approval": _approval(sheet.approval),
        "officials": [asdict(official) for official in sheet.officials],
        "conditions": [asdict(condition) for condition in sheet.conditions],
        "legend": dict(sheet.legend),
        "remarks": list(sheet.remarks),
        "created": _moment(sheet.created),
        "columns": [{"key": column.key, "title": column.title} for column in sheet.columns],
        "rows": records,
    }
