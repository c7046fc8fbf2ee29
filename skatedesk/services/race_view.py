"""Everything about one race, read at one moment, and the sheets that are made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from skatedesk.domain import conditions as measured
from skatedesk.domain import laps, lines, points
from skatedesk.domain.attempts import Attempt, Start
from skatedesk.domain.plausibility import doubt
from skatedesk.domain.races import Competition, Condition, Discipline, Official, Race, RaceState, Status
from skatedesk.domain.ranking import Result
from skatedesk.domain.records import Before, Tag, tags
from skatedesk.domain.rules import Rules
from skatedesk.domain.team_events import Member
from skatedesk.domain.times import RaceTime
from skatedesk.services import race_officials, record_tags, rulebook, teams
from skatedesk.sheets import lap_list as lap_sheets
from skatedesk.sheets import result_list as result_sheets
from skatedesk.sheets import start_list as start_sheets
from skatedesk.sheets.sheet import Sheet
from skatedesk.sheets.team_lines import Members
from skatedesk.store import queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class RaceView:
    """A race as it stood when it was read; frozen, so that it may be handed to any thread.

    `done` tells how many on the list have a time or a status; `members` are those of teams, by start.
    `before` is what stood before the race: records and bests.
    """

    competition: Competition
    race: Race
    rules: Rules
    starts: tuple[Start, ...]
    results: tuple[Result, ...]
    officials: tuple[Official, ...] = ()
    conditions: tuple[Condition, ...] = ()
    members: Mapping[int, tuple[Member, ...]] = field(default_factory=dict[int, tuple[Member, ...]])
    before: Before = field(default=Before(), repr=False)
    done: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "done", sum(start.status is not Status.NONE for start in self.starts))

    @property
    def state(self) -> RaceState:
        return state_of(self.race, len(self.starts), self.done, sum(start.withdrawn for start in self.starts))

    @property
    def tags(self) -> dict[int, tuple[Tag, ...]]:
        """The records and bests of this race by start, as far as they are known."""
        return tags(self.before, self.results)

    def start(self, start_id: int) -> Start | None:
        return next((start for start in self.starts if start.id == start_id), None)

    def start_list(self, created: datetime | None = None) -> Sheet:
        return start_sheets.start_list(self.competition, self.race, self.starts, created, members=self.members)

    def entry_list(self) -> Sheet:
        return start_sheets.entry_list(self.competition, self.race, self.starts, self.rules)

    def result_list(self, created: datetime | None = None) -> Sheet:
        """The result list on paper; everybody entered is accounted for, and who skated for each team."""
        return self._result_list(self.results, created, self.members)

    def lap_list(self, created: datetime | None = None) -> Sheet:
        """The result with all passings and laps, in the same order."""
        metres = lines.passings(self.race, self.rules)
        splits = laps.splits_of_race(self.starts, metres, self.rules.times)
        args = (self.competition, self.race, self.results, splits, self.rules)
        return lap_sheets.lap_list(*args, self._furniture(created))

    @property
    def has_passings(self) -> bool:
        """Whether anybody's clock was read before the finish."""
        return any(attempt.passings for start in self.starts for attempt in start.attempts)

    def decided_list(self) -> Sheet:
        """The result list without those who have not skated yet, as it grows on the screen."""
        return self._result_list([result for result in self.results if result.status is not Status.NONE], None)

    def _result_list(
        self, results: Sequence[Result], created: datetime | None, members: Members | None = None
    ) -> Sheet:  # fmt: skip
        args = (self.competition, self.race, results, self.rules, self._furniture(created))
        return result_sheets.result_list(*args, self.tags, members)

    def _furniture(self, created: datetime | None) -> result_sheets.Furniture:
        words = state_words()[self.state] if self.starts else ""
        return result_sheets.Furniture(words, self.officials, self.conditions, created)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a typed time would mean: the line of the result list, and a doubt where it is odd."""

    result: Result
    doubt: str = ""


def read(file: ResultsFile, race_id: int, *, for_paper: bool = True) -> RaceView:
    """The race with starts and results as they stand on disk; officials and conditions only `for_paper`."""
    with file.read() as session:
        return read_in(file, session, race_id, for_paper=for_paper)


def read_in(file: ResultsFile, session: Session, race_id: int, *, for_paper: bool = True) -> RaceView:
    """The same within a look or an act that is under way."""
    race, competition, season = queries.race_in_competition(session, race_id)
    in_laps = race.discipline is Discipline.MASS_START
    starts = queries.starts(session, race_id, with_passings=not in_laps, with_sprints=in_laps)
    rules = rulebook.rules_of(season)
    officials = race_officials.on_sheets(session, race, rules.officials) if for_paper else ()
    conditions = measured.in_order(queries.conditions(session, race_id)) if for_paper else ()
    members = teams.members_by_start(session, race)
    before = record_tags.before(file, session, race, competition, rules, starts)
    pays, final = rules.counts_for_cup(competition.series), rules.is_final(competition.number)
    results = points.result_list(race, starts, rules, pays=pays, final=final)
    return RaceView(competition, race, rules, starts, results, officials, conditions, members, before)


def preview(view: RaceView, start_id: int, time: RaceTime, attempt: int = 1) -> Preview | None:
    """What this time would mean for the result, without touching the file."""
    start = view.start(start_id)
    if start is None:
        return None
    saved = start.attempt(attempt) or Attempt(attempt)
    typed = replace(saved, time=time, status=saved.status if saved.status is Status.DQ else Status.OK)
    others = tuple(known for known in start.attempts if known.number != attempt)
    changed = replace(start, withdrawn=False, attempts=tuple(sorted((*others, typed), key=lambda one: one.number)))
    starts = tuple(changed if known.id == start_id else known for known in view.starts)
    pays = view.rules.counts_for_cup(view.competition.series)
    final = view.rules.is_final(view.competition.number)
    results = points.result_list(view.race, starts, view.rules, pays=pays, final=final)
    result = next(one for one in results if one.start.id == start_id)
    return Preview(result, doubt(time, view.race, field_of(view.starts, start_id), view.rules))


def field_of(starts: Sequence[Start], but: int) -> list[RaceTime]:
    """The times of all others so far."""
    counting = [start.counting for start in starts if start.id != but]
    return [attempt.time for attempt in counting if attempt and attempt.time]


def state_of(race: Race, starts: int, done: int, withdrawn: int = 0) -> RaceState:
    """Where a race stands, from how many are on the list and done; with who withdrew it has not begun."""
    if race.official:
        return RaceState.OFFICIAL
    if not starts:
        return RaceState.OPEN
    if done == starts:
        return RaceState.PROVISIONAL
    return RaceState.ON_THE_ICE if done > withdrawn else RaceState.DRAWN


def state_words() -> dict[RaceState, str]:
    """The states in the user's language."""
    return {
        RaceState.OPEN: _("open"),
        RaceState.DRAWN: _("drawn"),
        RaceState.ON_THE_ICE: _("on the ice"),
        RaceState.PROVISIONAL: _("provisional"),
        RaceState.OFFICIAL: _("official"),
    }
