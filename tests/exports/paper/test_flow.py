from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from skatedesk.exports.paper.flow import blocks, divided
from skatedesk.sheets.sheet import Look, Row, Sheet
from tests.exports import form, result


def grouped(*sizes: int, goes_on: frozenset[int] = frozenset(), look: Look = Look.LIST) -> Sheet:
    groups = [group for group, size in enumerate(sizes, start=1) for _row in range(size)]
    rows = tuple(Row(at, (), group, goes_on=at in goes_on) for at, group in enumerate(groups))
    return replace(result(), rows=rows, look=look)


def test_pairs_and_quartets_stay_together():
    assert blocks(grouped(2, 4, 1)) == [[0, 1], [2, 3, 4, 5], [6]]


def test_a_long_nation_keeps_its_first_and_its_last_ones():
    assert blocks(grouped(12)) == [[0, 1, 2, 3], [4], [5], [6], [7], [8], [9, 10, 11]]
    assert blocks(grouped(12, look=Look.FORM)) == [list(range(12))]


def test_what_goes_on_stays_with_its_line():
    assert blocks(grouped(12, goes_on=frozenset({5, 6, 9, 10}))) == [[0, 1, 2, 3], [4, 5, 6], [7], [8, 9, 10, 11]]


def test_a_block_that_does_not_fit_begins_a_page():
    assert divided([[0, 1], [2, 3], [4]], [10] * 5, 30) == [[0, 1], [2, 3, 4]]


def test_the_foot_takes_the_last_block_with_it():
    assert divided([[0], [1], [2, 3]], [10] * 4, 40, foot=5) == [[0, 1], [2, 3]]
    assert divided([[0], [1], [2, 3]], [10] * 4, 45, foot=5) == [[0, 1, 2, 3]]


def test_a_block_larger_than_a_page_goes_on_over_pages():
    assert divided([[0, 1, 2, 3, 4]], [10] * 5, 20) == [[0, 1], [2, 3], [4]]


def test_no_rows_are_a_page():
    assert divided([], [], 100) == [[]]
    assert blocks(replace(result(), rows=())) == []


def test_a_form_has_a_block_for_each_pair():
    assert [len(block) for block in blocks(form(3))] == [4, 4, 4]


@given(st.lists(st.lists(st.integers(1, 40), min_size=1, max_size=6), max_size=30), st.integers(0, 60))
def test_no_row_is_lost_and_no_page_is_too_full(sizes: list[list[int]], foot: int):
    heights = [height for block in sizes for height in block]
    numbers = iter(range(len(heights)))
    together = [[next(numbers) for _height in block] for block in sizes]
    pages = divided(together, heights, 100, foot)
    assert [number for page in pages for number in page] == list(range(len(heights)))
    assert all(sum(heights[number] for number in page) <= 100 for page in pages)
