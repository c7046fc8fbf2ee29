"""Finding a competition, a race, and where the races of a programme stand."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import RaceState, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import lists, publishing, results
from skatedesk.services.files import ResultsFile
from tests.services import THOUSAND, id_of, row, source, take, view


def test_the_programme_says_where_every_race_stands(file: ResultsFile):
    take(file, source(THOUSAND, race_no=40))
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:05.66"))
    results.withdraw(file, id_of(file, "Ning"))
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNF)
    publishing.make_official(file, view(file, 28).race.id, "as the referee saw it")
    items = lists.programme(file, lists.competition(file, 1).id)
    assert [(item.race.number, item.state, item.starts, item.done) for item in items] == [
        (2, RaceState.DRAWN, 6, 0),
        (8, RaceState.ON_THE_ICE, 6, 2),
        (28, RaceState.OFFICIAL, 3, 3),
        (40, RaceState.OPEN, 0, 0),
    ]
    for item in items:
        assert item.state is view(file, item.race.number).state


def test_an_unknown_number_is_refused_with_those_there_are(file: ResultsFile):
    with pytest.raises(RuleError, match=r"There is no competition 3\. There are: 1 ISU World Cup Speed Skating"):
        lists.competition(file, 3)
    with pytest.raises(RuleError, match=r"There is no race 3\. The races are: 2, 8, 28\."):
        lists.race(file, lists.competition(file, 1).id, 3)


def test_a_number_that_two_series_have_needs_the_series(file: ResultsFile):
    take(file, source(THOUSAND, row("Ning", "1I"), series="Club cup", event="Evening"))
    with pytest.raises(RuleError, match=r"There are several competitions 1: .*Club cup, Evening"):
        lists.competition(file, 1)
    assert lists.competition(file, 1, " club CUP ").event == "Evening"
    with pytest.raises(RuleError, match="of the series “Kermesse”"):
        lists.competition(file, 1, "Kermesse")


def test_skaters_stand_by_nation_and_name(file: ResultsFile):
    assert [(skater.nation, skater.name) for skater in lists.skaters(file)] == [
        ("CHN", "Zhongyan NING"),
        ("NED", "Jenning DE BOO"),
        ("NOR", "Sander EITREM"),
        ("POL", "Damian ŻUREK"),
        ("USA", "Casey DAWSON"),
        ("USA", "Jordan STOLZ"),
    ]
