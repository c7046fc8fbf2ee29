"""Who wears which helmet."""

from skatedesk.domain.helmets import helmets
from tests.domain import start


def named(numbers) -> dict[int, str]:
    return {number: one.competitor.name for number, one in numbers.items()}


def test_where_everybody_has_a_start_number_that_is_the_helmet():
    starts = [start(name="b", bib=116), start(name="a", bib=3)]
    assert list(named(helmets(starts)).items()) == [(3, "a"), (116, "b")]


def test_where_somebody_has_none_or_two_have_the_same_the_list_is_counted():
    assert named(helmets([start(name="b", bib=116), start(name="a")])) == {1: "b", 2: "a"}
    assert named(helmets([start(name="b", bib=7), start(name="a", bib=7)])) == {1: "b", 2: "a"}
    assert helmets([]) == {}


def test_the_order_of_the_draw_comes_first_and_who_joined_later_follows():
    one, two, joined = start(name="one", bib=116), start(name="two", bib=3), start(name="joined", bib=1)
    assert named(helmets([one, two, joined], [two.id, one.id])) == {1: "two", 2: "one", 3: "joined"}


def test_who_is_taken_off_the_list_leaves_the_number_free():
    one, two = start(name="one"), start(name="two")
    assert named(helmets([one, two], [one.id, 0, two.id])) == {1: "one", 3: "two"}
