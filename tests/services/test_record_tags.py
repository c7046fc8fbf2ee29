"""What stood before a race is kept ready, and read anew where something else has changed."""

from collections.abc import Callable

import pytest

from skatedesk.domain.entries import ImportedTime
from skatedesk.domain.times import RaceTime
from skatedesk.services import bests, results
from skatedesk.services.files import ResultsFile
from tests.services import THOUSAND, id_of, row, source, take, view
from tests.services.test_bests import bring


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often the bests of a race were read so far."""
    asked: list[int] = []
    original = bests.bests

    def counted(*given, **named):
        asked.append(1)
        return original(*given, **named)

    monkeypatch.setattr(bests, "bests", counted)
    return lambda: len(asked)


def test_a_typed_time_reads_nothing_anew(file: ResultsFile, reads: Callable[[], int]):
    view(file)
    for hundredths, family in enumerate(("Stolz", "Ning", "Eitrem")):
        results.record_time(file, id_of(file, family), RaceTime(68000 + 10 * hundredths))
        view(file)
    assert reads() == 1
    take(file, source(THOUSAND | {"race_no": 9, "run": 2}, row("Stolz", "1I", time="1:07.00", status="OK")))
    view(file)
    assert reads() == 2


def test_a_personal_best_needs_more_than_this_season(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:08.00"))
    later = {"event": "World Cup #2", "event_no": 2}
    take(file, source(THOUSAND, row("Stolz", "1I", time="1:07.00", status="OK"), **later))
    stolz = id_of(file, "Stolz")
    race = view(file, competition=2)
    assert [str(tag) for earned in race.tags.values() for tag in earned] == ["SB"]
    bring(file, ImportedTime(1000, RaceTime.parse("1:07.50"), season="2023/24"))
    again = view(file, competition=2)
    assert [str(tag) for earned in again.tags.values() for tag in earned] == ["PB"]
    assert view(file).tags == {}
    assert stolz


def test_a_mass_start_has_no_marks(file: ResultsFile):
    assert view(file, 28).tags == {}
    assert view(file, 28).before.marks == ()
