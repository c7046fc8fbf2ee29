"""A sheet as plain text in columns, for a terminal."""

import unicodedata
from collections.abc import Sequence

from skatedesk.exports.wording import box_title, division_line, legend_line
from skatedesk.sheets.sheet import Column, Kind, Sheet

_GAP = "  "
_BRACKETS = len("(4)")


def lines(sheet: Sheet) -> list[str]:
    """Heading, table, codes and remarks, line by line."""
    heading = sheet.heading
    top = [heading.series, heading.place, _joined(box_title(heading), division_line(heading), heading.state)]
    foot = [*[legend_line(code, meaning) for code, meaning in sheet.legend], *sheet.remarks]
    return [*filter(None, top), "", *_table(sheet), *([""] if foot else []), *foot]


def shown_width(text: str) -> int:
    """How many places of a terminal a text takes: Chinese, Japanese and Korean letters take two, accents none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _table(sheet: Sheet) -> list[str]:
    """The header and the rows in columns; a title as a line of its own, below an empty one."""
    printed, texts = sheet.printed(), list(sheet.texts())
    in_columns = [text for row, text in zip(sheet.rows, texts, strict=True) if not row.title]
    columns = [_column(sheet.columns[index], [row[index] for row in in_columns]) for index in printed]
    header, *table = [_GAP.join(cells).rstrip() for cells in zip(*columns, strict=True)]
    following = iter(table)
    lines = [header]
    for row, text in zip(sheet.rows, texts, strict=True):
        title = _GAP.join(filter(None, (text[index] for index in printed)))
        lines += ["", title] if row.title else [next(following)]
    return lines


def _column(column: Column, texts: Sequence[str]) -> list[str]:
    if column.kind is Kind.TIME:
        texts = _points_in_line(texts)
    width = max(map(shown_width, (column.title, *texts)))
    return [_filled(text, width, right=column.right_aligned) for text in (column.title, *texts)]


def _points_in_line(texts: Sequence[str]) -> list[str]:
    """Room behind the times that have no thousandth in brackets, where others have one."""
    if not any(text.endswith(")") for text in texts):
        return list(texts)
    return [text if text.endswith(")") or not text[:1].isdigit() else text + " " * _BRACKETS for text in texts]


def _filled(text: str, width: int, *, right: bool) -> str:
    room = " " * (width - shown_width(text))
    return room + text if right else text + room
