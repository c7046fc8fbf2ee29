"""Races and starts in few words, for tests of the sport."""

from functools import lru_cache
from itertools import count

from skatedesk import places
from skatedesk.domain.attempts import Attempt, Passing, Start
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Lane, Race, Sex, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import Rules
from skatedesk.domain.schemes import Scheme, read_scheme
from skatedesk.domain.times import RaceTime

_numbers = count(1)
_OF_ATTEMPT = ("laps", "sprint_points", "lapped", "codes", "passings")


@lru_cache
def rules(name: str = "isu-2025-26") -> Rules:
    """A rule file that comes with the program."""
    path = places.resources() / "rules" / f"{name}.toml"
    return read_rules(path.read_text(encoding="utf-8"), path.name)


@lru_cache
def scheme(name: str = "owg-2026") -> Scheme:
    """A qualification scheme that comes with the program."""
    path = places.resources() / "qualification" / f"{name}.toml"
    return read_scheme(path.read_text(encoding="utf-8"), path.name)


def race(
    metres: int | None = 500, division: str = "A", discipline: Discipline = Discipline.INDIVIDUAL, **other
) -> Race:  # fmt: skip
    """A race of men, the first of its competition."""
    facts = {"sex": Sex.MEN, "competition_id": 1, "number": 1, "title": "Race", **other}
    return Race(id=1, metres=metres, division=division, discipline=discipline, **facts)


def mass_start(division: str = "A", **other) -> Race:
    return race(None, division, Discipline.MASS_START, **other)


def skater(name: str, **other) -> Competitor:
    """A skater of their own, whoever was made before."""
    facts = {"id": next(_numbers), "nation": "NOR", "sex": Sex.MEN, **other}
    return Competitor(name=name, **facts)


def attempt(outcome: str, number: int = 1, **other) -> Attempt:
    """An attempt that ended with a time (`36.52`), a status (`DNF`), both (`DQ 36.52`), or not yet (empty)."""
    word, _space, rest = outcome.partition(" ")
    if word in set(Status):
        return Attempt(number, Status(word), RaceTime.parse(rest) if rest else None, **other)
    return Attempt(number, Status.OK, RaceTime.parse(outcome), **other)


def start(
    outcome: str = "", name: str = "", *, place: str = "", competitor: Competitor | None = None, **other
) -> Start:  # fmt: skip
    """A start with one attempt; `place` is pair and lane, as in `4i`; `WDR` withdraws it."""
    number = next(_numbers)
    of_attempt = {key: other.pop(key) for key in _OF_ATTEMPT if key in other}
    if place:
        other |= {"pair": int(place[:-1]), "lane": Lane.INNER if place[-1] == "i" else Lane.OUTER}
    withdrawn = outcome == "WDR"
    attempts = () if withdrawn or not outcome else (attempt(outcome, **of_attempt),)
    attempts = other.pop("attempts", attempts)
    who = competitor or skater(name or f"Skater {number}")
    return Start(number, who, withdrawn=withdrawn, attempts=attempts, **other)


def passing(metres: int, time: str) -> Passing:
    return Passing(metres, RaceTime.parse(time))


def printed(results: tuple[Result, ...]) -> list[tuple[int | None, str, str, int | None]]:
    """Rank, time or status, behind and points of every line, as a sheet shows them."""
    return [
        (line.rank, str(line.time or line.status), str(line.behind or ""), line.points)
        for line in results
    ]  # fmt: skip
