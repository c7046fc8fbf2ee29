"""Keys and key letters over the whole window: one key means one act at a time, one letter one line of a menu."""

import gettext
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from installer import word_list
from skatedesk import places, words
from skatedesk.domain.races import Discipline
from skatedesk.services import files
from skatedesk.ui.background import Background
from skatedesk.ui.palette_acts import Act, acts_of
from skatedesk.ui.window import Window
from tests.ui.parts import bring_forward, entry_bar, put_away

pytestmark = pytest.mark.journey

LANGUAGES = (words.ENGLISH, *word_list.LANGUAGES)
LETTER = re.compile(r"&(\w)")
FOLLOWING = ("draw_page", "race_page")
SEVERAL = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut
OF_TEXT = {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Shift+Del", "Ctrl+Del"}
"""What the box does itself while something is typed in it; else undo and redo mean the results."""


def keys_of(act: Act) -> set[str]:
    return {key.toString(QKeySequence.SequenceFormat.PortableText) for key in act.action.shortcuts()}


def standing(window: Window) -> Iterator[str]:
    """Every page in front, those that follow the race with every kind of race; the last is a mass start."""
    kinds = {item.race.discipline: item.race for item in window.desk.programme()}
    for race in sorted(kinds.values(), key=lambda race: race.discipline is Discipline.MASS_START):
        window.desk.choose_race(race.id)
        for page in window.pages.plan:
            if page.name in FOLLOWING or race.discipline is Discipline.MASS_START:
                window.show_page(page.name)
                yield f"{page.name}, race {race.number}"


def shared(acts: Iterable[Act]) -> dict[str, list[str]]:
    """The keys that several acts have, with their names."""
    by_key: dict[str, list[str]] = defaultdict(list)
    for act in acts:
        for key in keys_of(act):
            by_key[key].append(act.path)
    return {key: sorted(paths) for key, paths in by_key.items() if len(paths) > 1}


def test_no_two_acts_that_are_possible_share_a_key(window: Window):
    clashes = {}
    for place in standing(window):
        found = shared(act for act in acts_of(window.findChildren(QAction)) if act.possible)
        clashes |= {f"{place}: {key}": paths for key, paths in found.items()}
    assert clashes == {}


def test_acts_of_one_page_never_share_a_key(window: Window):
    """Not even those that are not possible at the same time: hands remember a page, not a state."""
    for page in window.pages.plan:
        window.show_page(page.name)
    acts = acts_of(window.findChildren(QAction))
    pages = {act.page for act in acts}
    clashes = {page: shared(act for act in acts if act.page in (page, "")) for page in pages}
    assert {page: found for page, found in clashes.items() if found} == {}


def test_keys_that_the_system_takes_are_left_to_it(window: Window):
    """Alt with F-keys moves windows about, and Ctrl+Alt is AltGr, by which letters are typed."""
    window.pages.make_all()
    taken = re.compile(r"Alt\+(Shift\+)?F\d+|Alt\+(Tab|Space|Esc)|Ctrl\+(Shift\+)?Esc|Ctrl\+Alt\+.*|Meta\+.*")
    acts = acts_of(window.findChildren(QAction))
    assert {act.path: keys_of(act) for act in acts if any(map(taken.fullmatch, keys_of(act)))} == {}


def test_the_keys_of_the_menus_reach_them_from_the_time_box(window: Window, qtbot: QtBot):
    window.show_page("race_page")
    bring_forward(qtbot, window)
    box = entry_bar(window.race_page).time_box
    box.setFocus()
    swallowed = []
    for act in acts_of(window.findChildren(QAction)):
        if not act.possible or act.action.shortcutContext() in SEVERAL:
            continue
        for text in keys_of(act) - OF_TEXT:
            combination = cast(Any, QKeySequence(text))[0]
            event = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
            event.ignore()
            QApplication.sendEvent(box, event)
            if event.isAccepted():
                swallowed.append((text, act.path))
    assert swallowed == []


# --- letters in nine languages -------------------------------------------------------------------------------


@pytest.fixture
def spoken(
    request: pytest.FixtureRequest, desk_file: Path, daylight: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:  # fmt: skip
    """The window in a language."""
    monkeypatch.setattr(Background, "inline", True)
    words.use_language(request.param, places.translations())
    made = Window()
    made.open(files.open_file(desk_file))
    made.show()
    yield made
    put_away(made)
    words.use_catalogue(gettext.NullTranslations())


def letters(actions: Iterable[QAction]) -> dict[str, list[str]]:
    """The letters that several lines have."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for action in actions:
        found = LETTER.search(action.text().replace("&&", ""))
        if found and action.isVisible():
            by_letter[found[1].casefold()].append(action.text())
    return {letter: texts for letter, texts in by_letter.items() if len(texts) > 1}


@pytest.mark.parametrize("spoken", LANGUAGES, indirect=True)
def test_a_letter_means_one_line_of_a_menu_and_one_menu_of_the_bar(spoken: Window):
    found_in = {place: letters(spoken.menuBar().actions()) for place in standing(spoken)}
    found_in |= {menu.title(): letters(menu.actions()) for menu in spoken.findChildren(QMenu) if menu.title()}
    clashes = [f"{place}: {letter}: {texts}" for place, found in found_in.items() for letter, texts in found.items()]
    assert clashes == [], "\n".join(clashes)
