"""Facts: their order, and how names, figures and lists are written in them."""

import pytest

from skatedesk.domain.facts import Fact, FactKind, Writing, capital, in_order, joined, kind_word, named, tied
from skatedesk.domain.house_style import Point
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.times import Behind, RaceTime
from tests.domain import race, rules, skater, start


def test_the_weightiest_comes_first_and_no_sentence_twice():
    light, heavy = (Fact(FactKind.CUP, text, (), weight) for text, weight in (("light", 1), ("heavy", 9)))
    again = Fact(FactKind.HOME, "light", (), 5)
    assert in_order([light, heavy, again]) == (heavy, light)


@pytest.mark.parametrize(
    ("names", "text"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)  # fmt: skip
def test_names_stand_in_a_row(names: list[str], text: str):
    assert joined(names) == text


def test_a_skater_is_told_with_the_nation_and_a_team_without():
    assert named(skater("Femke KOK", nation="NED")) == "Femke KOK (NED)"
    assert named(skater("NETHERLANDS", nation="NED", is_team=True)) == "NETHERLANDS"


def test_figures_are_written_as_the_sheets_write_them():
    comma = Writing(point=Point.COMMA)
    assert (comma.time(RaceTime.parse("1:55.52")), comma.gap(2240), comma.gap(Behind(90))) == (
        "1:55,52",
        "2,24",
        "0,09",
    )


def test_only_the_first_letter_is_made_large():
    assert (capital("seventh KOK"), capital(""), capital("高木")) == ("Seventh KOK", "", "高木")


def test_every_kind_has_a_word():
    assert len({kind_word(kind) for kind in FactKind}) == len(FactKind)


def test_only_neighbours_parted_by_the_thousandth_are_tied():
    times = ("37.911", "37.914", "37.92", "37.92")
    results = rank_race(race(), [start(time) for time in times], rules())
    assert [(str(better.time), str(worse.time)) for better, worse in tied(results)] == [("37.91(1)", "37.91(4)")]
