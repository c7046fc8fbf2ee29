"""A day at the oval whose clock is given: results are saved when a test says so."""

from datetime import UTC, datetime, tzinfo
from typing import Self

import pytest

from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, programmes, results
from skatedesk.services.files import ResultsFile
from skatedesk.store import journal
from tests.services import id_of

DAY = datetime(2025, 12, 6)


class HallClock(datetime):
    """The clock of the hall; the journal reads it."""

    moment = DAY

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        at = cls.moment.astimezone(tz or UTC) if tz else cls.moment
        return cls.fromisoformat(at.isoformat())


@pytest.fixture
def hall_clock(monkeypatch: pytest.MonkeyPatch) -> type[HallClock]:
    monkeypatch.setattr(HallClock, "moment", DAY)
    monkeypatch.setattr(journal, "datetime", HallClock)
    return HallClock


def at(text: str) -> datetime:
    """A moment of the day."""
    return datetime.fromisoformat(f"2025-12-06T{text}")


def plan(file: ResultsFile, **times: str) -> None:
    """Put races on the day: `r8="14:00"`."""
    held = lists.competition(file, 1)
    for number, time in times.items():
        race = lists.race(file, held.id, int(number[1:]))
        programmes.set_day(file, [race.id], DAY.date(), time)


def skate(file: ResultsFile, moment: str, family: str, number: int = 8) -> None:
    """Save a time at this moment."""
    HallClock.moment = at(moment)
    results.record_time(file, id_of(file, family, number), RaceTime.parse("1:10.00"))
