"""The draw: who skates with whom and in which lane, made by rule from a seed, so that anybody can make it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from skatedesk.domain import nations_apart
from skatedesk.domain.draw_terms import PAIR, DrawKind, Key, Places, Terms, kinds_for, terms_of
from skatedesk.domain.errors import RuleError
from skatedesk.domain.lots import Lots
from skatedesk.domain.races import Lane, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.times import RaceTime
from skatedesk.words import _

VERSION = 1
"""Counts up when the same seed would give another draw; a draw of another version cannot be made again."""

FINISH, CROSSING = "Finish", "Crossing"
_LAST = float("inf")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who is drawn, with what the order is made of. `lane` is that of the first run, where the lanes are swapped."""

    entry_id: int
    name: str
    nation: str
    rank: int | None = None
    points: int | None = None
    best: RaceTime | None = None
    lane: Lane | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A place on the start list; a mass start has neither pair nor lane, and its helmets follow the order."""

    entry_id: int
    pair: int | None
    lane: Lane | None = None
    place: int = 1
    side: str = ""


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw with all that it was made of: `candidates` from the best on, `starts` in the order of the start."""

    kind: DrawKind
    seed: str
    terms: Terms
    candidates: tuple[Candidate, ...]
    starts: tuple[Drawn, ...]
    version: int = VERSION

    def same_lane(self) -> tuple[Candidate, ...]:
        """Who could not be given the other lane than in the first run."""
        if self.kind is not DrawKind.SWAP:
            return ()
        lanes = {start.entry_id: start.lane for start in self.starts}
        return tuple(who for who in self.candidates if who.lane is not None and lanes[who.entry_id] is who.lane)


Unit = list[Candidate]
"""Who starts under one number."""


def draw(kind: DrawKind, candidates: Sequence[Candidate], rules: Rules, race: Race, seed: str) -> Draw:
    """The draw of a race by the rules of its season; RuleError where this kind of draw makes no sense in it."""
    if kind not in kinds_for(race):
        raise RuleError(
            _("Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.").format(
                number=race.number, kind=kind, kinds=", ".join(kinds_for(race))
            )
        )
    return draw_by(kind, candidates, terms_of(kind, race, rules), seed)


def draw_by(kind: DrawKind, candidates: Sequence[Candidate], terms: Terms, seed: str) -> Draw:
    """The draw by these terms; in which order the candidates are handed over does not matter."""
    if not candidates:
        raise RuleError(_("Nobody is entered who could be drawn. Enter somebody first."))
    if not seed.strip():
        raise RuleError(_("A draw needs a seed, such as 17205913."))
    lots = Lots(seed)
    ordered = _ordered(candidates, terms.order, lots)
    starts = _swapped(ordered, terms, lots) if kind is DrawKind.SWAP else _paired(ordered, terms, lots)
    return Draw(kind, seed, terms, tuple(ordered), tuple(starts))


def in_order(candidates: Sequence[Candidate], keys: Sequence[Key]) -> list[Candidate]:
    """The field from the best on, before any lot is drawn; equals by name."""
    listed = sorted(candidates, key=lambda who: (who.name, who.nation, who.entry_id))
    return sorted(listed, key=lambda who: weights(who, keys))


def weights(who: Candidate, keys: Sequence[Key]) -> tuple[float, ...]:
    """What puts somebody in order, the best the lightest; equals weigh the same. Who shares a rank is equal."""
    if keys and keys[0] is Key.RANK and who.rank is not None:
        return (who.rank,)
    return tuple(_weight(who, key) for key in keys)


def _ordered(candidates: Sequence[Candidate], keys: Sequence[Key], lots: Lots) -> list[Candidate]:
    """The field from the best on; equals by lot."""
    return sorted(lots.shuffled(in_order(candidates, ())), key=lambda who: weights(who, keys))


def _weight(who: Candidate, key: Key) -> float:
    match key:
        case Key.RANK:
            return _LAST if who.rank is None else who.rank
        case Key.POINTS:
            # Equal points are parted as in the ranking (draws of the cup 2025/26); 0 points are none.
            return who.rank if who.rank is not None and who.points else _LAST
        case Key.BEST:
            return _LAST if who.best is None else who.best.cut_ms


def _paired(ordered: Sequence[Candidate], terms: Terms, lots: Lots) -> list[Drawn]:
    """The field in its pairs, the best last; what is drawn freely is shuffled before."""
    if not terms.together:
        return [Drawn(who.entry_id, None) for who in ordered]
    sizes = unit_sizes(len(ordered), terms)
    blocks = _blocks(ordered, terms)
    if terms.same_nation:
        seats = [who for block in blocks for who in lots.shuffled(block)]
    else:
        seats = nations_apart.seated(blocks, sizes, lots)
    places = {who.entry_id: place for place, who in enumerate(ordered)}
    starts: list[Drawn] = []
    for pair, size in enumerate(sizes, start=1):
        members = [seats.pop() for _seat in range(size)]
        by_rank = terms.better_inner and not terms.group and size <= PAIR
        if by_rank and min(places[who.entry_id] for who in members) >= terms.free:
            members.sort(key=lambda who: places[who.entry_id])
        else:
            members = lots.shuffled(members)
        starts += _in_places(pair, members, terms.places)
    return starts


def unit_sizes(field: int, terms: Terms) -> list[int]:
    """How many start under each number, number 1 first."""
    full, rest = divmod(field, terms.together)
    sizes = [terms.together] * full
    if rest:
        sizes.insert(0 if terms.single == "first" else full, rest)
    return sizes


def _blocks(ordered: Sequence[Candidate], terms: Terms) -> list[list[Candidate]]:
    """The field from the best on in blocks, inside which all is drawn; where nothing is, everybody is a block."""
    blocks = [list(ordered[: terms.free])] if terms.free else []
    size = terms.group or 1
    return blocks + [list(ordered[at : at + size]) for at in range(terms.free, len(ordered), size)]


def _in_places(pair: int, members: Unit, places: Places) -> list[Drawn]:
    """The lanes or straights of one number in this order: white and red, then yellow and blue of a quartet."""
    if places is Places.LINE:
        return [Drawn(who.entry_id, pair) for who in members]
    starts: list[Drawn] = []
    for place, at in enumerate(range(0, len(members), PAIR), start=1):
        for seat, who in enumerate(members[at : at + PAIR]):
            if places is Places.LANES:
                starts.append(Drawn(who.entry_id, pair, (Lane.INNER, Lane.OUTER)[seat], place))
            else:
                starts.append(Drawn(who.entry_id, pair, side=(FINISH, CROSSING)[seat]))
    return starts


def _swapped(ordered: Sequence[Candidate], terms: Terms, lots: Lots) -> list[Drawn]:
    """The second run: the best of those who now start inside meets the best of those outside, and so on.

    Where one lane has several more, the lowest of it meet each other, and one of each two keeps the lane, by lot.
    """
    inside, outside = _lanes_of_second_run(ordered)
    met = min(len(inside), len(outside))
    units = [[(inner, Lane.INNER), (outer, Lane.OUTER)] for inner, outer in zip(inside, outside, strict=False)]
    rest, lane = (inside[met:], Lane.INNER) if len(inside) > met else (outside[met:], Lane.OUTER)
    leftover = [rest[at : at + PAIR] for at in range(0, len(rest) - 1, PAIR)]
    units += [list(zip(lots.shuffled(two), Lane, strict=True)) for two in leftover]
    alone = [[(rest[-1], lane)]] if len(rest) % PAIR else []
    units.reverse()
    units = alone + units if terms.single == "first" else units + alone
    return [Drawn(who.entry_id, pair, lane) for pair, unit in enumerate(units, start=1) for who, lane in unit]


def _lanes_of_second_run(ordered: Sequence[Candidate]) -> tuple[list[Candidate], list[Candidate]]:
    """Who changes to the inner and who to the outer lane; who has no first run fills up the smaller number."""
    inside = [who for who in ordered if who.lane is Lane.OUTER]
    outside = [who for who in ordered if who.lane is Lane.INNER]
    if not inside and not outside:
        raise RuleError(_("Nobody has a lane in the first run, so none can be changed. Draw without the change."))
    for who in ordered:
        if who.lane is None:
            (inside if len(inside) < len(outside) else outside).append(who)
    return sorted(inside, key=ordered.index), sorted(outside, key=ordered.index)
