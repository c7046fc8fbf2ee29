"""Names are never read as HTML, nor as the underlined letter of a menu."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from skatedesk.ui.style import theme
from skatedesk.ui.style.tips import plain_act, plain_tip, without_key

UI = Path(__file__).resolve().parents[2] / "skatedesk" / "ui"
PLAIN = ("plain_tip", "long_tip", "_", "toString")
"""What may give a tooltip its text: a sentence of our own, a key, or what went through `plain_tip`."""


@pytest.mark.parametrize("name", ["<b>BERG</b>", "<img src=x onerror=alert(1)>", "<a href='http://example.com'>A</a>"])
def test_a_name_with_marks_is_shown_as_it_is_written(name: str):
    shown = QTextDocument()
    shown.setHtml(plain_tip(name))
    assert shown.toPlainText().replace("\N{NO-BREAK SPACE}", " ") == name


@pytest.mark.parametrize("name", ["Anna BERG", "1 < 2", "A & B", ""])
def test_other_tooltips_stay_as_they_are(name: str):
    assert plain_tip(name) == name


def test_an_ampersand_underlines_nothing():
    assert plain_act("Import of race 3, Men & Women") == "Import of race 3, Men && Women"


@pytest.mark.parametrize(
    ("written", "read"),
    [("&New…", "New…"), ("新規(&N)…", "新規…"), ("Neu (&N)", "Neu"), ("Men && Women", "Men & Women"), ("(&&)", "(&)")],
)
def test_an_act_is_read_without_its_access_key(written: str, read: str):
    assert without_key(written) == read


def test_labels_show_plain_text(qtbot: QtBot):
    for made in (theme.label("<b>BERG</b>", "name", theme.Role.BODY), theme.muted_label("<i>x</i>", "muted")):
        qtbot.addWidget(made)
        assert made.textFormat() == Qt.TextFormat.PlainText


def tips() -> list[tuple[str, str]]:
    """Every tooltip of the window: where it is set, and the function that gives its text."""
    found: list[tuple[str, str]] = []
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
                given = node.args[0]
                func = given.func if isinstance(given, ast.Call) else given
                name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", ast.dump(given))
                found.append((f"{path.name}:{node.lineno}", name))
    return found


def test_no_tooltip_takes_a_name_as_it_comes():
    assert tips()
    assert [where for where, name in tips() if name not in PLAIN] == []
