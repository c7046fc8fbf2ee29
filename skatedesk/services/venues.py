"""The rinks and continents that come with the program, and what can be won on a rink."""

from functools import cache, lru_cache

from skatedesk import places
from skatedesk.domain.namesakes import plain
from skatedesk.domain.races import Competition
from skatedesk.domain.records import Ground, Mark, Reach, championship_key, marks_of
from skatedesk.domain.rule_text import read_table
from skatedesk.domain.rules import Rules
from skatedesk.domain.venues import ContinentList, Venue, VenueList

_OLYMPIC = "olympic"


@cache
def _venues() -> VenueList:
    return read_table(VenueList, (places.resources() / "venues.toml").read_text(encoding="utf-8"), "venues.toml")


@cache
def _continents() -> ContinentList:
    text = (places.resources() / "continents.toml").read_text(encoding="utf-8")
    return read_table(ContinentList, text, "continents.toml")


def known() -> tuple[Venue, ...]:
    """The rinks that come with the program."""
    return _venues().venues


def named(text: str) -> Venue | None:
    """The rink that is called so, by any of its names or by its town."""
    return _venues().find(text)


def marks(rules: Rules) -> tuple[Mark, ...]:
    """The marks of a season in their order of importance."""
    return marks_of(rules.records, _continents().continents)


def venue_of(competition: Competition) -> Venue | None:
    """The rink of a competition, where it is known."""
    return _venues().find(competition.venue, competition.city)


def track_of(competition: Competition) -> str:
    """Under which name the records of its rink are kept."""
    venue = venue_of(competition)
    return venue.rink if venue else competition.venue or competition.city


def ground_of(competition: Competition, rules: Rules) -> Ground:
    """What can be won in a competition. A cup is no championship; a rink of unknown height is no low one."""
    venue = venue_of(competition)
    names = (competition.venue, competition.city)
    titles = () if rules.counts_for_cup(competition.series) else (competition.series, competition.event)
    return Ground(
        tracks=frozenset({plain(venue.rink)} if venue else {plain(name) for name in names if name}),
        championships=frozenset(championship_key(title) for title in titles if title),
        olympic=any(_OLYMPIC in plain(title).split() for title in titles),
        lowland=venue is not None and venue.altitude_m < rules.records.high_rink_from_m,
    )


def scope_key(mark: Mark, scope: str) -> str:
    """The scope of a record as it is compared: one rink has several names, a championship several years."""
    match mark.reach:
        case Reach.TRACK:
            return _track_key(scope)
        case Reach.CHAMPIONSHIP:
            return championship_key(scope)
        case Reach.NATION:
            return scope.strip().upper()
        case _:
            return ""


@lru_cache(maxsize=1024)
def _track_key(scope: str) -> str:
    """Kept, because a list of records asks for the same few rinks again and again."""
    venue = _venues().find(scope)
    return plain(venue.rink if venue else scope)
