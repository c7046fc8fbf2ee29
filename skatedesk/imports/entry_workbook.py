"""Entry lists as Excel workbooks. Values are read, never formulas or macros; what cannot be trusted is named."""

import re
import warnings
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import islice
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from skatedesk.domain.times import HOUR, clock
from skatedesk.imports.entry_facts import RawCell, RawRow, Unreadable
from skatedesk.imports.entry_text import MOST_BLANK_ROWS, MOST_COLUMNS, MOST_LETTERS, MOST_ROWS
from skatedesk.imports.errors import SourceError
from skatedesk.imports.workbook_guard import check_archive, check_packed
from skatedesk.words import _

_MACROS = "xl/vbaProject.bin"
_OTHERS = "xl/externalLinks/"
_BROKEN = (
    BadZipFile, zlib.error, InvalidFileException, KeyError, ValueError, TypeError, IndexError, AttributeError,
    EOFError, SyntaxError, RuntimeError, OSError, OverflowError,
)  # fmt: skip
"""What openpyxl lets through when a part of a workbook is not what it should be; SyntaxError is broken XML."""

_ROW = re.compile(rb"<(?:\w+:)?row\b[^<>]*>")
_ELSEWHERE = re.compile(r"\[|\||\b(?:WEBSERVICE|RTD|IMPORTXML|IMPORTDATA)\s*\(", re.IGNORECASE)
"""A formula that reads another workbook ([1]Sheet1!A1), asks another program (cmd|'/C') or the web."""

_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^<>]*\bref=\"([A-Z0-9:]+)\"")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^<>]*>")


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of a workbook, its rows still to be read."""

    name: str
    hidden: bool
    rows: Iterator[RawRow]
    notes: list[str]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the XML of a sheet says and openpyxl does not tell while it reads row by row."""

    hidden_rows: frozenset[int]
    hidden_columns: tuple[str, ...]
    merged: dict[int, str]
    """The range by each row it covers."""


@contextmanager
def opened(data: bytes, source: str) -> Generator[tuple[list[Page], list[str]]]:
    """The sheets of a workbook and remarks on the whole; SourceError where it is none, broken or far too large."""
    # openpyxl warns of every style and extension it does not keep, and of dates no calendar has, which it marks.
    with warnings.catch_warnings(), _told_plainly(source):
        warnings.simplefilter("ignore")
        check_packed(data, source)
        with ZipFile(BytesIO(data)) as archive:
            check_archive(archive, source)
            parts = _parts(archive)
            with (
                closing(load_workbook(BytesIO(data), read_only=True, keep_links=False)) as formulas,
                closing(load_workbook(BytesIO(data), read_only=True, keep_links=False, data_only=True)) as values,
            ):
                pages = [
                    _page(archive, parts[sheet.title], sheet, values[sheet.title])
                    for sheet in formulas.worksheets
                    if sheet.title in parts
                ]
                yield pages, [*_macros(archive), *_linked(archive)]


@contextmanager
def _told_plainly(source: str) -> Generator[None]:
    try:
        yield
    except _BROKEN as error:
        sentence = _("{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.")
        raise SourceError(sentence.format(source=source)) from error


def _macros(archive: ZipFile) -> list[str]:
    return [_("The macros of the workbook were not run.")] if _MACROS in archive.namelist() else []


def _linked(archive: ZipFile) -> list[str]:
    linked = any(name.startswith(_OTHERS) for name in archive.namelist())
    return [_("The workbook is linked to others. Nothing was fetched from them.")] if linked else []


def _parts(archive: ZipFile) -> dict[str, str]:
    """The part of the archive for each sheet by its name."""
    book = next((target for kind, target in _links(archive, "").values() if kind.endswith("/officeDocument")), "")
    links = _links(archive, book)
    found = re.findall(rb"<(?:\w+:)?sheet\b[^<>]*>", archive.read(book))
    names: dict[str, str] = {}
    for tag in found:
        name, link = _attribute(tag, rb"name"), _attribute(tag, rb"(?:\w+:)id")
        if link in links:
            names[name] = links[link][1]
    return names


def _links(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Kind and target of what a part of the archive leads to; the empty part is the archive itself."""
    folder, _slash, name = part.rpartition("/")
    tags = re.findall(rb"<(?:\w+:)?Relationship\b[^<>]*>", archive.read(f"{folder}/_rels/{name}.rels".lstrip("/")))
    found: dict[str, tuple[str, str]] = {}
    for tag in tags:
        target = _attribute(tag, b"Target")
        path = target.removeprefix("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")
        found[_attribute(tag, b"Id")] = _attribute(tag, b"Type"), path
    return found


def _attribute(tag: bytes, name: bytes) -> str:
    match = re.search(rb"\s" + name + rb"\s*=\s*[\"']([^\"']*)[\"']", tag)
    return _plain_text(match[1].decode("utf-8")) if match else ""


def _plain_text(text: str) -> str:
    """An attribute as it is meant, with the few signs that XML writes otherwise."""
    for sign, written in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;"), ("&", "&amp;")):
        text = text.replace(written, sign)
    return text


def _page(archive: ZipFile, part: str, formulas: Any, values: Any) -> Page:
    look = _look(archive.read(part))
    notes: list[str] = []
    if look.hidden_columns:
        sentence = _("Hidden columns of sheet “{sheet}” were read too: {columns}.")
        notes.append(sentence.format(sheet=formulas.title, columns=", ".join(look.hidden_columns)))
    return Page(formulas.title, formulas.sheet_state != "visible", _rows(formulas, values, look, notes), notes)


def _look(xml: bytes) -> _Look:
    """Hidden rows and columns and merged cells; searched in the bytes, as the sheet may be large."""
    hidden: set[int] = set()
    for match in islice(_ROW.finditer(xml), MOST_ROWS + MOST_BLANK_ROWS + 1):
        if _attribute(match[0], b"hidden") in ("1", "true") or _attribute(match[0], b"ht") == "0":
            hidden.add(int(_attribute(match[0], b"r") or 0))
    columns = (
        get_column_letter(int(_attribute(match[0], b"min")))
        for match in _COLUMN.finditer(xml)
        if _attribute(match[0], b"hidden") in ("1", "true")
    )
    merged: dict[int, str] = {}
    for match in _MERGED.finditer(xml):
        area = match[1].decode("ascii")
        _left, top, _right, bottom = range_boundaries(area)
        for row in range(top or 1, min(bottom or 1, MOST_ROWS) + 1):
            merged[row] = area
    return _Look(frozenset(hidden), tuple(islice(columns, MOST_COLUMNS)), merged)


def _rows(formulas: Any, values: Any, look: _Look, notes: list[str]) -> Iterator[RawRow]:
    # What a workbook says of its own size is not to be trusted.
    formulas.reset_dimensions()
    values.reset_dimensions()
    blank = 0
    pairs = zip(formulas.iter_rows(max_col=MOST_COLUMNS), values.iter_rows(max_col=MOST_COLUMNS), strict=True)
    for number, (written, shown) in enumerate(pairs, start=1):
        cells = tuple(_cell(one, other.value) for one, other in zip(written, shown, strict=True))
        row = RawRow(number, cells, _fault(number, look))
        blank = blank + 1 if row.blank else 0
        if blank == MOST_BLANK_ROWS:
            sentence = _("Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.")
            notes.append(sentence.format(row=number - blank, sheet=formulas.title, count=blank))
            return
        yield row


def _fault(number: int, look: _Look) -> str:
    if number in look.hidden_rows:
        return _("The row is hidden. Show it, or delete it.")
    if number in look.merged:
        return _("Cells {area} are merged. Split them and fill each one.").format(area=look.merged[number])
    return ""


def _cell(written: Any, value: object) -> RawCell:
    """The value as a spreadsheet last showed it; a formula that was never computed has none."""
    if written.value is None:
        return None
    if written.data_type == "f" and value is None:
        return Unreadable(
            _("cell {cell} is a formula without a value. Type the value itself").format(cell=_name(written))
        )
    if written.data_type == "f" and _ELSEWHERE.search(str(written.value)):
        sentence = _("cell {cell} takes its value from elsewhere. Type the value itself")
        return Unreadable(sentence.format(cell=_name(written)))
    text = str(value)[:MOST_LETTERS]
    if written.data_type == "e" or (isinstance(value, str) and text.startswith("#") and text.rstrip("!?").isupper()):
        sentence = _("cell {cell} shows the error {error}. Type the value itself")
        return Unreadable(sentence.format(cell=_name(written), error=text))
    return _plain_value(value)


def _name(cell: Any) -> str:
    return f"{get_column_letter(cell.column)}{cell.row}"


def _plain_value(value: object) -> RawCell:
    """A value without the types of a spreadsheet; a time of day becomes the text of a race time."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.isoformat(sep=" ")
    if isinstance(value, time):
        value = timedelta(hours=value.hour, minutes=value.minute, seconds=value.second, microseconds=value.microsecond)
    if isinstance(value, timedelta):
        ms = round(value / timedelta(milliseconds=1))
        return clock(ms, 2 if ms % 10 == 0 else 3) if 0 < ms < HOUR else str(value)
    if isinstance(value, int | float | date):
        return value
    return str(value)[:MOST_LETTERS].strip()
