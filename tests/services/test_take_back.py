"""One earlier change is taken back while the later ones stand."""

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, journal_check, results
from skatedesk.services.files import ResultsFile
from skatedesk.store import journal
from tests.services import id_of, refused, start_of, view


def number(file: ResultsFile) -> int:
    """The number of the newest entry."""
    with file.read() as session:
        return journal.head(session)[0]


def timed(file: ResultsFile, family: str, text: str) -> int:
    results.record_time(file, id_of(file, family), RaceTime.parse(text))
    return number(file)


def time_of(file: ResultsFile, family: str) -> str:
    start = start_of(file, family)
    return str(start.attempts[0].time) if start.attempts and start.attempts[0].time else ""


@pytest.fixture(autouse=True)
def sound(file: ResultsFile):
    """Whatever is taken back, the journal tells all of it."""
    yield
    assert journal_check.sentences(file.path) == []


def test_one_is_taken_back_and_the_later_ones_stand(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    timed(file, "De Boo", "1:07.00")
    changed = history.take_back_one(file, one)
    assert changed.label == "Taken back: Time 1:06.00, pair 1 inner, Jordan STOLZ"
    assert changed.races == frozenset({view(file).race.id})
    assert changed.act == "do"
    assert (time_of(file, "Stolz"), time_of(file, "De Boo")) == ("", "1:07.00")
    history.undo(file)
    assert (time_of(file, "Stolz"), time_of(file, "De Boo")) == ("1:06.00", "1:07.00")
    history.redo(file)
    history.undo(file)
    history.undo(file)
    assert (time_of(file, "Stolz"), time_of(file, "De Boo")) == ("1:06.00", "")


def test_a_row_that_was_changed_since_stays_and_the_later_change_is_named(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    timed(file, "Stolz", "1:06.50")
    sentence = (
        "“Time 1:06.00, pair 1 inner, Jordan STOLZ” cannot be taken back, because "
        "“Time 1:06.50, pair 1 inner, Jordan STOLZ” came after it. Take that back first."
    )
    with refused(file, sentence):
        history.take_back_one(file, one)


def test_what_belongs_to_a_row_since_keeps_it(file: ResultsFile):
    start = id_of(file, "Stolz")
    results.record_passing(file, start, 200, RaceTime.parse("16.50"))
    one = number(file)
    results.record_passing(file, start, 600, RaceTime.parse("41.00"))
    with refused(file, "because “600 m 41.00, pair 1 inner, Jordan STOLZ” came after it"):
        history.take_back_one(file, one)


def test_a_change_that_was_undone_is_nothing_to_take_back(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    history.undo(file)
    for other in (one, number(file), 9999):
        with refused(file, "This change does not hold any longer"):
            history.take_back_one(file, other)


def test_a_change_that_was_changed_back_can_be_taken_back(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    timed(file, "Stolz", "1:06.50")
    history.undo(file)
    history.take_back_one(file, one)
    assert time_of(file, "Stolz") == ""


def test_a_taking_back_is_taken_back(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    timed(file, "De Boo", "1:07.00")
    history.take_back_one(file, one)
    changed = history.take_back_one(file, number(file))
    assert changed.label == "Taken back: Taken back: Time 1:06.00, pair 1 inner, Jordan STOLZ"
    assert time_of(file, "Stolz") == "1:06.00"


def test_nothing_changes_in_an_official_race_nor_that_it_is_official(file: ResultsFile):
    one = timed(file, "Stolz", "1:06.00")
    with file.change("Race 8 official") as change:
        from skatedesk.store import rows
        from skatedesk.store.schema import RaceRow

        rows.by_id(change.session, RaceRow, view(file).race.id).official = True
        change.races.add(view(file).race.id)
    official = number(file)
    with refused(file, "Race 8 is official. Make it provisional first."):
        history.take_back_one(file, one)
    with refused(file, "“Race 8 official” is not taken back here. Use Result, Make official."):
        history.take_back_one(file, official)
    assert view(file).race.official


def test_a_time_does_not_come_back_before_a_passing(file: ResultsFile):
    start = id_of(file, "Stolz")
    timed(file, "Stolz", "1:06.00")
    one = timed(file, "Stolz", "1:16.00")
    results.record_passing(file, start, 600, RaceTime.parse("1:10.00"))
    with refused(file, "The passings and the time of Jordan STOLZ do not follow each other."):
        history.take_back_one(file, one)


def test_a_lane_that_is_taken_by_now_is_told(file: ResultsFile):
    stolz, boo = id_of(file, "Stolz"), id_of(file, "De Boo")
    results.withdraw(file, stolz)
    one = number(file)
    with file.change("De Boo moves to the inner lane") as change:
        from skatedesk.store import rows

        row, race, _name = rows.start_in_race(change.session, boo)
        row.lane = "inner"
        change.races.add(race.id)
    with refused(file, "cannot be taken back, because “De Boo moves to the inner lane” came after it"):
        history.take_back_one(file, one)


# --- the last change of one skater ---------------------------------------------------------------------------


def test_the_last_changes_of_a_skater_go_one_after_the_other(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, RaceTime.parse("16.50"))
    timed(file, "De Boo", "1:07.00")
    timed(file, "Stolz", "1:06.00")
    timed(file, "Żurek", "1:08.00")
    results.record_status(file, stolz, Status.DQ, ["T08"])
    timed(file, "De Boo", "1:07.50")
    labels: list[str] = []
    while (last := history.last_of(file, stolz)) is not None:
        labels.append(last.label.partition(",")[0])
        assert history.take_back_last_of(file, stolz).label == f"Taken back: {last.label}"
    assert labels == ["DQ T08", "Time 1:06.00", "200 m 16.50"]
    assert start_of(file, "Stolz").attempts == ()
    assert (time_of(file, "De Boo"), time_of(file, "Żurek")) == ("1:07.50", "1:08.00")
    with refused(file, "touched others too. Take it back with Edit, Undo."):
        history.take_back_last_of(file, stolz)


def test_what_was_undone_is_not_the_last(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    timed(file, "Stolz", "1:06.00")
    timed(file, "Stolz", "1:07.00")
    history.undo(file)
    last = history.last_of(file, stolz)
    assert last is not None
    assert last.label.startswith("Time 1:06.00")


def test_a_taking_back_that_was_undone_counts_no_longer(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    timed(file, "Stolz", "1:06.00")
    history.take_back_last_of(file, stolz)
    history.undo(file)
    last = history.last_of(file, stolz)
    assert last is not None
    assert last.label.startswith("Time 1:06.00")


def test_a_result_that_was_taken_out_comes_back(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, RaceTime.parse("16.50"))
    timed(file, "Stolz", "1:06.00")
    before = start_of(file, "Stolz")
    results.clear_result(file, stolz)
    one = number(file)
    # They get the ids that are free now.
    results.record_passing(file, id_of(file, "De Boo"), 200, RaceTime.parse("16.70"))
    timed(file, "De Boo", "1:07.00")
    history.take_back_last_of(file, stolz)
    assert start_of(file, "Stolz") == before
    assert time_of(file, "De Boo") == "1:07.00"
    with refused(file, "“Result taken out, pair 1 inner, Jordan STOLZ” was taken back already."):
        history.take_back_one(file, one)
    history.undo(file)
    history.redo(file)
    assert start_of(file, "Stolz") == before


def test_what_was_entered_in_the_place_of_a_result_is_named(file: ResultsFile):
    timed(file, "Stolz", "1:06.00")
    results.clear_result(file, id_of(file, "Stolz"))
    one = number(file)
    timed(file, "De Boo", "1:07.00")
    timed(file, "Stolz", "1:06.50")
    timed(file, "Żurek", "1:08.00")
    with refused(file, "because “Time 1:06.50, pair 1 inner, Jordan STOLZ” came after it"):
        history.take_back_one(file, one)


def test_points_by_hand_are_of_the_skater(file: ResultsFile):
    stolz = id_of(file, "Stolz")
    results.override_points(file, stolz, 7, "ruling")
    timed(file, "De Boo", "1:07.00")
    history.take_back_last_of(file, stolz)
    assert start_of(file, "Stolz").points_override is None


def test_a_skater_who_is_gone_has_no_changes(file: ResultsFile):
    assert history.last_of(file, 9999) is None
    with refused(file, "Nothing of this skater was changed yet."):
        history.take_back_last_of(file, 9999)
