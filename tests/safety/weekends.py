"""Where a random history begins: a World Cup that is skated, and the next one, drawn and waiting."""

from pathlib import Path

from skatedesk import places
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.services import bibs, draws, entries, files, importing, programmes, race_view
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from skatedesk.services.sample import RULES, SEASON

SERIES = "ISU World Cup Speed Skating"
MEN, WOMEN, INDIVIDUAL = Sex.MEN, Sex.WOMEN, Discipline.INDIVIDUAL
RACES = {
    "11_w_500m_a_1": Skated(INDIVIDUAL, WOMEN, 500, "A"),
    "12_m_500m_a_1": Skated(INDIVIDUAL, MEN, 500, "A"),
    "06_m_5000m_a": Skated(INDIVIDUAL, MEN, 5000, "A"),
    "24_m_teampursuit_a": Skated(Discipline.TEAM_PURSUIT, MEN, division="A"),
    "28_m_massstart_a": Skated(Discipline.MASS_START, MEN, division="A"),
    "08_m_1000m_a": Skated(INDIVIDUAL, MEN, 1000, "A"),
    "04_m_1000m_b": Skated(INDIVIDUAL, MEN, 1000, "B"),
}
"""The races of the first World Cup, with what is skated by the same people at the second."""
NOT_DRAWN = 2
"""The last races of the second one have entries only."""


def build(path: Path) -> None:
    """Write both as one file."""
    file = files.new_file(path, SEASON, RULES)
    skated: list[int] = []
    for name in RACES:
        (taken,) = importing.import_races(file, [source(name)])
        assert taken.race_id is not None, taken.sentence
        skated.append(taken.race_id)
    plans = [RacePlan(what) for what in RACES.values()]
    second = programmes.new_competition(file, CompetitionFacts(SEASON, SERIES, "World Cup #2"), plans)
    waiting = sorted(second.races)
    for old, new in zip(skated, waiting, strict=True):
        _enter(file, old, new)
    bibs.give_bibs(file, second.made)
    for race_id in waiting[:-NOT_DRAWN]:
        draws.store(file, race_id, draws.draw(file, race_id, f"{race_id:08}"))
    file.close()


def source(name: str) -> Path:
    """The published result of a race of the first World Cup."""
    return places.resources() / "sample" / f"wc1_{name}.json"


def _enter(file: ResultsFile, old: int, new: int) -> None:
    """Those of one race in another."""
    who = [start.competitor for start in race_view.read(file, old).starts]
    skaters = [one.id for one in who if not one.is_team]
    entries.enter(file, [new], skaters, [one.id for one in who if one.is_team])
