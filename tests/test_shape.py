"""Small is normal: modules and functions stay short, and every module says what it is."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "skatedesk"
LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "misc", "util", "utils"}


def faults(path: Path, source: str) -> Iterator[str]:
    """What is wrong with the shape of a module, each with its place."""
    tree = ast.parse(source)
    lines = len(source.splitlines())
    if lines > LONGEST_MODULE:
        yield f"{path}: {lines} lines, at most {LONGEST_MODULE}: split it"
    if ast.get_docstring(tree) is None:
        yield f"{path}: no docstring says what the module is"
    if NAMES_THAT_SAY_NOTHING & {path.stem, path.parent.name}:
        yield f"{path}: the name says nothing: what does it help with?"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{path}:{node.lineno}: {node.name} has {length} lines, at most {LONGEST_FUNCTION}: split it"


def test_every_module_keeps_its_shape():
    modules = sorted(PACKAGE.rglob("*.py"))
    assert len(modules) > 1
    found = [fault for path in modules for fault in faults(path, path.read_text(encoding="utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("name", "source", "fault"),
    [
        ("domain/draw.py", '"""The draw."""\n' + "x = 1\n" * 400, "domain/draw.py: 401 lines"),
        ("domain/draw.py", '"""The draw."""\n\ndef pair():\n' + "    x = 1\n" * 40, "draw.py:3: pair has 41 lines"),
        ("domain/draw.py", '"""The draw."""\nclass A:\n  async def b():\n' + "    x = 1\n" * 40, "b has 41 lines"),
        ("domain/draw.py", "x = 1\n", "no docstring"),
        ("domain/utils.py", '"""Things."""\n', "the name says nothing"),
        ("helpers/draw.py", '"""The draw."""\n', "the name says nothing"),
    ],
)
def test_a_module_out_of_shape_is_told_with_its_place(name: str, source: str, fault: str):
    (found,) = faults(Path(name), source)
    assert fault in found


def test_the_longest_allowed_is_allowed():
    function = "def pair():\n" + "    x = 1\n" * 39
    source = '"""The draw."""\n' + function * 9 + "x = 1\n" * 39
    assert len(source.splitlines()) == LONGEST_MODULE
    assert not list(faults(Path("domain/draw.py"), source))
