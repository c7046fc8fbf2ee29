"""Podium places won before what the file knows: set by hand, or taken from a list. Each act has one undo."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from skatedesk.domain.errors import RuleError
from skatedesk.domain.medals import MedalCount
from skatedesk.domain.podiums import Career, Event, series_of
from skatedesk.domain.races import Discipline
from skatedesk.imports.career_table import MOST, CareerFacts, read_careers
from skatedesk.services import occasions
from skatedesk.services.changes import Changed, announced
from skatedesk.services.entry_matching import People
from skatedesk.services.people_rows import KnownSkaters
from skatedesk.store import career_queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.store.schema import CareerRow
from skatedesk.words import _, ngettext


@dataclass(frozen=True, slots=True)
class TakenCareers:
    """What a list changed: how many counts were `taken`, and why each of the other rows was `left_out`."""

    changed: Changed
    taken: int
    left_out: tuple[str, ...] = ()


def set_career(
    file: ResultsFile,
    skater_id: int,
    series: str,
    discipline: Discipline,
    metres: int | None,
    gold: int,
    silver: int,
    bronze: int,
) -> Changed:
    """Say how often a skater was first, second and third in one event of a series before what the file knows."""
    event, count = Event(discipline, metres), MedalCount(gold, silver, bronze)
    series = series_of(series, occasions.rules_for(file))
    with file.change() as change:
        row = KnownSkaters(change.session).with_id(skater_id)
        if row is None:
            raise RuleError(_("This skater is no longer in the file."))
        _check(series, event, count)
        _Book(change.session).write(Career(row.id, series, event, count, _("by hand")))
        change.label = _("Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}").format(
            name=row.name, event=event.words, gold=gold, silver=silver, bronze=bronze
        )
    return announced(change)


def import_careers(file: ResultsFile, path: Path, today: date | None = None) -> TakenCareers:
    """Take the counts of a list (.xlsx, .csv); rows with a fault, or of somebody the file does not know, are left out.

    SourceError in one sentence where it is no such list. A row without a series is one of the World Cup.
    """
    table = read_careers(path, today or date.today())
    rules = occasions.rules_for(file)
    left_out = list(table.faults)
    taken = 0
    with file.change() as change:
        people, book = People(change.session), _Book(change.session)
        for row in table.rows:
            match = people.find(row.who)
            if match.person is None:
                left_out.append(_unknown(row, match.sentence if match.candidates else ""))
                continue
            series = series_of(row.series or rules.cup_series[0], rules)
            book.write(Career(match.person.competitor.id, series, row.event, row.count, table.source))
            taken += 1
        label = ngettext(
            "Earlier podiums from {source}: {count} row", "Earlier podiums from {source}: {count} rows", taken
        )
        change.label = label.format(source=table.source, count=taken)
    return TakenCareers(announced(change), taken, tuple(left_out))


def _unknown(row: CareerFacts, sentence: str) -> str:
    """Who a row may mean, or that nobody is called so."""
    name, nation = row.who.name or row.who.key, row.who.nation or "?"
    said = sentence or _("{name} ({nation}) is not in this file.").format(name=name, nation=nation)
    return _("Row {row}: {fault}").format(row=row.who.row, fault=said)


def _check(series: str, event: Event, count: MedalCount) -> None:
    if not series:
        raise RuleError(_("Name the series of the podiums, such as ISU World Cup Speed Skating."))
    if event.metres is not None and (event.metres <= 0 or event.discipline is not Discipline.INDIVIDUAL):
        raise RuleError(_("A mass start and a race of teams are counted in laps: leave the metres out."))
    if not all(0 <= one <= MOST for one in (count.gold, count.silver, count.bronze)):
        raise RuleError(_("A number of podium places is a whole number from 0 to {most}.").format(most=MOST))


class _Book:
    """The rows of the file, each found by its skater, series and event."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows = {
            (row.skater_id, row.series.casefold(), Event(Discipline(row.discipline), row.metres)): row
            for row in career_queries.career_rows(session)
        }

    def write(self, career: Career) -> None:
        """Bring a count into its row."""
        key = career.skater_id, career.series.casefold(), career.event
        row = self._rows.get(key)
        if row is None:
            event = career.event
            row = CareerRow(
                skater_id=career.skater_id, series=career.series, discipline=event.discipline, metres=event.metres
            )
            self._session.add(row)
            self._rows[key] = row
        row.gold, row.silver, row.bronze = career.count.gold, career.count.silver, career.count.bronze
        row.source = career.source
