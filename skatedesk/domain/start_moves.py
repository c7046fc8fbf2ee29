"""Moves on a start list after the draw. Everyone on the list stays on it, once, and who has skated stays in place."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline, Lane, Race, Status
from skatedesk.domain.rules import Rules
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody starts: pair and lane, in a quartet first (1) or second (2) two; team races have a straight."""

    pair: int
    lane: Lane | None = None
    place: int = 1
    side: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """A new place for one start. Several moves together hold at once, so that two may change places."""

    start_id: int
    to: Place


def place_of(start: Start) -> Place | None:
    """The place of a start, None on a list without pairs."""
    return None if start.pair is None else Place(start.pair, start.lane, start.place, start.side)


def move(starts: Sequence[Start], start_id: int, to: Place) -> tuple[Move, ...]:
    """Somebody takes an empty place."""
    _check_starting(start_of(starts, start_id))
    moves = (Move(start_id, to),)
    moved(starts, moves)
    return moves


def swap(starts: Sequence[Start], first_id: int, second_id: int) -> tuple[Move, ...]:
    """Two change places."""
    first, second = start_of(starts, first_id), start_of(starts, second_id)
    for start in (first, second):
        _check_starting(start)
    here, there = place_of(first), place_of(second)
    if here is None or there is None:
        raise RuleError(_("There are no pairs on this list, so nobody can change places."))
    moves = (Move(first_id, there), Move(second_id, here))
    moved(starts, moves)
    return moves


def change_lanes(starts: Sequence[Start], pair: int) -> tuple[Move, ...]:
    """Everybody of a pair takes the other lane; two teams change straights."""
    own = starting_in(starts, pair)
    if not own:
        raise RuleError(_("Nobody starts in pair {pair}.").format(pair=pair))
    if any(start.lane is None for start in own):
        if len(own) != 2:
            raise RuleError(
                _("Only two can change sides; {count} start in race {pair}.").format(count=len(own), pair=pair)
            )
        return swap(starts, own[0].id, own[1].id)
    moves = tuple(Move(start.id, Place(pair, other_lane(start.lane), start.place, start.side)) for start in own)
    moved(starts, moves)
    return moves


def insert_pair(starts: Sequence[Start], before: int) -> tuple[Move, ...]:
    """An empty pair before this one: it and all later pairs go one number up."""
    last = max((start.pair for start in starts if start.pair is not None), default=0)
    if not 1 <= before <= last:
        raise RuleError(_("There is no pair {pair}. The pairs run from 1 to {last}.").format(pair=before, last=last))
    return _renumbered(starts, lambda pair: pair + 1 if pair >= before else pair)


def close_gaps(starts: Sequence[Start], pairs: Collection[int]) -> tuple[Move, ...]:
    """Pairs in which nobody starts fall away: all later pairs go down by as many numbers."""
    for start in starts:
        if start.pair in pairs and not start.withdrawn:
            sentence = _("Pair {pair} is not empty: {name} starts there.")
            raise RuleError(sentence.format(pair=start.pair, name=named(start)))
    return _renumbered(starts, lambda number: number - sum(pair < number for pair in pairs))


def moved(starts: Sequence[Start], moves: Iterable[Move]) -> tuple[Start, ...]:
    """The list after these moves; RuleError where somebody may not move or two would stand in one place."""
    wanted = {one.start_id: one.to for one in moves}
    for start_id, to in wanted.items():
        check_movable(start_of(starts, start_id))
        if to.pair < 1:
            raise RuleError(_("Pairs are numbered from 1."))
    after = tuple(_put(start, wanted[start.id]) if start.id in wanted else start for start in starts)
    taken: dict[Place, Start] = {}
    for start in after:
        spot = _spot(start)
        if spot is None:
            continue
        other = taken.setdefault(spot, start)
        if other is not start and wanted.keys() & {other.id, start.id}:
            stays = other if start.id in wanted else start
            raise RuleError(
                _("{place} is taken by {name}. Swap the two, or empty the lane first.").format(
                    place=begun(place_words(spot)), name=named(stays)
                )
            )
    return after


def check_movable(start: Start) -> None:
    """Refuse to touch who has a result or a passing."""
    if has_skated(start):
        raise RuleError(_("{name} has a result already and stays in place.").format(name=named(start)))


def check_place(race: Race, rules: Rules, starts: Sequence[Start], to: Place) -> None:
    """Refuse a place that this kind of race does not have, or in a pair that has been on the ice."""
    if race.discipline is Discipline.MASS_START:
        raise RuleError(_("All start together in a mass start; there are no pairs."))
    if to.pair in on_the_ice(starts):
        raise RuleError(_("Pair {pair} has skated already, so nobody can be put there.").format(pair=to.pair))
    if race.discipline is Discipline.INDIVIDUAL:
        if to.lane is None:
            raise RuleError(_("Say which lane: inner or outer."))
        if to.place == 2 and not (_quartets_by_rule(race, rules) or in_quartets(race, rules, starts)):
            raise RuleError(_("This race is skated in pairs; yellow and blue armbands are for quartets."))


def has_skated(start: Start) -> bool:
    """Whether there is a result, a passing or a sprint of this start."""
    return any(one.status is not Status.NONE or one.time or one.passings or one.sprint_points for one in start.attempts)


def on_the_ice(starts: Iterable[Start]) -> set[int]:
    """The pairs of which somebody has skated."""
    return {start.pair for start in starts if start.pair is not None and has_skated(start)}


def starting_in(starts: Iterable[Start], pair: int) -> list[Start]:
    """Who starts in a pair; who withdrew does not."""
    return [start for start in starts if start.pair == pair and not start.withdrawn]


def by_pair(starts: Iterable[Start]) -> dict[int, list[Start]]:
    """Who starts, by pair; a pair in which everybody withdrew is empty."""
    pairs: dict[int, list[Start]] = {}
    for start in starts:
        if start.pair is not None:
            own = pairs.setdefault(start.pair, [])
            if not start.withdrawn:
                own.append(start)
    return dict(sorted(pairs.items()))


def in_quartets(race: Race, rules: Rules, starts: Sequence[Start]) -> bool:
    """Whether four start under one number: as the list has it; a list of one pair as the rule file has it."""
    if any(start.place > 1 for start in starts):
        return True
    return _quartets_by_rule(race, rules) and len(by_pair(starts)) <= 1


def places_in_pair(race: Race, rules: Rules, starts: Sequence[Start], pair: int) -> tuple[Place, ...]:
    """The places of one pair, the first to start first; none in races without lanes."""
    if race.discipline is not Discipline.INDIVIDUAL:
        return ()
    rounds = (1, 2) if in_quartets(race, rules, starts) else (1,)
    return tuple(Place(pair, lane, place) for place in rounds for lane in (Lane.INNER, Lane.OUTER))


def free_places(race: Race, rules: Rules, starts: Sequence[Start]) -> tuple[Place, ...]:
    """The empty places of the pairs that are still to come, in the order of the start."""
    taken = {place_of(start) for start in starts if not start.withdrawn}
    skated = on_the_ice(starts)
    coming = [pair for pair in by_pair(starts) if pair not in skated]
    return tuple(
        place for pair in coming for place in places_in_pair(race, rules, starts, pair) if place not in taken
    )  # fmt: skip


def start_of(starts: Iterable[Start], start_id: int) -> Start:
    """The start of this id; RuleError where it left the list meanwhile."""
    found = next((start for start in starts if start.id == start_id), None)
    if found is None:
        raise RuleError(_("This start is no longer on the list. Look at the list again."))
    return found


def other_lane(lane: Lane | None) -> Lane | None:
    return {Lane.INNER: Lane.OUTER, Lane.OUTER: Lane.INNER}.get(lane) if lane else None


def named(start: Start) -> str:
    """Who starts, as officials call them: number and name."""
    if start.bib is None:
        return start.competitor.name
    return _("No {bib} {name}").format(bib=start.bib, name=start.competitor.name)


def place_words(place: Place) -> str:
    """A place in words, as in “pair 4 outer”."""
    if place.lane is None:
        side = {"Finish": _("Finish"), "Crossing": _("Crossing")}.get(place.side, place.side)
        return _("race {pair} {side}").format(pair=place.pair, side=side).strip()
    words = {
        (Lane.INNER, 1): _("pair {pair} inner"),
        (Lane.OUTER, 1): _("pair {pair} outer"),
        (Lane.INNER, 2): _("pair {pair} inner, yellow"),
        (Lane.OUTER, 2): _("pair {pair} outer, blue"),
    }
    return words[place.lane, place.place].format(pair=place.pair)


def begun(sentence: str) -> str:
    """The words as the beginning of a sentence."""
    return sentence[:1].upper() + sentence[1:]


def _renumbered(starts: Sequence[Start], number: Callable[[int], int]) -> tuple[Move, ...]:
    """The moves that give pairs new numbers; who withdrew keeps the old pair and goes along with it."""
    places = [(start, place_of(start)) for start in starts]
    moves = tuple(
        Move(start.id, replace(place, pair=number(place.pair)))
        for start, place in places
        if place is not None and number(place.pair) != place.pair
    )
    moved(starts, moves)
    return moves


def _quartets_by_rule(race: Race, rules: Rules) -> bool:
    """Division B of the distances that the rule file names (ISU sheets 2025/26)."""
    in_lanes = race.discipline is Discipline.INDIVIDUAL
    return in_lanes and race.division == "B" and race.metres in rules.draw.quartet_metres


def _check_starting(start: Start) -> None:
    if start.withdrawn:
        raise RuleError(_("{name} has withdrawn. Take the withdrawal back first.").format(name=named(start)))


def _put(start: Start, to: Place) -> Start:
    return replace(start, pair=to.pair, lane=to.lane, place=to.place, side=to.side)


def _spot(start: Start) -> Place | None:
    """What only one may hold; who withdrew holds nothing, and a race of teams without straights has no places."""
    if start.withdrawn or start.pair is None or (start.lane is None and not start.side):
        return None
    return Place(start.pair, start.lane, start.place, "" if start.lane else start.side)
