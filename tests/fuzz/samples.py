"""Sound sources, to be spoiled."""

import csv
import io
import json
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from skatedesk import places
from tests.imports import OTHER, RACE, ROW, race_text

DATA = Path(__file__).resolve().parents[1] / "data"

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xff\xff?\0\5\xfe"
    b"\2\xfe\xa75\x81\x84\0\0\0\0IEND\xaeB`\x82"
)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x0b\x08\0\1\0\1\1\1\x11\0\xff\xd9"
SVG = (
    b'<?xml version="1.0" encoding="utf-8"?>\n<!-- a sign -->\n<svg xmlns="http://www.w3.org/2000/svg" '
    b'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"><defs><g id="a"><path d="M0 0L5 5"/></g></defs>'
    b'<style>.b { fill: url(#c); }</style><use xlink:href="#a" x="2"/><g><g><rect width="3" height="3"/></g></g></svg>'
)
TIMES = tuple(
    text.encode()
    for text in (
        "3652",
        "36.52",
        "1:43.25",
        "1.43,25",
        "34.37(4)",
        "59:59.999",
        "36.5M",
        "36.5 36.6 36.4",
        "３６．５２",
    )
)

_ENTRIES = (
    ("Family name", "Given name", "Nation", "Sex", "Birth date", "Club", "Bib", "500 m", "1000 m", "Seed 1000 m"),
    ("Berg", "Anna", "NOR", "W", "2001-02-03", "Oslo", 12, "x", "R1", "1:16.20"),
    ("de Vries", "Jan", "NED", "M", "03.02.1999", "Thialf", 13, "", "x", 69.21),
    ("Żurek", "Damian", "POL", "M", "3 May 1998", "", "", "1", "1 OC", "1:08,01"),
)
_LISTED = (
    ("Name", "Country", "Gender", "Distances", "Remark", "Reserve"),
    ("BERG Anna", "Norway", "F", "500 m, 1000 m", "late", ""),
    ("高木 美帆", "JPN", "女", "1500m / mass start", "", "yes"),
)
_RECORDS = (
    ("Record", "Holds in", "Distance", "Sex", "Time", "Name", "Nation", "Date", "Place", "Competition"),
    ("TR", "Beijing", "1500 m", "W", "1:53.28", "Ireen WÜST", "NED", "2022-02-07", "Beijing", "Olympic Winter Games"),
    ("WR", "", "500 m", "M", "33.61", "Pavel KULIZHNIKOV", "RUS", "09.03.2019", "Salt Lake City", ""),
)
_CAREERS = (
    ("Name", "Nation", "Sex", "Distance", "Series", "Gold", "Silver", "Bronze"),
    ("Jordan STOLZ", "USA", "M", "1000 m", "World Cup", 12, 3, 1),
    ("Jenning DE BOO", "NED", "M", "500 m", "", 2, "", 4),
)


def races() -> list[bytes]:
    made = [race_text(ROW, OTHER), race_text(ROW, splits=[], officials=[])]
    return [text.encode() for text in made] + _files("sources/*.json")


def histories() -> list[bytes]:
    return _files("history/*.json")


def entry_texts() -> list[bytes]:
    return [
        *_texts(_ENTRIES),
        *_texts(_LISTED),
        _text(_LISTED, ",").encode("utf-16"),
        _text(_ENTRIES, "\t").encode("cp1250", "replace"),
    ]


def record_texts() -> list[bytes]:
    return _texts(_RECORDS)


def career_texts() -> list[bytes]:
    return _texts(_CAREERS)


def entry_books() -> list[bytes]:
    return [_book(_ENTRIES), _book(_LISTED)]


def record_books() -> list[bytes]:
    return [_book(_RECORDS)]


def career_books() -> list[bytes]:
    return [_book(_CAREERS)]


def rules() -> list[bytes]:
    return [(places.resources() / "rules" / "isu-2025-26.toml").read_bytes(), *_files("rules/*.toml")]


def schemes() -> list[bytes]:
    return [path.read_bytes() for path in sorted((places.resources() / "qualification").glob("*.toml"))]


def pictures() -> list[bytes]:
    return [PNG, JPEG, SVG]


def _files(pattern: str) -> list[bytes]:
    found = sorted(DATA.glob(pattern))
    assert found, pattern
    return [path.read_bytes() for path in found]


def _texts(rows: tuple) -> list[bytes]:
    return [_text(rows, ";").encode("utf-8"), _text(rows, "\t").encode("utf-8-sig")]


def _text(rows: tuple, separator: str) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows(rows)
    return written.getvalue()


@cache
def _book(rows: tuple) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    sheet["L1"], sheet["L2"] = "Sum", "=A2&B2"
    sheet.merge_cells("A9:B9")
    sheet.row_dimensions[8].hidden = True
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


RACE_KEYS, ROW_KEYS = sorted({*RACE, "results"}), sorted({*ROW, "splits", "notes", "laps", "s1", "s4", "members"})


def race_with(race: dict, row: dict) -> bytes:
    """The usual race with these values in it."""
    return json.dumps(RACE | {"results": [ROW | row]} | race).encode("utf-8")
