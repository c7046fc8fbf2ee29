"""Who of the entered starts in Division A, who in B, and why (World Cups of 2025/26)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.races import Race
from skatedesk.domain.ranking import Result
from skatedesk.domain.rules import Rules
from skatedesk.domain.rules_entries import Division
from skatedesk.domain.standings import StandingLine
from skatedesk.domain.times import RaceTime
from skatedesk.words import _, ngettext

A = "A"
B = "B"


@dataclass(frozen=True, slots=True)
class Past:
    """What is known before the race.

    `lines` are those of the standing just before it, or of `season` where nothing of the cup has been skated yet.
    `last_b` is the last B race of the cup, skated at `last_b_at`; `weekend_b` the mass start of Division B of the
    same weekend. `times` stand in for the standing where somebody has no points, by the id of the competitor.
    """

    lines: tuple[StandingLine, ...] = ()
    season: str = ""
    last_b: tuple[Result, ...] = ()
    last_b_at: str = ""
    weekend_b: tuple[Result, ...] = ()
    times: Mapping[int, RaceTime] = field(default_factory=dict[int, RaceTime])


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry in its division; who `moves_up` starts in B and, of the four best there, in A too."""

    entry: Entry
    division: str
    why: str
    rank: int | None = None
    points: int | None = None
    moves_up: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """Both divisions of one distance, A first, the best first; `warnings` are for the official to look at."""

    rows: tuple[Placed, ...]
    warnings: tuple[str, ...] = ()


def division_rule(race: Race, rules: Rules) -> Division | None:
    """How Division A of this distance is filled; None where the rule file knows no divisions for it."""
    for rule in rules.divisions:
        same = rule.discipline is race.discipline and rule.sex in (None, race.sex)
        if same and (not rule.metres or race.metres in rule.metres):
            return rule
    return None


def compose(entries: Iterable[Entry], past: Past, division: Division, rules: Rules) -> Field:
    """Division A: the best of the last B race, who is placed by hand, then the standing until it is full.

    Withdrawn entries and reserves are left out; who is entered in both divisions is taken once, as of the last one.
    """
    composer = _Composer(entries, past, division, rules)
    composer.place_by_hand()
    if division.promoted_from == "last_b_race":
        composer.promote()
    composer.fill_up()
    if division.promoted_from == "same_weekend":
        composer.move_up()
    return composer.field()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An entry with what speaks for it."""

    entry: Entry
    line: StandingLine | None
    time: RaceTime | None

    @property
    def who(self) -> int:
        return self.entry.competitor.id


class _Composer:
    """One distance while its divisions are made; `_why` holds those who are in A, and why."""

    def __init__(self, entries: Iterable[Entry], past: Past, division: Division, rules: Rules) -> None:
        self._past, self._division, self._rules = past, division, rules
        places = {line.competitor.id: place for place, line in enumerate(past.lines)}
        entered = {entry.competitor.id: entry for entry in entries if entry.state is EntryState.ENTERED}
        known = [
            _Candidate(entry, past.lines[places[who]] if who in places else None, past.times.get(who))
            for who, entry in entered.items()
        ]
        nowhere = len(places)
        known.sort(key=lambda one: (places.get(one.who, nowhere), _ms(one.time), one.entry.competitor.order))
        self._all = known
        self._free = [one for one in known if not one.entry.out_of_competition]
        self._why: dict[int, str] = {}
        self._moving: dict[int, str] = {}
        self._staying: dict[int, str] = {}
        self._warnings: list[str] = []

    @property
    def _places(self) -> int:
        """The places given before the weekend; in the mass start the rest is for the best of its B race."""
        rule = self._division
        return rule.places - rule.promoted if rule.promoted_from == "same_weekend" else rule.places

    def place_by_hand(self) -> None:
        """Wild cards, and those an official keeps in B."""
        for one in self._free:
            remark = one.entry.placed_remark
            if one.entry.placed == A:
                self._why[one.who] = _("Placed in A by hand: {remark}").format(remark=remark)
            elif one.entry.placed == B:
                self._staying[one.who] = _("Placed in B by hand: {remark}").format(remark=remark)
        count, usual = len(self._why), self._rules.promotion.wild_cards
        if count > usual:
            self._warnings.append(
                ngettext(
                    "{count} skater is placed in A by hand; the rule file gives {usual} places for that.",
                    "{count} skaters are placed in A by hand; the rule file gives {usual} places for that.",
                    count,
                ).format(count=count, usual=usual)
            )

    def promote(self) -> None:
        """The best of the last B race; the place of one who is absent goes to the standing (rule file)."""
        free = {one.who for one in self._undecided()}
        ranked = [(line.rank, line.start.competitor.id) for line in self._past.last_b if line.rank is not None]
        if not self._rules.promotion.absent_is_skipped:
            ranked = [(rank, who) for rank, who in ranked if who in free]
        for rank, who in _best(ranked, self._division.promoted, ties=self._rules.promotion.tie_promotes_all):
            if who in free:
                sentence = _("Rank {rank} in the last B race ({race})")
                self._why[who] = sentence.format(rank=rank, race=self._past.last_b_at)

    def fill_up(self) -> None:
        """The best of the standing, then by time; who has neither only where there is room for all of them."""
        room, left = self._places - len(self._why), self._undecided()
        known = [one for one in left if one.line or one.time]
        taken = known[: max(room, 0)]
        self._why |= {one.who: _known(one, self._past) for one in taken}
        self._warn_of_tie(taken, known[len(taken) :])
        room -= len(taken)
        unknown = [one for one in left if one not in known]
        if room > 0 and len(unknown) <= room:
            self._why |= {one.who: _("No points and no time yet: Division A has room") for one in unknown}
        elif room > 0:
            sentence = ngettext(
                "{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.",
                "{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.",
                room,
            )
            self._warnings.append(sentence.format(count=room))

    def move_up(self) -> None:
        """The best of the B race of the same weekend fill A; who may not start there is skipped."""
        left = {one.who: one for one in self._free if one.who not in self._why}
        room = self._division.places - len(self._why)
        for line in self._past.weekend_b:
            one = left.get(line.start.competitor.id)
            if one is None or line.rank is None:
                continue
            if len(self._moving) >= room:
                return
            reason = self._kept_in_b(one)
            if reason:
                sentence = _("Rank {rank} in the B race of this weekend, but {reason}")
                self._staying[one.who] = sentence.format(rank=line.rank, reason=reason)
            else:
                sentence = _("Rank {rank} in the B race of this weekend: moves up into A (N)")
                self._moving[one.who] = sentence.format(rank=line.rank)

    def field(self) -> Field:
        """All of them, A before B, who moves up before the rest of B, the best first, with the reasons."""
        above = [self._placed(one, A, self._why[one.who]) for one in self._all if one.who in self._why]
        below = [self._placed(one, B, self._why_b(one)) for one in self._all if one.who not in self._why]
        order = list(self._moving)
        below.sort(key=lambda placed: order.index(placed.entry.competitor.id) if placed.moves_up else len(order))
        return Field((*above, *below), tuple(self._warnings))

    def _undecided(self) -> list[_Candidate]:
        return [one for one in self._free if one.who not in self._why and one.who not in self._staying]

    def _kept_in_b(self, one: _Candidate) -> str:
        """Why somebody may not move up: kept in B by hand, or enough of the nation are in A."""
        if one.entry.placed == B:
            return _("placed in B by hand: {remark}").format(remark=one.entry.placed_remark)
        nation = one.entry.competitor.nation
        above = self._why.keys() | self._moving.keys()
        of_nation = sum(other.who in above and other.entry.competitor.nation == nation for other in self._free)
        for limit in self._rules.entries.limits:
            if limit.discipline is self._division.discipline and of_nation >= limit.max_per_nation:
                return _("{nation} has {count} in A already").format(nation=nation, count=of_nation)
        return ""

    def _why_b(self, one: _Candidate) -> str:
        if one.entry.out_of_competition:
            return _("Out of competition: stays in B")
        decided = self._moving.get(one.who) or self._staying.get(one.who)
        if decided:
            return decided
        if one.line is None and one.time is None:
            return _("No points and no time yet")
        sentence = _("{known}: Division A is full")
        if self._division.promoted_from == "same_weekend":
            sentence = _("{known}: the direct places in Division A are taken")
        return sentence.format(known=_known(one, self._past))

    def _warn_of_tie(self, taken: Sequence[_Candidate], left: Sequence[_Candidate]) -> None:
        last, following = (taken[-1] if taken else None), (left[0] if left else None)
        if last and following and last.line and following.line and last.line.rank == following.line.rank:
            self._warnings.append(
                _("{one} and {other} share rank {rank} in the standing, and only one of them is in A.").format(
                    one=last.entry.competitor.name, other=following.entry.competitor.name, rank=last.line.rank
                )
            )

    def _placed(self, one: _Candidate, division: str, why: str) -> Placed:
        rank, points = (one.line.rank, one.line.points) if one.line else (None, None)
        return Placed(one.entry, division, why, rank, points, one.who in self._moving)


def _best(ranked: Sequence[tuple[int, int]], count: int, *, ties: bool) -> Sequence[tuple[int, int]]:
    """The first `count` of rank and competitor; those who share the last place all together, or none of them."""
    first, rest = ranked[:count], ranked[count:]
    if not first or not rest or rest[0][0] != first[-1][0]:
        return first
    shared = first[-1][0]
    return [(rank, who) for rank, who in ranked if rank < shared or (ties and rank == shared)]


def _known(one: _Candidate, past: Past) -> str:
    """What is known of somebody: rank and points in the standing, else the time."""
    if one.line is None:
        return _("No points yet, time {time}").format(time=one.time)
    sentence = ngettext(
        "Rank {rank} in the standing, {count} point", "Rank {rank} in the standing, {count} points", one.line.points
    )
    if past.season:
        sentence = ngettext(
            "Rank {rank} in the standing of {season}, {count} point",
            "Rank {rank} in the standing of {season}, {count} points",
            one.line.points,
        )
    return sentence.format(rank=one.line.rank, count=one.line.points, season=past.season)


def _ms(time: RaceTime | None) -> float:
    return time.ms if time else float("inf")
