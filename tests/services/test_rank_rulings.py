"""Ranks among equal totals set by hand, as acts on a file."""

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.rank_rulings import Who
from skatedesk.domain.times import RaceTime
from skatedesk.services import history, past_results, rank_rulings, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.standings import CupView, Standings
from tests.services import THOUSAND, id_of, row, source, start_of, take
from tests.services import view as view_of_race

CUP = "M 1000"


def ranks(file: ResultsFile, after: int | None = None) -> list[tuple[int, str]]:
    return [(line.rank, line.competitor.name) for line in view(file, after).standing.lines]


def view(file: ResultsFile, after: int | None = None) -> CupView:
    return Standings(file).of_cup(CUP, after)


def skate_times(file: ResultsFile, times: dict[str, str]) -> None:
    for family, time in times.items():
        results.record_time(file, id_of(file, family), RaceTime.parse(time))


def competitor(file: ResultsFile, family: str) -> Competitor:
    return start_of(file, family).competitor


def key(file: ResultsFile, family: str) -> Who:
    return competitor(file, family).who


@pytest.fixture
def tied(file: ResultsFile) -> ResultsFile:
    """Stolz and De Boo with the same time; Ning behind them."""
    skate_times(file, {"Stolz": "1:05.664", "De Boo": "1:05.664", "Ning": "1:06.00"})
    assert [line.points for line in view(file).standing.lines] == [60, 60, 48]
    return file


def test_a_shared_rank_is_parted_by_hand_and_brought_back(tied: ResultsFile):
    assert ranks(tied) == [(1, "Jenning DE BOO"), (1, "Jordan STOLZ"), (3, "Zhongyan NING")]
    said = rank_rulings.rule_ranks(tied, CUP, {key(tied, "Stolz"): 1, key(tied, "De Boo"): 2}, " drawn by lot ")
    assert said.label == "Rank by hand, 1000 m Men: Jordan STOLZ 1, Jenning DE BOO 2"
    assert said.races == {view_of_race(tied, 8).race.id}
    assert ranks(tied) == [(1, "Jordan STOLZ"), (2, "Jenning DE BOO"), (3, "Zhongyan NING")]
    history.undo(tied)
    assert ranks(tied)[0] == (1, "Jenning DE BOO")
    history.redo(tied)
    assert ranks(tied)[1] == (2, "Jenning DE BOO")


def test_the_remark_and_the_order_by_rule_stand_on_the_sheet(tied: ResultsFile):
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "De Boo"): 2}, "drawn by lot")
    sheet = view(tied).sheet()
    titles = [sheet.columns[at].title for at in sheet.printed()]
    assert titles == ["Rank", "", "By rule", "Name", "Nation", "WC1", "Points"]
    assert [row[:4] for row in sheet.texts()] == [
        ("1", "", "1", "Jordan STOLZ"),
        ("2", "*", "1", "Jenning DE BOO"),
        ("3", "", "", "Zhongyan NING"),
    ]
    assert sheet.remarks == ("* Rank set by hand: Jenning DE BOO 2. drawn by lot",)


def test_a_ruling_made_anew_replaces_the_one_before(tied: ResultsFile):
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "De Boo"): 2}, "first")
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "Stolz"): 2}, "second")
    assert ranks(tied)[:2] == [(1, "Jenning DE BOO"), (2, "Jordan STOLZ")]
    assert view(tied).sheet().remarks == ("* Rank set by hand: Jordan STOLZ 2. second",)


def test_the_chain_ranks_again_when_the_ruling_is_taken_back(tied: ResultsFile):
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "De Boo"): 2}, "lot")
    assert rank_rulings.equals(tied, CUP, key(tied, "Stolz")).ruled
    said = rank_rulings.take_back(tied, CUP, key(tied, "Stolz"))
    assert said.label == "Rank by rule again, 1000 m Men: Jordan STOLZ"
    assert ranks(tied)[:2] == [(1, "Jenning DE BOO"), (1, "Jordan STOLZ")]
    with pytest.raises(RuleError, match="No rank is set by hand among those with the points of Jordan STOLZ"):
        rank_rulings.take_back(tied, CUP, key(tied, "Stolz"))


def test_a_changed_time_leaves_the_ruling_idle_and_says_so(tied: ResultsFile):
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "De Boo"): 2}, "lot")
    skate_times(tied, {"De Boo": "1:05.50"})
    assert ranks(tied)[:2] == [(1, "Jenning DE BOO"), (2, "Jordan STOLZ")]
    assert view(tied).sheet().remarks == (
        "The rank 2 set by hand for Jenning DE BOO no longer fits, as the totals have changed: lot",
    )


def test_what_cannot_be_ruled_is_refused(tied: ResultsFile):
    stolz, de_boo, ning = (key(tied, family) for family in ("Stolz", "De Boo", "Ning"))
    refusals: list[tuple[dict[Who, int], str, str]] = [
        ({stolz: 2}, "  ", "A rank set by hand needs a remark that says why."),
        ({ning: 1}, "lot", "Nobody else has the 48 points of Zhongyan NING"),
        ({stolz: 1, ning: 2}, "lot", "Only competitors with one and the same total"),
        ({stolz: 3}, "lot", "The ranks of these 2 run from 1 to 2"),
        ({stolz: 2, de_boo: 2}, "lot", "The ranks of these 2 run from 1 to 2"),
        ({(False, 10**6): 1}, "lot", "That competitor is not in the standing"),
    ]
    for given, remark, sentence in refusals:
        with pytest.raises(RuleError, match=sentence):
            rank_rulings.rule_ranks(tied, CUP, given, remark)
    assert ranks(tied)[:2] == [(1, "Jenning DE BOO"), (1, "Jordan STOLZ")]


def test_draws_and_divisions_go_by_the_ruled_rank(tied: ResultsFile):
    rank_rulings.rule_ranks(tied, CUP, {key(tied, "De Boo"): 2}, "lot")
    take(tied, source(THOUSAND, row("Ning", "1I"), event="World Cup #2", event_no=2))
    found = view_of_race(tied, 8, 2)
    with tied.read() as session:
        before = past_results.standing_before(session, found.race, found.competition, found.rules)
    assert [(line.rank, line.competitor.name) for line in before.lines[:2]] == [
        (1, "Jordan STOLZ"),
        (2, "Jenning DE BOO"),
    ]
    assert ranks(tied)[:2] == [(1, "Jordan STOLZ"), (2, "Jenning DE BOO")]
    assert view(tied).after == found.competition
