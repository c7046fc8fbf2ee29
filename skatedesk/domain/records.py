"""Records and bests: which marks a result earns, against what stood before the race.

A record counts by the printed hundredth, and to equal it is to share it (the prefix is in the rule file). What the
program finds is provisional until an official ratifies it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import plain
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.ranking import Result, time_of
from skatedesk.domain.rules_sheets import RecordRule
from skatedesk.domain.times import RaceTime
from skatedesk.domain.venues import Continent
from skatedesk.words import _

LOWLAND = "LR"
"""The best of the world outside the high rinks; no list of the ISU, but widely kept."""

PERSONAL_BEST, SEASON_BEST = "PB", "SB"
JUNIOR = "J"
"""What the mark of a junior record ends with."""

JUNIOR_CLASS = "Junior"
"""What the names of the age classes of juniors begin with."""

_YEARS = re.compile(r"\b(?:19|20)\d\d(?:/\d\d)?\b")


class Reach(StrEnum):
    """Where a record holds."""

    WORLD = "world"
    OLYMPIC = "Olympic"
    LOWLAND = "lowland"
    CONTINENT = "continent"
    CHAMPIONSHIP = "championship"
    TRACK = "track"
    NATION = "nation"


_REACHES = {
    "WR": Reach.WORLD, "OR": Reach.OLYMPIC, "CR": Reach.CHAMPIONSHIP, "TR": Reach.TRACK, "NR": Reach.NATION,
}  # fmt: skip
SCOPED = frozenset({Reach.CHAMPIONSHIP, Reach.TRACK, Reach.NATION})
"""Records that say in which championship, on which rink or in which nation they hold."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A kind of record, such as NRJ; `nations` are those of a continent."""

    code: str
    reach: Reach
    junior: bool = False
    nations: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Record:
    """A record as a list gives it, or as it was set in a race of this file (`start_id`).

    `scope` is the nation, the rink or the championship it holds in. One that is not `ratified` is provisional.
    """

    id: int
    mark: str
    scope: str
    discipline: Discipline
    sex: Sex
    metres: int | None
    time: RaceTime
    holder: str
    nation: str = ""
    day: date | None = None
    place: str = ""
    event: str = ""
    source: str = ""
    ratified: bool = False
    start_id: int | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """The time that had to be beaten, and who held it, where that is known."""

    time: RaceTime
    holder: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark that a result earns; `bar` is what it beat or equalled."""

    mark: str
    bar: Bar
    prefix: str = ""

    @property
    def is_record(self) -> bool:
        """Whether it is more than the skater's own best."""
        return self.mark not in (PERSONAL_BEST, SEASON_BEST)

    def __str__(self) -> str:
        return f"{self.prefix}{self.mark}"


@dataclass(frozen=True, slots=True)
class Ground:
    """What can be won where a race is skated: the rink, the championship, and whether the rink is a low one."""

    tracks: frozenset[str] = frozenset()
    championships: frozenset[str] = frozenset()
    olympic: bool = False
    lowland: bool = False

    def holds(self, mark: Mark, scope: str) -> bool:
        """Whether a record of this scope can be broken here; nations are looked at skater by skater."""
        match mark.reach:
            case Reach.OLYMPIC:
                return self.olympic
            case Reach.LOWLAND:
                return self.lowland
            case Reach.TRACK:
                return scope in self.tracks
            case Reach.CHAMPIONSHIP:
                return scope in self.championships
            case _:
                return True


@dataclass(frozen=True, slots=True)
class OwnBests:
    """Personal and season best of a skater before a race, as far as known."""

    pb: RaceTime | None = None
    sb: RaceTime | None = None


@dataclass(frozen=True, slots=True)
class EarlierTime:
    """A time of the file that was skated before the race, by whom and where."""

    time: RaceTime
    competitor: Competitor
    ground: Ground
    junior: bool = False
    day: date | None = None


Key = tuple[str, str]
"""A mark, and the nation for a record of a nation."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before a race. `marks` are in their order of importance, `juniors` the ids of skaters."""

    marks: tuple[Mark, ...] = ()
    equalled: str = "="
    ground: Ground = Ground()
    bars: Mapping[Key, Bar] = field(default_factory=dict[Key, Bar])
    juniors: frozenset[int] = frozenset()
    bests: Mapping[int, OwnBests] = field(default_factory=dict[int, OwnBests])

    @classmethod
    def of(
        cls, marks: Sequence[Mark], equalled: str, ground: Ground, records: Iterable[tuple[Record, str]]
    ) -> Self:  # fmt: skip
        """The records that can be broken on this ground, each with its scope as it is compared."""
        known = {mark.code: mark for mark in marks}
        bars: dict[Key, Bar] = {}
        for record, scope in records:
            mark = known.get(record.mark)
            if mark is not None and ground.holds(mark, scope):
                _lower(bars, _key(mark, scope), Bar(record.time, record.holder, record.day))
        return cls(tuple(marks), equalled, ground, bars)

    def after(self, skated: Iterable[EarlierTime]) -> dict[Key, Bar]:
        """The bars as these earlier times left them; without a record in the list nothing can be broken."""
        bars = dict(self.bars)
        for one in skated:
            bar = Bar(one.time, one.competitor.name, one.day)
            for mark in self.claims(one.competitor, junior=one.junior):
                key = _key(mark, one.competitor.nation)
                if key in bars and self._shares(mark, one.ground):
                    _lower(bars, key, bar)
        return bars

    def claims(self, who: Competitor, *, junior: bool) -> list[Mark]:
        """The marks that somebody can earn, the most important first."""
        return [
            mark
            for mark in self.marks
            if (junior or not mark.junior) and (not mark.nations or who.nation in mark.nations)
        ]

    def _shares(self, mark: Mark, other: Ground) -> bool:
        """Whether a time skated on another ground counts for the same record."""
        match mark.reach:
            case Reach.OLYMPIC:
                return other.olympic
            case Reach.LOWLAND:
                return other.lowland
            case Reach.TRACK:
                return bool(self.ground.tracks & other.tracks)
            case Reach.CHAMPIONSHIP:
                return bool(self.ground.championships & other.championships)
            case _:
                return True


def marks_of(rule: RecordRule, continents: Iterable[Continent]) -> tuple[Mark, ...]:
    """The marks for records in their order; lowland and continent stand before those of a championship [G]."""
    found = [
        Mark(code, reach, code.endswith(JUNIOR))
        for code in rule.marks
        if (reach := _REACHES.get(code.removesuffix(JUNIOR))) is not None
    ]
    narrow = (Reach.CHAMPIONSHIP, *SCOPED)
    place = next((at for at, mark in enumerate(found) if mark.reach in narrow), len(found))
    wide = [Mark(one.record, Reach.CONTINENT, nations=frozenset(one.nations)) for one in continents]
    return (*found[:place], Mark(LOWLAND, Reach.LOWLAND), *wide, *found[place:])


def mark_of(marks: Iterable[Mark], code: str) -> Mark | None:
    """The mark of this code, None where the season knows none."""
    return next((mark for mark in marks if mark.code == code), None)


def mark_named(marks: Sequence[Mark], code: str) -> Mark:
    """The mark of this code; RuleError with those there are where it is unknown."""
    found = mark_of(marks, code.strip().upper())
    if found is not None:
        return found
    known = ", ".join(mark.code for mark in marks)
    raise RuleError(_("There is no record “{mark}”. The records are: {known}.").format(mark=code.strip(), known=known))


def championship_key(text: str) -> str:
    """A championship as it is compared: without the year in which it is held."""
    return " ".join(plain(_YEARS.sub(" ", text)).split())


def tags(before: Before, results: Sequence[Result]) -> dict[int, tuple[Tag, ...]]:
    """The marks of each result by start, in order of importance; only those who earn one.

    Pair by pair: who beats the record later in the race has to beat the new one.
    """
    bars = dict(before.bars)
    found: dict[int, tuple[Tag, ...]] = {}
    for start in sorted(_timed(results), key=_order_skated):
        who = start.competitor
        is_junior = not who.is_team and who.id in before.juniors
        earned = [
            tag
            for mark in before.claims(who, junior=is_junior)
            if (tag := _claimed(mark, who, time_of(start), bars, before.equalled)) is not None
        ]
        earned += _own(before, start)
        if earned:
            found[start.id] = tuple(earned)
    return found


def _claimed(mark: Mark, who: Competitor, time: RaceTime, bars: dict[Key, Bar], equalled: str) -> Tag | None:
    key = _key(mark, who.nation)
    bar = bars.get(key)
    if bar is None or time.cut_ms > bar.time.cut_ms:
        return None
    if time.cut_ms == bar.time.cut_ms:
        return Tag(mark.code, bar, equalled)
    bars[key] = Bar(time, who.name)
    return Tag(mark.code, bar)


def _own(before: Before, start: Start) -> list[Tag]:
    """Personal or season best; a personal best is one of the season too, so that is not said twice."""
    if start.competitor.is_team:
        return []
    bests = before.bests.get(start.competitor.id, OwnBests())
    time = time_of(start)
    for mark, best in ((PERSONAL_BEST, bests.pb), (SEASON_BEST, bests.sb)):
        if best is not None and time.cut_ms <= best.cut_ms:
            return [Tag(mark, Bar(best), before.equalled if time.cut_ms == best.cut_ms else "")]
    return []


def _timed(results: Iterable[Result]) -> list[Start]:
    return [result.start for result in results if result.status is Status.OK and result.time]


def _order_skated(start: Start) -> tuple[int, float, int, int]:
    """Reskates after all pairs; in a pair the one who is first at the finish. Without pairs, by time."""
    number = start.counting.number if start.counting else 1
    return number, float("inf") if start.pair is None else start.pair, start.place, time_of(start).ms


def _key(mark: Mark, nation: str) -> Key:
    return mark.code, nation if mark.reach is Reach.NATION else ""


def _lower(bars: dict[Key, Bar], key: Key, bar: Bar) -> None:
    """Take a faster time as the one to beat."""
    if key not in bars or bar.time.cut_ms < bars[key].time.cut_ms:
        bars[key] = bar
