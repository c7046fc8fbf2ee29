"""Making a race official, and taking that back."""

import pytest

from skatedesk.domain.races import RaceState, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import publishing, results
from skatedesk.services.files import ResultsFile
from tests.services import PEOPLE, id_of, refused, view


def skate(file: ResultsFile, *families: str) -> None:
    for family in families:
        results.record_time(file, id_of(file, family), RaceTime.parse("1:06.00"))


def test_a_race_is_made_official_and_provisional_again(file: ResultsFile):
    skate(file, "Stolz", "De Boo", "Żurek")
    results.record_status(file, id_of(file, "Ning"), Status.DNF)
    results.record_status(file, id_of(file, "Eitrem"), Status.DNS)
    results.withdraw(file, id_of(file, "Dawson"))
    assert view(file).state is RaceState.PROVISIONAL
    race_id = view(file).race.id
    changed = publishing.make_official(file, race_id)
    assert (changed.label, changed.races) == ("Race 8 official", {race_id})
    assert view(file).state is RaceState.OFFICIAL
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
    with refused(file, reason):
        publishing.make_official(file, race_id)


def test_an_official_race_is_made_official_once(file: ResultsFile):
    skate(file, *PEOPLE)
    race_id = view(file).race.id
    assert publishing.make_official(file, race_id).at is not None
    assert publishing.make_official(file, race_id).at is None
