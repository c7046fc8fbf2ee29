"""Start lists in few words, and such as nobody would think of, for tests of what happens after the draw."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from msgspec import structs

from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.entries import Entry, EntryState
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Lane, Race, Sex, Status
from skatedesk.domain.rules import Rules
from skatedesk.domain.start_checks import Listing, Repair
from skatedesk.domain.start_moves import Place, moved
from skatedesk.domain.start_weekend import Stood, Weekend, weekend_of
from skatedesk.domain.times import RaceTime
from tests.domain import race, rules

NATIONS = ("NED", "NOR", "USA", "JPN")
SKATED = (Attempt(1, Status.OK, RaceTime.parse("36.52")),)


def place(text: str) -> Place:
    """`4i` or `4o`; `4I` and `4O` are the second two of a quartet."""
    return Place(int(text[:-1]), Lane.INNER if text[-1] in "iI" else Lane.OUTER, 2 if text[-1].isupper() else 1)


def line(number: int, text: str = "", nation: str = "", **other: Any) -> Start:
    """A start with number, id and skater of one number; `text` as in `place`."""
    who = Competitor(number, f"Skater {number}", nation or f"N{number}", Sex.MEN, is_team=other.pop("is_team", False))
    if text:
        to = place(text)
        other |= {"pair": to.pair, "lane": to.lane, "place": to.place}
    return Start(number, who, number, **other)


def pairs(count: int, **other: Any) -> tuple[Start, ...]:
    """So many full pairs: numbers 1 and 2 in pair 1, inner first."""
    return tuple(line(number, f"{(number + 1) // 2}{'oi'[number % 2]}", **other) for number in range(1, 2 * count + 1))


def entered(start: Start, **other: Any) -> Entry:
    """The entry behind a start."""
    return Entry(100 + start.competitor.id, 1, start.competitor, start.bib, **other)


def reserve(number: int, order: int = 1, nation: str = "") -> Entry:
    who = Competitor(number, f"Skater {number}", nation or f"N{number}", Sex.MEN)
    return Entry(100 + number, 1, who, number, EntryState.RESERVE, order)


def listing(*starts: Start, **other: Any) -> Listing:
    """A list with an entry for each start."""
    facts = {"race": race(1000), "rules": rules(), "entries": tuple(entered(start) for start in starts), **other}
    return Listing(starts=tuple(starts), **facts)


def nations_apart(**draw: Any) -> Rules:
    """Rules under which one nation does not meet in a pair."""
    return changed_draw(same_nation_in_pair=False, **draw)


def changed_draw(**draw: Any) -> Rules:
    known = rules()
    return structs.replace(known, draw=structs.replace(known.draw, **draw))


def places(starts: tuple[Start, ...]) -> dict[int, str]:
    """Who stands where, by number; who withdrew in brackets."""
    return {start.id: f"({_text(start)})" if start.withdrawn else _text(start) for start in starts}


def _text(start: Start) -> str:
    letter = "" if start.lane is None else "io"[start.lane is Lane.OUTER]
    return f"{start.pair or ''}{letter.upper() if start.place == 2 else letter}"


def repaired(before: Listing, repair: Repair | None) -> Listing:
    """The list as it is when a repair was made."""
    assert repair is not None
    starts = [start for start in before.starts if start.id not in repair.off]
    starts = [replace(start, withdrawn=True) if start.id in repair.withdrawn else start for start in starts]
    for entry_id, to in repair.placed:
        entry = next(entry for entry in before.entries if entry.id == entry_id)
        joined = Start(-entry_id, entry.competitor, entry.bib)
        where = {"pair": to.pair, "lane": to.lane, "place": to.place} if to else {}
        starts.append(replace(joined, **where))
    return replace(before, starts=moved(starts, repair.moves))


@st.composite
def start_lists(draw: st.DrawFn) -> tuple[Start, ...]:
    """Pairs or quartets with empty lanes, gaps, skaters who withdrew and pairs that have skated."""
    in_quartets = draw(st.booleans())
    letters = "ioIO" if in_quartets else "io"
    spots = [f"{pair}{letter}" for pair in range(1, draw(st.integers(1, 7)) + 1) for letter in letters]
    taken = draw(st.lists(st.sampled_from(spots), unique=True, min_size=1))
    skated = draw(st.integers(0, 2))
    starts: list[Start] = []
    for number, text in enumerate(sorted(taken, key=spots.index), start=1):
        nation = draw(st.sampled_from(NATIONS))
        withdrawn = draw(st.integers(0, 9)) == 0
        has_skated = place(text).pair <= skated and not withdrawn
        starts.append(line(number, text, nation, withdrawn=withdrawn, attempts=SKATED if has_skated else ()))
    return tuple(starts)


@st.composite
def listings(draw: st.DrawFn) -> Listing:
    """A list in a weekend with races before it, under different rules, with a late entry now and then."""
    starts = draw(start_lists())
    shuffled = draw(st.permutations(starts))
    met = tuple(
        replace(start, pair=at // 2 + 1, lane=list(Lane)[at % 2], place=1, withdrawn=False, attempts=())
        for at, start in enumerate(shuffled)
    )
    quartets = any(start.place == 2 for start in starts)
    own = race(3000 if quartets else 500, "B" if quartets else "A", number=5, run=2)
    before = [(_before(number, own), met) for number in range(1, 1 + draw(st.integers(0, 4)))]
    late = [reserve(900, 1, "NED"), replace(reserve(901, 1, starts[0].competitor.nation), state=EntryState.ENTERED)]
    entries = [entered(start) for start in starts] + draw(st.sampled_from([[], late]))
    return Listing(
        race=own,
        rules=draw(st.sampled_from([rules(), nations_apart(), nations_apart(single_skater="last")])),
        starts=starts,
        entries=tuple(entries),
        weekend=weekend(own, *before),
        bound=draw(st.booleans()),
        swaps_lanes=draw(st.booleans()),
    )


def _before(number: int, own: Race) -> Race:
    return replace(own, id=10 + number, number=number, run=1)


def weekend(own: Race, *before: tuple[Race, tuple[Start, ...]]) -> Weekend:
    """A weekend with these start lists in it."""
    return weekend_of(own, [(other, stood(starts)) for other, starts in before])


def stood(starts: tuple[Start, ...]) -> list[Stood]:
    return [
        Stood((start.competitor.is_team, start.competitor.id), start.pair, start.lane, start.place) for start in starts
    ]
