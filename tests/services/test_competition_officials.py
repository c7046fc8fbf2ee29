"""Who is in office for a whole competition."""

from skatedesk.domain.races import Official
from skatedesk.services import competition_officials, history, lists
from skatedesk.services.files import ResultsFile
from tests.services import refused

ANNA, BERTA = Official("Timekeeper", "Anna", "NED"), Official("Timekeeper", "Berta")
DOCTOR, REFEREE = Official("Doctor", "Żurek", "POL"), Official("Referee", "Moyca STOFFEL", "CAN")


def held(file: ResultsFile) -> tuple[Official, ...]:
    return competition_officials.officials(file, lists.competition(file, 1).id).officials


def test_several_may_hold_an_office_and_the_order_is_that_of_the_regulations(file: ResultsFile):
    competition = lists.competition(file, 1)
    changed = competition_officials.set_officials(file, competition.id, [DOCTOR, BERTA, ANNA, REFEREE])
    assert changed.label == "Officials of World Cup #1"
    assert changed.races == {item.race.id for item in lists.programme(file, competition.id)}
    assert held(file) == (REFEREE, BERTA, ANNA, DOCTOR)
    assert competition_officials.officials(file, competition.id).offices[:2] == ("Referee", "Assistant Referee")


def test_they_are_changed_as_a_whole_and_one_undo_takes_it_back(file: ResultsFile):
    competition = lists.competition(file, 1)
    competition_officials.set_officials(file, competition.id, [REFEREE, ANNA, BERTA])
    competition_officials.set_officials(file, competition.id, [BERTA, DOCTOR])
    assert held(file) == (BERTA, DOCTOR)
    history.undo(file)
    assert held(file) == (REFEREE, ANNA, BERTA)
    history.undo(file)
    assert held(file) == ()
    history.redo(file)
    history.redo(file)
    assert held(file) == (BERTA, DOCTOR)


def test_an_office_without_a_name_is_refused(file: ResultsFile):
    with refused(file, "Doctor: type the name, or take the nation out."):
        competition_officials.set_officials(file, lists.competition(file, 1).id, [Official("Doctor", " ", "POL")])
