"""The smallest repair of what the self-check of a start list found, one that makes no new problem."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.domain.start_checks import (
    Check,
    Concern,
    Listing,
    Repair,
    Severity,
    gaps,
    missing_pairs,
    not_full_from,
    of_pair,
    one_nation,
    partners,
    problems,
    withdrawn_pairs,
)
from skatedesk.domain.start_moves import (
    Move,
    Place,
    by_pair,
    close_gaps,
    free_places,
    has_skated,
    moved,
    named,
    on_the_ice,
    other_lane,
    place_of,
    place_words,
    places_in_pair,
    start_of,
)
from skatedesk.words import _

_LANES = (Concern.LANE_AGAIN, Concern.UNEVEN_LANES)
_MEETINGS = (Concern.SAME_NATION, Concern.SAME_CLUB, Concern.SAME_PAIR)
_Moves = tuple[Move, ...]


def checked(listing: Listing) -> tuple[Check, ...]:
    """Everything that is found on a start list, each with its repair, or with the reason why there is none."""
    return tuple(_with_repair(listing, check) for check in problems(listing))


def moves_in_words(starts: Sequence[Start], moves: Sequence[Move]) -> str:
    """What a repair does, as an official would say it."""
    if len(moves) == 2:
        first, second = (start_of(starts, one.start_id) for one in moves)
        if place_of(first) == moves[1].to and place_of(second) == moves[0].to:
            return _("Swap {first} ({here}) and {second} ({there}).").format(
                first=named(first), here=_words_of(first), second=named(second), there=_words_of(second)
            )
    lines = [
        _("{name} to {place}").format(name=named(start_of(starts, one.start_id)), place=place_words(one.to))
        for one in moves
    ]
    return _("Move {moves}.").format(moves="; ".join(lines))


def _with_repair(listing: Listing, check: Check) -> Check:
    if check.severity is Severity.NOTE or check.concern is Concern.REST:
        return check
    repair = _repair(listing, check)
    if repair is not None:
        return replace(check, repair=repair, advice="")
    return check if check.advice else replace(check, advice=_("No small change settles this: move by hand, or redraw."))


def _repair(listing: Listing, check: Check) -> Repair | None:
    match check.concern:
        case Concern.NOT_DRAWN:
            return _placing(listing, check)
        case Concern.NOT_ENTERED:
            return _withdrawing(listing, check)
        case Concern.TWICE:
            return _taking_off(listing, check)
        case Concern.GAP:
            return _closing(listing)
        case _:
            return _moving(listing, check)


# --- repairs without a choice --------------------------------------------------------------------------------


def _placing(listing: Listing, check: Check) -> Repair | None:
    """An entry that was not drawn takes the first empty place; in a mass start it only joins the list."""
    (entry_id,) = check.entry_ids
    entry = next(one for one in listing.entries if one.id == entry_id)
    name = named(Start(0, entry.competitor, entry.bib))
    if listing.race.discipline is Discipline.MASS_START:
        sentence = _("Put {name} on the list.").format(name=name)
        return Repair(sentence, placed=((entry_id, None),))
    for place in free_places(listing.race, listing.rules, listing.starts):
        joined = Start(-entry_id, entry.competitor, entry.bib, place.pair, place.lane, place.place)
        if _is_better(listing, (*listing.starts, joined), check, {place.pair}):
            sentence = _("Put {name} into {place}.").format(name=name, place=place_words(place))
            return Repair(sentence, placed=((entry_id, place),))
    return None


def _withdrawing(listing: Listing, check: Check) -> Repair | None:
    start = start_of(listing.starts, check.start_ids[0])
    entry = next(one for one in listing.entries if one.competitor.who == start.competitor.who)
    if entry.state is not EntryState.WITHDRAWN:
        return None
    sentence = _("Withdraw {name} from the start list too.").format(name=named(start))
    return Repair(sentence, withdrawn=(start.id,))


def _taking_off(listing: Listing, check: Check) -> Repair | None:
    """The start without a result goes; of two such the later one."""
    both = [start_of(listing.starts, start_id) for start_id in check.start_ids]
    for start in reversed(both):
        if not has_skated(start):
            sentence = _("Take {name} off {place}.").format(name=named(start), place=_words_of(start))
            return Repair(sentence, off=(start.id,))
    return None


def _closing(listing: Listing) -> Repair | None:
    try:
        moves = close_gaps(listing.starts, missing_pairs(by_pair(listing.starts)))
    except RuleError:
        return None
    return Repair(_("Close the gap: the later pairs get lower numbers."), moves)


# --- repairs by moving ---------------------------------------------------------------------------------------


def _moving(listing: Listing, check: Check) -> Repair | None:
    """The first set of moves that settles the check and makes nothing worse; near ones are tried first."""
    for moves in _candidates(listing, check):
        try:
            after = moved(listing.starts, moves)
        except RuleError:
            continue
        if _is_better(listing, after, check, _pairs_touched(listing.starts, moves)):
            return Repair(moves_in_words(listing.starts, moves), moves)
    return None


def _candidates(listing: Listing, check: Check) -> Iterator[_Moves]:
    own = [start_of(listing.starts, start_id) for start_id in check.start_ids]
    if check.concern in (Concern.LANE_TAKEN, Concern.NO_LANE):
        yield from _to_free_places(listing, own)
    elif check.concern is Concern.SECOND_TWO:
        yield tuple(Move(start.id, Place(start.pair or 0, start.lane)) for start in own)
    elif check.concern is Concern.NOT_FULL:
        yield from _filling(listing, own)
    elif check.concern in _LANES:
        yield from _to_the_other_lane(listing, own[0])
    elif check.concern in _MEETINGS:
        yield from _changing_partners(listing, own)


def _to_free_places(listing: Listing, own: Sequence[Start]) -> Iterator[_Moves]:
    """Somebody takes an empty place, of the same pair if there is one; who came last moves."""
    for start in reversed(own):
        pair = start.pair or 1
        free = free_places(listing.race, listing.rules, listing.starts)
        for place in sorted(free, key=lambda place: abs(place.pair - pair)):
            yield (Move(start.id, place),)


def _filling(listing: Listing, own: Sequence[Start]) -> Iterator[_Moves]:
    """Those of the pair that may be short fill the empty places, in their own lanes where they can."""
    pairs = by_pair(listing.starts)
    short, pair = not_full_from(listing, pairs), own[0].pair
    if short is None or pair is None or short == pair:
        return
    taken = {place_of(start) for start in own}
    free = [one for one in places_in_pair(listing.race, listing.rules, listing.starts, pair) if one not in taken]
    choices = [tuple(zip(some, free, strict=True)) for some in permutations(pairs[short], len(free))]
    for choice in sorted(choices, key=lambda choice: sum(start.lane != place.lane for start, place in choice)):
        yield tuple(Move(start.id, place) for start, place in choice)


def _to_the_other_lane(listing: Listing, start: Start) -> Iterator[_Moves]:
    """Change lanes with the partner, or into the empty lane, or with somebody of another pair."""
    place = place_of(start)
    if place is None:
        return
    yield (Move(start.id, replace(place, lane=other_lane(place.lane))),)
    for other in _near(listing, start):
        if other.lane is not start.lane and (other.pair != start.pair or other.place == start.place):
            yield _swapped(start, other)


def _changing_partners(listing: Listing, own: Sequence[Start]) -> Iterator[_Moves]:
    """One of the two changes places with somebody in the same lane of another pair, the nearest first."""
    choices = [(start, other) for start in own for other in _near(listing, start) if other.lane is start.lane]
    for start, other in sorted(choices, key=lambda two: abs((two[0].pair or 0) - (two[1].pair or 0))):
        yield _swapped(start, other)


def _near(listing: Listing, start: Start) -> list[Start]:
    """The others that may still move, the nearest pairs first, and of two equally near the earlier."""
    skated, own = on_the_ice(listing.starts), start.pair or 0
    others = [
        other
        for other in listing.starts
        if other.pair is not None and other.pair not in skated and not other.withdrawn and other.id != start.id
    ]
    return sorted(others, key=lambda other: (abs((other.pair or 0) - own), other.pair or 0, other.lane != start.lane))


def _swapped(first: Start, second: Start) -> _Moves:
    here, there = place_of(first), place_of(second)
    assert here is not None
    assert there is not None
    return Move(first.id, there), Move(second.id, here)


# --- whether it is better ------------------------------------------------------------------------------------


def _is_better(listing: Listing, after: Sequence[Start], check: Check, touched: set[int]) -> bool:
    """Whether the check is settled and no concern is found more often; only the pairs touched can have changed.

    For what must not be, notes are let pass: the rules allow what they tell.
    """
    changed = replace(listing, starts=tuple(after))
    notes = check.severity is not Severity.MUST
    found_before, found_after = _found(listing, touched, notes=notes), _found(changed, touched, notes=notes)
    known = {one.key for one in found_before} - {check.key}
    # Who skates alone may be somebody else after a swap; that is no new problem.
    if any(one.key not in known and one.concern is not Concern.NOT_FULL for one in found_after):
        return False
    before, now = Counter(one.concern for one in found_before), Counter(one.concern for one in found_after)
    if check.key in {one.key for one in found_after} or not now <= before:
        return False
    return not notes or _of_one_nation(changed, touched) <= _of_one_nation(listing, touched)


def _found(listing: Listing, touched: Iterable[int], *, notes: bool) -> list[Check]:
    pairs = by_pair(listing.starts)
    withdrawn, short = withdrawn_pairs(listing.starts), not_full_from(listing, pairs)
    found = list(gaps(pairs))
    for pair in touched:
        own = pairs.get(pair, [])
        found += of_pair(listing, pair, own, may_be_short=pair == short or pair in withdrawn)
    return found if notes else [one for one in found if one.severity is not Severity.NOTE]


def _of_one_nation(listing: Listing, touched: Iterable[int]) -> int:
    """How many pairs are of one nation, where that says anything."""
    if one_nation(listing.starts):
        return 0
    pairs = by_pair(listing.starts)
    both = [two for pair in touched for two in partners(pairs.get(pair, []))]
    return sum(first.competitor.nation == second.competitor.nation for first, second in both)


def _pairs_touched(starts: Sequence[Start], moves: Iterable[Move]) -> set[int]:
    pairs: set[int] = set()
    for one in moves:
        pairs.add(one.to.pair)
        here = start_of(starts, one.start_id).pair
        if here is not None:
            pairs.add(here)
    return pairs


def _words_of(start: Start) -> str:
    place = place_of(start)
    return place_words(place) if place else _("the list")
