"""What a sheet says, apart from its look and its language: by that editions are compared and told apart."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, astuple
from typing import Any

from skatedesk.sheets.sheet import Row, Sheet, text_of

Content = dict[str, Any]
"""Plain values, as JSON keeps them."""

_LEFT_OUT = {
    "start list": frozenset({"own_name", "pb", "sb", "cup_points", "cup_rank"}),
    "pair list": frozenset({"own_name", "pb", "sb", "cup_points", "cup_rank"}),
}
"""What stands on a list for information: a best that was corrected makes no new start list."""

_NUMBERED = frozenset({"records set", "prizes", "prize totals", "medals", "podiums", "podium counts"})
"""Lists whose rows have no key of their own; who or what stands in the row tells them apart."""

_NAMES = frozenset({"mark", "race", "event", "name", "nation", "of"})


def content_of(sheet: Sheet) -> Content:
    """What people read on the sheet; read it in English, so that it is the same whatever language it goes out in.

    The state of a start list tells its revision, and its remarks what that changed: both are about the edition.
    """
    left_out = _LEFT_OUT.get(sheet.kind, frozenset[str]())
    printed = [index for index in sheet.printed() if sheet.columns[index].key not in left_out]
    heading = {**asdict(sheet.heading), "day": sheet.heading.day.isoformat() if sheet.heading.day else ""}
    if not sheet.heading.mark:
        del heading["mark"]  # as in editions that went out before there were marks
    about_edition = sheet.kind == "start list"
    return {
        "kind": sheet.kind,
        "heading": {**heading, "state": ""} if about_edition else heading,
        "columns": [sheet.columns[index].key for index in printed],
        "titles": [sheet.columns[index].title for index in printed],
        "rows": list(_rows(sheet, printed)),
        "officials": [list(astuple(one)) for one in sheet.officials],
        "conditions": [list(astuple(one)) for one in sheet.conditions],
        "legend": [list(one) for one in sheet.legend],
        "remarks": [] if about_edition else list(sheet.remarks),
    }


def digest_of(content: Content) -> str:
    """The hash of what a sheet says; the titles of the columns are no part of it."""
    said = {key: value for key, value in content.items() if key != "titles"}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _rows(sheet: Sheet, printed: list[int]) -> Iterator[list[Any]]:
    """The key of each row and its texts, those of its further lines behind its own."""
    seen: Counter[str] = Counter()
    row: list[Any] = []
    for line in sheet.rows:
        texts = [text_of(line.cells[index]) for index in printed]
        if line.goes_on and row:
            row[1] += texts
            continue
        if row:
            yield row
        key = _key(sheet, line, printed, texts)
        seen[key] += 1
        row = [key if seen[key] == 1 else f"{key} ({seen[key]})", texts]
    if row:
        yield row


def _key(sheet: Sheet, line: Row, printed: list[int], texts: list[str]) -> str:
    if line.title:
        return f"title {texts[0] if texts else line.key}"
    if sheet.kind not in _NUMBERED:
        return str(line.key)
    named = [text for index, text in zip(printed, texts, strict=True) if sheet.columns[index].key in _NAMES]
    return " ".join(named)
