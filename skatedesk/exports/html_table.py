"""The table of a sheet in HTML, and reading it again."""

import re
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from itertools import groupby

from skatedesk.exports.letters import clean
from skatedesk.exports.wording import column_titles, language_tag
from skatedesk.sheets.sheet import Column, Kind, Look, Row, Sheet

TABLE = "list"
"""The name of the table in the page."""

NOTES = "notes"
"""The column of the codes, which stand as on paper, raised."""

_SPACES = re.compile(r"(\s+|,)")

Grid = list[tuple[str, ...]]


def markup(text: str) -> str:
    """A text as it stands in a page; whatever it holds, it is never taken for more than letters."""
    return escape(clean(text), quote=True)


def in_second(text: str, sheet: Sheet) -> str:
    """A text in the second language, small beside the first; nothing where there is none."""
    if not text:
        return ""
    return f' <span class="second" lang="{markup(language_tag(sheet.style.second_language))}">{markup(text)}</span>'


def table(sheet: Sheet) -> str:
    """The table with its header cells; who belongs together stands in a body of their own."""
    parts = [f'<table id="{TABLE}"{_class(sheet.look)}>\n<thead>\n<tr>{_header(sheet)}</tr>\n</thead>\n']
    open_times = _open_times(sheet)
    for _group, pairs in groupby(zip(sheet.rows, sheet.texts(), strict=True), key=lambda pair: pair[0].group):
        parts.append("<tbody>\n")
        parts += [f"{_line(sheet, row, texts, open_times)}\n" for row, texts in pairs]
        parts.append("</tbody>\n")
    return "".join([*parts, "</table>"])


def expected(sheet: Sheet) -> Grid:
    """What must be found when the page is read again: the header and the rows, printed columns only."""
    printed = sheet.printed()
    header = tuple(" ".join(filter(None, map(clean, column_titles(sheet, index)))) for index in printed)
    return [header, *(tuple(clean(text[index]) for index in printed) for text in sheet.texts())]


def found(page: str) -> Grid:
    """The cells of the table of a page."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return [tuple(row) for row in reader.rows]


def _class(look: Look) -> str:
    return ' class="large"' if look is Look.LARGE else ""


def _header(sheet: Sheet) -> str:
    cells: list[str] = []
    for index in sheet.printed():
        first, other = column_titles(sheet, index)
        cells.append(
            f'<th scope="col"{_side(sheet.columns[index], "")}>{markup(first)}{in_second(other, sheet)}</th>'
        )  # fmt: skip
    return "".join(cells)


def _line(sheet: Sheet, row: Row, texts: tuple[str, ...], open_times: frozenset[int]) -> str:
    if row.title:
        return f'<tr class="title">{"".join(_title_cells(sheet, texts))}</tr>'
    legend = dict(sheet.legend)
    named = _naming(sheet)
    cells: list[str] = []
    for index in sheet.printed():
        column, text = sheet.columns[index], texts[index]
        inside = _codes(text, legend) if column.key == NOTES else markup(text)
        bare = index in open_times and text[:1].isdigit() and not text.endswith(")")
        side = _side(column, "open" if bare else "")
        cells.append(f'<th scope="row"{side}>{inside}</th>' if index == named else f"<td{side}>{inside}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _title_cells(sheet: Sheet, texts: tuple[str, ...]) -> Iterator[str]:
    """The first text names the rows below and takes the empty cells behind it; the others stand in their columns."""
    shown = [texts[index] for index in sheet.printed()]
    empty = next((at for at, text in enumerate(shown[1:]) if text), len(shown) - 1)
    yield f'<th scope="rowgroup" colspan="{empty + 1}">{markup(shown[0])}</th>'
    for text in shown[empty + 1 :]:
        yield f"<td>{markup(text)}</td>"


def _naming(sheet: Sheet) -> int | None:
    """The column that says whose row it is: the name, else the first of texts."""
    texts = [index for index in sheet.printed() if sheet.columns[index].kind is Kind.TEXT]
    return next((index for index in texts if sheet.columns[index].key == "name"), texts[0] if texts else None)


def _codes(text: str, legend: dict[str, str]) -> str:
    """Codes raised, each with what it means for who points at it."""
    if not text:
        return ""
    parts = (
        f'<abbr title="{markup(legend[part])}">{markup(part)}</abbr>' if part in legend else markup(part)
        for part in _SPACES.split(text)
    )
    return f"<sup>{''.join(parts)}</sup>"


def _open_times(sheet: Sheet) -> frozenset[int]:
    """The columns in which some times have a thousandth in brackets; the others leave room for it."""
    return frozenset(
        index
        for index in sheet.printed()
        if sheet.columns[index].kind is Kind.TIME and any(text[index].endswith(")") for text in sheet.texts())
    )


def _side(column: Column, more: str) -> str:
    side = ""
    if column.right_aligned:
        side = "right"
    elif column.kind in (Kind.LANE, Kind.MARK):
        side = "middle"
    elif column.kind is Kind.FIELD:
        side = "field"
    names = " ".join(filter(None, (side, more)))
    return f' class="{names}"' if names else ""


class _Reader(HTMLParser):
    """Reads the cells of the table; a cell over several columns is followed by empty ones."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._inside = False
        self._more = 0
        self._texts: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "table":
            self._inside = given.get("id") == TABLE
        elif self._inside and tag == "tr":
            self.rows.append([])
        elif self._inside and tag in ("th", "td"):
            self._texts, self._more = [], int(given.get("colspan") or 1) - 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._inside = False
        elif tag in ("th", "td") and self._texts is not None:
            self.rows[-1] += ["".join(self._texts), *[""] * self._more]
            self._texts = None

    def handle_data(self, data: str) -> None:
        if self._texts is not None:
            self._texts.append(data)
