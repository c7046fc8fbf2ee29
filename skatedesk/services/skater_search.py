"""Finding a skater by what somebody remembers: part of the name, the nation, the number."""

import unicodedata
from collections.abc import Sequence

from skatedesk.services import lists
from skatedesk.sheets.skater_card import ListedSkater
from skatedesk.store import rows
from skatedesk.store.results_file import ResultsFile

_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "-": " "})


def skaters(file: ResultsFile, competition_id: int | None) -> tuple[ListedSkater, ...]:
    """All skaters by nation and name, with their numbers in this competition."""
    numbers: dict[int | None, int] = {}
    if competition_id is not None:
        with file.read() as session:
            numbers = {row.skater_id: row.number for row in rows.bibs(session, competition_id)}
    return tuple(ListedSkater(skater, numbers.get(skater.id)) for skater in lists.skaters(file))


def matching(listed: Sequence[ListedSkater], text: str) -> tuple[ListedSkater, ...]:
    """Those every typed word fits: it begins a part of the name, the nation or the number; accents do not matter."""
    words = _plain(text).split()
    return tuple(one for one in listed if _fits(one, words))


def _fits(one: ListedSkater, words: Sequence[str]) -> bool:
    number = "" if one.number is None else str(one.number)
    known = f" {_plain(one.skater.name)} {one.skater.nation.casefold()} {number}"
    # Names in characters are written without gaps, so a word may begin anywhere in them.
    return all(f" {word}" in known or (not word.isascii() and word in known) for word in words)


def _plain(text: str) -> str:
    """Small letters without their accents, so that gelinas finds GÉLINAS."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).translate(_PLAIN)
