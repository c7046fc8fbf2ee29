"""Somebody withdraws after the draw: what may be done with the lane, and what each way means for the others.

The rule file says what is usual; filling the lane and drawing again are the referee's choice.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import Candidate, Draw, draw_by
from skatedesk.domain.draw_terms import QUARTET, DrawKind, Terms, terms_of
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline
from skatedesk.domain.start_checks import Listing
from skatedesk.domain.start_moves import (
    Move,
    Place,
    begun,
    by_pair,
    has_skated,
    in_quartets,
    moved,
    named,
    on_the_ice,
    place_of,
    place_words,
    start_of,
    starting_in,
)
from skatedesk.words import _, ngettext


class OptionKind(StrEnum):
    """What may be done with the lane."""

    LEAVE = "leave"
    FILL = "fill"
    RESERVE = "reserve"
    REDRAW = "redraw"


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go on. `who` takes the lane (a start id, or an entry id for a reserve); `first_pair` is redrawn from.

    `lines` say what changes for whom, `tell` who must be told, `pairs` what is printed again. `starts` is the list
    as it would be; a reserve stands there under the negative entry id. `refused` is the reason why it may not be.
    """

    kind: OptionKind
    title: str
    who: int | None = None
    first_pair: int | None = None
    usual: bool = False
    refused: str = ""
    lines: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()
    pairs: tuple[int, ...] = ()
    moves: tuple[Move, ...] = ()
    starts: tuple[Start, ...] = ()
    draw: Draw | None = None

    @property
    def allowed(self) -> bool:
        return not self.refused

    @property
    def key(self) -> tuple[OptionKind, int | None, int | None]:
        """What tells the options of one withdrawal apart."""
        return self.kind, self.who, self.first_pair


@dataclass(frozen=True, slots=True)
class _Case:
    """The withdrawal that is looked at: `starts` is the list with the withdrawal in it."""

    listing: Listing
    start: Start
    starts: tuple[Start, ...]
    place: Place | None
    entry_ids: dict[tuple[bool, int], int]

    def has_begun(self, pair: int) -> bool:
        return pair in on_the_ice(self.starts)


def options(listing: Listing, start_id: int, drawn: Draw | None, seed: str) -> tuple[Option, ...]:
    """The ways to go on without this skater, the usual one first; `drawn` is the draw the list was made by.

    RuleError where there is a result already. Who has withdrawn before may be looked at again.
    """
    start = start_of(listing.starts, start_id)
    if has_skated(start):
        raise RuleError(_("There is a result already. Take it out first, or use DNF."))
    starts = tuple(replace(one, withdrawn=True) if one.id == start_id else one for one in listing.starts)
    entry_ids = {entry.competitor.who: entry.id for entry in listing.entries}
    case = _Case(listing, start, starts, place_of(start), entry_ids)
    found = [_leaving(case), *_filling(case), *_reserves(case), *_redraws(case, drawn, seed)]
    if listing.race.official:
        reason = _("Race {number} is official. Make it provisional first.").format(number=listing.race.number)
        found = [replace(option, refused=reason) for option in found]
    usual = OptionKind.LEAVE if listing.rules.draw.after_withdrawal == "leave_lane" else OptionKind.REDRAW
    first = next((option for option in found if option.kind is usual and option.allowed), None)
    return tuple(replace(option, usual=True) if option is first else option for option in found)


# --- the ways ------------------------------------------------------------------------------------------------


def _leaving(case: _Case) -> Option:
    title = _("Leave the lane empty") if case.place else _("Let the others start as they are")
    return _described(case, Option(OptionKind.LEAVE, title), case.starts)


def _filling(case: _Case) -> Iterator[Option]:
    """Somebody of the first pair takes the lane: who skates alone there, else who has the same lane."""
    place, race = case.place, case.listing.race
    if place is None or place.lane is None or race.discipline is not Discipline.INDIVIDUAL:
        return
    filled = {pair: own for pair, own in by_pair(case.starts).items() if own}
    first = min(filled, default=place.pair)
    if first == place.pair:
        return
    own = filled[first]
    same = [start for start in own if start.lane is place.lane]
    for start in own if len(own) == 1 else same or own:
        title = _("{name} of pair {pair} takes the lane").format(name=named(start), pair=first)
        option = Option(OptionKind.FILL, title, who=start.id)
        refused = _taken(case) or _begun_reason(case, first)
        if refused:
            yield replace(option, refused=refused)
        else:
            moves = (Move(start.id, place),)
            yield _described(case, replace(option, moves=moves), moved(case.starts, moves))


def _reserves(case: _Case) -> Iterator[Option]:
    """The first reserve of the same nation, and the first of the others: reserves are in order nation by nation."""
    listed = {start.competitor.who for start in case.starts}
    waiting = [
        entry
        for entry in case.listing.entries
        if entry.state is EntryState.RESERVE and entry.competitor.who not in listed
    ]
    waiting.sort(key=lambda entry: (entry.reserve is None, entry.reserve or 0, entry.id))
    same = [entry for entry in waiting if entry.competitor.nation == case.start.competitor.nation]
    others = [entry for entry in waiting if entry not in same]
    for entry in (*same[:1], *others[:1]):
        joined = _joining(entry, case.place)
        title = _("Reserve {name} ({nation}) takes the place").format(
            name=named(joined), nation=entry.competitor.nation
        )
        option = Option(OptionKind.RESERVE, title, who=entry.id)
        refused = _taken(case)
        if refused:
            yield replace(option, refused=refused)
        else:
            yield _described(case, option, (*case.starts, joined))


def _redraws(case: _Case, drawn: Draw | None, seed: str) -> Iterator[Option]:
    """A new draw from the pair of the withdrawn on, and one of all pairs that have not skated."""
    if case.place is None:
        return
    coming = [pair for pair in by_pair(case.starts) if not case.has_begun(pair)]
    for first in dict.fromkeys([case.place.pair, *coming[:1]]):
        last = max(by_pair(case.starts))
        title = _("Draw pairs {first} to {last} anew") if first < last else _("Draw pair {first} anew")
        title = title.format(first=first, last=last)
        option = Option(OptionKind.REDRAW, title, first_pair=first)
        refused = _no_redraw(case, first)
        if refused:
            yield replace(option, refused=refused)
            continue
        try:
            new = _drawn_from(case, first, drawn, seed)
        except RuleError as error:
            yield replace(option, refused=str(error))
            continue
        moves = tuple(_moves_of(case, new, first))
        yield _described(case, replace(option, moves=moves, draw=new), moved(case.starts, moves))


# --- why not -------------------------------------------------------------------------------------------------


def _taken(case: _Case) -> str:
    """Why nobody can take the lane: its pair has skated, or somebody has taken it meanwhile."""
    if case.place is None:
        return ""
    for start in starting_in(case.starts, case.place.pair):
        if place_of(start) == case.place and (case.place.lane or case.place.side):
            place = begun(place_words(case.place))
            return _("{place} is taken by {name} already.").format(place=place, name=named(start))
    return _begun_reason(case, case.place.pair)


def _begun_reason(case: _Case, pair: int) -> str:
    return _("Pair {pair} has skated already.").format(pair=pair) if case.has_begun(pair) else ""


def _no_redraw(case: _Case, first: int) -> str:
    begun_pairs = [pair for pair in by_pair(case.starts) if pair >= first and case.has_begun(pair)]
    if begun_pairs:
        return _begun_reason(case, begun_pairs[0])
    if len(_from_pair(case, first)) < 2:
        return _("From pair {pair} on there are not two left to be drawn.").format(pair=first)
    return ""


# --- the new draw --------------------------------------------------------------------------------------------


def _from_pair(case: _Case, first: int) -> list[Start]:
    return [start for start in case.starts if not start.withdrawn and start.pair is not None and start.pair >= first]


def _drawn_from(case: _Case, first: int, drawn: Draw | None, seed: str) -> Draw:
    """These pairs drawn as the list was drawn; all by lot where it was not drawn here."""
    known = {one.entry_id: one for one in drawn.candidates} if drawn else {}
    candidates = [
        known.get(case.entry_ids[start.competitor.who]) or _candidate(case, start) for start in _from_pair(case, first)
    ]
    kind = drawn.kind if drawn else DrawKind.FREE
    return draw_by(kind, candidates, drawn.terms if drawn else _terms(case), seed)


def _terms(case: _Case) -> Terms:
    terms = terms_of(DrawKind.FREE, case.listing.race, case.listing.rules)
    return (
        replace(terms, together=QUARTET) if in_quartets(case.listing.race, case.listing.rules, case.starts) else terms
    )


def _moves_of(case: _Case, new: Draw, first: int) -> Iterator[Move]:
    """The draw begins with pair 1, the list goes on with pair `first`."""
    own = {case.entry_ids[start.competitor.who]: start for start in _from_pair(case, first)}
    for line in new.starts:
        start = own[line.entry_id]
        to = Place((line.pair or 1) + first - 1, line.lane, line.place, line.side)
        if place_of(start) != to:
            yield Move(start.id, to)


def _candidate(case: _Case, start: Start) -> Candidate:
    """Somebody who was not in the draw: a reserve, or whom an official put on the list."""
    return Candidate(case.entry_ids[start.competitor.who], start.competitor.name, start.competitor.nation)


def _joining(entry: Entry, place: Place | None) -> Start:
    to = place or Place(0)
    pair = to.pair if place else None
    return Start(-entry.id, entry.competitor, entry.bib, pair, to.lane, to.place, to.side)


# --- the consequences ----------------------------------------------------------------------------------------


def _described(case: _Case, option: Option, after: Sequence[Start]) -> Option:
    """The option with what it means for everybody, measured against the list as it is."""
    before = {start.id: start for start in case.listing.starts}
    lines: list[str] = []
    tell: list[str] = []
    for start in after:
        was = before.get(start.id)
        if was is None or place_of(was) != place_of(start):
            lines.append(_changed_line(was, start))
            tell.append(named(start))
    pairs = _changed_pairs(case.listing.starts, after)
    for pair in pairs:
        left = starting_in(after, pair)
        lines += _left_lines(pair, len(starting_in(case.listing.starts, pair)), left)
        tell += [named(start) for start in left if named(start) not in tell]
    return replace(option, lines=tuple(lines), tell=tuple(tell), pairs=pairs, starts=tuple(after))


def _changed_line(was: Start | None, now: Start) -> str:
    here, there = place_of(was) if was else None, place_of(now)
    if there is None:
        return _("{name} joins the list").format(name=named(now))
    if here is None:
        return _("{name}: {place}").format(name=named(now), place=place_words(there))
    return _("{name}: {was} to {place}").format(name=named(now), was=place_words(here), place=place_words(there))


def _left_lines(pair: int, before: int, left: Sequence[Start]) -> Iterator[str]:
    """What becomes of a pair that has fewer than before."""
    if not left:
        yield _("Nobody starts in pair {pair}").format(pair=pair)
    elif len(left) == 1 and before != 1:
        yield _("{name} skates alone in pair {pair}").format(name=named(left[0]), pair=pair)
    elif len(left) < before:
        yield ngettext("{count} starts in pair {pair}", "{count} start in pair {pair}", len(left)).format(
            count=len(left), pair=pair
        )


def _changed_pairs(before: Iterable[Start], after: Iterable[Start]) -> tuple[int, ...]:
    """The pairs that look different from before: these are printed again."""
    old, new = _filled(before), _filled(after)
    return tuple(sorted(pair for pair in old.keys() | new.keys() if old.get(pair) != new.get(pair)))


def _filled(starts: Iterable[Start]) -> dict[int, set[tuple[int, Place | None, bool]]]:
    pairs: dict[int, set[tuple[int, Place | None, bool]]] = {}
    for start in starts:
        if start.pair is not None:
            pairs.setdefault(start.pair, set()).add((start.id, place_of(start), start.withdrawn))
    return pairs
