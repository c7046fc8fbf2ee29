"""Who gets a place in a championship: the walk through points, times and reserves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from skatedesk.domain import qualification_words as words
from skatedesk.domain.people import Competitor, Who
from skatedesk.domain.qualification_times import Timed, by_time, timed
from skatedesk.domain.rules import Rules
from skatedesk.domain.schemes import Number, QualifyingEvent, Scheme
from skatedesk.domain.standings import RaceResults, Standing


class Section(StrEnum):
    """The part of the list somebody stands in. OUTSIDE: behind the last reserve."""

    POINTS = "points"
    TIME = "time"
    HOST = "host"
    CHAMPION = "champion"
    RESERVE = "reserve"
    OUTSIDE = ""


_NUMBERS: Mapping[Section, Number] = {
    Section.POINTS: "places_points",
    Section.TIME: "places_time",
    Section.RESERVE: "reserves",
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who may get a place: rank and points in the cup, None where there are none, and the times that count."""

    competitor: Competitor
    rank: int | None = None
    points: int | None = None
    timed: Timed | None = None


@dataclass(frozen=True, slots=True)
class Qualifying:
    """One line. `place` counts the places, or the reserves; None where there is none for this one.

    `nation_place` counts the skaters of one nation on the list, with or without a place. A place of the host or of
    the champion is the nation's, so it has no candidate.
    """

    nation: str
    section: Section
    why: str
    candidate: Candidate | None = None
    place: int | None = None
    nation_place: int | None = None


@dataclass(frozen=True, slots=True)
class Qualification:
    """The list: `lines` down to the last reserve, `outside` who follows, `remarks` what has to be said below."""

    lines: tuple[Qualifying, ...]
    outside: tuple[Qualifying, ...]
    remarks: tuple[str, ...]

    @property
    def cut(self) -> int:
        """How many lines stand above the line below which nobody has a place."""
        return sum(line.section is not Section.RESERVE for line in self.lines)


def qualification(
    scheme: Scheme, event: QualifyingEvent, standing: Standing | None, races: Sequence[RaceResults], rules: Rules
) -> Qualification:
    """The places of an event by the standing of its cup, and by the times of these races.

    Places go by points, then by time, then to reserves in the order of the last of these; a nation that has all its
    places is passed over in every part (workbook of the Olympic Winter Games 2026, 14 of 14 lists). The places of
    the host and of the champion count for their nations beforehand (a guess).
    """
    times = timed(races, event.timed_metres, rules.samalog)
    candidates = [one for one in _candidates(standing, times) if _may_start(one, scheme)]
    known = {one.competitor.who: one for one in candidates}
    pointed = [one for one in candidates if one.rank is not None]
    ranks = {key: one.rank for key, one in known.items() if one.rank is not None}
    quick = [known[key] for one in by_time(times.values(), ranks) if (key := one.competitor.who) in known]
    walk = _Walk(scheme, event)
    walk.keep_for_nations()
    if walk.fill(Section.POINTS, pointed) and walk.fill(Section.TIME, quick):
        walk.name_nations()
        walk.fill(Section.RESERVE, quick if event.timed_metres else pointed)
    walk.leave_out([*pointed, *quick, *candidates])
    return Qualification(tuple(walk.lines), tuple(walk.outside), tuple(walk.remarks))


def _candidates(standing: Standing | None, times: Mapping[Who, Timed]) -> Iterable[Candidate]:
    """Everybody with points or a time, those in the standing first."""
    ranked = {line.competitor.who: line for line in (standing.lines if standing else ())}
    for key, line in ranked.items():
        yield Candidate(line.competitor, line.rank, line.points, times.get(key))
    others = [one for key, one in times.items() if key not in ranked]
    for one in sorted(others, key=lambda one: one.competitor.order):
        yield Candidate(one.competitor, timed=one)


def _may_start(one: Candidate, scheme: Scheme) -> bool:
    return not scheme.nations or one.competitor.nation in scheme.nations


@dataclass(slots=True)
class _Walk:
    """Gives places one after the other and counts them by nation."""

    scheme: Scheme
    event: QualifyingEvent
    lines: list[Qualifying] = field(default_factory=list[Qualifying])
    outside: list[Qualifying] = field(default_factory=list[Qualifying])
    remarks: list[str] = field(default_factory=list[str])
    given: int = 0
    taken: Counter[str] = field(default_factory=Counter[str])
    listed: Counter[str] = field(default_factory=Counter[str])
    seen: set[Who] = field(default_factory=set[Who])

    def keep_for_nations(self) -> None:
        """Count the places of the host and of the champion first; without a nation they stay open."""
        self.remarks += words.unknown(self.event)
        for section, nation, number in self._of_nations():
            if nation:
                self.taken[nation] += number
            elif number:
                self.remarks.append(words.nation_not_named(self.scheme.name, host=section is Section.HOST))

    def fill(self, section: Section, ranking: Sequence[Candidate]) -> bool:
        """Give the places of a part in the order of a ranking; False where nobody knows how many there are."""
        left = [one for one in ranking if one.competitor.who not in self.seen]
        if _NUMBERS[section] in self.event.unknown:
            for one in left if section is not Section.RESERVE else ():
                self._add(one, section, words.not_known(one.rank if section is Section.POINTS else None))
            return False
        number: int = getattr(self.event, _NUMBERS[section])
        placed: list[Candidate] = []
        for one in left:
            if len(placed) == number:
                break
            if not self._is_full(one):
                placed.append(one)
                self._place(section, placed)
            elif section is not Section.RESERVE:
                # Among the reserves nobody above the limit is listed (workbook).
                self._add(one, section, words.above(one.competitor.nation, self.event))
        if section is not Section.RESERVE and number:
            self._say(section, placed, number, left)
        return True

    def name_nations(self) -> None:
        """The lines of the host and of the champion; whom they send is up to the nations."""
        for section, nation, number in self._of_nations():
            for _number in range(number if nation else 0):
                self.given += 1
                why = words.of_host() if section is Section.HOST else words.of_champion()
                self.lines.append(Qualifying(nation, section, why, place=self.given))

    def leave_out(self, ranking: Iterable[Candidate]) -> None:
        """Everybody who is not on the list, with the reason."""
        for one in ranking:
            if one.competitor.who not in self.seen:
                self.seen.add(one.competitor.who)
                why = words.outside(self.event, has_time=one.timed is not None and one.timed.value is not None)
                if self._is_full(one):
                    why = words.above(one.competitor.nation, self.event)
                self.outside.append(Qualifying(one.competitor.nation, Section.OUTSIDE, why, one))

    def _of_nations(self) -> tuple[tuple[Section, str, int], ...]:
        return (
            (Section.HOST, self.scheme.host, self.event.host_places),
            (Section.CHAMPION, self.event.champion, self.event.champion_places),
        )

    def _is_full(self, one: Candidate) -> bool:
        most = self.event.max_per_nation
        return bool(most) and self.taken[one.competitor.nation] >= most

    def _place(self, section: Section, placed: Sequence[Candidate]) -> None:
        """Give the next place of a part to the last of these."""
        one, number = placed[-1], len(placed)
        nation = one.competitor.nation
        self.taken[nation] += 1
        if section is Section.RESERVE:
            by = one.timed if self.event.timed_metres else None
            self._add(one, section, words.reserve(number, self.event, one.points, by), number)
            return
        self.given += 1
        if one.rank is not None and section is Section.POINTS:
            why = words.by_points(one.rank, nation, self.listed[nation] + 1, is_team=one.competitor.is_team)
            # Who is equal in the cup after all that parts equal totals shares the number of the place.
            first = next(at for at, other in enumerate(placed) if other.rank == one.rank)
            self._add(one, section, why, self.given - number + first + 1)
        elif one.timed:
            self._add(one, section, words.by_time(one.timed, number, self.event.places_time), self.given)

    def _add(self, one: Candidate, section: Section, why: str, place: int | None = None) -> None:
        nation = one.competitor.nation
        self.seen.add(one.competitor.who)
        self.listed[nation] += 1
        of_nation = None if one.competitor.is_team else self.listed[nation]
        self.lines.append(Qualifying(nation, section, why, one, place, of_nation))

    def _say(self, section: Section, placed: Sequence[Candidate], number: int, left: Sequence[Candidate]) -> None:
        """What the last place went to, whether it is beyond doubt, and how many places stay open."""
        by_points = section is Section.POINTS
        if placed:
            last = placed[-1]
            self.remarks += words.cut(last.points if by_points else None, None if by_points else last.timed)
            following = [one for one in left if one.competitor.who not in self.seen and not self._is_full(one)]
            if following and _are_equal(last, following[0], by_points=by_points):
                self.remarks.append(words.undecided(last.competitor.name, following[0].competitor.name))
        if len(placed) < number:
            self.remarks.append(words.left_open(number - len(placed), by_points=by_points))


def _are_equal(one: Candidate, other: Candidate, *, by_points: bool) -> bool:
    """Whether nothing that parts equal totals or equal times is left but day and name."""
    as_fast = one.timed is not None and other.timed is not None and one.timed.value == other.timed.value
    return one.rank == other.rank and (by_points or as_fast)
