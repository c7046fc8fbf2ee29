"""Undo and redo, with the labels of what was done."""

from collections.abc import Callable

import pytest

from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, publishing, results
from skatedesk.services.changes import Changed
from skatedesk.services.files import ResultsFile
from tests.services import id_of, refused, view

TIME = RaceTime.parse("1:05.66")

ACTS: dict[str, Callable[[ResultsFile, int], Changed]] = {
    "time": lambda file, start: results.record_time(file, start, RaceTime.parse("1:05.55")),
    "passing": lambda file, start: results.record_passing(file, start, 200, RaceTime.parse("16.35")),
    "passing out": lambda file, start: results.record_passing(file, start, 600, None),
    "status": lambda file, start: results.record_status(file, start, Status.DNF, ["F"]),
    "disqualified": lambda file, start: results.record_status(file, start, Status.DQ, ["T08"]),
    "codes": lambda file, start: results.record_codes(file, start, ["RW"]),
    "cleared": results.clear_result,
    "reskate": lambda file, start: results.order_reskate(file, start, "obstructed"),
    "points": lambda file, start: results.override_points(file, start, 7, "ruling"),
    "official": lambda file, _start: publishing.make_official(file, view(file).race.id, "as the referee saw it"),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_act_is_undone_and_redone(file: ResultsFile, act: Callable[[ResultsFile, int], Changed]):
    for start in view(file).starts:
        results.record_passing(file, start.id, 600, RaceTime.parse("41.15"))
        results.record_time(file, start.id, TIME)
    before = view(file)
    done = act(file, before.starts[0].id)
    after = view(file)
    assert (after.race, after.starts) != (before.race, before.starts)

    undone = history.undo(file)
    assert (undone.label, undone.races, undone.act) == (done.label, done.races, "undo")
    assert view(file) == before

    redone = history.redo(file)
    assert (redone.label, redone.races, redone.act) == (done.label, done.races, "redo")
    assert view(file) == after


def test_a_withdrawal_is_undone(file: ResultsFile):
    before = view(file)
    results.withdraw(file, id_of(file, "Ning"))
    history.undo(file)
    assert view(file) == before


def test_the_labels_say_what_comes_next(file: ResultsFile):
    first = history.labels(file)
    assert first == ("Import of race 28, Mass Start Men", "")
    results.record_time(file, id_of(file, "Stolz"), TIME)
    label = "Time 1:05.66, pair 1 inner, Jordan STOLZ"
    assert history.labels(file) == (label, "")
    history.undo(file)
    assert history.labels(file) == (first[0], label)
    history.redo(file)
    assert history.labels(file) == (label, "")


def test_a_new_act_ends_what_could_be_redone(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), TIME)
    history.undo(file)
    results.record_time(file, id_of(file, "De Boo"), TIME)
    with refused(file, "There is nothing to redo."):
        history.redo(file)


def test_there_is_an_end_of_undoing(file: ResultsFile):
    while history.labels(file)[0]:
        history.undo(file)
    with refused(file, "There is nothing to undo."):
        history.undo(file)


def test_a_refused_act_can_not_be_undone(file: ResultsFile):
    before = history.labels(file)
    with refused(file, "No reskate was ordered"):
        results.record_time(file, id_of(file, "Stolz"), TIME, 2)
    assert history.labels(file) == before


def test_undo_lasts_over_a_restart(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), TIME)
    path, before = file.path, view(file)
    file.close()
    again = files.open_file(path)
    assert view(again) == before
    last = history.last_change(again)
    assert last is not None
    assert last.label == "Time 1:05.66, pair 1 inner, Jordan STOLZ"
    history.undo(again)
    assert view(again).done == 0
    again.close()


def test_the_last_change_is_the_newest_that_holds(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), TIME)
    history.undo(file)
    last = history.last_change(file)
    assert last is not None
    assert last.label == "Import of race 28, Mass Start Men"
