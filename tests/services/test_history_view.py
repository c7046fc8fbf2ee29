"""The history page by page, filtered, in words."""

from datetime import datetime, timedelta

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, history_view, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.history_view import Wanted
from skatedesk.store.results_file import Hand
from tests.services import id_of, start_of, view

IMPORTED = 5


@pytest.fixture
def busy(file: ResultsFile) -> ResultsFile:
    """Two hands entered and decided something."""
    file.hand = Hand("Ann", "Desk 1")
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.00"))
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:06.50"))
    file.hand = Hand("Bo", "Timing")
    results.record_passing(file, id_of(file, "De Boo"), 200, RaceTime.parse("16.50"))
    results.record_status(file, id_of(file, "Żurek"), Status.DNF)
    history.undo(file)
    return file


def labels(file: ResultsFile, **wanted) -> list[str]:
    return [one.label.partition(",")[0] for one in history_view.page(file, Wanted(**wanted)).entries]


def test_the_newest_stands_first_with_now_and_before(busy: ResultsFile):
    found = history_view.page(busy, Wanted()).entries
    told = [(one.label.partition(",")[0], one.now, one.before, one.state, one.who, one.may_go) for one in found[:5]]
    assert told == [
        ("Undone: DNF", "", "status DNF", "", "Bo", False),
        ("DNF", "status DNF", "", "undone", "Bo", False),
        ("200 m 16.50", "200 m 16.50", "", "", "Bo", True),
        ("Time 1:06.50", "time 1:06.50", "1:06.00", "", "Ann", True),
        ("Time 1:06.00", "time 1:06.00", "", "", "Ann", True),
    ]
    assert found[0].races == ("8",)
    assert abs(found[0].at - datetime.now()) < timedelta(minutes=1)
    assert found[-1].label.startswith("New file")
    assert found[-2].now == "6 numbers, 6 entries, and 5 more"


def test_what_was_taken_back_says_so(busy: ResultsFile):
    history.take_back_last_of(busy, id_of(busy, "Stolz"))
    found = {one.label.partition(",")[0]: one for one in history_view.page(busy, Wanted()).entries}
    assert (found["Time 1:06.50"].state, found["Time 1:06.50"].may_go) == ("taken back", False)
    assert (found["Taken back: Time 1:06.50"].now, found["Taken back: Time 1:06.50"].may_go) == ("time 1:06.00", True)


def test_it_is_filtered_by_hand_race_words_and_time(busy: ResultsFile):
    assert labels(busy, who="ann") == ["Time 1:06.50", "Time 1:06.00"]
    assert labels(busy, words="stolz 1:06") == ["Time 1:06.50", "Time 1:06.00"]
    assert labels(busy, words="żurek timing") == labels(busy, words="ZUREK") == ["Undone: DNF", "DNF"]
    assert len(labels(busy, race_id=view(busy).race.id)) == IMPORTED + 1
    assert labels(busy, race_id=view(busy, 28).race.id) == ["Import of race 28"]
    newest = history_view.page(busy, Wanted()).entries[0].at
    assert labels(busy, since=newest) == ["Undone: DNF"]
    assert "Undone: DNF" not in labels(busy, until=newest - timedelta(microseconds=1))
    assert labels(busy, words="nothing like it") == []


def test_it_is_filtered_by_skater_whatever_it_is_called(busy: ResultsFile):
    skater = start_of(busy, "Stolz").competitor.id
    results.clear_result(busy, id_of(busy, "Stolz"))
    found = labels(busy, skater_id=skater)
    assert found[:3] == ["Result taken out", "Time 1:06.50", "Time 1:06.00"]
    assert set(found[3:]) <= {"Import of race 28", "Import of race 8", "Import of race 2"}
    assert "200 m 16.50" not in found


def test_page_after_page_is_the_whole(busy: ResultsFile):
    whole = history_view.whole(busy, Wanted()).entries
    before, found = None, []
    while True:
        one = history_view.page(busy, Wanted(), before, 3)
        found += one.entries
        if not one.more:
            break
        assert len(one.entries) == 3
        before = one.entries[-1].number
    assert tuple(found) == whole
    assert [one.number for one in whole] == list(range(len(whole), 0, -1))


def test_the_details_name_the_skaters(busy: ResultsFile):
    sheet = history_view.details(busy, history_view.page(busy, Wanted()).entries[3].number)
    assert [tuple(text) for text in sheet.texts()] == [("Jordan STOLZ", "time", "1:06.50", "1:06.00")]
    imported = history_view.details(busy, 2)
    names = {row.cells[0] for row in imported.rows}
    assert {"Jordan STOLZ", "Jenning DE BOO", ""} <= names


def test_the_details_of_what_is_gone_name_it_too(busy: ResultsFile):
    results.clear_result(busy, id_of(busy, "De Boo"))
    sheet = history_view.details(busy, history_view.page(busy, Wanted()).entries[0].number)
    assert ("Jenning DE BOO", "200 m", "", "16.50") in {tuple(text) for text in sheet.texts()}


def test_a_long_change_is_cut_and_counted(busy: ResultsFile, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history_view, "_MOST_DETAILS", 4)
    sheet = history_view.details(busy, 2)
    assert len(sheet.rows) == 5
    assert str(sheet.rows[-1].cells[0]).startswith("and ")


def test_hands_are_known_by_name_and_moments_by_their_neighbours(busy: ResultsFile):
    assert history_view.hands(busy) == ["Ann", "Bo"]
    found = history_view.page(busy, Wanted()).entries
    assert history_view.moment_beside(busy, found[1].at, 1) == found[0].at
    assert history_view.moment_beside(busy, found[1].at, -1) == found[2].at
    assert history_view.moment_beside(busy, found[0].at, 1) is None
