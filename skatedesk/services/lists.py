"""The read side: competitions, programme and skaters, as plain values."""

from dataclasses import dataclass

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition, Race, RaceState
from skatedesk.services.race_view import state_of
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class ProgrammeItem:
    """One race of the programme and where it stands."""

    race: Race
    state: RaceState
    starts: int
    done: int


def competitions(file: ResultsFile) -> list[Competition]:
    """All competitions of the file, by season, series and number."""
    with file.read() as session:
        return queries.competitions(session)


def competition(file: ResultsFile, number: int, series: str | None = None) -> Competition:
    """The competition of this number; RuleError with the known ones where there is none or more than one."""
    known = competitions(file)
    found = [
        item
        for item in known
        if item.number == number and (series is None or item.series.casefold() == series.strip().casefold())
    ]
    if len(found) == 1:
        return found[0]
    names = "; ".join(f"{item.number} {item.series}, {item.event}, {item.season}" for item in found or known)
    sentence = _("There is no competition {number}. There are: {names}.")
    if series is not None:
        sentence = _("There is no competition {number} of the series “{series}”. There are: {names}.")
    if found:
        sentence = _("There are several competitions {number}: {names}. Say which series.")
    raise RuleError(sentence.format(number=number, series=series, names=names or _("none")))


def competition_of(file: ResultsFile, race_id: int) -> Competition:
    """The competition a race belongs to."""
    with file.read() as session:
        competition_id = queries.race(session, race_id).competition_id
        return next(item for item in queries.competitions(session) if item.id == competition_id)


def race(file: ResultsFile, competition_id: int, number: int) -> Race:
    """The race of this number in the programme; RuleError with the known numbers where there is none."""
    with file.read() as session:
        known = queries.races(session, competition_id)
    for item in known:
        if item.number == number:
            return item
    numbers = ", ".join(str(item.number) for item in known) or _("none")
    raise RuleError(_("There is no race {number}. The races are: {numbers}.").format(number=number, numbers=numbers))


def programme(file: ResultsFile, competition_id: int) -> tuple[ProgrammeItem, ...]:
    """The races of a competition in their order, with their states."""
    with file.read() as session:
        races = queries.races(session, competition_id)
        progress = queries.progress(session, competition_id)
    items: list[ProgrammeItem] = []
    for item in races:
        starts, done, withdrawn = progress.get(item.id, (0, 0, 0))
        items.append(ProgrammeItem(item, state_of(item, starts, done, withdrawn), starts, done))
    return tuple(items)


def skaters(file: ResultsFile) -> list[Competitor]:
    """All skaters of the file, by nation and name."""
    with file.read() as session:
        return queries.skaters(session)
