"""Personal and season bests: which times count, and which come too late."""

from datetime import date

import pytest

from skatedesk.domain.entries import ImportedTime
from skatedesk.domain.races import Race, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import bests, importing, lists, results
from skatedesk.services.bests import Best, Bests
from skatedesk.services.files import ResultsFile
from skatedesk.store import queries
from skatedesk.store.schema import ImportedTimeRow
from tests.services import THOUSAND, id_of, row, source, start_of, take, view


def skate(file: ResultsFile, cup: int, number: int, time: str, **changed) -> importing.Taken:
    """A 1000 m of Jordan STOLZ in a World Cup."""
    facts = {"event": f"World Cup #{cup}", "event_no": cup, "race_no": number} | changed
    outcome = {"status": "OK"} if time else {}
    return take(file, source(THOUSAND, row("Stolz", "1I", time=time, **outcome), **facts))


def bring(file: ResultsFile, *times: ImportedTime) -> None:
    with file.change("Times") as change:
        for one in times:
            values = ImportedTimeRow(
                skater_id=stolz(file), metres=one.metres, time_ms=one.time.ms, decimals=one.time.decimals, day=one.day,
                season=one.season, place=one.place, event=one.event, source=one.source,
            )  # fmt: skip
            change.session.add(values)


def stolz(file: ResultsFile) -> int:
    return start_of(file, "Stolz").competitor.id


def race(file: ResultsFile, event: int, number: int) -> Race:
    return lists.race(file, lists.competition(file, event).id, number)


def asked(file: ResultsFile, before: Race | date | None = None, season: str = "2025/26") -> Bests | None:
    with file.read() as session:
        return bests.bests(session, [stolz(file)], 1000, season, before).get(stolz(file))


def times(found: Bests | None) -> tuple[str, str]:
    """Personal and season best as printed."""
    assert found is not None
    return str(found.pb.time) if found.pb else "", str(found.sb.time) if found.sb else ""


def test_without_a_time_there_is_no_best(file: ResultsFile):
    assert asked(file) is None


def test_a_best_tells_when_and_where_it_was_skated(file: ResultsFile):
    skate(file, 2, 8, "1:07.50", date="2025-11-22", city="Calgary", venue="Olympic Oval")
    best = Best(RaceTime(67500), date(2025, 11, 22), "Calgary", "World Cup #2")
    assert asked(file) == Bests(best, best)


def test_all_bests_of_one_skater_stand_by_distance(file: ResultsFile):
    skate(file, 2, 8, "1:07.50")
    bring(file, ImportedTime(500, RaceTime(34000), date(2024, 1, 6)), ImportedTime(1000, RaceTime(68000)))
    with file.read() as session:
        found = bests.of_skater(session, stolz(file), "2025/26")
        assert bests.of_skater(session, 0, "2025/26") == {}
    assert list(found) == [500, 1000]
    assert found[500] == Bests(Best(RaceTime(34000), date(2024, 1, 6)))
    assert times(found[1000]) == ("1:07.50", "1:07.50")
    best = found[1000].pb
    assert best is not None
    assert best.race_id == race(file, 2, 8).id


def test_only_what_was_skated_before_the_race_counts(file: ResultsFile):
    """No race here has a day: the numbers of the competitions and of the races tell what was first."""
    skate(file, 1, 18, "1:08.00")
    skate(file, 2, 8, "1:07.50")
    skate(file, 2, 18, "1:07.00")
    skate(file, 3, 8, "1:06.50")
    assert asked(file, race(file, 1, 18)) is None
    assert times(asked(file, race(file, 2, 8))) == ("1:08.00", "1:08.00")
    assert times(asked(file, race(file, 2, 18))) == ("1:07.50", "1:07.50")
    assert times(asked(file, race(file, 3, 8))) == ("1:07.00", "1:07.00")
    assert times(asked(file)) == ("1:06.50", "1:06.50")


def test_days_come_before_numbers(file: ResultsFile):
    skate(file, 2, 8, "1:07.00", date="2025-12-06")
    skate(file, 3, 8, "1:07.50", date="2025-11-15")
    assert asked(file, race(file, 3, 8)) is None
    assert times(asked(file, race(file, 2, 8))) == ("1:07.50", "1:07.50")
    assert times(asked(file, date(2025, 12, 6))) == ("1:07.50", "1:07.50")
    assert times(asked(file, date(2025, 12, 7))) == ("1:07.00", "1:07.00")


def test_another_series_of_the_season_without_days_counts_when_it_was_known_before(file: ResultsFile):
    skate(file, 7, 8, "1:09.00", series="National Cup", event="Cup")
    skate(file, 2, 8, "1:08.00")
    assert times(asked(file, race(file, 2, 8))) == ("1:09.00", "1:09.00")
    assert asked(file, race(file, 7, 8)) is None


def test_the_season_best_is_of_the_season_alone(file: ResultsFile):
    bring(
        file,
        ImportedTime(1000, RaceTime(67000), date(2025, 6, 30)),
        ImportedTime(1000, RaceTime(68000), date(2025, 7, 1)),
        ImportedTime(1000, RaceTime(66000), season="2024/25", place="Hamar", source="records.json"),
        ImportedTime(1000, RaceTime(65000), date(2026, 7, 1)),
        ImportedTime(500, RaceTime(34000), date(2025, 12, 1)),
    )
    found = asked(file, date(2026, 3, 1))
    assert times(found) == ("1:06.00", "1:08.00")
    assert found
    assert found.pb == Best(RaceTime(66000), None, "Hamar", "records.json")
    assert times(asked(file, season="2024/25")) == ("1:05.00", "1:06.00")
    assert times(asked(file, season="2030/31")) == ("1:05.00", "")


def test_a_time_of_which_only_the_season_is_known(file: ResultsFile):
    bring(file, ImportedTime(1000, RaceTime(67000), season="2025/26"))
    assert times(asked(file, race(file, 1, 8))) == ("1:07.00", "1:07.00")
    assert asked(file, date(2025, 5, 1), "2024/25") is None
    bring(file, ImportedTime(1000, RaceTime(66000)))
    assert times(asked(file, race(file, 1, 8))) == ("1:06.00", "1:07.00")


@pytest.mark.parametrize("status", [Status.DQ, Status.DNF, Status.DNS])
def test_only_a_valid_time_counts(file: ResultsFile, status: Status):
    start = id_of(file, "Stolz")
    results.record_time(file, start, RaceTime(67890))
    assert times(asked(file)) == ("1:07.89", "1:07.89")
    results.record_status(file, start, status)
    assert asked(file) is None


def test_the_attempt_that_counts_is_the_best(file: ResultsFile):
    start = id_of(file, "Stolz")
    results.record_time(file, start, RaceTime(68000))
    results.order_reskate(file, start, "Fall")
    results.record_time(file, start, RaceTime(67000), 2)
    assert times(asked(file)) == ("1:07.00", "1:07.00")


def test_withdrawn_is_not_skated(file: ResultsFile):
    skate(file, 2, 8, "")
    results.withdraw(file, view(file, 8, 2).starts[0].id)
    assert asked(file) is None


def test_of_equal_times_the_first_one_is_named(file: ResultsFile):
    skate(file, 2, 8, "1:07.00", date="2025-12-06")
    bring(file, ImportedTime(1000, RaceTime(67000), date(2025, 11, 1), event="Trials"))
    found = asked(file)
    assert found
    assert found.sb
    assert found.sb.source == "Trials"


def test_everybody_asked_for_is_answered_at_once(sample: ResultsFile):
    competition = lists.competition(sample, 2)
    with sample.read() as session:
        race = next(one for one in queries.races(session, competition.id) if one.metres == 500)
        ids = [one.id for one in lists.skaters(sample)]
        found = bests.bests(session, ids, 500, competition.season, race)
        later = bests.bests(session, ids, 500, competition.season)
    assert len(found) > 20
    assert all(one.sb and one.sb.source == "World Cup #1" for one in found.values())
    assert any(one.sb and one.sb.source == "World Cup #2" for one in later.values())
