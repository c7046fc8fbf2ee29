"""One tiny competition, built once and copied for every test."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.races import Condition, Discipline, Lane, Official, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.imports.facts import RaceFacts, StartFacts
from skatedesk.services import files, importing
from skatedesk.store.results_file import ResultsFile

SKATERS = (
    ("Jenning DE BOO", "NED", "de Boo"),
    ("Jordan STOLZ", "USA", "Stolz"),
    ("Damian ŻUREK", "POL", "Żurek"),
    ("Joep WENNEMARS", "NED", "Wennemars"),
    ("Sander EITREM", "NOR", "Eitrem"),
)
INNER, OUTER = Lane.INNER, Lane.OUTER


def _start(row: int, pair: int, lane: Lane, attempt: Attempt | None = None) -> StartFacts:
    name, nation, family = SKATERS[row - 1]
    given = name.split()[0]
    return StartFacts(
        row=row, name=name, nation=nation, family=family, given=given, key=f"s{row}", bib=row, pair=pair, lane=lane,
        attempt=attempt,
    )  # fmt: skip


def _time(text: str, *passings: tuple[int, str]) -> Attempt:
    clocks = tuple(Passing(metres, RaceTime.parse(clock)) for metres, clock in passings)
    return Attempt(1, Status.OK, RaceTime.parse(text), passings=clocks)


def thousand_metres() -> RaceFacts:
    """Three pairs: one is done, one half, one still to come."""
    return RaceFacts(
        source="race-1.json",
        season="2025/26",
        series="World Cup",
        event="World Cup 1",
        title="1000m Men Division A",
        discipline=Discipline.INDIVIDUAL,
        sex=Sex.MEN,
        event_number=1,
        number=1,
        day=date(2025, 11, 14),
        metres=1000,
        division="A",
        officials=(Official("Referee", "A. Referee", "GER"),),
        conditions=(Condition("start", "14:30", 17.5, 31.0, -7.2),),
        starts=(
            _start(1, 1, INNER, _time("1:07.18(4)", (200, "16.50"), (600, "41.20"))),
            _start(2, 1, OUTER, _time("1:06.61")),
            _start(3, 2, INNER, Attempt(1, Status.DNF)),
            _start(4, 2, OUTER),
            _start(5, 3, INNER),
        ),
    )


def five_thousand_metres() -> RaceFacts:
    """A quartet: two in each lane of one pair."""
    return RaceFacts(
        source="race-2.json",
        season="2025/26",
        series="World Cup",
        event="World Cup 1",
        title="5000m Men Division B",
        discipline=Discipline.INDIVIDUAL,
        sex=Sex.MEN,
        event_number=1,
        number=2,
        day=date(2025, 11, 15),
        metres=5000,
        division="B",
        starts=(
            _start(1, 1, INNER),
            _start(2, 1, OUTER),
            _start(3, 1, INNER),
            _start(4, 1, OUTER),
            _start(5, 2, INNER),
        ),
    )


@pytest.fixture(scope="session")
def built_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file every small file is a copy of."""
    path = tmp_path_factory.mktemp("store") / "built.skatedesk"
    file = files.new_file(path, "2025/26", "isu-2025-26")
    for facts in (thousand_metres(), five_thousand_metres()):
        taken = importing.take(file, facts)
        assert taken.changed, taken.sentence
    file.close()
    return path


@pytest.fixture
def small_path(built_file: Path, tmp_path: Path) -> Path:
    """A tiny competition: five skaters, a 1000 m in pairs and a 5000 m in quartets; nobody has it open."""
    return Path(shutil.copy(built_file, tmp_path / "small.skatedesk"))


@pytest.fixture
def small_file(small_path: Path) -> Iterator[ResultsFile]:
    """The tiny competition, open."""
    file = ResultsFile.open(small_path)
    yield file
    file.close()
