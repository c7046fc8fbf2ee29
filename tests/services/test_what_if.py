"""What if: standings, titles and divisions on imagined results."""

from collections.abc import Callable

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.what_if import Wish, wish
from skatedesk.services import divisions, lists, what_if
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import Standings
from skatedesk.services.what_if import WhatIf
from tests.services import content

Find = Callable[[str], Competitor]
CUP = "M 500"


@pytest.fixture(scope="module")
def kept(sample: ResultsFile) -> Standings:
    return Standings(sample)


@pytest.fixture
def find(kept: Standings) -> Find:
    known = what_if.what_if(kept, CUP, {}).competitors
    return lambda key: next(one for one in known if one.key == key)


def top(found: WhatIf, count: int = 3) -> list[tuple[int, str, int]]:
    return [(line.rank, line.competitor.key, line.points) for line in found.view.standing.lines[:count]]


def test_without_a_wish_the_standing_is_the_real_one(kept: Standings):
    found = what_if.what_if(kept, CUP, {}, 1)
    assert found.view.standing == kept.of_cup(CUP).standing
    assert not found.is_imagined
    assert found.sheet().heading.state == ""


def test_a_race_that_is_not_in_the_file_yet(kept: Standings, find: Find):
    later = what_if.what_if(kept, CUP, {}, 2).races[-2:]
    assert [(choice.race.id, choice.label, choice.skated) for choice in later] == [
        (-1, "WC3, to come", False),
        (-2, "WC4, to come", False),
    ]
    found = what_if.what_if(kept, CUP, {-1: [Wish(find("M118"), rank=1), Wish(find("M179"), rank=5)]}, 1)
    assert top(found) == [(1, "M179", 251), (2, "M118", 245), (3, "M148", 189)]
    assert found.view.standing.labels()[-1] == "WC3"
    assert found.sentences() == ("Jordan STOLZ has won the cup.",)


def test_the_sheet_is_marked_as_imagined_and_tells_the_changes(kept: Standings, find: Find):
    sheet = what_if.what_if(kept, CUP, {-1: [Wish(find("M118"), rank=1), wish(find("M179"), "dq")]}, 1).sheet()
    assert sheet.heading.state == "imagined"
    assert sheet.remarks == ("Imagined, not skated: WC3, to come: Jenning DE BOO rank 1, Jordan STOLZ DQ.",)
    moved = sheet.column("moved")
    lines = {row[moved + 1]: row[moved] for row in sheet.texts()}
    names = ("Jenning DE BOO", "Jordan STOLZ", "Damian ŻUREK")
    assert [lines[name] for name in names] == ["▲2", "▼1", "▼1"]
    assert [column.key for column in sheet.columns[-2:]] == ["movement", "previous_rank"]


def test_a_race_that_was_skated_with_another_winner(kept: Standings, find: Find):
    race = next(choice for choice in what_if.what_if(kept, CUP, {}).races if choice.label == "WC2-2, Division A")
    assert race.skated
    found = what_if.what_if(kept, CUP, {race.race.id: [wish(find("M179"), "DQ")]}, 0)
    stolz = next(line for line in found.view.standing.lines if line.competitor.key == "M179")
    assert stolz.races == (60, 43, 48, None)
    assert top(found, 1) == [(1, "M148", 195)]


def test_nothing_of_it_is_stored(sample: ResultsFile, kept: Standings, find: Find):
    before, real = content(sample.path), kept.of_cup(CUP).standing
    what_if.what_if(kept, CUP, {-1: [Wish(find("M118"), rank=1)]}, 3)
    assert content(sample.path) == before
    assert kept.of_cup(CUP).standing == real


def test_how_many_races_are_to_come_must_be_known(kept: Standings):
    """The rule file of 2025/26 does not say."""
    found = what_if.what_if(kept, CUP, {})
    assert (found.title, found.to_come) == (None, None)
    assert found.sentences() == (
        "How many races are to come is not known: the rule file does not say. Give the number.",
    )
    assert found.races[-1].label == "WC3, to come"


def test_who_can_still_win_and_what_each_needs(kept: Standings):
    head, leader, second, *others = what_if.what_if(kept, CUP, {}, 1).sentences()
    assert head == "1 race left, 5 can still win."
    assert leader == "Jordan STOLZ: wins with rank 5 or better in the last race, whatever the others do."
    assert second.startswith("Damian ŻUREK: at most 249 points; needs 23 more than Jordan STOLZ in the last race: 1st")
    assert len(others) == 3


def test_a_rank_wished_twice_is_refused(kept: Standings, find: Find):
    with pytest.raises(RuleError, match="Rank 1 is given twice"):
        what_if.what_if(kept, CUP, {-1: [Wish(find("M118"), rank=1), Wish(find("M179"), rank=1)]})


def test_a_team_cup_is_imagined_too(kept: Standings):
    found = what_if.what_if(kept, "M team pursuit", {}, 1)
    norway = next(one for one in found.competitors if one.nation == "NOR")
    again = what_if.what_if(kept, "M team pursuit", {-1: [Wish(norway, rank=1)]}, 1)
    line = next(line for line in again.view.standing.lines if line.competitor == norway)
    assert line.races[-1] == 60


def test_divisions_are_composed_on_imagined_results(sample: ResultsFile, kept: Standings):
    """The best of the last B race moves up: somebody else, when that race is imagined otherwise."""
    competition = lists.competition(sample, 2)
    race_a = next(item.race for item in lists.programme(sample, competition.id) if item.race.number == 14)
    assert (race_a.metres, race_a.run, race_a.division) == (500, 1, "A")
    real = divisions.compose(sample, competition.id, [race_a.id])[0]
    last_b = next(choice for choice in what_if.what_if(kept, CUP, {}).races if choice.label == "WC1-2, Division B")
    in_b = [one.entry.competitor for one in real.rows if one.division == "B"]
    results = what_if.imagined_results(kept, CUP, {last_b.race.id: [Wish(in_b[-1], rank=1)]})
    imagined = divisions.compose(sample, competition.id, [race_a.id], results)[0]
    placed = {one.entry.competitor: one.division for one in imagined.rows}
    assert placed[in_b[-1]] == "A"
    assert divisions.compose(sample, competition.id, [race_a.id])[0].rows == real.rows
