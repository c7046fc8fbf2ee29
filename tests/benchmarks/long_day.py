"""The programme of a long day: twenty races with forty on each start list, and a thousand acts for each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from skatedesk.domain.attempts import Start
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Condition, Discipline, Lane, Official, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services import editions, importing, lists, publishing, race_officials, race_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.sample import SEASON, write_sample
from skatedesk.ui.desk import Desk

STARTS = 40
ACTS = 1000
"""The acts of one race, the same kinds in the same order in each; a start has so many of them as the others."""
BEGAN = datetime(2025, 12, 6, 9, 0)
LASTS = timedelta(minutes=24)
"""Twenty races of this length are eight hours."""
SPLITS = {500: (100,), 1000: (200, 600), 1500: (300, 700, 1100), 3000: (200, 1000, 2200), 5000: (200, 2200, 3800)}

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Planned:
    """What is skated in a race of the day."""

    metres: int
    sex: Sex
    division: str
    run: int | None = None


def programme() -> list[Planned]:
    """As of a World Cup. The first race and the last are alike, so that the day's ends can be compared."""
    first, last = Planned(1500, Sex.WOMEN, "A"), Planned(1500, Sex.MEN, "A")
    between = [
        Planned(metres if sex is Sex.MEN or metres != 5000 else 3000, sex, division, run)
        for metres, run in ((500, 1), (1000, None), (1500, None), (5000, None), (500, 2))
        for division in "BA"
        for sex in (Sex.WOMEN, Sex.MEN)
    ]
    return [first, *[one for one in between if one not in (first, last)], last]


def build(path: Path) -> list[int]:
    """Write the sample and the start lists of the day behind its two World Cups; the ids of the races."""
    file = write_sample(path)
    known = [skater for skater in lists.skaters(file) if not skater.is_team]
    races: list[int] = []
    for number, planned in enumerate(programme(), start=1):
        field = [skater for skater in known if skater.sex is planned.sex][:STARTS]
        taken = importing.take(file, _facts(number, planned, field))
        assert taken.race_id is not None, taken.sentence
        races.append(taken.race_id)
    file.close()
    return races


def _facts(number: int, planned: Planned, field: list[Competitor]) -> RaceFacts:
    assert len(field) == STARTS
    starts = tuple(
        StartFacts(row, one.name, one.nation, key=one.key, bib=row, pair=(row + 1) // 2, lane=_lane(row))
        for row, one in enumerate(field, start=1)
    )
    sex = "Women" if planned.sex is Sex.WOMEN else "Men"
    return RaceFacts(
        source=f"race {number}",
        season=SEASON,
        series="ISU World Cup Speed Skating",
        event="World Cup #3",
        title=f"{planned.metres}m {sex} Division {planned.division}",
        discipline=Discipline.INDIVIDUAL,
        sex=planned.sex,
        event_number=3,
        number=number,
        day=BEGAN.date(),
        metres=planned.metres,
        division=planned.division,
        run=planned.run,
        officials=(Official("Referee", "A. Referee", "NED"),),
        starts=starts,
    )


def _lane(row: int) -> Lane:
    return Lane.INNER if row % 2 else Lane.OUTER


class RaceDay:
    """The acts of one race through the desk, each to be called when its turn comes."""

    def __init__(self, desk: Desk, race_id: int) -> None:
        self._desk, self._race_id = desk, race_id
        view = race_view.read(desk.file, race_id)
        self._starts, self._metres, self._held = view.starts, view.race.metres or 0, view.competition.id
        self._at = BEGAN + view.race.number * LASTS

    def acts(self) -> Iterator[Act]:
        """A thousand: so many for each start, the last of all the result official and issued."""
        found = [act for at, start in enumerate(self._starts) for act in self._of_start(at, start)]
        assert len(found) == ACTS
        yield from found[: ACTS - 2]
        yield lambda: self._desk.do(publishing.make_official, self._race_id, "seen by the referee")
        yield self._issue

    def _of_start(self, at: int, start: Start) -> Iterator[Act]:
        """Passings and time, corrected again and again, and all else that happens to a result."""
        for turn in range(16):
            yield partial(self._clock, at, start.id, turn)
        yield lambda: self._desk.do(results.record_status, start.id, Status.DNF)
        yield partial(self._clock, at, start.id, len(SPLITS[self._metres]))
        yield lambda: self._desk.do(results.record_codes, start.id, ["F"])
        yield lambda: self._desk.do(results.record_codes, start.id, [])
        yield lambda: self._desk.do(results.override_points, start.id, at, "jury")
        yield lambda: self._desk.do(results.override_points, start.id, None, "")
        yield self._desk.undo
        yield self._desk.redo
        measured = Condition("start", "09:00", 10 + at / 10, 40.0, -7.0)
        yield lambda: self._desk.do(race_officials.set_conditions, self._race_id, [measured])

    def _clock(self, at: int, start_id: int, turn: int) -> None:
        """The next passing or the time of the finish, another one with each turn, the order of the list well mixed."""
        lines = (*SPLITS[self._metres], self._metres)
        metres = lines[turn % len(lines)]
        time = RaceTime(metres * 72 + at * 7 % STARTS * 90 + turn * 10)
        if metres == self._metres:
            self._desk.do(results.record_time, start_id, time)
        else:
            self._desk.do(results.record_passing, start_id, metres, time)

    def _issue(self) -> None:
        issued = editions.issue(self._desk.file, self._held, [f"results {self._race_id}"], self._at)
        self._desk.announce(issued.changed)


def entries_of(file: ResultsFile) -> int:
    """How many entries the journal has by now."""
    from skatedesk.store import journal

    with file.read() as session:
        return journal.head(session)[0]
