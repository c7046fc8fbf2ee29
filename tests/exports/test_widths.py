from dataclasses import replace

from skatedesk.domain.house_style import Paper, Turn
from skatedesk.exports.widths import LANDSCAPE, PORTRAIT, fitting_size, layout, lines_needed, page_width, text_width
from skatedesk.sheets.sheet import Look, Sheet
from tests.exports import ROWS, dressed, form, in_japanese, result, standing


def width_of_names(sheet: Sheet) -> float:
    return layout(sheet).widths[2]


def test_capitals_and_east_asian_letters_are_wider_than_digits():
    assert text_width("0123456789") == 10
    assert text_width("WWWWWWWWWW") > 16
    assert text_width("高木美帆") > 7
    assert text_width("É") == text_width("E") == text_width("É")


def test_letters_of_other_alphabets_have_their_own_widths():
    assert text_width("ŻUREK") > text_width("00000")
    assert text_width("ЖШЩЮ") > text_width("ГТУС")
    assert text_width("김준호") > text_width("00000")
    assert text_width("Æ") > text_width("Ø") > text_width("ł")


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


def test_boxes_to_write_in_get_the_room_that_is_left():
    place = layout(form(pairs=1))
    first, _lap, _to_go, white, red = place.widths
    assert first < 12
    assert white == red > 20
    assert place.total == PORTRAIT


def test_a_title_makes_no_column_wide():
    sheet = form(pairs=1)
    plain = replace(sheet, rows=sheet.lines)
    assert layout(sheet) == layout(plain)


def test_a_list_to_be_read_from_afar_has_wider_columns():
    assert width_of_names(replace(result(), look=Look.LARGE)) > width_of_names(result())


def test_a_text_is_broken_between_its_words():
    assert [lines_needed("00000 00000 00000", width) for width in (17, 13, 6, 3)] == [1, 2, 3, 6]
    assert lines_needed("00000 00000", 11, size=20) == 2
    assert lines_needed("", 5) == 1


def with_style(sheet: Sheet, **settings: object) -> Sheet:
    return replace(sheet, style=replace(sheet.style, **settings))


def test_the_style_says_which_way_the_page_lies():
    assert layout(with_style(result(), turn=Turn.LANDSCAPE)).landscape
    assert not layout(with_style(standing(14), turn=Turn.PORTRAIT)).landscape


def test_letter_is_broader_than_a4_and_less_high():
    assert page_width(Paper.LETTER, landscape=False) > page_width(Paper.A4, landscape=False) == PORTRAIT
    assert page_width(Paper.LETTER, landscape=True) < page_width(Paper.A4, landscape=True) == LANDSCAPE
    assert layout(with_style(form(pairs=1), paper=Paper.LETTER)).total == page_width(Paper.LETTER, landscape=False)


def test_a_title_in_the_second_language_has_room_too():
    long = in_japanese(result())
    columns = tuple(replace(column, title="順位" * 20) for column in long.columns)
    assert layout(replace(dressed(), second=replace(long, columns=columns))).widths[0] > text_width("順位" * 20)
