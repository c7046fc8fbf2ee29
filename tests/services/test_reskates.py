"""Who waits for a reskate, and since when, as the journal tells."""

from datetime import UTC, datetime, timedelta

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, reskates, results
from skatedesk.services.files import ResultsFile
from skatedesk.store import journal
from tests.services import id_of, view

NOON = datetime(2025, 11, 15, 12, 0, tzinfo=UTC)


class Clock:
    """Stands in for the clock of the journal."""

    def __init__(self) -> None:
        self.minutes = 0

    def now(self, _zone: object) -> datetime:
        return NOON + timedelta(minutes=self.minutes)

    def fromisoformat(self, text: str) -> datetime:
        return datetime.fromisoformat(text)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(journal, "datetime", made)
    return made


def skate(file: ResultsFile, family: str, time: str, attempt: int = 1) -> int:
    results.record_time(file, id_of(file, family), RaceTime.parse(time), attempt)
    return id_of(file, family)


def waiting(file: ResultsFile) -> list[tuple[str, int, int | None]]:
    """Who waits, for which attempt, and after how many minutes behind noon the attempt before ended."""
    return [
        (one.start.competitor.name, one.number, None if one.ended is None else (one.ended - NOON).seconds // 60)
        for one in reskates.waiting(file, view(file))
    ]


def test_the_rest_begins_with_the_time_and_a_correction_moves_nothing(file: ResultsFile, clock: Clock):
    assert waiting(file) == []
    clock.minutes = 3
    stolz = skate(file, "Stolz", "1:05.66")
    clock.minutes = 5
    skate(file, "Stolz", "1:05.67")
    clock.minutes = 9
    results.order_reskate(file, stolz, "hindered")
    assert waiting(file) == [("Jordan STOLZ", 2, 3)]
    assert reskates.ended(file, stolz) == NOON + timedelta(minutes=3)


def test_who_may_start_first_stands_first(file: ResultsFile, clock: Clock):
    for minutes, family in ((8, "Stolz"), (2, "Ning"), (5, "De Boo")):
        clock.minutes = minutes
        results.order_reskate(file, skate(file, family, "1:06.00"), "hindered")
    assert [name for name, _number, _ended in waiting(file)] == ["Zhongyan NING", "Jenning DE BOO", "Jordan STOLZ"]


def test_a_fall_begins_the_rest_too_and_a_second_reskate_has_a_rest_of_its_own(file: ResultsFile, clock: Clock):
    ning = id_of(file, "Ning")
    results.record_status(file, ning, Status.DNF)
    clock.minutes = 1
    results.order_reskate(file, ning, "hindered")
    assert waiting(file) == [("Zhongyan NING", 2, 0)]
    clock.minutes = 40
    skate(file, "Ning", "1:06.00", 2)
    assert waiting(file) == []
    clock.minutes = 41
    results.order_reskate(file, ning, "gun went off")
    assert waiting(file) == [("Zhongyan NING", 3, 40)]


def test_an_undone_finish_is_none_and_a_redone_one_ended_when_it_did(file: ResultsFile, clock: Clock):
    clock.minutes = 2
    stolz = skate(file, "Stolz", "1:05.66")
    clock.minutes = 20
    history.undo(file)
    assert reskates.ended(file, stolz) is None
    history.redo(file)
    assert reskates.ended(file, stolz) == NOON + timedelta(minutes=2)
    history.undo(file)
    clock.minutes = 25
    skate(file, "Stolz", "1:05.66")
    assert reskates.ended(file, stolz) == NOON + timedelta(minutes=25)


def test_a_time_taken_out_and_typed_later_ended_later(file: ResultsFile, clock: Clock):
    stolz = skate(file, "Stolz", "1:05.66")
    results.record_codes(file, stolz, ["F"])
    results.order_reskate(file, stolz, "hindered")
    clock.minutes = 4
    results.clear_result(file, stolz)
    clock.minutes = 6
    skate(file, "Stolz", "1:05.70")
    assert waiting(file) == [("Jordan STOLZ", 2, 6)]
