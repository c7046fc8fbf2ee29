"""The columns: in full where there is room, smaller or on the side where there is not, never over each other."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skatedesk.domain.house_style import HouseStyle, Turn
from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.cells import content
from skatedesk.exports.paper.columns import Plan, plan
from skatedesk.sheets.sheet import Column, Kind, Row, Sheet
from tests.exports import HEADING, form, result, standing


def planned(sheet: Sheet) -> Plan:
    fonts.make_ready()
    return plan(content(sheet))


def lies(of: Plan) -> bool:
    """Whether the page lies on its side."""
    return of.frame.page_width > of.frame.page_height


@pytest.mark.parametrize(("races", "landscape"), [(2, False), (6, False), (24, True)])
def test_a_table_too_broad_for_an_upright_page_lies_on_its_side(races: int, landscape: bool):
    assert lies(planned(standing(races))) is landscape


@pytest.mark.parametrize("turn", [Turn.PORTRAIT, Turn.LANDSCAPE])
def test_who_wants_a_page_to_lie_one_way_gets_it(turn: Turn):
    found = planned(replace(standing(24), style=HouseStyle(turn=turn)))
    assert lies(found) is (turn is Turn.LANDSCAPE)
    assert found.width <= found.frame.width


def test_the_text_is_as_large_as_it_can_be():
    sizes = [planned(replace(standing(races), style=HouseStyle(turn=Turn.PORTRAIT))).body.size for races in (2, 20, 30)]
    assert sizes[0] == 190
    assert sizes[0] > sizes[1] > sizes[2]


def test_boxes_to_write_in_get_all_the_room():
    found = planned(form(2))
    fields = [place.width for place in found.places if place.column.kind is Kind.FIELD]
    others = [place.width for place in found.places if place.column.kind is not Kind.FIELD]
    assert min(fields) > 2 * max(others)
    assert found.width > found.frame.width - 100


def test_lanes_stand_in_full():
    found = planned(result())
    (lane,) = (place for place in found.places if place.column.kind is Kind.LANE)
    assert lane.room >= fonts.width("Out", found.body)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(list(Kind)), st.text(max_size=60), st.text(max_size=12)), min_size=1, max_size=20
    )
)
def test_columns_of_anything_stand_beside_each_other_on_the_page(given_columns: list[tuple[Kind, str, str]]):
    columns = tuple(Column(f"c{at}", title, 5, kind) for at, (kind, _text, title) in enumerate(given_columns))
    cells = tuple(text for _kind, text, _title in given_columns)
    found = planned(Sheet("list", HEADING, columns, (Row(0, cells),)))
    assert found.width <= found.frame.width
    assert all(one.x + one.width == other.x for one, other in pairwise(found.places))
    assert all(place.width > 0 for place in found.places)
