"""What a federation's workbook can ask for: values of a competition and its races, and the lists of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from skatedesk import places, words
from skatedesk.domain.errors import RuleError
from skatedesk.domain.house_style import HouseStyle
from skatedesk.domain.races import Competition, Condition, Sex
from skatedesk.services import classification, house_styles, lists, papers, race_view, start_lists
from skatedesk.services.race_view import RaceView, state_words
from skatedesk.services.standings import Standings
from skatedesk.sheets import headings
from skatedesk.sheets.sheet import Cell, Column, Row, Sheet
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

Value = Cell | float | date

_COMPETITION: dict[str, Callable[[Competition], Value]] = {
    "number": lambda one: one.number,
    "season": lambda one: one.season,
    "series": lambda one: one.series,
    "event": lambda one: one.event,
    "venue": lambda one: one.venue,
    "city": lambda one: one.city,
    "country": lambda one: one.country,
    "dates": lambda one: one.dates,
    "title": headings.series_line,
    "place": headings.place_line,
}

_RACE: dict[str, Callable[[RaceView], Value]] = {
    "number": lambda view: view.race.number,
    "title": lambda view: headings.plain_title(view.race),
    "division": lambda view: view.race.division,
    "metres": lambda view: view.race.metres,
    "sex": lambda view: str(view.race.sex),
    "day": lambda view: view.race.day,
    "time": lambda view: view.race.time_of_day,
    "state": lambda view: state_words()[view.state],
    "referee": lambda view: _in_office(view, "referee"),
    "starter": lambda view: _in_office(view, "starter"),
}

_CONDITIONS: dict[str, Callable[[Condition], Value]] = {
    "clock": lambda one: one.time_of_day,
    "air": lambda one: one.air,
    "humidity": lambda one: one.humidity,
    "ice": lambda one: one.ice,
}
_REVISIONS = {"revision": "results", "start_revision": "start"}
_MOMENTS = ("start", "interval", "end")

_NOT_ALWAYS: dict[str, tuple[str, ...]] = {
    "results": ("side", "laps", "s1", "s2", "s3", "s4", "race_points", "records"),
    "laps": ("metres", "passing", "lap", "passing_rank", "passing_ms"),
    "start": ("helmet", "own_name", "pb", "sb", "cup_points", "cup_rank", "notes"),
    "standings": ("by_hand", "computed_rank", "moved", "races", "movement", "previous_rank"),
}
"""Columns that a list has only where there is something to say; a template may ask for them always."""


@dataclass(slots=True)
class FillValues:
    """Answers from one competition of a results file; each list is read once. `race_number` is that of --race."""

    file: ResultsFile
    competition: Competition
    race_number: int | None = None
    created: datetime | None = None
    style: HouseStyle = field(init=False)
    """How the sheets of the competition read: the language, and what stands before the hundredths."""
    _views: dict[int, RaceView] = field(default_factory=dict[int, RaceView])
    _tables: dict[str, Sheet] = field(default_factory=dict[str, Sheet])

    def __post_init__(self) -> None:
        self.style = house_styles.style_of(self.file, self.competition.id)

    def value(self, scope: str, number: int | None, key: str) -> Value:
        """`event` of the competition, or `title` of a race; RuleError with the known ones for anything else."""
        if scope == "competition":
            if key not in _COMPETITION:
                raise _unknown(key, _COMPETITION)
            return _COMPETITION[key](self.competition)
        return _of_race(self._view(number), key, self)

    def table(self, name: str) -> Sheet:
        """The list of this name, `results 12` or `standings M 500`; without a name the results of --race.

        RuleError for a list there is not.
        """
        plain = name or "results"
        if plain not in self._tables:
            kind, _space, of = plain.partition(" ")
            readers = {
                "results": self._results,
                "laps": self._laps,
                "start": self._start,
                "standings": self._standing,
                "classification": self._classification,
            }
            if kind not in readers:
                examples = "results 12, start 12, laps 12, standings M 500, classification M"
                sentence = _("there is no list “{name}”. Lists are called {examples}.")
                raise RuleError(sentence.format(name=plain, examples=examples))
            read = readers[kind]
            (sheet,) = papers.dressed(self.file, self.competition.id, lambda created: [read(of, created)], self.created)
            self._tables[plain] = _with_columns(sheet, _NOT_ALWAYS.get(kind, ()))
        return self._tables[plain]

    def revision(self, kind: str, number: int | None) -> int | None:
        """Of the results or the start list of a race as they are now; None where they have not gone out."""
        if kind == "start":
            drawn = start_lists.view(self.file, self._view(number).race.id)
            return drawn.revision if drawn.issued else None
        gone_out = self.table(f"{kind} {self._view(number).race.number}").revision
        return gone_out.number if gone_out is not None else None

    def _view(self, number: int | None) -> RaceView:
        wanted = number if number is not None else self.race_number
        if wanted is None:
            raise RuleError(
                _("no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.")
            )
        if wanted not in self._views:
            found = lists.race(self.file, self.competition.id, wanted)
            self._views[wanted] = race_view.read(self.file, found.id)
        return self._views[wanted]

    def _race_of(self, of: str) -> RaceView:
        """The race whose number is written behind the kind of a list, else that of --race."""
        if of and not of.isdigit():
            raise RuleError(_("“{text}” is no number of a race.").format(text=of))
        return self._view(int(of) if of else None)

    def _results(self, of: str, created: datetime) -> Sheet:
        return self._race_of(of).result_list(created)

    def _laps(self, of: str, created: datetime) -> Sheet:
        return self._race_of(of).lap_list(created)

    def _start(self, of: str, created: datetime) -> Sheet:
        view = self._race_of(of)
        drawn = start_lists.view(self.file, view.race.id)
        return drawn.sheet(created) if drawn.revision else view.start_list(created)

    def _standing(self, of: str, created: datetime) -> Sheet:
        return Standings(self.file).of_cup(of, self.competition.number, movement=True).sheet(created)

    def _classification(self, of: str, created: datetime) -> Sheet:
        sex, _space, kind = of.partition(" ")
        if sex.upper() not in (Sex.MEN, Sex.WOMEN):
            raise RuleError(_("say of whom the classification is: classification M, classification W."))
        found = classification.classification(self.file, self.competition.id, Sex(sex.upper()), kind or None)
        return found.sheet(created)


def _of_race(view: RaceView, key: str, values: FillValues) -> Value:
    """A fact of a race, or of the ice at one moment of it, such as `ice_start`."""
    if key in _RACE:
        with words.speaking(values.style.language, places.translations()):
            return _RACE[key](view)
    if key in _REVISIONS:
        return values.revision(_REVISIONS[key], view.race.number)
    what, _mark, moment = key.partition("_")
    if what in _CONDITIONS and moment in _MOMENTS:
        measured = (one for one in view.conditions if one.moment.casefold() == moment)
        found = next(measured, None)
        return _CONDITIONS[what](found) if found is not None else None
    raise _unknown(key, [*_RACE, *_REVISIONS, *[f"{known}_{at}" for at in _MOMENTS for known in _CONDITIONS]])


def _in_office(view: RaceView, role: str) -> str:
    """`Moyca STOFFEL (CAN)`; several with commas between."""
    found = [one for one in view.officials if one.role.casefold() == role]
    return ", ".join(f"{one.name} ({one.nation})" if one.nation else one.name for one in found)


def _with_columns(sheet: Sheet, keys: Iterable[str]) -> Sheet:
    """The list with these columns too, empty where it has them not."""
    known = {column.key for column in sheet.columns}
    more = tuple(Column(key, key, 4, printed=False) for key in keys if key not in known)
    rows = tuple(
        Row(row.key, (*row.cells, *[None] * len(more)), row.group, row.title, row.goes_on) for row in sheet.rows
    )
    return replace(sheet, columns=(*sheet.columns, *more), rows=rows)


def _unknown(key: str, known: Iterable[str]) -> RuleError:
    return RuleError(_("“{key}” is not known. There are: {known}.").format(key=key, known=", ".join(known)))
