"""The self-check of a start list: what must not be, what should not be, and what is worth knowing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from skatedesk.domain.attempts import Start
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.races import Discipline, Lane, Race
from skatedesk.domain.rules import Rules
from skatedesk.domain.start_moves import (
    Move,
    Place,
    by_pair,
    has_skated,
    in_quartets,
    named,
    on_the_ice,
    place_of,
    place_words,
)
from skatedesk.domain.start_weekend import NOTHING_ELSE, Weekend
from skatedesk.words import _, ngettext

UNEVEN = 3
"""So many starts more in one lane than in the other are told; two in a row are chance (half of all pairs of draws)."""


class Severity(StrEnum):
    """How grave it is. NOTE: the rules allow it, so the draw stands."""

    MUST = "must"
    SHOULD = "should"
    NOTE = "note"


class Concern(StrEnum):
    """What a check is about."""

    LANE_TAKEN = "lane taken"
    NO_LANE = "no lane"
    TWICE = "twice"
    NOT_DRAWN = "not drawn"
    NOT_ENTERED = "not entered"
    LANE_AGAIN = "lane again"
    GAP = "gap"
    NOT_FULL = "not full"
    SECOND_TWO = "second two"
    SAME_NATION = "same nation"
    SAME_CLUB = "same club"
    SAME_PAIR = "same pair"
    UNEVEN_LANES = "uneven lanes"
    REST = "rest"
    NO_TIME = "no time"


@dataclass(frozen=True, slots=True)
class Repair:
    """The smallest change that settles a check: moves, entries put on the list, starts taken off or withdrawn."""

    sentence: str
    moves: tuple[Move, ...] = ()
    placed: tuple[tuple[int, Place | None], ...] = ()
    off: tuple[int, ...] = ()
    withdrawn: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One finding. `advice` says what to do, or why nothing is done, where there is no repair."""

    concern: Concern
    severity: Severity
    sentence: str
    start_ids: tuple[int, ...] = ()
    entry_ids: tuple[int, ...] = ()
    pair: int | None = None
    advice: str = ""
    repair: Repair | None = None

    @property
    def key(self) -> tuple[Concern, tuple[int, ...], tuple[int, ...], str]:
        """What the finding is about; the words tell only where it is about nobody."""
        return self.concern, self.start_ids, self.entry_ids, "" if self.start_ids else self.sentence


@dataclass(frozen=True, slots=True)
class Listing:
    """A start list with all it is checked against.

    `bound`: made by a rule of the sport, so that wishes such as even lanes do not touch it. `swaps_lanes`: the
    second run is skated in the other lane. `timed` are those whose time is known; None where nobody asked.
    """

    race: Race
    rules: Rules
    starts: tuple[Start, ...]
    entries: tuple[Entry, ...] = ()
    weekend: Weekend = NOTHING_ELSE
    clubs: Mapping[int, str] = field(default_factory=dict[int, str])
    timed: frozenset[int] | None = None
    bound: bool = False
    swaps_lanes: bool = False


def problems(listing: Listing) -> tuple[Check, ...]:
    """Everything that is found, the gravest first, each without its repair."""
    if not listing.starts:
        return ()
    pairs = by_pair(listing.starts)
    withdrawn = withdrawn_pairs(listing.starts)
    found = [*_of_entries(listing), *_twice(listing.starts), *gaps(pairs), *_rest(listing), *_without_time(listing)]
    if listing.race.discipline is Discipline.INDIVIDUAL and pairs:
        found += _without_pair(listing.starts)
        found += _allowed_nations(listing, pairs)
        full_from = not_full_from(listing, pairs)
        for pair, own in pairs.items():
            found += of_pair(listing, pair, own, may_be_short=pair == full_from or pair in withdrawn)
    order = list(Severity)
    return tuple(sorted(found, key=lambda check: (order.index(check.severity), check.pair or 0)))


def withdrawn_pairs(starts: Iterable[Start]) -> set[int]:
    """The pairs with an empty lane because somebody withdrew after the draw."""
    return {start.pair for start in starts if start.withdrawn and start.pair is not None}


def not_full_from(listing: Listing, pairs: Mapping[int, Sequence[Start]]) -> int | None:
    """The pair in which the rest starts that fills no pair: the first or the last one by the rule file."""
    ordered = sorted(pairs)
    return ordered[0 if listing.rules.draw.single_skater == "first" else -1] if ordered else None


def of_pair(listing: Listing, pair: int, own: Sequence[Start], *, may_be_short: bool) -> list[Check]:
    """What is found in one pair, by its own and by the weekend before; nothing but double lanes once it has skated."""
    found = [*_lanes_taken(pair, own), *_without_lane(own)]
    if not any(has_skated(start) for start in own):
        found += _not_full(listing, pair, own, may_be_short=may_be_short)
        found += _second_two(pair, own)
        for first, second in partners(own):
            found += _meetings(listing, pair, first, second)
        for start in own:
            found += _lanes_of(listing, pair, start)
    return found


# --- entries -------------------------------------------------------------------------------------------------


def _of_entries(listing: Listing) -> Iterator[Check]:
    on_list = {start.competitor.who: start for start in listing.starts}
    for entry in listing.entries:
        start = on_list.get(entry.competitor.who)
        name = _entry_name(entry)
        if start is None:
            if entry.state is EntryState.ENTERED:
                sentence = _("{name} is entered and not on the start list.").format(name=name)
                yield Check(Concern.NOT_DRAWN, Severity.MUST, sentence, entry_ids=(entry.id,))
        elif not start.withdrawn and entry.state is not EntryState.ENTERED and not has_skated(start):
            reserve = entry.state is EntryState.RESERVE
            told = _("{name} is a reserve and stands on the start list.")
            sentence = (told if reserve else _("{name} withdrew the entry and stands on the start list.")).format(
                name=name
            )
            advice = _("Let the reserve start, or empty the lane.") if reserve else ""
            yield Check(Concern.NOT_ENTERED, Severity.MUST, sentence, (start.id,), pair=start.pair, advice=advice)


def _twice(starts: Sequence[Start]) -> Iterator[Check]:
    known: dict[tuple[bool, int], Start] = {}
    for start in starts:
        first = None if start.withdrawn else known.setdefault(start.competitor.who, start)
        if first is not None and first is not start:
            sentence = _("{name} stands on the list twice.").format(name=named(start))
            advice = _("Take one of the two off the list.")
            yield Check(Concern.TWICE, Severity.MUST, sentence, (first.id, start.id), pair=start.pair, advice=advice)


def _without_time(listing: Listing) -> Iterator[Check]:
    timed = listing.timed
    if timed is None:
        return
    missing = [start for start in listing.starts if not start.withdrawn and start.competitor.id not in timed]
    if missing and len(missing) < len(listing.starts):
        sentence = ngettext(
            "{count} skater has neither a season best nor a time with the entry: {names}.",
            "{count} skaters have neither a season best nor a time with the entry: {names}.",
            len(missing),
        ).format(count=len(missing), names=", ".join(named(start) for start in missing))
        ids = tuple(start.id for start in missing)
        advice = _("Give the entry a time before the draw; it changes nothing in a list that is drawn.")
        yield Check(Concern.NO_TIME, Severity.NOTE, sentence, ids, advice=advice)


# --- the shape of the list -----------------------------------------------------------------------------------


def missing_pairs(pairs: Iterable[int]) -> list[int]:
    """The numbers before the last pair that no pair has."""
    known = set(pairs)
    return [pair for pair in range(1, max(known, default=0)) if pair not in known]


def gaps(pairs: Iterable[int]) -> Iterator[Check]:
    missing = missing_pairs(pairs)
    if missing:
        numbers = ", ".join(str(pair) for pair in missing)
        sentence = ngettext("There is no pair {pairs}.", "There are no pairs {pairs}.", len(missing))
        advice = _("Pairs that have skated keep their numbers.")
        yield Check(Concern.GAP, Severity.SHOULD, sentence.format(pairs=numbers), pair=missing[0], advice=advice)


def _without_pair(starts: Sequence[Start]) -> Iterator[Check]:
    for start in starts:
        if start.pair is None and not start.withdrawn:
            sentence = _("{name} has no pair.").format(name=named(start))
            yield Check(Concern.NO_LANE, Severity.MUST, sentence, (start.id,))


def _without_lane(own: Sequence[Start]) -> Iterator[Check]:
    for start in own:
        if start.lane is None:
            sentence = _("{name} has no lane in pair {pair}.").format(name=named(start), pair=start.pair)
            yield Check(Concern.NO_LANE, Severity.MUST, sentence, (start.id,), pair=start.pair)


def _lanes_taken(pair: int, own: Sequence[Start]) -> Iterator[Check]:
    taken: dict[Place, Start] = {}
    for start in own:
        place = place_of(start)
        if place is None or start.lane is None:
            continue
        first = taken.setdefault(place, start)
        if first is not start:
            sentence = _("{first} and {second} both have {place}.").format(
                first=named(first), second=named(start), place=place_words(place)
            )
            yield Check(Concern.LANE_TAKEN, Severity.MUST, sentence, (first.id, start.id), pair=pair)


def _not_full(listing: Listing, pair: int, own: Sequence[Start], *, may_be_short: bool) -> Iterator[Check]:
    places = 4 if in_quartets(listing.race, listing.rules, listing.starts) else 2
    if may_be_short or not 0 < len(own) < places:
        return
    ids = tuple(start.id for start in own)
    if places == 2:
        sentence = _("{name} skates alone in pair {pair}; the rest belongs in the {where} pair.")
    else:
        sentence = _("Quartet {pair} is not full; the rest belongs in the {where} one.")
    where = _("first") if listing.rules.draw.single_skater == "first" else _("last")
    sentence = sentence.format(name=named(own[0]), pair=pair, where=where)
    yield Check(Concern.NOT_FULL, Severity.SHOULD, sentence, ids, pair=pair)


def _second_two(pair: int, own: Sequence[Start]) -> Iterator[Check]:
    if own and all(start.place == 2 for start in own):
        ids = tuple(start.id for start in own)
        sentence = _("In quartet {pair} nobody wears white or red, only yellow or blue.").format(pair=pair)
        yield Check(Concern.SECOND_TWO, Severity.SHOULD, sentence, ids, pair=pair)


# --- who meets whom, and in which lane -----------------------------------------------------------------------


def _meetings(listing: Listing, pair: int, first: Start, second: Start) -> Iterator[Check]:
    ids = (first.id, second.id)
    names = {"pair": pair, "first": named(first), "second": named(second)}
    nation = first.competitor.nation
    forbidden = not listing.rules.draw.same_nation_in_pair
    if forbidden and nation == second.competitor.nation and not one_nation(listing.starts):
        sentence = _("Pair {pair}: {first} and {second} are both of {nation}.").format(**names, nation=nation)
        yield Check(Concern.SAME_NATION, Severity.SHOULD, sentence, ids, pair=pair)
    club = listing.clubs.get(first.competitor.id, "")
    if club and club == listing.clubs.get(second.competitor.id) and one_nation(listing.starts):
        sentence = _("Pair {pair}: {first} and {second} are both of {club}.").format(**names, club=club)
        yield _wish(listing, Concern.SAME_CLUB, sentence, ids, pair)
    met = listing.weekend.meeting(listing.race, first.competitor.who, second.competitor.who)
    if met:
        sentence = _("Pair {pair}: {first} meets {second} as in {race}.").format(**names, race=met)
        yield _wish(listing, Concern.SAME_PAIR, sentence, ids, pair)


def _lanes_of(listing: Listing, pair: int, start: Start) -> Iterator[Check]:
    if start.lane is None:
        return
    weekend, name, skater = listing.weekend, named(start), start.competitor.who
    if listing.swaps_lanes:
        if weekend.first_run.get(skater) == start.lane:
            sentence = _("{name} has {place}, the same lane as in the first run.").format(
                name=name, place=_words(start)
            )
            yield Check(Concern.LANE_AGAIN, Severity.MUST, sentence, (start.id,), pair=pair)
        return
    inner, outer = weekend.lanes.get(skater, (0, 0))
    inner, outer = (inner + 1, outer) if start.lane is Lane.INNER else (inner, outer + 1)
    more = inner - outer if start.lane is Lane.INNER else outer - inner
    if more >= UNEVEN:
        sentence = _("{name} has {place}; that makes {inner} times inner and {outer} times outer.").format(
            name=name, place=_words(start), inner=inner, outer=outer
        )
        yield _wish(listing, Concern.UNEVEN_LANES, sentence, (start.id,), pair)


def _allowed_nations(listing: Listing, pairs: Mapping[int, Sequence[Start]]) -> Iterator[Check]:
    """One note of all pairs of one nation, where the rule file allows them."""
    if not listing.rules.draw.same_nation_in_pair or one_nation(listing.starts):
        return
    skated = on_the_ice(listing.starts)
    same = [
        (pair, first, second)
        for pair, own in pairs.items()
        if pair not in skated
        for first, second in partners(own)
        if first.competitor.nation == second.competitor.nation
    ]
    if same:
        text = ", ".join(f"{pair} ({first.competitor.nation})" for pair, first, _second in same)
        sentence = ngettext("One nation in a pair: {pairs}.", "One nation in the pairs {pairs}.", len(same))
        ids = tuple(start.id for _pair, *both in same for start in both)
        advice = _("The rules allow it; the draw stands.")
        yield Check(Concern.SAME_NATION, Severity.NOTE, sentence.format(pairs=text), ids, advice=advice)


def _rest(listing: Listing) -> Iterator[Check]:
    least = listing.rules.reskate.rest_minutes
    for close in listing.weekend.close_races(listing.race, least):
        own = [start for start in listing.starts if not start.withdrawn and start.competitor.who in close.skaters]
        if own:
            sentence = ngettext(
                "{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.",
                "{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.",
                len(own),
            ).format(
                names=", ".join(named(start) for start in own), number=close.number, minutes=close.minutes, least=least
            )
            ids = tuple(start.id for start in own)
            advice = _("Only the times of the programme can settle this; the draw stands.")
            yield Check(Concern.REST, Severity.SHOULD, sentence, ids, pair=close.number, advice=advice)


def _wish(listing: Listing, concern: Concern, sentence: str, ids: tuple[int, ...], pair: int) -> Check:
    """A wish that no rule asks for: a list that was made by rule is not touched for it."""
    if listing.bound:
        advice = _("No rule forbids it; the draw stands.")
        return Check(concern, Severity.NOTE, sentence, ids, pair=pair, advice=advice)
    return Check(concern, Severity.SHOULD, sentence, ids, pair=pair)


# --- words and small questions -------------------------------------------------------------------------------


def one_nation(starts: Sequence[Start]) -> bool:
    """Whether all are of one nation, as in a national race, so that it says nothing."""
    return len({start.competitor.nation for start in starts}) == 1


def partners(own: Sequence[Start]) -> list[tuple[Start, Start]]:
    """Who starts side by side; in a quartet the second two start behind the first."""
    rounds: dict[int, list[Start]] = defaultdict(list)
    for start in own:
        rounds[start.place].append(start)
    return [(two[0], two[1]) for two in rounds.values() if len(two) == 2]


def _words(start: Start) -> str:
    place = place_of(start)
    return place_words(place) if place else ""


def _entry_name(entry: Entry) -> str:
    return named(Start(0, entry.competitor, entry.bib))
