"""Races of the sample that are still to be drawn: a third World Cup with those who were entered in the second."""

from skatedesk.domain.programmes import Skated
from skatedesk.services import draws, entries, lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition

SERIES = "ISU World Cup Speed Skating"
SEED = "17205913"
MEN_500, QUARTETS, TEAM_PURSUIT, MASS_START, SECOND_500_B, NOBODY = 14, 1, 22, 28, 18, 5


def third_world_cup(file: ResultsFile) -> int:
    """The competition with the races above; nobody is entered in NOBODY."""
    facts = CompetitionFacts(season="2025/26", series=SERIES, event="World Cup #3", city="Heerenveen")
    held = new_competition(file, facts).made
    before = lists.competition(file, 2).id
    for number in (MEN_500, QUARTETS, TEAM_PURSUIT, MASS_START, SECOND_500_B, NOBODY):
        race = lists.race(file, before, number)
        plan = RacePlan(Skated.of(race), title=race.title, number=number)
        added = add_race(file, held, plan).made
        if number == NOBODY:
            continue
        people = [one.id for one in draws.prepare(file, race.id).competitors.values()]
        teams = race.discipline.is_team
        entries.enter(file, [added], () if teams else people, people if teams else ())
    return held


def race_of(file: ResultsFile, number: int) -> int:
    """A race of the third World Cup."""
    return lists.race(file, lists.competition(file, 3).id, number).id
