"""An entry list as a table: a workbook or a text, the row of headings found, the rows below it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from skatedesk.imports.entry_columns import NAMES, recognised
from skatedesk.imports.entry_facts import RawRow, RawTable, Unreadable
from skatedesk.imports.entry_text import MOST_BLANK_ROWS, MOST_COLUMNS, MOST_ROWS, decoded, rows_of, separator_of
from skatedesk.imports.entry_words import Field
from skatedesk.imports.errors import SourceError
from skatedesk.imports.fields import one_line
from skatedesk.imports.guards import MOST_BYTES, read_bytes, source_name
from skatedesk.words import _

ROWS_ABOVE = 40
"""So far down the headings are looked for: above them stand a logo, an address and instructions."""

_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PDF = b"%PDF"


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows copied from a spreadsheet: text with tabs. It is called as a file would be."""

    text: str

    @property
    def name(self) -> str:
        return _("Clipboard")

    stem = name


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows of one sheet with the place of its headings."""

    rows: list[RawRow]
    place: int
    score: int


def read_table(path: Path | Pasted, sheet: str | None = None) -> RawTable:
    """The table of an entry list, of the sheet named where a workbook has several; SourceError in one sentence."""
    if isinstance(path, Pasted):
        return _of_pasted(path)
    source = source_name(path)
    data = read_bytes(path)
    if data.startswith(_OLE):
        raise SourceError(_of_old_workbook(data).format(source=source))
    if data.startswith(_PDF):
        raise SourceError(_("{source} is a PDF. Ask for the list as .xlsx or .csv.").format(source=source))
    if data.startswith(_ZIP):
        return _of_workbook(data, source, sheet)
    if path.suffix.lower() in _WORKBOOKS:
        sentence = _(
            "{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv."
        )
        raise SourceError(sentence.format(source=source))
    return _of_text(data, source)


def _of_old_workbook(data: bytes) -> str:
    if _ENCRYPTED in data:
        return _("{source} is protected with a password. Open it in Excel and save it without one.")
    return _("{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.")


def _of_pasted(pasted: Pasted) -> RawTable:
    if not pasted.text.strip():
        raise SourceError(_("There is no text to paste. Copy the rows with their headings in the spreadsheet first."))
    if len(pasted.text) > MOST_BYTES:
        sentence = _("{source}: more than {count} MB. Take a smaller part of it.")
        raise SourceError(sentence.format(source=pasted.name, count=f"{MOST_BYTES / 1_000_000:g}"))
    return _table(pasted.name, _text_rows(pasted.text, pasted.name), ())


def _text_rows(text: str, source: str) -> _Found:
    return _found(rows_of(text, separator_of(text, _score)), source)


def _of_text(data: bytes, source: str) -> RawTable:
    text, encoding = decoded(data, source)
    found = _text_rows(text, source)
    notes: list[str] = []
    if encoding not in ("utf-8", "utf-16"):
        sentence = _("{source} was read as {encoding} text; look at the letters with accents.")
        notes.append(sentence.format(source=source, encoding=encoding))
    return _table(source, found, notes)


def _of_workbook(data: bytes, source: str, sheet: str | None) -> RawTable:
    # Slow to load, and only wanted for a workbook.
    from skatedesk.imports import entry_workbook

    with entry_workbook.opened(data, source) as (pages, notes):
        names = [page.name for page in pages]
        if sheet is not None and sheet not in names:
            sentence = _("{source} has no sheet “{sheet}”. It has: {names}.")
            raise SourceError(sentence.format(source=source, sheet=sheet, names=", ".join(names)))
        shown = [page for page in pages if page.name == sheet or (sheet is None and not page.hidden)]
        found = [(page, _found(page.rows, source)) for page in shown]
        with_headings = [one for one in found if one[1].score]
        page, chosen = max(with_headings or found, key=lambda one: one[1].score > 0, default=(None, None))
        if page is None or chosen is None:
            raise SourceError(_("{source} has no sheet that is shown.").format(source=source))
        hidden = [one.name for one in pages if one.hidden and one.name != page.name]
        others = [one.name for one, _rows in with_headings if one.name != page.name]
        remarks = [*notes, *_of_sheets(page.name, others, hidden), *page.notes]
        return _table(source, chosen, remarks, page.name, (page.name, *others))


def _of_sheets(name: str, others: Sequence[str], hidden: Sequence[str]) -> list[str]:
    notes: list[str] = []
    if others:
        sentence = _("Only the sheet “{sheet}” was read. These have headings too: {names}.")
        notes.append(sentence.format(sheet=name, names=", ".join(others)))
    if hidden:
        notes.append(_("Hidden sheets were not read: {names}.").format(names=", ".join(hidden)))
    return notes


def _found(rows: Iterable[RawRow], source: str) -> _Found:
    """The rows up to the limits, and which holds the headings: the one with most of them, the first of equals."""
    kept: list[RawRow] = []
    blank = 0
    for row in rows:
        blank = blank + 1 if row.blank else 0
        if blank >= MOST_BLANK_ROWS:
            break
        kept.append(row)
        if len(kept) > MOST_ROWS or len(row.cells) > MOST_COLUMNS:
            sentence = _("{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.")
            raise SourceError(sentence.format(source=source, rows=MOST_ROWS, columns=MOST_COLUMNS))
    scores = [_score(row) for row in islice(kept, ROWS_ABOVE)]
    score = max(scores, default=0)
    return _Found(kept, scores.index(score) if scores else 0, score)


def _score(row: RawRow) -> int:
    """How many headings a row has; a row without one for the name is none, nor is one with the name alone."""
    cells = row.cells[: MOST_COLUMNS + 1]
    targets = {recognised(cell) for cell in cells if isinstance(cell, str) and len(cell) < 60}
    targets |= {recognised(str(cell)) for cell in cells if isinstance(cell, int)}
    fields = {target.field for target in targets if target is not None}
    return len(targets - {None}) if fields & set(NAMES) and len(fields) > 1 else 0


def _table(source: str, found: _Found, notes: Sequence[str], sheet: str = "", sheets: tuple[str, ...] = ()) -> RawTable:
    if not found.score:
        sentence = _(
            "{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows."
        )
        raise SourceError(sentence.format(source=source))
    headers = [_heading(cell) for cell in found.rows[found.place].cells]
    below = found.rows[found.place + 1 :]
    if below and _continues(headers, below[0]):
        second = [_heading(cell) for cell in below[0].cells]
        headers = [lower or upper for upper, lower in zip(headers, second, strict=False)] + headers[len(second) :]
        below = below[1:]
    width = max([_width(headers), *[_width(row.cells) for row in below]])
    rows = [_fitted(row, width) for row in below if not row.blank]
    headers = (headers + [""] * width)[:width]
    rows = [row for row in rows if [_heading(cell) for cell in row.cells] != headers]
    return RawTable(source, tuple(headers), tuple(rows), tuple(notes), sheet, sheets)


def _continues(headers: Sequence[str], row: RawRow) -> bool:
    """Whether a row goes on with the headings: distances below one heading for all of them, and nothing else."""
    texts = [_heading(cell) for cell in row.cells]
    targets = [recognised(text) for text in texts if text]
    named = [text for text, header in zip(texts, headers, strict=False) if header and text]
    return len(targets) > 1 and len(named) < 2 and all(one is not None and one.field is Field.EVENT for one in targets)


def _heading(cell: object) -> str:
    return "" if cell is None or isinstance(cell, Unreadable) else one_line(str(cell)) or ""


def _width(cells: Sequence[object]) -> int:
    """How many cells there are up to the last one that is filled."""
    return max((place for place, cell in enumerate(cells, start=1) if cell is not None and cell != ""), default=0)


def _fitted(row: RawRow, width: int) -> RawRow:
    return RawRow(row.number, (row.cells + (None,) * width)[:width], row.fault)
