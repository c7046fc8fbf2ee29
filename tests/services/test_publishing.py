"""Making a race official, and taking that back."""

import pytest

from skatedesk.domain.conditions import MOMENTS
from skatedesk.domain.races import Condition, Official, RaceState, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import gate, history, publishing, race_officials, results
from skatedesk.services.files import ResultsFile
from tests.services import PEOPLE, id_of, refused, view

TIMES = ("1:06.01", "1:06.02", "1:06.03", "1:06.04", "1:06.05", "1:06.06")


def skate(file: ResultsFile, *families: str) -> None:
    for family, time in zip(families, TIMES, strict=False):
        results.record_time(file, id_of(file, family), RaceTime.parse(time))


def staff(file: ResultsFile) -> int:
    """Referee, starter and ice are written down; the id of the race."""
    race_id = view(file).race.id
    race_officials.set_officials(
        file, race_id, [Official("Referee", "Moyca STOFFEL", "CAN"), Official("Starter", "Jan ROS", "NED")]
    )
    race_officials.set_conditions(file, race_id, [Condition(MOMENTS[0], ice=-8.2)])
    return race_id


def test_a_race_is_made_official_and_provisional_again(file: ResultsFile):
    race_id = staff(file)
    skate(file, "Stolz", "De Boo", "Żurek")
    results.record_status(file, id_of(file, "Ning"), Status.DNF)
    results.record_status(file, id_of(file, "Eitrem"), Status.DNS)
    results.withdraw(file, id_of(file, "Dawson"))
    assert view(file).state is RaceState.PROVISIONAL
    changed = publishing.make_official(file, race_id, "nothing to overrule")
    assert (changed.label, changed.races) == ("Race 8 official", {race_id})
    assert (view(file).state, gate.look(file, race_id).remark) == (RaceState.OFFICIAL, "")
    changed = publishing.make_provisional(file, race_id)
    assert (changed.label, changed.races) == ("Race 8 provisional again", {race_id})
    assert view(file).state is RaceState.PROVISIONAL


@pytest.mark.parametrize(
    ("done", "reason"),
    [
        (0, "6 skaters have neither time nor status, the first is Jordan STOLZ."),
        (4, "2 skaters have neither time nor status, the first is Sander EITREM."),
        (5, "1 skater has neither time nor status: Casey DAWSON."),
    ],
)
def test_everybody_on_the_list_must_be_accounted_for(file: ResultsFile, done: int, reason: str):
    skate(file, *list(PEOPLE)[:done])
    race_id = view(file).race.id
    for remark in ("", "let it stand"):
        with refused(file, reason):
            publishing.make_official(file, race_id, remark)


def test_an_official_race_is_made_official_once(file: ResultsFile):
    race_id = staff(file)
    skate(file, *PEOPLE)
    assert publishing.make_official(file, race_id).at is not None
    assert publishing.make_official(file, race_id, "once more").at is None


def test_what_is_missing_is_overruled_with_a_remark_that_is_kept(file: ResultsFile):
    skate(file, *PEOPLE)
    race_id = view(file).race.id
    for remark in ("", "  "):
        with refused(
            file, "Race 8 needs a remark that overrules 2 findings, the first is: Nobody is named as Starter."
        ):
            publishing.make_official(file, race_id, remark)
    changed = publishing.make_official(file, race_id, " no   starter at a time trial ")
    assert changed.label == "Race 8 official, 2 findings overruled: no starter at a time trial"
    found = gate.look(file, race_id)
    assert (found.race.official, found.remark) == (True, "no starter at a time trial")
    history.undo(file)
    assert (gate.look(file, race_id).race.official, gate.look(file, race_id).remark) == (False, "")
    history.redo(file)
    assert gate.look(file, race_id).remark == "no starter at a time trial"


def test_what_was_overruled_is_asked_anew_when_the_race_was_provisional(file: ResultsFile):
    skate(file, *PEOPLE)
    race_id = view(file).race.id
    publishing.make_official(file, race_id, "no starter")
    publishing.make_provisional(file, race_id)
    assert gate.look(file, race_id).remark == ""
    with refused(file, "Race 8 needs a remark"):
        publishing.make_official(file, race_id)
    publishing.make_official(file, race_id, "still none")
    assert gate.look(file, race_id).remark == "still none"


def test_what_cannot_be_is_overruled_by_nobody(file: ResultsFile):
    skate(file, *PEOPLE)
    stolz = id_of(file, "Stolz")
    results.record_passing(file, stolz, 200, RaceTime.parse("16.52"))
    with file.change("Past the rules") as change:
        change.session.connection().exec_driver_sql("UPDATE passings SET time_ms = 70000, decimals = 2")
    reason = "Race 8 cannot be official: The passings and the time of No 1 Jordan STOLZ do not follow each other."
    with refused(file, reason):
        publishing.make_official(file, view(file).race.id, "let it stand")
