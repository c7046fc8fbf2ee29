"""A start list with all it is checked against and what was issued of it, read at one moment."""

from dataclasses import dataclass

from skatedesk.domain.attempts import Start
from skatedesk.domain.draw import Draw
from skatedesk.domain.draw_record import KeptDraw, as_drawn
from skatedesk.domain.draw_terms import DrawKind, proposed_kind
from skatedesk.domain.entries import Entry
from skatedesk.domain.helmets import helmets
from skatedesk.domain.races import Competition, Discipline, Race
from skatedesk.domain.start_changes import ListedStart, listed_lines
from skatedesk.domain.start_checks import Listing, one_nation
from skatedesk.domain.start_weekend import NOTHING_ELSE, Weekend, weekend_of
from skatedesk.services import rulebook
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_queries import DrawRecord, IssuedList
from skatedesk.store.helmet_queries import drawn_starts
from skatedesk.store.results_file import Session
from skatedesk.store.weekend_places import weekend_places

FIRST_PAIR = "first_pair"
"""Stands in the rule of a draw that left the pairs before it as they were."""


@dataclass(frozen=True, slots=True)
class StartListing:
    """A start list, the draws it was made by, its issued revisions, the first ones first, and helmets by start."""

    competition: Competition
    listing: Listing
    draws: tuple[DrawRecord, ...]
    issued: tuple[IssuedList, ...]
    helmets: dict[int, int]

    @property
    def race(self) -> Race:
        return self.listing.race

    @property
    def revision(self) -> int:
        """The number of the last issued revision, 0 where there is none."""
        return self.issued[-1].revision if self.issued else 0

    def lines(self) -> tuple[ListedStart, ...]:
        """The list as it would be issued now."""
        return listed_lines(self.listing.starts)

    def is_issued(self, lines: tuple[ListedStart, ...]) -> bool:
        """Whether the last revision has exactly these lines."""
        return bool(self.issued) and issued_lines(self.issued[-1]) == lines

    def whole_draw(self) -> Draw | None:
        """The last draw of all pairs; None where the list was not drawn here."""
        whole = [record for record in self.draws if FIRST_PAIR not in record.rule]
        return drawn(whole[-1]) if whole else None


def read(session: Session, race_id: int) -> StartListing:
    """The start list of a race with its weekend."""
    race, competition, season = queries.race_in_competition(session, race_id)
    rules = rulebook.rules_of(season)
    starts = queries.starts(session, race_id)
    entries = tuple(entry_queries.entries(session, [race_id]).get(race_id, ()))
    draws = tuple(entry_queries.draws(session, race_id))
    # The first distance of a combination or a later one: both are drawn by rule, which is all that is asked here.
    kind = DrawKind(draws[-1].kind) if draws else proposed_kind(race, competition, rules, first=True)
    listing = Listing(
        race=race,
        rules=rules,
        starts=starts,
        entries=entries,
        weekend=_weekend(session, race),
        clubs=_clubs(session) if starts and one_nation(starts) else {},
        timed=_timed(entries, draws),
        bound=kind is not DrawKind.FREE,
        swaps_lanes=kind is DrawKind.SWAP,
    )
    issued = tuple(entry_queries.issued_lists(session, race_id))
    return StartListing(competition, listing, draws, issued, _helmets(session, race, starts))


def issued_lines(issued: IssuedList) -> tuple[ListedStart, ...]:
    """The lines of an issued revision."""
    return tuple(ListedStart(**line) for line in issued.rows)


def drawn(record: DrawRecord) -> Draw:
    """The draw as it was kept."""
    return as_drawn(KeptDraw(record.kind, record.seed, record.rule, record.entries, record.starts))


def _helmets(session: Session, race: Race, starts: tuple[Start, ...]) -> dict[int, int]:
    """The helmets of a mass start that was drawn here, by start; a list from elsewhere goes by its start numbers."""
    order = drawn_starts(session, race.id) if race.discipline is Discipline.MASS_START else ()
    return {start.id: number for number, start in helmets(starts, order).items()} if order else {}


def _weekend(session: Session, race: Race) -> Weekend:
    """The other races of the competition with the same people."""
    if race.discipline.is_team:
        return NOTHING_ELSE
    others = {other.id: other for other in queries.races(session, race.competition_id)}
    found = weekend_places(session, race.competition_id, race.id)
    return weekend_of(race, [(others[race_id], stood) for race_id, stood in found.items()])


def _clubs(session: Session) -> dict[int, str]:
    return {person.competitor.id: person.club for person in entry_queries.people(session) if person.club}


def _timed(entries: tuple[Entry, ...], draws: tuple[DrawRecord, ...]) -> frozenset[int] | None:
    """Whose time was known at the draw, or came with the entry; None where no time at all is known."""
    with_best = {one.entry_id for record in draws for one in drawn(record).candidates if one.best is not None}
    timed = frozenset(entry.competitor.id for entry in entries if entry.seed or entry.id in with_best)
    return timed or None
