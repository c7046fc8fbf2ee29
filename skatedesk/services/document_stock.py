"""What a competition has that lists can be made of; read in a moment, before any list is."""

from dataclasses import dataclass

from skatedesk.domain.races import Competition, Race
from skatedesk.domain.rules import CupRule, Rules
from skatedesk.services import lists, rulebook, standings
from skatedesk.services.lists import ProgrammeItem
from skatedesk.store import edition_queries, queries
from skatedesk.store.results_file import ResultsFile


@dataclass(frozen=True, slots=True)
class Document:
    """A list that can go out now, named by its kind and what it is of.

    `races` are those that it depends on; `of_results`: on their times and decisions too, not on who starts alone.
    """

    key: str
    kind: str
    title: str
    races: frozenset[int]
    race_id: int | None = None
    of_results: bool = True

    @property
    def of(self) -> str:
        """What it is of, as the key says it."""
        return self.key.partition(" ")[2]


@dataclass(frozen=True, slots=True)
class Stock:
    """A competition as far as it tells which lists there are.

    `same_event` has the races over the same distance of the whole file, by race; `cups` the races of each cup.
    """

    competition: Competition
    rules: Rules
    items: tuple[ProgrammeItem, ...]
    same_event: dict[int, frozenset[int]]
    with_passings: frozenset[int]
    entered: frozenset[int]
    records: tuple[tuple[int, int, str, str], ...]
    cups: dict[CupRule, frozenset[int]]

    @property
    def races(self) -> frozenset[int]:
        return frozenset(item.race.id for item in self.items)

    @property
    def skated(self) -> frozenset[int]:
        """The races in which somebody is done."""
        return frozenset(item.race.id for item in self.items if item.done)

    @property
    def decided(self) -> tuple[Race, ...]:
        """The races in which everybody is done."""
        return tuple(item.race for item in self.items if item.starts and item.done == item.starts)


def stock_of(file: ResultsFile, competition_id: int) -> Stock:
    """What a competition has now."""
    items = lists.programme(file, competition_id)
    cups = standings.races_by_cup(file)
    with file.read() as session:
        held = next(one for one in queries.competitions(session) if one.id == competition_id)
        same: dict[tuple[object, ...], set[int]] = {}
        for race in queries.races(session):
            same.setdefault((race.discipline, race.sex, race.metres), set()).add(race.id)
        return Stock(
            competition=held,
            rules=rulebook.rules_of(queries.season_of(session, competition_id)),
            items=items,
            same_event={race_id: frozenset(several) for several in same.values() for race_id in several},
            with_passings=edition_queries.races_with_passings(session, competition_id),
            entered=edition_queries.races_entered(session, competition_id),
            records=tuple(edition_queries.records_of(session, competition_id)),
            cups=cups,
        )
