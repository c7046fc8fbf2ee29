"""Who qualifies for a championship, by a scheme that comes with the program or an own one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from skatedesk import places
from skatedesk.domain import points
from skatedesk.domain import qualification as places_given
from skatedesk.domain.errors import RuleError, RuleFileError
from skatedesk.domain.qualification import Qualification
from skatedesk.domain.races import Competition
from skatedesk.domain.rules import CupRule
from skatedesk.domain.schemes import QualifyingEvent, Scheme, read_scheme
from skatedesk.domain.standings import RaceResults
from skatedesk.services.standings import CupView, Standings, cups
from skatedesk.sheets.qualification_list import qualification_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class QualificationView:
    """The list of one event. `competitions` are those that count, by number; `season` is that of the results."""

    scheme: Scheme
    event: QualifyingEvent
    qualification: Qualification
    season: str
    competitions: Mapping[int, Competition]

    @property
    def after(self) -> Competition | None:
        """The last competition that counts, None before the first."""
        return self.competitions[max(self.competitions)] if self.competitions else None

    def sheet(self, created: datetime | None = None) -> Sheet:
        return qualification_list(
            self.scheme, self.event, self.qualification, self.competitions, self.season, created
        )  # fmt: skip


def schemes() -> list[str]:
    """The names of the schemes that come with the program."""
    return sorted(path.stem for path in _folder().glob("*.toml"))


def shipped() -> tuple[Scheme, ...]:
    """The schemes that come with the program."""
    return tuple(_shipped(name) for name in schemes())


def scheme(name: str) -> Scheme:
    """The scheme of this name or in this file; RuleFileError where there is none or it is broken."""
    if name in schemes():
        return _shipped(name)
    path = Path(name)
    if not path.is_file():
        sentence = _("There is no scheme “{name}”. Choose {known}, or give the path of one.")
        raise RuleFileError(sentence.format(name=name, known=", ".join(schemes())))
    try:
        return read_scheme(path.read_text(encoding="utf-8"), path.name)
    except UnicodeDecodeError:
        raise RuleFileError(_("{file} is no UTF-8 text. Save it as UTF-8.").format(file=path.name)) from None


def qualification(
    file: ResultsFile, scheme_name: str, event_name: str, after: int | None = None
) -> QualificationView:  # fmt: skip
    """Who qualifies for an event after the World Cup of that number, or after all that count.

    RuleError where the scheme or the event is unknown, or the file has no race that counts for it.
    """
    chosen = scheme(scheme_name)
    event = chosen.event(event_name)
    ends = [number for number in (after, max(chosen.world_cups, default=None)) if number is not None]
    until = min(ends, default=None)
    standings = Standings(file)
    views = {cup: standings.of_cup(cup.name, until) for cup in _cups(file, event)}
    if not views:
        sentence = _("The file has no World Cup race that counts for {event}. Bring in the races of the season first.")
        raise RuleError(sentence.format(event=event.name))
    view = next(iter(views.values()))
    competitions = {
        item.number: item
        for one in views.values()
        for item in one.competitions
        if until is None or item.number <= until
    }
    races = _races(file, event, view, competitions)
    standing = None if event.combination else view.standing
    given = places_given.qualification(chosen, event, standing, races, view.rules)
    return QualificationView(chosen, event, given, view.season, competitions)


def _folder() -> Path:
    return places.resources() / "qualification"


@lru_cache(maxsize=32)
def _shipped(name: str) -> Scheme:
    path = _folder() / f"{name}.toml"
    return read_scheme(path.read_text(encoding="utf-8"), path.name)


def _cups(file: ResultsFile, event: QualifyingEvent) -> list[CupRule]:
    """The cups of the file whose races count: that of the event, or those of the distances of a combination."""
    wanted = event.time_metres or event.metres
    return [
        cup
        for cup in cups(file)
        if (cup.discipline, cup.sex) == (event.discipline, event.sex)
        and (not wanted or any(metres in cup.metres for metres in wanted))
    ]


def _races(
    file: ResultsFile, event: QualifyingEvent, view: CupView, competitions: Mapping[int, Competition]
) -> list[RaceResults]:
    """The results whose times count."""
    with file.read() as session:
        races = [
            (number, race)
            for number, held in competitions.items()
            for race in queries.races(session, held.id)
            if (race.discipline, race.sex) == (event.discipline, event.sex) and race.metres in event.timed_metres
        ]
        ids = [race.id for _number, race in races]
        starts = queries.starts_of(session, ids, with_passings=False, with_sprints=False) if ids else {}
    return [
        RaceResults(number, race, points.result_list(race, starts.get(race.id, ()), view.rules, pays=False))
        for number, race in races
    ]
