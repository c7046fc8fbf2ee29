"""Where a rule stands in its file, and the comment beside it."""

import tomllib
from itertools import product
from typing import Any

import pytest

from skatedesk import places
from skatedesk.domain.rule_sources import RuleComments, dotted, in_words

SHIPPED = sorted(path.name for path in (places.resources() / "rules").glob("*.toml"))

OWN = '''# How sure a line is:
#   [S] stated by the club
#   [G] guessed
#
# --- Numbers: [S] by-laws, page 4 ---

season = "2025/26"        # [S] known
name = "with # inside"    # [G] a sign inside a text is no comment
plain = 3
long = """
# not a comment either
best = 1
"""                       # [G] written over several lines
best = 2

# --- Tables, without any source ---

rows = [
    { first = 1, last = 9 },   # [S] nine
    { first = 10, known = [
      11] },                   # [G] ten
]

[[points]]  # [S] minutes of 3 May
values = [3, 2, 1]

[[points]]
values = [1]  # [G]; [S] for women

[a."b c"]
d = 1
'''


def text_of(name: str) -> str:
    return (places.resources() / "rules" / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def own() -> RuleComments:
    tomllib.loads(OWN)
    return RuleComments("own.toml", OWN)


@pytest.mark.parametrize(
    ("keys", "line", "text", "marks"),
    [
        pytest.param(("season",), 7, "[S] known", ("S",), id="beside the key"),
        pytest.param(("name",), 8, "[G] a sign inside a text is no comment", ("G",), id="a sign inside a text"),
        pytest.param(("plain",), 9, "Numbers: [S] by-laws, page 4", ("S",), id="above the part of the file"),
        pytest.param(("best",), 14, "Numbers: [S] by-laws, page 4", ("S",), id="behind a text of several lines"),
        pytest.param(("rows", 0), 19, "[S] nine", ("S",), id="beside a table of a list"),
        pytest.param(("rows", 1), 20, "[G] ten", ("G",), id="a table over two lines"),
        pytest.param(("rows",), 18, "", (), id="a part without a source"),
        pytest.param(("points", 0, "values"), 25, "[S] minutes of 3 May", ("S",), id="beside the table it is in"),
        pytest.param(("points", 1, "values"), 28, "[G]; [S] for women", ("G", "S"), id="two marks"),
        pytest.param(("points", 1), 27, "", (), id="a table does not take what stands beside its keys"),
        pytest.param(("a", "b c", "d"), 31, "", (), id="a name in quotation marks"),
        pytest.param(("points", 2), 0, "", (), id="not in the file"),
    ],
)
def test_the_comment_of_a_key(
    own: RuleComments, keys: tuple[str | int, ...], line: int, text: str, marks: tuple[str, ...]
):
    source = own.source(*keys)
    assert (source.file, source.key, source.line, source.text, source.marks) == (
        "own.toml", dotted(keys), line, text, marks,
    )  # fmt: skip


def test_what_the_marks_mean_is_what_the_head_of_the_file_says(own: RuleComments):
    assert own.source("points", 1, "values").meanings == ("guessed", "stated by the club")
    assert in_words([own.source("season"), own.source("plain"), own.source("rows", 1)]) == (
        "own.toml, line 7, season: [S] known",
        "own.toml, line 9, plain: Numbers: [S] by-laws, page 4",
        "own.toml, line 20, rows[1]: [G] ten",
        "[S] stated by the club",
        "[G] guessed",
    )


def test_nothing_is_said_where_the_file_says_nothing(own: RuleComments):
    assert own.source("rows").words() == "own.toml, line 18, rows: the file names no source."
    assert own.source("draw", "lanes").words() == "own.toml has no line for draw.lanes."
    assert RuleComments("bare.toml", "a = 1  # [S] x").source("a").meanings == ("",)


def ways(table: dict[str, Any], text: str, above: str = "") -> list[tuple[str | int, ...]]:
    """The ways to the keys of a table of the file, and of the tables in it that have a heading; and to list entries."""
    found: list[tuple[str | int, ...]] = []
    for name, value in table.items():
        if isinstance(value, dict):
            inside = ways(value, text, f"{above}{name}.") if f"[{above}{name}]" in text else []
            found += [(name, *rest) for rest in inside]
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            found += [(name, at) for at in range(len(value))]
        else:
            found.append((name,))
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_every_key_of_a_shipped_file_is_found_on_its_line(name: str):
    text = text_of(name)
    comments, lines = RuleComments(name, text), text.splitlines()
    wanted = ways(tomllib.loads(text), text)
    assert len(wanted) > 50
    for keys in wanted:
        source = comments.source(*keys)
        assert source.line, keys
        assert str(keys[-1]) in lines[source.line - 1] or isinstance(keys[-1], int), keys
        assert not source.text or any(source.text in line for line in lines), keys


@pytest.mark.parametrize(("name", "key"), [*product(SHIPPED, ("points", "statuses"))])
def test_every_points_table_and_status_rule_has_its_mark(name: str, key: str):
    text = text_of(name)
    comments = RuleComments(name, text)
    for at in range(len(tomllib.loads(text)[key])):
        source = comments.source(key, at)
        assert source.marks, source.key
        assert all(source.meanings)
