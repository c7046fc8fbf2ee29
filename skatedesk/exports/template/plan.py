"""Which cell of a template gets which value."""

import re
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from openpyxl.utils.cell import range_boundaries

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle
from skatedesk.exports.template import language, tables
from skatedesk.exports.template.book import Book
from skatedesk.exports.template.cell_values import Fact, cell_value, fact_text
from skatedesk.exports.template.errors import Place, TemplateError, at_cell
from skatedesk.exports.template.language import Begin, Column, Line, Named, Parts, Single
from skatedesk.exports.template.sheet_xml import SheetXml
from skatedesk.exports.template.tables import Area, Start
from skatedesk.exports.workbook_values import Stored, clean
from skatedesk.sheets.sheet import Row, Sheet
from skatedesk.words import _

Meant = Mapping[Place, Stored]
"""What the cells of a sheet are to hold."""

_AREA = re.compile(r"(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^'!]+))!(?P<area>\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)")


class Source(Protocol):
    """What a template can ask for. RuleError where there is no such value or list."""

    @property
    def style(self) -> HouseStyle:
        """The language of words such as those for lanes, and what stands before the hundredths."""
        ...

    def value(self, scope: str, number: int | None, key: str) -> Fact:
        """A value of the competition or of a race, that of --race where no number is given."""
        ...

    def table(self, name: str) -> Sheet:
        """A list, such as `results 12`; the empty name is the result list of --race."""
        ...


@dataclass(slots=True)
class _Asked:
    """What the cells and names of one sheet ask for."""

    sheet: SheetXml
    whole: dict[Place, Parts] = field(default_factory=dict[Place, Parts])
    of_lines: dict[Place, Parts] = field(default_factory=dict[Place, Parts])
    starts: list[Start] = field(default_factory=list[Start])
    columns: dict[str, dict[Place, Parts]] = field(default_factory=dict[str, dict[Place, Parts]])
    """By names such as `sd_results_12__name`: the cells by their list."""


def plan(book: Book, source: Source) -> dict[str, Meant]:
    """The values by the title of the sheet and the place of the cell; TemplateError says what is wrong and where."""
    asked = {sheet.title: _of_cells(sheet) for sheet in book.sheets}
    for name, text in book.names.items():
        _of_name(book, asked, name, text)
    meant = {title: _Filling(book, one.sheet, source).fill(one) for title, one in asked.items()}
    found = {title: values for title, values in meant.items() if values}
    if not found:
        example = "{{race.title}}"
        raise TemplateError(
            _("The template asks for nothing. Write placeholders such as {example}.").format(example=example)
        )
    return found


def _of_cells(sheet: SheetXml) -> _Asked:
    asked = _Asked(sheet)
    for place, text in sheet.texts():
        if language.MARK not in text:
            continue
        with _told_at(sheet, place):
            parts = language.parts(text)
        if sheet.hidden_by_merge(place):
            raise at_cell(sheet.title, place, _("it lies below a merged cell. Move the placeholder to its first cell."))
        begins = [part for part in parts if isinstance(part, Begin)]
        if begins and len(parts) > 1:
            raise at_cell(sheet.title, place, _("{{list ...}} stands alone in its cell."))
        if begins:
            asked.starts.append(Start(place, begins[0]))
            asked.whole[place] = ()
        elif any(isinstance(part, Column) for part in parts):
            asked.of_lines[place] = parts
        else:
            asked.whole[place] = parts
    return asked


def _of_name(book: Book, asked: Mapping[str, _Asked], name: str, text: str) -> None:
    ask = language.of_name(name)
    if ask is None:
        return
    sheet, area = _area(book, name, text)
    one, first = asked[sheet.title], area[0]
    if isinstance(ask, Named) and ask.column is None:
        one.starts.append(Start(first, Begin(ask.of), area))
        return
    if sheet.hidden_by_merge(first) or (first in sheet.cells and sheet.cells[first].formula):
        sentence = _("the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.")
        raise at_cell(sheet.title, first, sentence.format(name=name))
    one.whole.pop(first, None)
    one.of_lines.pop(first, None)
    if isinstance(ask, Single):
        one.whole[first] = (ask,)
    elif ask.column is not None:
        one.columns.setdefault(ask.of, {})[first] = (ask.column,)


def _area(book: Book, name: str, text: str) -> tuple[SheetXml, Area]:
    match = _AREA.fullmatch(text.strip())
    sheet = None
    if match:
        sheet = book.sheet((match["quoted"] or "").replace("''", "'") or match["plain"])
    if match is None or sheet is None:
        sentence = _(
            "The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area."
        )
        raise TemplateError(sentence.format(name=name, place=text.strip()))
    left, top, right, bottom = (number or 1 for number in range_boundaries(match["area"].replace("$", "")))
    return sheet, ((top, left), (bottom, right))


@contextmanager
def _told_at(sheet: SheetXml, place: Place) -> Generator[None]:
    try:
        yield
    except RuleError as error:
        raise at_cell(sheet.title, place, str(error)) from error


class _Filling:
    """Looks up what one sheet asks for."""

    def __init__(self, book: Book, sheet: SheetXml, source: Source) -> None:
        self._book = book
        self._sheet = sheet
        self._source = source
        self._meant: dict[Place, Stored] = {}

    def fill(self, asked: _Asked) -> Meant:
        for place, parts in asked.whole.items():
            with _told_at(self._sheet, place):
                self._put(place, parts, None, None)
        for table in self._tables(asked):
            first = min(place for place, _parts in table.cells)
            with _told_at(self._sheet, first):
                listed = self._source.table(table.of)
            self._fill_table(table, listed)
        for place in self._meant:
            if self._sheet.heads_table(place):
                raise at_cell(self._sheet.title, place, _("it heads an Excel table. Put the placeholder elsewhere."))
        return self._meant

    def _tables(self, asked: _Asked) -> list[tables.Table]:
        owned: dict[Start | None, list[tuple[Place, Parts]]] = {}
        for place, parts in sorted(asked.of_lines.items(), key=lambda one: one[0]):
            owned.setdefault(tables.start_of(place, asked.starts), []).append((place, parts))
        for of, cells in asked.columns.items():
            areas = (start for start in asked.starts if start.area is not None and start.begin.of == of)
            first = min(cells)
            start = next(areas, Start(first, Begin(of)))
            owned.setdefault(start, []).extend(sorted(cells.items()))
        for start in asked.starts:
            if start not in owned:
                reason = _("no cell says what its rows show. Write {{row.name}} and the like there.")
                raise at_cell(self._sheet.title, start.place, reason)
        found = (tables.table_of(self._sheet, start, cells) for start, cells in owned.items())
        return tables.beside_each_other(found)

    def _fill_table(self, table: tables.Table, listed: Sheet) -> None:
        rows = listed.lines
        tables.check_room(self._sheet, table, max(1, len(rows)))
        for first, parts in table.cells:
            for line, row in enumerate(rows or (None,)):
                place = table.place(first, line)
                if place in self._meant:
                    raise at_cell(self._sheet.title, place, _("two lists would be written here. Move one of them."))
                with _told_at(self._sheet, first):
                    self._put(place, parts, listed, row)

    def _put(self, place: Place, parts: Parts, listed: Sheet | None, row: Row | None) -> None:
        facts = [part if isinstance(part, str) else self._fact(part, listed, row) for part in parts]
        style = self._source.style
        with words.speaking(style.language, places.translations()):
            if len(facts) == 1:
                number_format = self._book.number_format(self._sheet.style(place))
                value = cell_value(facts[0], number_format, style.point, since_1904=self._book.since_1904)
            else:
                value = clean("".join(fact_text(fact, style.point) for fact in facts)) or None
        self._meant[place] = value

    def _fact(self, ask: language.Ask, listed: Sheet | None, row: Row | None) -> Fact:
        if isinstance(ask, Single):
            return self._source.value(ask.scope, ask.number, ask.key)
        if isinstance(ask, Line):
            found = self._source.table(ask.of)
            rows = found.lines
            return _cell(found, rows[ask.line - 1] if ask.line <= len(rows) else None, ask.column)
        if isinstance(ask, Column) and listed is not None:
            return _cell(listed, row, ask)
        return None


def _cell(listed: Sheet, row: Row | None, column: Column) -> Fact:
    """The cell of a line, nothing where there is no such line; RuleError for a column the list has not."""
    places = [at for at, known in enumerate(listed.columns) if known.key == column.key]
    if not places:
        raise RuleError(
            _("the list has no column “{key}”. It has: {keys}.").format(key=column.key, keys=", ".join(_keys(listed)))
        )
    if row is None or column.nth > len(places):
        return None
    return row.cells[places[column.nth - 1]]


def _keys(listed: Sheet) -> Sequence[str]:
    return list(dict.fromkeys(column.key for column in listed.columns))
