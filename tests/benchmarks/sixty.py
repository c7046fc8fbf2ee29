"""A long list to work on: the sample and a third World Cup with sixty men on one start list."""

from dataclasses import dataclass
from pathlib import Path

from skatedesk.domain.races import Discipline, Lane, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services import importing, lists
from skatedesk.services.sample import SEASON, write_sample

STARTS = 60
CUP = "M 1500"


@dataclass(frozen=True, slots=True)
class LongList:
    """A results file and the race in it that waits for sixty times."""

    path: Path
    race_id: int


def build(path: Path) -> LongList:
    """Write the sample to `path`, and the race beside its two World Cups."""
    file = write_sample(path)
    men = [skater for skater in lists.skaters(file) if skater.sex is Sex.MEN and not skater.is_team][:STARTS]
    starts = tuple(
        StartFacts(
            row=row,
            name=skater.name,
            nation=skater.nation,
            key=skater.key,
            bib=row,
            pair=(row + 1) // 2,
            lane=Lane.INNER if row % 2 else Lane.OUTER,
        )
        for row, skater in enumerate(men, start=1)
    )
    facts = RaceFacts(
        source="sixty",
        season=SEASON,
        series="ISU World Cup Speed Skating",
        event="World Cup #3",
        title="1500m Men Division A",
        discipline=Discipline.INDIVIDUAL,
        sex=Sex.MEN,
        event_number=3,
        number=1,
        metres=1500,
        division="A",
        starts=starts,
    )
    taken = importing.take(file, facts)
    file.close()
    assert taken.race_id is not None, taken.sentence
    assert len(starts) == STARTS
    return LongList(path, taken.race_id)


def time_of(entry: int) -> RaceTime:
    """The time typed as the entry of that number: it lands anywhere in the list, some to the same hundredth."""
    return RaceTime(102_000 + entry * 3_571 % 9_000 // 10 * 10, 2)
