"""A pair of one's own: made and filled in one act."""

from skatedesk.domain.times import RaceTime
from skatedesk.services import history, lists, own_pairs, race_view, results
from skatedesk.services.files import ResultsFile
from tests.services import id_of, refused, start_of


def pairs(file: ResultsFile) -> dict[int | None, int]:
    race = lists.race(file, lists.competition(file, 1).id, 8)
    found: dict[int | None, int] = {}
    for start in race_view.read(file, race.id).starts:
        found[start.pair] = found.get(start.pair, 0) + 1
    return found


def test_somebody_starts_alone_before_a_pair(file: ResultsFile):
    changed = own_pairs.start_alone(file, id_of(file, "Dawson"), 2)
    assert changed.label == "No 6 Casey DAWSON: pair 3 outer to pair 2 outer, a new pair, race 8"
    assert pairs(file) == {1: 2, 2: 1, 3: 2, 4: 1}
    assert start_of(file, "Dawson").pair == 2
    history.undo(file)
    assert pairs(file) == {1: 2, 2: 2, 3: 2}


def test_in_a_quartet_the_second_two_become_the_first(file: ResultsFile):
    own_pairs.start_alone(file, id_of(file, "Ning", 2), 2)
    ning = start_of(file, "Ning", 2)
    assert (ning.pair, ning.place) == (2, 1)


def test_pairs_that_have_skated_are_not_shifted(file: ResultsFile):
    results.record_time(file, id_of(file, "Eitrem"), RaceTime.parse("1:08.50"))
    with refused(file, "No 5 Sander EITREM has a result already and stays in place."):
        own_pairs.start_alone(file, id_of(file, "Stolz"), 2)


def test_in_a_mass_start_there_are_no_pairs(file: ResultsFile):
    with refused(file, "Sander EITREM has no pair."):
        own_pairs.start_alone(file, id_of(file, "Eitrem", 28), 1)
