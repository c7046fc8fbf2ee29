"""A mass start as it is skated: its laps and sprints, who wears which helmet, and what was won so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from skatedesk.domain import mass_start
from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.helmets import helmets
from skatedesk.domain.mass_start_typing import Arrival, read_arrivals, read_helmets
from skatedesk.domain.races import Competition, Race, Status
from skatedesk.domain.ranking import time_of
from skatedesk.domain.rules import MassStartRace, Rules
from skatedesk.services.race_view import RaceView
from skatedesk.sheets.mass_start_list import helmet_list, race_points_list
from skatedesk.sheets.sheet import Sheet
from skatedesk.store import helmet_queries
from skatedesk.store.results_file import ResultsFile, Session
from skatedesk.words import _


@dataclass(frozen=True, slots=True)
class MassStart:
    """A mass start at one moment; sprints are numbered from 1, and the last of them is the finish."""

    competition: Competition
    race: Race
    rules: Rules
    skated: MassStartRace
    helmets: Mapping[int, Start]

    @property
    def starts(self) -> tuple[Start, ...]:
        return tuple(self.helmets.values())

    @property
    def finish(self) -> int:
        """The number of the finish among the sprints."""
        return len(self.skated.sprints) + 1

    @property
    def next_sprint(self) -> int:
        """The first sprint whose order is not written down, behind all that are; the finish where all are."""
        written = [number for number in range(1, self.finish + 1) if self.order_at(number)]
        return min(max(written, default=0) + 1, self.finish)

    def lap_of(self, number: int) -> int:
        return mass_start.sprint_laps(self.skated)[number - 1]

    def helmet_of(self, start_id: int) -> int | None:
        return next((helmet for helmet, start in self.helmets.items() if start.id == start_id), None)

    def start(self, helmet: int) -> Start:
        """Who wears this helmet; RuleError where nobody does."""
        start = self.helmets.get(helmet)
        if start is None:
            sentence = _("Nobody wears helmet {number} in race {race}. Look at the list of helmets.")
            raise RuleError(sentence.format(number=helmet, race=self.race.number))
        return start

    def order_at(self, number: int) -> tuple[int, ...]:
        """The helmets that won race points in a sprint, in the order in which they came by."""
        wearing = {start.id: helmet for helmet, start in self.helmets.items()}
        return tuple(wearing[start.id] for start in mass_start.sprint_order(self.starts, number))

    def read_order(self, text: str, lap: int) -> tuple[tuple[Start, int], ...]:
        """Who came by in a sprint as it was typed, with the race points; RuleError for what cannot be."""
        order = read_helmets(text)
        values = mass_start.awarded(order, mass_start.values_of(self.skated, mass_start.sprint_at(self.skated, lap)))
        return tuple((self.racing(helmet, lap), values.get(helmet, 0)) for helmet in order)

    def read_finish(self, text: str) -> tuple[tuple[Start, Arrival], ...]:
        """Who came in at the finish as it was typed, with times where they are known; RuleError for what cannot be."""
        home = mass_start.finishers(self.starts, self.skated)
        arrivals = read_arrivals(text, time_of(home[0]) if home else None)
        return tuple((self.racing(one.helmet, self.skated.laps), one) for one in arrivals)

    def racing(self, helmet: int, lap: int) -> Start:
        """Who wears a helmet and may come by after this lap; who stopped earlier may still come in with a time."""
        start = self.start(helmet)
        words = {"number": helmet, "name": start.competitor.name}
        if start.withdrawn or start.status is Status.DNS:
            raise RuleError(_("Helmet {number}, {name}, did not start. Correct the number.").format(**words))
        stopped = start.counting.laps if start.counting else None
        if stopped is not None and stopped < lap < self.skated.laps:
            sentence = _("Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.")
            raise RuleError(sentence.format(stopped=stopped, **words))
        return start

    def proposed_lapped(self) -> tuple[Start, ...]:
        """Who may have been lapped, for the officials to decide."""
        if not self.rules.mass_start.lapped_loses_points:
            return ()
        return mass_start.proposed_lapped(self.starts, self.skated)

    def finish_is_stale(self) -> bool:
        """Whether the race points of the finish no longer follow the finishing order, as after a disqualification."""
        return mass_start.finish_to_award(self.starts, self.skated) is not None

    def helmet_list(self) -> Sheet:
        return helmet_list(self.competition, self.race, self.skated, self.helmets)

    def race_points_list(self) -> Sheet:
        return race_points_list(self.competition, self.race, self.skated, self.helmets)


def look(file: ResultsFile, view: RaceView) -> MassStart:
    """The mass start of a race that was read."""
    with file.read() as session:
        return of_starts(session, view.race, view.competition, view.rules, view.starts)


def of_starts(
    session: Session, race: Race, competition: Competition, rules: Rules, starts: Sequence[Start]
) -> MassStart:
    """The mass start of these starts."""
    drawn = helmet_queries.drawn_starts(session, race.id)
    skated = mass_start.format_of(mass_start.as_skated(race, starts), competition, rules)
    return MassStart(competition, race, rules, skated, helmets(starts, drawn))
