"""Medals: which races give them, who won them, and the table of the nations."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from skatedesk.domain.heats import goes_by_heat
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import only_says_who_goes_on
from skatedesk.domain.races import Competition, Discipline, Race, Sex, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules_sheets import MedalRule

_BEFORE_THE_FINAL = re.compile(r"\b(semi|quarter)[\s-]*finals?\b", re.IGNORECASE)


class Medal(StrEnum):
    GOLD = "gold"
    SILVER = "silver"
    BRONZE = "bronze"


_OF_RANK = {1: Medal.GOLD, 2: Medal.SILVER, 3: Medal.BRONZE}


@dataclass(frozen=True, slots=True)
class Place:
    """A rank of a race or a classification; `members` are those who skated for a team.

    `undecided`: shared only because a thousandth is unknown.
    """

    rank: int
    competitor: Competitor
    members: tuple[Competitor, ...] = ()
    undecided: bool = False

    @property
    def medal(self) -> Medal | None:
        """The medal of the rank, so that two winners have two golds, and nobody silver."""
        return _OF_RANK.get(self.rank)


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something that is won: a race, or a combination by its classification, which has no `number` and no metres.

    `decided`: everybody has a time or a status. `in_cup`: a race of a World Cup.
    """

    competition: Competition
    title: str
    discipline: Discipline
    sex: Sex
    places: tuple[Place, ...] = ()
    metres: int | None = None
    number: int | None = None
    division: str = ""
    day: date | None = None
    decided: bool = True
    official: bool = False
    in_cup: bool = False

    @property
    def podium(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.medal is not None)

    def counts(self, *, official_only: bool) -> bool:
        """Whether its medals are counted: once it is over, or only once it is official."""
        return self.official if official_only else self.decided

    @property
    def is_race(self) -> bool:
        return self.number is not None


@dataclass(frozen=True, slots=True)
class MedalCount:
    """How many medals of each kind."""

    gold: int = 0
    silver: int = 0
    bronze: int = 0

    @property
    def total(self) -> int:
        return self.gold + self.silver + self.bronze

    def of(self, medal: Medal) -> int:
        return {Medal.GOLD: self.gold, Medal.SILVER: self.silver, Medal.BRONZE: self.bronze}[medal]

    def with_one(self, medal: Medal) -> "MedalCount":
        """The count with one medal more."""
        return self + MedalCount(*(int(one is medal) for one in Medal))

    def __add__(self, other: "MedalCount") -> "MedalCount":
        return MedalCount(self.gold + other.gold, self.silver + other.silver, self.bronze + other.bronze)


@dataclass(frozen=True, slots=True)
class MedalLine:
    """A nation in the table."""

    rank: int
    nation: str
    count: MedalCount


@dataclass(frozen=True, slots=True)
class MedalTable:
    """The nations in their order, and all of their medals."""

    lines: tuple[MedalLine, ...]

    @property
    def total(self) -> MedalCount:
        return sum((line.count for line in self.lines), MedalCount())


def is_final(race: Race) -> bool:
    """Whether a race is won for good: none that only says who goes on, or is called a semi-final or quarter-final."""
    return not only_says_who_goes_on(race) and not _BEFORE_THE_FINAL.search(race.title)


def gives_medals(race: Race) -> bool:
    """Whether there is a podium: none in Division B."""
    return race.division != "B" and is_final(race)


def ranked_places(
    race: Race, results: Iterable[Result], members: Mapping[int, tuple[Competitor, ...]] | None = None
) -> tuple[Place, ...]:
    """The places of a result list, with those who skated for the teams by start.

    Who did not finish has none, even where cup points are paid for a last rank; but who lost a final is second in it.
    """
    placed = (Status.OK, Status.DNF) if goes_by_heat(race) else (Status.OK,)
    skated = members or {}
    return tuple(
        Place(result.rank, result.start.competitor, skated.get(result.start.id, ()), result.undecided)
        for result in results
        if result.rank is not None and result.status in placed
    )


def medal_table(occasions: Iterable[Occasion], rule: MedalRule) -> MedalTable:
    """The table of the nations; a team wins one medal for its nation.

    Most of the first kind of medal comes first. Equal nations share the rank and the next ranks are skipped, in
    alphabetical order (World Single Distances 2024), unless the rule file says otherwise.
    """
    counts: dict[str, MedalCount] = {}
    for place in (place for one in occasions for place in one.podium):
        if place.medal is not None:
            nation = place.competitor.nation
            counts[nation] = counts.get(nation, MedalCount()).with_one(place.medal)
    return MedalTable(tuple(_lines(counts, rule)))


def weight(count: MedalCount, order: Sequence[str]) -> tuple[int, ...]:
    """What sorts the better count first, medal by medal."""
    return tuple(-count.of(Medal(name)) for name in order)


def _lines(counts: dict[str, MedalCount], rule: MedalRule) -> list[MedalLine]:
    ordered = sorted(counts.items(), key=lambda item: (weight(item[1], rule.order), item[0]))
    lines: list[MedalLine] = []
    groups = groupby(ordered, key=lambda item: weight(item[1], rule.order))
    for step, (_weight, group) in enumerate(groups, start=1):
        shared = len(lines) + 1 if rule.skip_after_tie else step
        for nation, count in group:
            lines.append(MedalLine(shared if rule.share_rank else len(lines) + 1, nation, count))
    return lines
