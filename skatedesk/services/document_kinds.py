"""Which lists can go out of a competition, and how each is read: one line for each kind.

A document is named by a text that stays: its kind and what it is of, such as `results 12` for the race with the id 12.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from skatedesk.domain import combinations, lines
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.medals import gives_medals
from skatedesk.domain.prizes import prize_of
from skatedesk.domain.races import Competition, Discipline, Race, Sex
from skatedesk.services import (
    classification,
    entry_sheets,
    medals,
    prizes,
    programme_sheets,
    qualification,
    race_view,
    records,
    start_sheets,
)
from skatedesk.services.document_stock import Document, Stock
from skatedesk.services.lists import ProgrammeItem
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import Standings
from skatedesk.sheets.classification_list import combination_word, sex_word
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.sheet import Sheet
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

START = "start"
RESULTS = "results"


@dataclass(slots=True)
class Reading:
    """The lists of a competition, read in one language; what several are made of is read once.

    `again` begins anew in another language with the same results, so that both say the same.
    """

    file: ResultsFile
    competition: Competition
    created: datetime
    style: HouseStyle
    cups: Standings = field(init=False)
    _views: dict[int, RaceView] = field(default_factory=dict[int, RaceView])
    _sets: dict[str, tuple[Sheet, ...]] = field(default_factory=dict[str, tuple[Sheet, ...]])

    def __post_init__(self) -> None:
        self.cups = Standings(self.file)

    def again(self, style: HouseStyle) -> "Reading":
        other = Reading(self.file, self.competition, self.created, style)
        other.cups, other._views = self.cups, self._views
        return other

    def view(self, race_id: int) -> RaceView:
        if race_id not in self._views:
            self._views[race_id] = race_view.read(self.file, race_id)
        return self._views[race_id]

    def together(self, name: str, read: Callable[[], Iterable[Sheet]]) -> tuple[Sheet, ...]:
        """Sheets that are made in one go; `name` tells which."""
        if name not in self._sets:
            self._sets[name] = tuple(read())
        return self._sets[name]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of list: which there are of it, and how one is read."""

    name: str
    offered: Callable[[Stock], Iterable[Document]]
    read: Callable[[Reading, str], Sheet]


@dataclass(frozen=True, slots=True)
class RaceKind:
    """A kind of list that races have, each its own. It depends on that race, and on others where `races` says so."""

    name: str
    words: Callable[[], str]
    there: Callable[[Stock, ProgrammeItem], bool]
    read: Callable[[Reading, int], Sheet]
    races: Callable[[Stock, int], frozenset[int]] = lambda _stock, race_id: frozenset({race_id})
    of_results: bool = True

    def document(self, stock: Stock, race: Race) -> Document:
        title = f"{self.words()} {race_line(race)}"
        return Document(
            f"{self.name} {race.id}", self.name, title, self.races(stock, race.id), race.id, self.of_results
        )


def offered(stock: Stock) -> Iterator[Document]:
    """Everything that can go out, in the order of a notice board."""
    for kind in BEFORE:
        yield from kind.offered(stock)
    for item in stock.items:
        yield from (kind.document(stock, item.race) for kind in OF_RACE if kind.there(stock, item))
    for kind in AFTER:
        yield from kind.offered(stock)


def read(reading: Reading, document: Document) -> Sheet:
    """One list in the language that is spoken here."""
    if document.kind in _READ_FOR_RACE:
        return _READ_FOR_RACE[document.kind](reading, int(document.of))
    return _READ[document.kind](reading, document.of)


# --- which there are -----------------------------------------------------------------------------------------


def _one(
    name: str,
    words: Callable[[], str],
    there: Callable[[Stock], bool],
    read: Callable[[Reading, str], Sheet],
    *,
    of_results: bool = True,
) -> Kind:
    """A kind of list of which a competition has one."""

    def offer(stock: Stock) -> Iterator[Document]:
        if there(stock):
            yield Document(name, name, words(), stock.races, of_results=of_results)

    return Kind(name, offer, read)


def _classifications(stock: Stock) -> Iterator[Document]:
    races = [item.race for item in stock.items]
    for sex in (Sex.WOMEN, Sex.MEN):
        combination = combinations.combination_of(stock.competition, races, sex, stock.rules)
        if combination is not None:
            added_up = {race.id for slot in combinations.slots(combination, races, sex) for race in slot.races}
            if added_up & stock.skated:
                title = f"{combination_word(combination.name)} {sex_word(sex)}"
                yield Document(f"classification {sex}", "classification", title, frozenset(added_up))


def _standings(stock: Stock) -> Iterator[Document]:
    for cup, races in stock.cups.items():
        if races & stock.skated:
            title = _("Standing {cup}").format(cup=_(cup.title))
            yield Document(f"standings {cup.name}", "standings", title, races)


def _qualifications(stock: Stock) -> Iterator[Document]:
    """The championships of the season that this competition counts for."""
    held, season = stock.competition, stock.competition.season
    if not stock.rules.counts_for_cup(held.series):
        return
    for scheme, events in qualification.offered(stock.cups, season):
        if scheme.season != season or (scheme.world_cups and held.number not in scheme.world_cups):
            continue
        for event in events:
            several = [races for cup, races in stock.cups.items() if qualification.counts(cup, event)]
            races = frozenset[int]().union(*several)
            if races & stock.skated:
                title = _("Qualification {championship}, {event}")
                yield Document(
                    f"qualification {scheme.name} {event.name}",
                    "qualification",
                    title.format(championship=scheme.championship, event=event.title),
                    races,
                )


def _applications(stock: Stock) -> Iterator[Document]:
    for record_id, race_id, mark, holder in stock.records:
        title = _("Record application {mark}, {name}").format(mark=mark, name=holder)
        yield Document(f"application {record_id}", "application", title, stock.same_event[race_id], race_id)


def _has_races(stock: Stock) -> bool:
    return bool(stock.items)


def _has_medals(stock: Stock) -> bool:
    return any(gives_medals(race) for race in stock.decided)


def _has_prizes(stock: Stock) -> bool:
    paid = any(prize_of(stock.competition, stock.rules, paid_for) for paid_for in ("race", "championship"))
    return paid and bool(stock.decided)


def _has_length(stock: Stock, item: ProgrammeItem) -> bool:
    """Whether there is a start list, and something tells how long the race is."""
    known = item.race.discipline is Discipline.MASS_START or lines.passings(item.race, stock.rules)
    return bool(item.starts and known)


def _has_starts(_stock: Stock, item: ProgrammeItem) -> bool:
    return item.starts > 0


# --- how each is read ----------------------------------------------------------------------------------------


def _start_sheet(kind: str) -> Callable[[Reading, int], Sheet]:
    def sheet(reading: Reading, race_id: int) -> Sheet:
        made = reading.together(
            f"start {race_id}", lambda: start_sheets.of_race(reading.file, race_id, reading.created)
        )  # fmt: skip
        return next(one for one in made if one.kind == kind)

    return sheet


def _entry_lists(reading: Reading) -> tuple[Sheet, ...]:
    held, births = reading.competition.id, reading.style.birth_dates
    return reading.together(
        "entries", lambda: entry_sheets.entry_lists(reading.file, held, reading.created, births=births)
    )


def _race_entries(reading: Reading, race_id: int) -> Sheet:
    number = reading.view(race_id).race.number
    return next(one for one in _entry_lists(reading) if one.heading.number == number)


def _prize_sheets(reading: Reading) -> tuple[Sheet, ...]:
    held = reading.competition
    return reading.together(
        "prizes", lambda: prizes.prizes(reading.file, held.number, held.series).sheets(reading.created)
    )


def _medals(reading: Reading, _of: str) -> Sheet:
    held = reading.competition
    return medals.medals(reading.file, held.number, held.series).sheet(reading.created)


def _classification(reading: Reading, sex: str) -> Sheet:
    return classification.classification(reading.file, reading.competition.id, Sex(sex)).sheet(reading.created)


def _standing(reading: Reading, cup: str) -> Sheet:
    return reading.cups.of_cup(cup, reading.competition.number).sheet(reading.created)


def _qualification(reading: Reading, of: str) -> Sheet:
    scheme, _mark, event = of.partition(" ")
    after = reading.competition.number
    return qualification.qualification(reading.file, scheme, event, after, reading.cups.races_of).sheet(reading.created)


def _of_programme(
    make: Callable[[ResultsFile, int, datetime | None, HouseStyle | None], Sheet],
) -> Callable[[Reading, str], Sheet]:
    return lambda reading, _of: make(reading.file, reading.competition.id, reading.created, reading.style)


BEFORE = (
    _one(
        "programme", lambda: _("Programme"), lambda stock: bool(stock.items), _of_programme(programme_sheets.programme)
    ),
    _one(
        "entries",
        lambda: _("Entries by nation"),
        lambda stock: bool(stock.entered),
        lambda reading, _of: _entry_lists(reading)[0],
        of_results=False,
    ),
)

OF_RACE = (
    RaceKind(
        "race-entries",
        lambda: _("Entries"),
        lambda stock, item: item.race.id in stock.entered,
        _race_entries,
        of_results=False,
    ),
    RaceKind(START, lambda: _("Start list"), _has_starts, _start_sheet("start list"), of_results=False),
    RaceKind("pairs", lambda: _("Pair list"), _has_starts, _start_sheet("pair list"), of_results=False),
    RaceKind("lap-sheet", lambda: _("Lap sheet"), _has_length, _start_sheet("lap sheet"), of_results=False),
    RaceKind(
        RESULTS,
        lambda: _("Result"),
        _has_starts,
        lambda reading, race_id: reading.view(race_id).result_list(reading.created),
        # A record that falls in one race is no longer to be beaten in the next.
        lambda stock, race_id: stock.same_event[race_id],
    ),
    RaceKind(
        "laps",
        lambda: _("Result with laps"),
        lambda stock, item: item.race.id in stock.with_passings,
        lambda reading, race_id: reading.view(race_id).lap_list(reading.created),
    ),
)

AFTER = (
    Kind("classification", _classifications, _classification),
    Kind("standings", _standings, _standing),
    _one("medals", lambda: _("Medal table"), _has_medals, _medals),
    _one(
        "records",
        lambda: _("Records and bests"),
        lambda stock: bool(stock.skated),
        lambda reading, _of: records.set_here(reading.file, reading.competition.id).sheet(reading.created),
    ),
    Kind(
        "application",
        _applications,
        lambda reading, record_id: records.application(
            reading.file, int(record_id), reading.created, births=reading.style.birth_dates
        ),
    ),
    Kind("qualification", _qualifications, _qualification),
    _one("prizes", lambda: _("Prize money"), _has_prizes, lambda reading, _of: _prize_sheets(reading)[0]),
    _one("prize-totals", lambda: _("Prize money in all"), _has_prizes, lambda reading, _of: _prize_sheets(reading)[1]),
    _one(
        "officials",
        lambda: _("Officials"),
        _has_races,
        lambda reading, _of: programme_sheets.officials(reading.file, reading.competition.id, reading.created),
    ),
    _one(
        "race-officials",
        lambda: _("Officials of the races"),
        _has_races,
        _of_programme(programme_sheets.officials_of_races),
    ),
    _one(
        "conditions",
        lambda: _("Conditions of the ice"),
        _has_races,
        _of_programme(programme_sheets.conditions),
    ),
)

_READ_FOR_RACE = {kind.name: kind.read for kind in OF_RACE}
_READ = {kind.name: kind.read for kind in (*BEFORE, *AFTER)}
