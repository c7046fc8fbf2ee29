"""Who is in office, in the order of the regulations, and who stands on the sheets of a race."""

from skatedesk.domain.officials import in_order, of_race_sheet
from skatedesk.domain.races import Official
from tests.domain import rules

OFFICES = rules().officials
MOYCA, MATTHEW = Official("referee", "Moyca STOFFEL", "CAN"), Official("starter", "Matthew VRAA", "USA")
SUSAN, ANNA = Official("Referee", "Susan SANDVIG-SHOBE", "USA"), Official("Timekeeper", "Anna")


def test_offices_stand_as_in_the_regulations_however_they_are_written():
    speaker, second = Official("Speaker", "Hans"), Official("TIMEKEEPER", "Berta")
    assert in_order([speaker, ANNA, MATTHEW, second, MOYCA], OFFICES) == (MOYCA, MATTHEW, ANNA, second, speaker)


def test_a_race_with_its_own_officials_prints_only_them():
    assert of_race_sheet([MOYCA, MATTHEW], [SUSAN, ANNA], OFFICES) == (MOYCA, MATTHEW)


def test_referee_and_starter_of_the_competition_stand_in_for_those_a_race_does_not_name():
    assert of_race_sheet([], [ANNA, MATTHEW, SUSAN], OFFICES) == (SUSAN, MATTHEW)
    assert of_race_sheet([MATTHEW], [SUSAN, Official("Starter", "Other")], OFFICES) == (SUSAN, MATTHEW)
    assert of_race_sheet([ANNA], [], OFFICES) == (ANNA,)
