import pytest

from skatedesk.exports.letters import begins_formula, clean, clean_lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("first\r\nsecond\tthird", "first second third"),
        ("a\x0bb\x00c\x85d", "a b c d"),
        ("Anna \u202egreB\u202c BERG", "Anna greB BERG"),
        ("\u2066Anna\u2069", "Anna"),
        ("高木 美帆 <b>%s {x} 'ŻUREK'", "高木 美帆 <b>%s {x} 'ŻUREK'"),
    ],
)
def test_a_text_stands_on_one_line_and_turns_nothing_round(text: str, expected: str):
    assert clean(text) == expected


def test_lines_below_each_other_are_those_that_say_something():
    assert clean_lines(("Rank", "順\n位")) == "Rank\n順 位"
    assert clean_lines(("Rank", "")) == "Rank"


@pytest.mark.parametrize("text", ["=1+1", "+cmd|x", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=NR", "-", "+1 a"])
def test_what_a_spreadsheet_would_calculate(text: str):
    assert begins_formula(text)


@pytest.mark.parametrize("text", ["", "Anna", "1-1", "-8.1", "+0.49", "+1:02,35", "-12", "'=1", "1e5"])
def test_what_a_spreadsheet_leaves_alone(text: str):
    assert not begins_formula(text)
