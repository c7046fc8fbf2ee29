"""Which rows stand on which page, how the rows move together, and what short lists share."""

from dataclasses import replace

import pytest

from skatedesk.domain.house_style import HouseStyle, Turn
from skatedesk.exports.paper import typeset
from skatedesk.exports.paper.fonts import POINT
from skatedesk.exports.paper.page import Box, Image, PaperPage, Text
from skatedesk.sheets.sheet import Kind, Look, Sheet
from tests.exports import ROWS, dressed, form, result
from tests.exports.paper import texts


def of_rows(count: int) -> Sheet:
    rows = [(number, *ROWS[0][1:]) for number in range(1, count + 1)]
    return replace(result(), rows=result(*rows).rows if rows else ())


def ranks(page: PaperPage) -> int:
    return sum(item.text == "Jordan STOLZ" for item in page.items if isinstance(item, Text))


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (5, 1), (40, 1), (45, 2), (60, 2)])
def test_rows_move_together_before_a_page_is_added(rows: int, pages: int):
    found = typeset.pages(of_rows(rows))
    assert len(found) == pages
    assert sum(map(ranks, found)) == rows
    assert [f"Page {number} of {pages}" in texts((page,)) for number, page in enumerate(found, start=1)] == [
        True
    ] * pages


def test_the_header_is_on_every_page_and_the_foot_on_the_last_with_rows():
    found = typeset.pages(of_rows(100))
    assert all("Rank" in texts((page,)) and "12. RESULT 1st 500m Men" in texts((page,)) for page in found)
    assert ["Conditions" in texts((page,)) for page in found] == [False] * (len(found) - 1) + [True]
    assert ranks(found[-1]) >= 3


def test_a_foot_longer_than_a_page_goes_on_over_pages():
    remarks = tuple(f"Remark {number}: the race was stopped and skated again. " * 4 for number in range(60))
    found = typeset.pages(replace(of_rows(3), remarks=remarks))
    assert ranks(found[0]) == 3
    said = " ".join(texts(found))
    assert all(f"Remark {number}:" in said for number in range(60))


def test_a_form_keeps_its_pairs_whole():
    found = typeset.pages(form(9, passings=8))
    for page in found:
        held = texts((page,))
        assert held.count("400 m") == held.count("3200 m") == sum(text.startswith("Pair ") for text in held)


def test_a_box_to_write_in_has_room_for_a_pen():
    (page,) = typeset.pages(form(1))
    boxes = [item for item in page.items if isinstance(item, Box) and item.ink and not item.fill]
    assert len(boxes) == 6
    assert {box.height for box in boxes} == {21 * POINT}
    assert min(box.width for box in boxes) > 150 * POINT


def test_a_list_to_be_read_from_far_is_large():
    of = form(1)
    large = replace(
        of, look=Look.LARGE, columns=tuple(replace(one, kind=Kind.TEXT) for one in of.columns)
    )  # fmt: skip
    (page,) = typeset.pages(large)
    assert max(item.face.size for item in page.items if isinstance(item, Text) and item.text == "400 m") >= 15 * POINT


def test_short_lists_share_a_page_where_their_style_says_so():
    packed = replace(result(), style=HouseStyle(packed=True))
    assert len(typeset.pages_of([packed, packed])) == 1
    assert len(typeset.pages_of([result(), result()])) == 2
    other = replace(packed, heading=replace(packed.heading, series="Another one"))
    assert len(typeset.pages_of([packed, other])) == 2
    assert texts(typeset.pages_of([packed, packed])).count("Page 1 of 1") == 1


def test_lists_share_a_page_only_while_there_is_room():
    packed = [replace(of_rows(10), style=HouseStyle(packed=True)) for _number in range(5)]
    found = typeset.pages_of(packed)
    assert 1 < len(found) < 5
    assert sum(map(ranks, found)) == 50


def test_the_signs_of_the_event_stand_above_and_those_of_sponsors_below():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><rect width="200" height="80"/></svg>'
    sheet = dressed()
    sheet = replace(sheet, pictures=tuple(replace(one, content=svg) for one in sheet.pictures))
    (page,) = typeset.pages(sheet)
    above, below = [item for item in page.items if isinstance(item, Image)]
    assert above.y < 80 * POINT
    assert below.y > page.height - 120 * POINT
    assert above.width / above.height == pytest.approx(2.5, abs=0.01)


def test_a_picture_that_cannot_be_read_is_left_out():
    (page,) = typeset.pages(replace(dressed(), style=HouseStyle()))
    assert not [item for item in page.items if isinstance(item, Image)]


def test_many_sponsors_get_smaller_rather_than_lost():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80"><rect width="400" height="80"/></svg>'
    sponsor = replace(dressed().pictures[1], content=svg)
    (page,) = typeset.pages(replace(result(), pictures=(sponsor,) * 11))
    found = [item for item in page.items if isinstance(item, Image)]
    assert len(found) == 11
    assert max(item.x + item.width for item in found) <= page.width - 36 * POINT


def test_a_style_can_lay_every_page_on_its_side():
    (page,) = typeset.pages(replace(result(), style=HouseStyle(turn=Turn.LANDSCAPE)))
    assert page.width > page.height
