"""What a packed workbook is held to before openpyxl reads it, which trusts whatever stands in it.

A file of some kilobytes can unpack to gigabytes, or keep a reader busy for minutes; nothing here may take longer than
the list of the largest meeting would.
"""

import re
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from skatedesk.imports.entry_text import MOST_BLANK_ROWS, MOST_ROWS
from skatedesk.imports.errors import SourceError
from skatedesk.words import _

MOST_UNPACKED = 100_000_000
"""Bytes of the sheets: one of which every row is formatted to the last one has some 60 million."""

MOST_BESIDE = 40_000_000
"""Bytes of all else: pictures, texts and styles; those of 5000 rows have less than two million."""

MOST_PARTS = 2000

MOST_TAGS = 1_000_000
"""In the rows of a sheet that are read, and in the texts; 5000 rows with 30 filled columns have as many."""

MOST_TAGS_BESIDE = 100_000
"""In each of the other parts: a workbook whose styles have grown wild has some 60,000."""

MOST_MERGED = 100_000
"""Rows that merged cells cover, each time counted."""

_SHEETS = "xl/worksheets/"
_HEAD = 1000
_PACKED = (ZIP_STORED, ZIP_DEFLATED)
"""How spreadsheets pack; other ways unpack without end before anybody can look."""

_PLAIN = (b"utf-8", b"us-ascii")
_PART_OF_LIST = b"PK\x01\x02"
_ENCODING = re.compile(rb"\A[^>]*?encoding\s*=\s*[\"']([^\"']*)")
_ROW = re.compile(rb"<(?:\w+:)?row\b(?:[^<>]*?\sr\s*=\s*[\"']([0-9]{1,9})[\"'])?")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^<>]*\bref=\"[A-Z]*([0-9]{1,7}):[A-Z]*([0-9]{1,7})\"")


def check_packed(data: bytes, source: str) -> None:
    """Refuse a file with more parts than any workbook, before their list is read."""
    if data.count(_PART_OF_LIST) > MOST_PARTS:
        raise _too_large(source)


def check_archive(archive: ZipFile, source: str) -> None:
    """Refuse what is too large when unpacked, takes too long to read, or leads to something else; SourceError."""
    parts = archive.infolist()
    sheets = sum(part.file_size for part in parts if _is_sheet(part))
    beside = sum(part.file_size for part in parts) - sheets
    if len(parts) > MOST_PARTS or sheets > MOST_UNPACKED or beside > MOST_BESIDE:
        raise _too_large(source)
    for part in parts:
        if part.compress_type not in _PACKED:
            raise _strange(source)
        with archive.open(part) as opened:
            head = opened.read(_HEAD)
        if _is_xml(head):
            _check_xml(part, head, archive.read(part), source)


def _is_sheet(part: ZipInfo) -> bool:
    return part.filename.startswith(_SHEETS)


def _is_xml(head: bytes) -> bool:
    """Whether a reader of XML would begin to read it, in whatever way its letters are written."""
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n").startswith(b"<")


def _check_xml(part: ZipInfo, head: bytes, data: bytes, source: str) -> None:
    encoding = _ENCODING.match(head)
    if b"\0" in head or (encoding is not None and encoding[1].lower() not in _PLAIN) or b"<!DOCTYPE" in data:
        # A workbook has no document type. It can hold words that stand for others, and those for others again.
        raise _strange(source)
    if _is_sheet(part):
        too_many = data.count(b"<", 0, _end(data, source)) > MOST_TAGS or _merged(data) > MOST_MERGED
    else:
        too_many = data.count(b"<") > (MOST_TAGS if b"<sst" in head else MOST_TAGS_BESIDE)
    if too_many:
        raise _too_large(source)


def _end(data: bytes, source: str) -> int:
    """Where the rows begin that are not read; rows out of order would be passed over one by one to the last."""
    last = 0
    for count, row in enumerate(_ROW.finditer(data)):
        number = int(row[1] or last + 1)
        if number <= last:
            raise _strange(source)
        if count > MOST_ROWS + MOST_BLANK_ROWS:
            return row.start()
        last = number
    return len(data)


def _merged(data: bytes) -> int:
    """How many rows the merged cells cover, as far as they would be counted."""
    covered = 0
    for match in _MERGED.finditer(data):
        covered += max(0, min(int(match[2]), MOST_ROWS) - int(match[1])) + 1
        if covered > MOST_MERGED:
            break
    return covered


def _too_large(source: str) -> SourceError:
    sentence = _("{source} is far too large for a list when unpacked. Copy its rows into a new workbook.")
    return SourceError(sentence.format(source=source))


def _strange(source: str) -> SourceError:
    sentence = _("{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.")
    return SourceError(sentence.format(source=source))
