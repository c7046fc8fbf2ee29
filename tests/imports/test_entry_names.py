"""Family and given name out of one column."""

import pytest

from skatedesk.imports.entry_names import family_and_given, softened


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Anna BERG", "BERG", "Anna"),
        ("BERG Anna Maria", "BERG", "Anna Maria"),
        ("Berg, Anna", "Berg", "Anna"),
        ("Anna van der Berg", "van der Berg", "Anna"),
        ("Anna VAN DER BERG", "VAN DER BERG", "Anna"),
        ("Anna J. BERG", "BERG", "Anna J."),
        ("Anna Berg", "Berg", "Anna"),
        ("高木 美帆", "高木", "美帆"),
        ("Ronaldo", "Ronaldo", ""),
        ("", "", ""),
    ],
)
def test_one_name_is_two(name: str, family: str, given: str):
    assert family_and_given(name) == (family, given)


def test_a_given_name_does_not_shout():
    assert [softened(name) for name in ("ANNA-LENA", "CJ", "Anna")] == ["Anna-Lena", "CJ", "Anna"]
