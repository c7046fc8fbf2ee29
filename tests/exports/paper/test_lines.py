from skatedesk.exports.paper import fonts
from skatedesk.exports.paper.fonts import Face
from skatedesk.exports.paper.lines import READABLE, fitted, shrunk, wrapped

FACE = Face(190)


def test_what_fits_stays_as_it_is():
    fit = fitted("Jordan STOLZ", 10_000, FACE)
    assert (fit.lines, fit.face) == (("Jordan STOLZ",), FACE)
    assert fitted("", 100, FACE).lines == ()


def test_what_is_a_little_too_long_is_printed_smaller():
    room = int(fonts.width("Antoine GÉLINAS-BEAULIEU", FACE) * 0.9)
    fit = fitted("Antoine GÉLINAS-BEAULIEU", room, FACE)
    assert len(fit.lines) == 1
    assert READABLE * FACE.size <= fit.face.size < FACE.size
    assert fit.width <= room


def test_what_is_far_too_long_goes_on_below_between_its_words():
    room = fonts.width("Maria VAN DEN BROEK", FACE)
    fit = fitted("Maria VAN DEN BROEK-VAN DER MEULENBERGEN", room, FACE)
    assert "".join(fit.lines).replace(" ", "") == "MariaVANDENBROEK-VANDERMEULENBERGEN"
    assert fit.lines[0].endswith(("BROEK-", "VAN"))
    assert fit.width <= room


def test_a_word_longer_than_a_line_is_broken_and_nothing_is_lost():
    lines = list(wrapped("Q" * 50 + " end", 1000, FACE))
    assert "".join(lines).replace(" ", "") == "Q" * 50 + "end"
    assert all(fonts.width(line, FACE) <= 1000 for line in lines)


def test_no_room_at_all_is_a_letter_a_line():
    assert list(wrapped("ab", 1, FACE)) == ["a", "b"]


def test_figures_are_shrunk_as_far_as_it_takes():
    face = shrunk("1:28.69(9)", 200, FACE)
    assert fonts.width("1:28.69(9)", face) <= 200
