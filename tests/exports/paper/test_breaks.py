import pytest

from skatedesk.exports.paper.breaks import clusters, pieces, reads_as_written, settable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jordan STOLZ", "Jordan STOLZ"),
        ("a\u202eb\u2066c\u0007d", "abc d"),
        ("two\nlines\tand\u00a0more", "two lines and more"),
        ("e\u0301", "é"),
        ("\ufeffBOM\u200b", "BOM"),
        ("\ud800", ""),
    ],
)
def test_what_cannot_be_printed_is_taken_out(text: str, expected: str):
    assert settable(text) == expected


def test_lines_end_between_words_behind_hyphens_and_between_eastern_letters():
    assert list(pieces("VAN DER-POEL 高木 x")) == [
        ("VAN", False), ("DER-", True), ("POEL", False), ("高", True), ("木", False), ("x", True),
    ]  # fmt: skip


def test_accents_stay_on_their_letters():
    assert list(clusters("q̌a")) == ["q̌", "a"]


def test_scripts_that_join_their_letters_are_known():
    assert reads_as_written("Сергей 高木 김민선 ŻUREK")
    assert not reads_as_written("محمد")
    assert not reads_as_written("葛\U000e0100")
