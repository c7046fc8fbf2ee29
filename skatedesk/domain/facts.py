"""What is worth telling of a race that is over: sentences, each with the way to it, the weightiest first."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from skatedesk.domain import mass_start
from skatedesk.domain.derivation import Case, Steps
from skatedesk.domain.heats import goes_by_heat
from skatedesk.domain.house_style import USUAL, Point
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.podiums import Event
from skatedesk.domain.races import Competition, Race, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import PRINTED_DECIMALS, Behind, PrintedTime, RaceTime, clock
from skatedesk.words import _


class FactKind(StrEnum):
    """What a fact is about."""

    RESULT = "result"
    RECORD = "record"
    TIME = "time"
    CAREER = "career"
    STREAK = "streak"
    CUP = "cup"
    PROMOTION = "promotion"
    HOME = "home"
    PAIRS = "pairs"
    BEST = "best"
    OFFICIALS = "officials"


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence, the steps to it, and how much it weighs: the winner 1000, a note behind a time 100."""

    kind: FactKind
    sentence: str
    why: Steps
    weight: int


@dataclass(frozen=True, slots=True)
class Writing:
    """How sentences write figures and days, as the sheets of the competition do."""

    day: Callable[[date], str] = date.isoformat
    point: Point = USUAL.point

    def time(self, time: RaceTime | PrintedTime) -> str:
        return str(time).replace(".", self.point)

    def gap(self, gap: Behind | int) -> str:
        """A difference without its sign; a bare number is in thousandths, cut to the hundredth."""
        ms, decimals = (gap, PRINTED_DECIMALS) if isinstance(gap, int) else (gap.ms, gap.decimals)
        return clock(ms, decimals).replace(".", self.point)


@dataclass(frozen=True, slots=True)
class Raced:
    """A race in which everybody is done, and what its facts are told from.

    `members` are those who skated for the teams, by start; `final`: its competition is the final of its cup.
    """

    competition: Competition
    race: Race
    results: tuple[Result, ...]
    rules: Rules
    members: Mapping[int, tuple[Competitor, ...]] = field(default_factory=dict[int, tuple[Competitor, ...]])
    final: bool = False
    writing: Writing = field(default=Writing(), compare=False)

    @property
    def event(self) -> Event:
        return Event(self.race.discipline, self.race.metres)

    @property
    def placed(self) -> tuple[Result, ...]:
        """Those with a place of their own; a last rank that is only paid for is none."""
        statuses = (Status.OK, Status.DNF) if goes_by_heat(self.race) else (Status.OK,)
        return tuple(line for line in self.results if line.rank is not None and line.status in statuses)

    @property
    def podium(self) -> tuple[tuple[Result, ...], ...]:
        """The first three places, those together who share one."""
        groups = [tuple(group) for _rank, group in groupby(self.placed, key=lambda line: line.rank)]
        return tuple(group for group in groups if (group[0].rank or 0) <= 3)

    @property
    def on_podium(self) -> frozenset[Who]:
        return frozenset(line.start.competitor.who for group in self.podium for line in group)

    @property
    def pays(self) -> bool:
        return self.rules.counts_for_cup(self.competition.series)

    def case(self, result: Result) -> Case:
        """The same line as derivations explain it."""
        raced = mass_start.as_skated(self.race, [line.start for line in self.results])
        skated = mass_start.format_of(raced, self.competition, self.rules)
        return Case(self.race, self.results, self.rules, result, self.pays, self.final, skated)

    def names(self, lines: Iterable[Result]) -> str:
        return joined(named(line.start.competitor) for line in lines)

    def name(self, who: Competitor) -> str:
        """The name, with the nation where the podium did not tell it."""
        return who.name if who.who in self.on_podium else named(who)


def in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The weightiest first, no sentence twice."""
    told: dict[str, Fact] = {}
    for fact in facts:
        told.setdefault(fact.sentence, fact)
    return tuple(sorted(told.values(), key=lambda fact: -fact.weight))


def named(who: Competitor) -> str:
    """`Jordan STOLZ (USA)`; a team is called as its nation."""
    return who.name if who.is_team or not who.nation else f"{who.name} ({who.nation})"


def joined(names: Iterable[str]) -> str:
    """`A, B and C`."""
    *first, last = names
    return _("{names} and {last}").format(names=", ".join(first), last=last) if first else last


def capital(sentence: str) -> str:
    """The sentence with a large first letter, where its language has any."""
    return sentence[:1].upper() + sentence[1:]


def tied(lines: Sequence[Result]) -> Iterator[tuple[Result, Result]]:
    """Neighbours of a list whose printed times are equal, and whom the thousandth told apart."""
    for better, worse in pairwise(lines):
        if better.rank == worse.rank or not (better.time and worse.time):
            continue
        if worse.time.thousandth_decides and better.time.time.cut_ms == worse.time.time.cut_ms:
            yield better, worse


def kind_word(kind: FactKind) -> str:
    """What a fact is about, in one word or two."""
    return {
        FactKind.RESULT: _("Result"),
        FactKind.RECORD: _("Record"),
        FactKind.TIME: _("Time"),
        FactKind.CAREER: _("Career"),
        FactKind.STREAK: _("In a row"),
        FactKind.CUP: _("Cup"),
        FactKind.PROMOTION: _("Division A"),
        FactKind.HOME: _("Home"),
        FactKind.PAIRS: _("Pairs"),
        FactKind.BEST: _("Best times"),
        FactKind.OFFICIALS: _("Officials"),
    }[kind]
