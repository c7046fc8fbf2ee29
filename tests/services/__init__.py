"""A small weekend to work on: three pairs of 1000 m, a 5000 m in quartets, a mass start and two teams."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.ranking import Result
from skatedesk.imports.race_json import read_race
from skatedesk.services import files, importing, lists, race_view
from skatedesk.services.files import ResultsFile
from skatedesk.services.race_view import RaceView
from skatedesk.store.schema import RaceRow

PEOPLE = {
    "Stolz": ("Jordan", "USA", "M179"),
    "De Boo": ("Jenning", "NED", "M118"),
    "Żurek": ("Damian", "POL", "M148"),
    "Ning": ("Zhongyan", "CHN", "M038"),
    "Eitrem": ("Sander", "NOR", "M142"),
    "Dawson": ("Casey", "USA", "M173"),
}
WEEKEND = {
    "season": "2025/26",
    "series": "ISU World Cup Speed Skating",
    "event": "World Cup #1",
    "event_no": 1,
    "sex": "M",
    "referee": "Moyca STOFFEL (CAN)",
}
THOUSAND = {"race_no": 8, "title": "1000m Men", "discipline": "individual", "distance_m": 1000, "division": "A"}
FIVE_THOUSAND = {
    "race_no": 2, "title": "5000m Men Division B", "discipline": "individual", "distance_m": 5000, "division": "B",
}  # fmt: skip
MASS_START = {"race_no": 28, "title": "Mass Start Men", "discipline": "mass_start", "division": "A"}


def row(family: str, place: str = "", **other) -> dict:
    """A row for one of the people; `place` is pair and lane, as in `4I`."""
    given, nation, key = PEOPLE[family]
    found = {"name": f"{given} {family}", "family": family, "given": given, "nation": nation, "skater_key": key}
    if place:
        found |= {"pair": int(place[:-1]), "lane": place[-1]}
    return found | other


def source(race: dict, *rows: dict, **changed) -> str:
    """A race of the weekend as JSON."""
    return json.dumps(WEEKEND | race | changed | {"results": list(rows)}, ensure_ascii=False)


def take(file: ResultsFile, text: str, name: str = "race.json") -> importing.Taken:
    """Take a source that is read without fault."""
    return importing.take(file, read_race(text, name))


def build(path: Path) -> None:
    """The small weekend, nothing skated yet but the mass start."""
    file = files.new_file(path, "2025/26", "isu-2025-26")
    draw = zip(PEOPLE, ("1I", "1O", "2I", "2O", "3I", "3O"), strict=True)
    quartet = zip(PEOPLE, ("1I", "1O", "1I", "1O", "2I", "2O"), strict=True)
    sources = (
        source(THOUSAND, *[row(name, place, bib=bib) for bib, (name, place) in enumerate(draw, start=1)]),
        source(FIVE_THOUSAND, *[row(name, place) for name, place in quartet]),
        source(
            MASS_START,
            row("Stolz", time="7:42.83", status="OK", laps=16, s4=20, sprint_total=20),
            row("Dawson", time="7:42.51", status="OK", laps=16, s3=1, s4=10, sprint_total=11),
            row("Eitrem"),
        ),
    )
    for text in sources:
        taken = take(file, text)
        assert taken.changed, taken.sentence
    file.close()


def view(file: ResultsFile, number: int = 8, competition: int = 1) -> RaceView:
    return race_view.read(file, lists.race(file, lists.competition(file, competition).id, number).id)


def lock(file: ResultsFile, number: int, competition: int = 1) -> None:
    """Make a race official past the gate."""
    race_id = lists.race(file, lists.competition(file, competition).id, number).id
    with file.change("Official") as change:
        change.session.get_one(RaceRow, race_id).official = True


def start_of(file: ResultsFile, family: str, number: int = 8) -> Start:
    key = PEOPLE[family][2]
    return next(start for start in view(file, number).starts if start.competitor.key == key)


def id_of(file: ResultsFile, family: str, number: int = 8) -> int:
    return start_of(file, family, number).id


def result_of(file: ResultsFile, family: str, number: int = 8) -> Result:
    return next(line for line in view(file, number).results if line.start.competitor.key == PEOPLE[family][2])


def content(path: Path) -> list[str]:
    """Everything in the file, the journal too."""
    with closing(sqlite3.connect(path)) as driver:
        return list(driver.iterdump())


@contextmanager
def refused(file: ResultsFile, reason: str, kind: type[Exception] = RuleError) -> Iterator[None]:
    """The act inside is refused with this reason, and leaves the file and its journal as they were."""
    before = content(file.path)
    with pytest.raises(kind) as told:
        yield
    assert reason in str(told.value)
    assert content(file.path) == before
