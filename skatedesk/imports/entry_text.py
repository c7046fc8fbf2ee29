"""Entry lists as text: any separator, the encodings that spreadsheets and federations write."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from itertools import islice

from skatedesk.imports.entry_facts import RawRow
from skatedesk.imports.errors import SourceError
from skatedesk.words import _

SEPARATORS = (";", ",", "\t", "|")

MOST_ROWS = 5000
"""No entry list is longer: the largest meetings of a season have some 600 skaters."""

MOST_COLUMNS = 100
"""More is a list of something else; a spreadsheet has 16,384, mostly empty."""

MOST_BLANK_ROWS = 200
"""So many empty rows in a row are the end, whatever a spreadsheet believes to stand far below."""

_MOST_LINES_OF_A_ROW = 4
"""A cell with more line breaks is a quotation mark that nobody closed, not an address."""

_LONGEST_LINE = 20_000
"""Letters; a hundred columns filled to the brim have fewer."""

MOST_LETTERS = 1000
"""Of a cell. Ten times what any value may have, so that the rest of a book in a cell costs no time."""

_BYTE_ORDERS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_JAPANESE = r"\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff\uff66-\uff9f"
_IS_JAPANESE = re.compile(f"[{_JAPANESE}]")
_AMONG_LATIN = re.compile(f"[A-Za-z][{_JAPANESE}]|[{_JAPANESE}][a-z]")
"""René;Noël read as Japanese gives a character between Latin letters; so does 500m女子, which cp1252 cannot hold."""

_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
"""A text that a spreadsheet would take for a formula has an apostrophe before it in a list that was written well."""

_STANDS_FOR_NOTHING = re.compile("[\ue000-\uf8ff\x80-\x9f]")


def decoded(data: bytes, source: str) -> tuple[str, str]:
    """The text and the name of its encoding; UTF-8 and UTF-16 where they are, else what gives sensible letters."""
    for mark, encoding in _BYTE_ORDERS:
        if data.startswith(mark):
            return _decoded_as(data, encoding, source), encoding.removesuffix("-sig")
    if b"\0" in data:
        raise SourceError(_("{source} is neither a workbook nor a text. Save it as .xlsx.").format(source=source))
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    japanese, western = _decoded_if(data, "cp932"), _decoded_if(data, "cp1252")
    if japanese and _is_japanese(japanese) and (western is None or not _AMONG_LATIN.search(japanese)):
        return japanese, "Shift-JIS"
    return _decoded_as(data, "cp1252", source), "cp1252"


def rows_of(text: str, separator: str) -> Iterator[RawRow]:
    """The rows of a text, the first ones up to the limits; a row is numbered as a spreadsheet shows it."""
    lines = list(islice(io.StringIO(text, newline=""), _MOST_LINES_OF_A_ROW * (MOST_ROWS + MOST_BLANK_ROWS)))
    place = number = 0
    while place < len(lines):
        number += 1
        cells, used, fault = _record(lines[place : place + _MOST_LINES_OF_A_ROW], separator)
        place += used
        yield RawRow(number, tuple(_bare(cell.strip()[:MOST_LETTERS]) for cell in cells), fault)


def separator_of(text: str, score: Callable[[RawRow], int]) -> str:
    """The separator with which the text has the best row of headings."""

    def best(separator: str) -> int:
        return max((score(row) for row in islice(rows_of(text, separator), 50)), default=0)

    return max(SEPARATORS, key=best)


def _record(lines: list[str], separator: str) -> tuple[list[str], int, str]:
    """The cells of the first record, how many lines it takes, and its fault."""
    if len(lines[0]) > _LONGEST_LINE:
        return [lines[0][:MOST_LETTERS]], 1, _("The row is longer than any row of an entry list.")
    reader = csv.reader(lines, delimiter=separator, strict=True)
    try:
        return next(reader), reader.line_num, ""
    except csv.Error:
        # A lone line is read as it stands, so that what follows is read as rows again.
        first = lines[0]
        odd = first.count('"') % 2 == 1
        cells = next(csv.reader([first.replace('"', "") if odd else first], delimiter=separator))
        fault = _("A quotation mark is not closed. Close it or take it out.") if odd else ""
        return cells, 1, fault


def _bare(cell: str) -> str:
    """The cell without the apostrophe that only keeps spreadsheets from calculating."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _is_japanese(text: str) -> bool:
    return bool(_IS_JAPANESE.search(text)) and not _STANDS_FOR_NOTHING.search(text)


def _decoded_if(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _decoded_as(data: bytes, encoding: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        sentence = _("{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.")
        raise SourceError(sentence.format(source=source, byte=error.start)) from None
