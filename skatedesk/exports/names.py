"""Names of tabs and files, one for each sheet, in their order."""

import re
import unicodedata
from collections.abc import Callable, Sequence

from skatedesk.exports.letters import clean
from skatedesk.exports.wording import told_apart
from skatedesk.sheets.sheet import Sheet

TAB_LENGTH = 31
FILE_LENGTH = 80

_NOT_IN_A_TAB = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
_NOT_IN_A_FILE = re.compile(r"[^a-z0-9]+")
_OF_CHAMPIONSHIPS = "qualification"
_KEPT_BY_EXCEL = "history"
_KEPT_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Devices since the days of DOS: a file of that name, whatever its ending, cannot be written there."""


def tab_names(sheets: Sequence[Sheet]) -> list[str]:
    """Names a workbook takes: at most 31 characters, without brackets, colons, slashes and the like, none twice."""
    return _unique([_plain_tab(sheet) for sheet in sheets], _numbered_tab)


def file_names(sheets: Sequence[Sheet]) -> list[str]:
    """Names every disk takes, without ending: `12-1st-500m-men`, none twice."""
    return _unique([_plain_file(sheet) for sheet in sheets], lambda name, count: f"{name}-{count}")


def plain_name(text: str) -> str:
    """The text as a file may be called on every disk: small letters, digits and hyphens; empty where none is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = _NOT_IN_A_FILE.sub("-", plain).strip("-")[:FILE_LENGTH].rstrip("-")
    return f"{name}-list" if name in _KEPT_BY_WINDOWS else name


def _unique(names: list[str], numbered: Callable[[str, int], str]) -> list[str]:
    """The names, with a number behind each that came before; large and small letters are the same."""
    taken: set[str] = set()
    result: list[str] = []
    for name in names:
        count, free = 1, name
        while free.casefold() in taken:
            count += 1
            free = numbered(name, count)
        taken.add(free.casefold())
        result.append(free)
    return result


def _plain_tab(sheet: Sheet) -> str:
    text = _NOT_IN_A_TAB.sub(" ", clean(told_apart(sheet) or sheet.kind))
    name = _cut(" ".join(text.split()).strip("'"), TAB_LENGTH) or "1"
    return f"{name} 1" if name.casefold() == _KEPT_BY_EXCEL else name


def _numbered_tab(name: str, count: int) -> str:
    number = f" ({count})"
    return _cut(name, TAB_LENGTH - len(number)) + number


def _plain_file(sheet: Sheet) -> str:
    # A race counts for several championships, each with lists of the same events.
    text = f"{sheet.heading.series} {told_apart(sheet)}" if sheet.kind == _OF_CHAMPIONSHIPS else told_apart(sheet)
    return plain_name(text) or plain_name(sheet.kind) or "list"


def _cut(text: str, length: int) -> str:
    """Excel counts in UTF-16, where a rare character is two."""
    return text.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore").strip().strip("'")
