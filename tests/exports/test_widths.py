from dataclasses import replace

from skatedesk.exports.widths import LANDSCAPE, PORTRAIT, fitting_size, layout, text_width
from skatedesk.sheets.sheet import Sheet
from tests.exports import ROWS, result, standing


def width_of_names(sheet: Sheet) -> float:
    return layout(sheet).widths[2]


def test_capitals_and_east_asian_letters_are_wider_than_digits():
    assert text_width("0123456789") == 10
    assert text_width("WWWWWWWWWW") > 16
    assert text_width("高木美帆") > 7
    assert text_width("É") == text_width("E") == text_width("É")


def test_size_and_weight_count():
    assert text_width("0000", size=20) == 8
    assert text_width("0000", bold=True) > 4


def test_a_long_name_gets_the_room_it_needs():
    longest = "Anna Wilhelmina GÉLINAS-BEAULIEU HOLMEFJORD LORENTZEN"
    sheet = result((ROWS[0][0], ROWS[0][1], longest, *ROWS[0][3:]))
    assert width_of_names(sheet) > text_width(longest) + 2
    assert width_of_names(sheet) > width_of_names(result())


def test_a_result_fills_an_upright_page():
    place = layout(result())
    assert not place.landscape
    assert len(place.widths) == 10
    assert PORTRAIT * 0.99 < place.total < PORTRAIT * 1.2


def test_a_standing_of_many_races_lies_on_its_side():
    assert not layout(standing(6)).landscape
    wide = layout(standing(14))
    assert wide.landscape
    assert wide.total >= LANDSCAPE * 0.99


def test_a_narrow_list_still_has_room_for_the_box_and_the_conditions():
    sheet = result()
    narrow = replace(sheet, columns=sheet.columns[:2], rows=())
    assert len(layout(narrow).widths) == 5


def test_a_title_is_printed_smaller_before_it_is_cut():
    assert fitting_size("ISU", 100, (18, 14, 10)) == 18
    assert fitting_size("0" * 60, 92, (18, 14, 10)) == 14
    assert fitting_size("0" * 200, 92, (18, 14, 10)) == 10
