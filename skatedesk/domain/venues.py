"""Rinks and continents: where a record is set, and which records hold there."""

from skatedesk.domain.namesakes import plain
from skatedesk.domain.rule_table import Count, RuleTable, Text


class Venue(RuleTable, frozen=True):
    """A rink; `names` are others under which lists know it, or the town it lies in."""

    rink: Text
    city: Text
    country: Text
    altitude_m: Count
    names: tuple[Text, ...] = ()

    @property
    def spellings(self) -> frozenset[str]:
        """Every name of the rink as it is compared."""
        return frozenset(plain(name) for name in (self.rink, self.city, *self.names))


class VenueList(RuleTable, frozen=True):
    """The rinks that are known; one that is missing has no height, and its records hold under its own name."""

    venues: tuple[Venue, ...]
    name: str = ""

    def find(self, *names: str) -> Venue | None:
        """The rink of the first of these names that is known: the rink itself before the town."""
        for name in filter(None, (plain(name) for name in names)):
            for venue in self.venues:
                if name in venue.spellings:
                    return venue
        return None


class Continent(RuleTable, frozen=True):
    """A continent, its nations and how a record of it is marked."""

    title: Text
    record: Text
    nations: tuple[Text, ...]


class ContinentList(RuleTable, frozen=True):
    continents: tuple[Continent, ...]
    name: str = ""
