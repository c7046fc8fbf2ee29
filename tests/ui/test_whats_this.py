"""Every field of every page and question says what belongs into it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.help import whats_this
from skatedesk.ui.palette_acts import Act, acts_of
from skatedesk.ui.window import Window
from tests.ui.parts import action, bring_forward, shown

UI = Path(whats_this.__file__).resolve().parents[1]
NAMED = re.compile(
    r"(?:\.field|\bfield|[._]choice|\.nation|\.sex|\.mark|\.distance|TypedField|HelmetBox|_field|entry_box)"
    r"\(\s*f?\"([a-z_{}]+)\""
)
"""Where a field gets its name as it is made."""
TYPED = re.compile(
    r"= Q(?:LineEdit|PlainTextEdit|CheckBox|RadioButton)\(.*\n(?:.*\n){0,8}?.*setObjectName\(f?\"([a-z_{}.]+)\""
)
LISTED = re.compile(r"FilteredList\(\s*\"([a-z_]+)\"")
IN_BRACES = re.compile(r"\{[^}]*\}")
AT_ONCE = {"quit", "close", "clear", "undo", "redo", "manual", "dnf", "dns", "rehearsal"}
"""Acts that ask nothing, or leave the file."""


def unexplained(around: QObject) -> set[str]:
    """The fields inside of which nothing is said; Qt's own parts inside of them are no fields."""
    fields = [field for field in around.findChildren(QWidget) if isinstance(field, whats_this.FIELDS)]
    fields = [field for field in fields if not isinstance(field.window(), QFileDialog)]
    return {
        f"{field.objectName()} ({field.accessibleName()})"
        for field in fields
        if not field.objectName().startswith("qt_") and not whats_this.sentence(field.objectName())
    }


def asking(window: Window) -> Iterator[Act]:
    """The acts that are possible now and may ask something."""
    for act in acts_of(window.findChildren(QAction)):
        if act.possible and act.name not in AT_ONCE and act.action.text().endswith("…"):
            yield act


def asked_by(act: Act) -> list[QDialog]:
    act.action.trigger()
    QApplication.processEvents()
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


@pytest.mark.journey
def test_no_page_and_no_question_has_a_field_without_a_sentence(window: Window):
    kinds = {item.race.discipline: item.race for item in window.desk.programme()}
    found: set[str] = set()
    asked: set[str] = set()
    for race in kinds.values():
        window.desk.choose_race(race.id)
        for page in window.pages.plan:
            window.show_page(page.name)
            found |= unexplained(window)
            for act in [act for act in asking(window) if act.name not in asked]:
                for dialog in asked_by(act):
                    asked.add(act.name)
                    found |= unexplained(dialog) if isinstance(dialog, Question) else set()
                    dialog.close()
                window.show_page(page.name)
    assert found == set()
    assert len(asked) > 50


def names_in(source: Path) -> set[str]:
    """The names that fields get in a module; what a name is put together from may be any number or word."""
    text = source.read_text(encoding="utf-8")
    listed = {f"{name}_filter" for name in LISTED.findall(text)}
    return {*NAMED.findall(text), *TYPED.findall(text), *listed}


def test_no_field_in_the_sources_is_without_a_sentence():
    """Questions that a test cannot easily bring about are looked at as they are written."""
    known = {name for names, _words in whats_this.lines() for name in names}

    def is_known(name: str) -> bool:
        if not IN_BRACES.search(name):
            return bool(whats_this.sentence(name))
        parts = IN_BRACES.sub(r"[\\w#]+", name)
        return any(re.fullmatch(parts, one) for one in known)

    found = {path.stem: names_in(path) for path in UI.rglob("*.py") if "help" not in path.parts}
    assert sum(map(len, found.values())) > 120
    assert {stem: left for stem, names in found.items() if (left := {one for one in names if not is_known(one)})} == {}


def test_every_sentence_belongs_to_a_field_that_there_is():
    sources = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py") if "fields_of" not in path.name)
    for names, words in whats_this.lines():
        assert words().endswith((".", "…")), names
        for name in names:
            stem = name.removesuffix("_filter").partition("_#")[0]
            pieces = {name, stem, f"{stem.rpartition('_')[0]}_{{", stem.rpartition("_")[2]}
            assert any(f'"{piece}' in sources or f"{piece}" in sources for piece in pieces), name


def test_the_field_under_the_hands_is_explained_to_those_who_listen(window: Window, qtbot: QtBot):
    search = under_the_hands(window, qtbot, "entries_page", "entries_search")
    assert "a start number" in search.whatsThis()
    assert "a start number" in search.accessibleDescription()
    assert search.toolTip() == ""


def test_what_a_field_says_of_itself_stays(window: Window, qtbot: QtBot):
    box = under_the_hands(window, qtbot, "race_page", "time_box")
    assert "3652 is 36.52" in box.whatsThis()
    assert box.accessibleDescription() != ""
    assert "3652 is 36.52" not in box.accessibleDescription()


def test_a_question_explains_its_fields_and_says_it_by_key(window: Window, qtbot: QtBot):
    window.show_page("race_page")
    bring_forward(qtbot, window)
    action(window, "reskate").trigger()
    dialog = shown(window, "reskate_dialog")
    bring_forward(qtbot, dialog)
    field = dialog.findChild(QLineEdit, "reskate_reason")
    assert field is not None
    qtbot.waitUntil(lambda: bool(field.whatsThis()))
    assert field.toolTip() == field.whatsThis()
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(said()))
    QWhatsThis.hideText()
    dialog.close()


def test_the_key_says_what_goes_into_the_field_under_the_hands(window: Window, qtbot: QtBot):
    under_the_hands(window, qtbot, "entries_page", "entries_search")
    assert not said()
    action(window, "this_field").trigger()
    qtbot.waitUntil(lambda: bool(said()))
    QWhatsThis.hideText()


def test_the_menu_lets_somebody_point_at_a_field(window: Window, qtbot: QtBot):
    window.show_page("entries_page")
    action(window, "whats_this").trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    search = window.findChild(QLineEdit, "entries_search")
    assert search is not None
    assert search.whatsThis()


def under_the_hands(window: Window, qtbot: QtBot, page: str, name: str) -> QLineEdit:
    """The field of this name with the keyboard."""
    window.show_page(page)
    bring_forward(qtbot, window)
    field = window.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def said() -> list[QWidget]:
    """The small window in which Qt says it; its words are painted, and cannot be read."""
    popups = [one for one in QApplication.topLevelWidgets() if one.windowType() is Qt.WindowType.Popup]
    return [one for one in popups if one.isVisible()]
