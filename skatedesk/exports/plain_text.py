"""A sheet as plain text in columns, for a terminal.

A sheet that was given a style speaks its language; any other one that of the terminal.
"""

import unicodedata
from collections.abc import Sequence
from contextlib import nullcontext

from skatedesk.domain.house_style import USUAL
from skatedesk.exports.wording import (
    approval_line,
    box_title,
    column_titles,
    division_line,
    in_its_language,
    legend_lines,
    mark_line,
    place_line,
    revision_line,
    second,
)
from skatedesk.sheets.sheet import Column, Kind, Sheet

_GAP = "  "
_BRACKETS = len("(4)")


def lines(sheet: Sheet) -> list[str]:
    """Heading, table, codes and remarks, line by line; what it says in a second language below the first."""
    with nullcontext() if sheet.style == USUAL else in_its_language(sheet):
        top = [
            mark_line(sheet),
            second(sheet, mark_line),
            sheet.heading.series,
            place_line(sheet),
            _box(sheet),
            second(sheet, _box),
        ]
        foot = [*legend_lines(sheet), *sheet.remarks, *filter(None, (approval_line(sheet), revision_line(sheet)))]
        return [*filter(None, top), "", *_table(sheet), *([""] if foot else []), *foot]


def shown_width(text: str) -> int:
    """How many places of a terminal a text takes: Chinese, Japanese and Korean letters take two, accents none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _box(sheet: Sheet) -> str:
    return ", ".join(filter(None, (box_title(sheet), division_line(sheet), sheet.heading.state)))


def _table(sheet: Sheet) -> list[str]:
    """The header and the rows in columns; a title as a line of its own, below an empty one."""
    printed, texts = sheet.printed(), list(sheet.texts())
    in_columns = [text for row, text in zip(sheet.rows, texts, strict=True) if not row.title]
    titles = _titles(sheet)
    columns = [
        _column(sheet.columns[index], [title[at] for title in titles], [row[index] for row in in_columns])
        for at, index in enumerate(printed)
    ]
    table = [_GAP.join(cells).rstrip() for cells in zip(*columns, strict=True)]
    lines, following = table[: len(titles)], iter(table[len(titles) :])
    for row, text in zip(sheet.rows, texts, strict=True):
        title = _GAP.join(filter(None, (text[index] for index in printed)))
        lines += ["", title] if row.title else [next(following)]
    return lines


def _titles(sheet: Sheet) -> list[tuple[str, ...]]:
    """The header, and below it that of the second language where it says something else."""
    printed = sheet.printed()
    first = tuple(sheet.columns[index].title for index in printed)
    other = tuple(column_titles(sheet, index)[1] for index in printed)
    return [first, other] if any(other) else [first]


def _column(column: Column, titles: Sequence[str], texts: Sequence[str]) -> list[str]:
    """The titles and the texts, all of one width."""
    if column.kind is Kind.TIME:
        texts = _points_in_line(texts)
    width = max(map(shown_width, (*titles, *texts)))
    return [_filled(text, width, right=column.right_aligned) for text in (*titles, *texts)]


def _points_in_line(texts: Sequence[str]) -> list[str]:
    """Room behind the times that have no thousandth in brackets, where others have one."""
    if not any(text.endswith(")") for text in texts):
        return list(texts)
    return [text if text.endswith(")") or not text[:1].isdigit() else text + " " * _BRACKETS for text in texts]


def _filled(text: str, width: int, *, right: bool) -> str:
    room = " " * (width - shown_width(text))
    return room + text if right else text + room
