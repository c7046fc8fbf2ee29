"""What a sentence quotes is short, on one line, and turns nothing round."""

import pytest

from skatedesk.domain.quoting import LONGEST, quoted


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ("36.5x", "36.5x"),
        ("a\nb\tc", "a b c"),
        ("a\u202egnp.exe", "a\N{REPLACEMENT CHARACTER}gnp.exe"),
        ("\x00\x1b[31m", "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}[31m"),
        ("高木 美帆", "高木 美帆"),
        (12, "12"),
        (True, "True"),
        (["a"], "['a']"),
        ("{name} %s", "{name} %s"),
    ],
)
def test_what_is_quoted(found: object, shown: str):
    assert quoted(found) == shown


@pytest.mark.parametrize("found", ["x" * 1_000_000, ["x" * 500] * 100_000, {"a": {"b": {"c": list(range(9))}}}])
def test_what_is_long_is_cut(found: object):
    assert len(quoted(found)) <= LONGEST + 1
