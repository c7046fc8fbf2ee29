"""What differs between two lists: who comes into a championship and who falls out, who changes the division."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from skatedesk.domain.divisions import A, Placed
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.qualification import Qualification, Qualifying, Section
from skatedesk.words import _


class Turn(StrEnum):
    """What becomes of somebody on a list of qualification, the weightiest first."""

    IN = "in"
    OUT = "out"
    RESERVE = "reserve"
    NO_RESERVE = "no reserve"


@dataclass(frozen=True, slots=True)
class PlaceChange:
    """Somebody who gets or loses a place, or a place among the reserves. `why` is the reason the new list gives."""

    competitor: Competitor
    turn: Turn
    why: str

    @property
    def words(self) -> str:
        """What becomes of this one, with the reason."""
        sentence = {
            Turn.IN: _("comes in: {why}."),
            Turn.OUT: _("falls out: {why}."),
            Turn.RESERVE: _("becomes a reserve: {why}."),
            Turn.NO_RESERVE: _("is no reserve any more: {why}."),
        }[self.turn]
        return sentence.format(why=self.why)


@dataclass(frozen=True, slots=True)
class NationChange:
    """How many places a nation has, and had."""

    nation: str
    now: int
    before: int

    @property
    def words(self) -> str:
        return _("{nation} {now} instead of {before}").format(nation=self.nation, now=self.now, before=self.before)


@dataclass(frozen=True, slots=True)
class DivisionChange:
    """Somebody who starts in another division than before, with the reason of the new list."""

    competitor: Competitor
    division: str
    why: str

    @property
    def goes_up(self) -> bool:
        return self.division == A

    @property
    def words(self) -> str:
        return _("into Division {division}: {why}.").format(division=self.division, why=self.why)


def place_changes(before: Qualification, now: Qualification) -> tuple[PlaceChange, ...]:
    """Who comes in, who falls out, and whom that makes a reserve or no reserve any more."""
    old, new = _listed(before), _listed(now)
    found: list[PlaceChange] = []
    for who, known in (old | new).items():
        gone = _Listed(known.competitor, Section.OUTSIDE, _("without points and without a time"))
        held, becomes = old.get(who, gone), new.get(who, gone)
        turn = _turn(held.kind, becomes.kind)
        if turn is not None:
            found.append(PlaceChange(known.competitor, turn, becomes.why))
    order = list(Turn)
    return tuple(sorted(found, key=lambda one: order.index(one.turn)))


def nation_changes(before: Qualification, now: Qualification) -> tuple[NationChange, ...]:
    """The nations that have more or fewer places than before, in alphabetical order."""
    had, have = _by_nation(before), _by_nation(now)
    return tuple(
        NationChange(nation, have[nation], had[nation])
        for nation in sorted(had.keys() | have.keys())
        if had[nation] != have[nation]
    )


def division_changes(before: Iterable[Placed], now: Sequence[Placed]) -> tuple[DivisionChange, ...]:
    """Who goes up into A, then who goes down."""
    held = {one.entry.competitor.who: one.division for one in before}
    found = [
        DivisionChange(one.entry.competitor, one.division, one.why)
        for one in now
        if held.get(one.entry.competitor.who, one.division) != one.division
    ]
    return tuple(sorted(found, key=lambda one: not one.goes_up))


@dataclass(frozen=True, slots=True)
class _Listed:
    """Somebody of a list: with a place in the field (POINTS, however it was won), among the reserves, or with none."""

    competitor: Competitor
    kind: Section
    why: str


def _listed(given: Qualification) -> dict[Who, _Listed]:
    return {
        line.candidate.competitor.who: _Listed(line.candidate.competitor, _kind(line), line.why)
        for line in (*given.lines, *given.outside)
        if line.candidate is not None
    }


def _kind(line: Qualifying) -> Section:
    if line.place is None:
        return Section.OUTSIDE
    return Section.RESERVE if line.section is Section.RESERVE else Section.POINTS


def _turn(was: Section, now: Section) -> Turn | None:
    if was is now:
        return None
    if now is Section.POINTS:
        return Turn.IN
    if was is Section.POINTS:
        return Turn.OUT
    return Turn.RESERVE if now is Section.RESERVE else Turn.NO_RESERVE


def _by_nation(given: Qualification) -> Counter[str]:
    return Counter(
        line.nation for line in given.lines if line.place is not None and line.section is not Section.RESERVE
    )
