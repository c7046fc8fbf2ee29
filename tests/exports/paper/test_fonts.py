from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.fonts import Face
from skatedesk.exports.paper.missing import missing_letters
from tests.exports import ROWS, result

NOWHERE = "\u0378"
"""No letter at all, so that no font has it."""


def test_figures_are_all_equally_broad():
    for bold in (False, True):
        face = Face(190, bold)
        assert len({fonts.width(figure * 8, face) for figure in "0123456789"}) == 1


def test_twice_the_size_is_twice_the_width():
    assert abs(fonts.width("GÉLINAS-BEAULIEU", Face(400)) - 2 * fonts.width("GÉLINAS-BEAULIEU", Face(200))) <= 2


def test_fonts_of_the_language_of_the_sheet_come_first():
    assert fonts.families("en")[0] == "Noto Sans"
    eastern = [family for family in fonts.families("ja") if "JP" in family or "SC" in family or "KR" in family]
    assert set(fonts.families("zh_CN")) == set(fonts.families("ja"))
    if {"Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR"} <= set(eastern):
        assert fonts.families("ja")[1] == "Noto Sans CJK JP"
        assert fonts.families("zh_CN")[1] == "Noto Sans CJK SC"
        assert fonts.families("ko")[1] == "Noto Sans CJK KR"


def test_letters_that_no_font_has_are_told():
    assert fonts.missing("Jordan ŻUREK Сергей") == ""
    assert fonts.missing(f"a{NOWHERE}b{NOWHERE}") in ("", NOWHERE)
    sheet = result((1, 2, "a\ue000", *ROWS[0][3:]))
    assert missing_letters([result()]) == ""
    assert missing_letters([sheet]) == ""


def test_signs_of_one_picture_are_known_as_twins():
    assert fonts.twins({"\u00a0"}, {" "}) in ({}, {"\u00a0": " "})
    if "Noto Sans CJK JP" in fonts.families("ja"):
        assert fonts.twins({"⾼", "⻑"}, {"高", "長", "木"}) == {"⾼": "高", "⻑": "長"}
