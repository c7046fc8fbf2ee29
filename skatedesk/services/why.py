"""Why a cell of a result list or of a standing shows what it shows: the steps to it, and what the rule file says."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from skatedesk import places
from skatedesk.domain import mass_start
from skatedesk.domain.derivation import Case, Step, Steps, number
from skatedesk.domain.derivation_points import why_laps, why_points, why_race_points, why_sprint
from skatedesk.domain.derivation_rank import why_rank
from skatedesk.domain.derivation_standing import (
    StandingCase,
    why_by_hand,
    why_column,
    why_moved,
    why_standing_rank,
    why_total,
)
from skatedesk.domain.derivation_time import why_behind, why_notes, why_records, why_time
from skatedesk.domain.errors import RuleError
from skatedesk.domain.namesakes import fits
from skatedesk.domain.ranking import Result
from skatedesk.domain.rule_sources import RuleComments, RuleSource, comments_of
from skatedesk.domain.standings import RaceResults, StandingLine, standing
from skatedesk.services import race_view
from skatedesk.services.race_view import RaceView
from skatedesk.services.standings import CupView, Standings
from skatedesk.services.why_places import Origin, why_bib, why_lane, why_name, why_nation, why_pair, why_side
from skatedesk.sheets.headings import race_line
from skatedesk.sheets.result_list import notes
from skatedesk.sheets.sheet import Column, Sheet, text_of
from skatedesk.store import entry_queries, queries
from skatedesk.store.entry_queries import DrawRecord
from skatedesk.store.queries import Season
from skatedesk.store.results_file import ResultsFile
from skatedesk.words import _

RACES = "races"
"""The key of the columns of a standing that each hold one race; a single one is called by its label, as in WC1-2."""


Answers = dict[str, Callable[[], Steps]]
"""The way to the steps of each column, by its name."""


@dataclass(frozen=True, slots=True)
class Why:
    """The answer for one cell: whose and what (`title`), of which list (`about`), what stands there, and how come.

    `sources` are the places in the rule file that the steps go by, each once, in the order of the steps.
    """

    title: str
    about: str
    column: str
    value: str
    steps: Steps
    sources: tuple[RuleSource, ...] = ()


class Whys(Protocol):
    """A list whose cells can be explained."""

    @property
    def sheet(self) -> Sheet: ...

    @property
    def comments(self) -> RuleComments: ...

    def names(self, columns: Sequence[Column]) -> tuple[str, ...]:
        """By which name each of these columns is asked for."""
        ...

    def cell(self, key: int, column: str) -> Why:
        """Why this column shows what it shows in the row with this key."""
        ...


@dataclass(frozen=True, slots=True)
class ResultWhys:
    """Everything that explains the result list of one race, read at one moment."""

    view: RaceView
    sheet: Sheet
    comments: RuleComments
    origins: dict[int, Origin]

    def names(self, columns: Sequence[Column]) -> tuple[str, ...]:
        """By which name each of these columns is asked for."""
        return tuple(column.key for column in columns)

    def cell(self, key: int, column: str) -> Why:
        """Why this column shows what it shows for the start with this id."""
        result = next(one for one in self.view.results if one.start.id == key)
        about = f"{self.view.competition.event} · {race_line(self.view.race)}"
        return _answered(self, self._answers(result), about, (key, column))

    def _answers(self, result: Result) -> Answers:
        view, origin = self.view, self.origins[result.start.id]
        pays, final = view.rules.counts_for_cup(view.competition.series), view.rules.is_final(view.competition.number)
        raced = mass_start.as_skated(view.race, view.starts)
        skated = mass_start.format_of(raced, view.competition, view.rules)
        case = Case(view.race, view.results, view.rules, result, pays, final, skated)
        return {
            "rank": partial(why_rank, case),
            "bib": partial(why_bib, origin),
            "name": partial(why_name, origin),
            "nation": partial(why_nation, result.start.competitor),
            "pair": partial(why_pair, origin),
            "lane": partial(why_lane, origin),
            "side": partial(why_side, origin),
            "laps": partial(why_laps, case),
            **{f"s{sprint}": partial(why_sprint, case, sprint) for sprint in range(1, 5)},
            "race_points": partial(why_race_points, case),
            "time": partial(why_time, case),
            "behind": partial(why_behind, case),
            "points": partial(why_points, case),
            "notes": partial(why_notes, case, notes(result.start, case.rules)),
            "records": partial(self._why_records, result),
        }

    def _why_records(self, result: Result) -> Steps:
        return why_records(result.time, self.view.tags.get(result.start.id, ()))


@dataclass(frozen=True, slots=True)
class StandingWhys:
    """Everything that explains the standing of one cup, read at one moment."""

    view: CupView
    sheet: Sheet
    comments: RuleComments
    races: tuple[RaceResults, ...]

    def names(self, columns: Sequence[Column]) -> tuple[str, ...]:
        """By which name each of these columns is asked for; one race goes by its label."""
        labels = iter(self.view.standing.labels())
        return tuple(next(labels) if column.key == RACES else column.key for column in columns)

    def cell(self, key: int, column: str) -> Why:
        """Why this column shows what it shows for the competitor with this id."""
        line = next(one for one in self.view.standing.lines if one.competitor.id == key)
        about = f"{self.sheet.heading.title} · {self.sheet.heading.place}"
        return _answered(self, self._answers(line), about, (key, column))

    def _answers(self, line: StandingLine) -> Answers:
        case = StandingCase(self.view.standing, self.races, self.view.rules, line)
        columns = {label: partial(why_column, case, at) for at, label in enumerate(self.view.standing.labels())}
        return {
            "rank": partial(why_standing_rank, case),
            "by_hand": partial(why_by_hand, case),
            "computed_rank": partial(self._why_computed, line),
            "moved": partial(self._why_moved, line),
            "name": partial(_why_line, case),
            "nation": partial(why_nation, line.competitor),
            "points": partial(why_total, case),
            **columns,
        }

    def _why_moved(self, line: StandingLine) -> Steps:
        return why_moved(self.view.movement[line.competitor.who])

    def _why_computed(self, line: StandingLine) -> Steps:
        """The rank as it would be without what officials ruled."""
        made = standing(self.view.standing.cup, self.races, self.view.rules)
        computed = next(one for one in made.lines if one.competitor == line.competitor)
        return why_standing_rank(StandingCase(made, self.races, self.view.rules, computed))


def of_race(file: ResultsFile, race_id: int) -> ResultWhys:
    """What explains the result list of a race."""
    view = race_view.read(file, race_id, for_paper=False)
    with file.read() as session:
        season = queries.season_of(session, view.competition.id)
        entries = entry_queries.entries(session, [race_id]).get(race_id, [])
        draws = entry_queries.draws(session, race_id)
    draw: DrawRecord | None = draws[-1] if draws else None
    by_competitor = {one.competitor.who: one for one in entries}
    origins = {
        start.id: Origin(
            start,
            view.race,
            view.competition,
            view.rules,
            by_competitor.get(start.competitor.who),
            draw,
        )
        for start in view.starts
    }
    return ResultWhys(view, view.result_list(), _comments(season), origins)


def of_cup(file: ResultsFile, cup: str, after: int | None = None) -> StandingWhys:
    """What explains the standing of a cup, after the competition of that number or after all."""
    kept = Standings(file)
    counted, view = kept.races_of(cup, after), kept.of_cup(cup, after, movement=True)
    return StandingWhys(view, view.sheet(), _comments(counted.season), counted.races)


def row_of(whys: Whys, name: str = "", key: str = "") -> int:
    """The row of the one whose name has these words, or of this key; RuleError where that is nobody or several."""
    sheet = whys.sheet
    names, keys = sheet.column("name"), sheet.column("skater_key")
    found = [
        row
        for row in sheet.lines
        if (row.cells[keys] == key if key else fits(text_of(row.cells[names]), name) and bool(name.strip()))
    ]
    if len(found) == 1:
        return found[0].key
    if not found:
        raise RuleError(_("“{text}” is not on this list. Give part of a name, or a key.").format(text=key or name))
    known = ", ".join(text_of(row.cells[names]) for row in found)
    raise RuleError(_("“{text}” may be any of {names}. Give more of the name.").format(text=name, names=known))


def why_result(file: ResultsFile, race_id: int, start_id: int, column: str) -> Why:
    """Why one cell of a result list shows what it shows."""
    return of_race(file, race_id).cell(start_id, column)


def why_standing(file: ResultsFile, cup: str, competitor_id: int, column: str, after: int | None = None) -> Why:
    """Why one cell of a standing shows what it shows; a race goes by its label, such as WC1-2."""
    return of_cup(file, cup, after).cell(competitor_id, column)


def _why_line(case: StandingCase) -> Steps:
    """Who is listed in a standing: everybody with a rank and points in one of its races."""
    taken = case.taken
    text = _("{name} is listed with points in {count} of {all} races.").format(
        name=case.line.competitor.name, count=len(taken), all=len(case.standing.columns)
    )
    return (Step(text, (number("races", len(taken)),)),)


def _answered(whys: Whys, answers: Answers, about: str, cell: tuple[int, str]) -> Why:
    """The answer for a cell, given as the key of its row and the name of its column."""
    (key, column), sheet = cell, whys.sheet
    names = whys.names(sheet.columns)
    if column not in names or column not in answers:
        sentence = _("The list has no column “{name}”. The columns are: {known}.")
        raise RuleError(sentence.format(name=column, known=", ".join(name for name in names if name in answers)))
    at = names.index(column)
    row = next(row for row in sheet.rows if row.key == key)
    steps = answers[column]()
    title = f"{sheet.columns[at].title} · {text_of(row.cells[sheet.column('name')])}"
    return Why(title, about, column, text_of(row.cells[at]), steps, _sources(whys.comments, steps))


def _sources(comments: RuleComments, steps: Steps) -> tuple[RuleSource, ...]:
    return tuple(comments.source(*keys) for keys in dict.fromkeys(keys for step in steps for keys in step.rules))


def _comments(season: Season) -> RuleComments:
    """The comments of the season's rule file: one that lies in the results file, or a shipped one."""
    name = f"{season.rules_name}.toml"
    path = places.resources() / "rules" / name
    return comments_of(name, season.rules_text or path.read_text(encoding="utf-8"))
