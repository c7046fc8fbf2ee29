"""Seasons: from one summer to the next, 1 July to 30 June."""

import re
from datetime import date

FIRST_MONTH = 7

_NAME = re.compile(r"([0-9]{4})/([0-9]{2})")


def is_season(name: str) -> bool:
    """Whether a name is one of a season, such as 2025/26."""
    match = _NAME.fullmatch(name)
    return match is not None and (int(match[1]) + 1) % 100 == int(match[2])


def season_of_day(day: date) -> str:
    """The season a day belongs to, such as 2025/26."""
    first = day.year if day.month >= FIRST_MONTH else day.year - 1
    return f"{first}/{(first + 1) % 100:02d}"


def first_day(season: str, seasons_back: int = 0) -> date:
    """1 July of a season such as 2025/26, or of the one that many seasons before it."""
    return date(int(season.partition("/")[0]) - seasons_back, FIRST_MONTH, 1)
