"""The Tab key goes through everything that takes keys, once, in the order in which it is read, and back."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.palette import Palette
from tests.ui.everywhere import Place, Screen, asked, at_work, called, pages, seen, settle

TAB = Qt.FocusPolicy.TabFocus
HANDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QPlainTextEdit, QTabBar)
MOST = 200
SCALES = {1.0: Screen(1366, 768), 2.0: Screen(1366, 768)}
FORMS = ("race_page", "race ")
"""Where Tab goes round in the form under the hands, from the box through its passings; Shift+Tab leaves it."""
ELSEWHERE = {"entries_page", "documents_page"}
"""Where the buttons of the head come after the lists."""


@pytest.fixture(params=SCALES, ids=["100 %", "200 %"])
def place(request: pytest.FixtureRequest, desk_file: Path, qapp: QApplication) -> Iterator[Place]:
    with at_work(desk_file, SCALES[request.param], scale=request.param) as made:
        yield made


def stops(root: QWidget) -> list[QWidget]:
    """What the Tab key has to come to."""
    return [
        part
        for part in seen(root)
        if part.isEnabled() and part.focusPolicy() & TAB == TAB and part.focusProxy() is None and not is_other(part)
    ]


def is_other(part: QWidget) -> bool:
    """One of several that is not the chosen one: the arrows come to it."""
    if not isinstance(part, QAbstractButton) or part.isChecked():
        return False
    return part.autoExclusive() or part.group() is not None


def walk(root: QWidget, key: Qt.Key) -> list[str]:
    """Where the keys are after each press, until they are where they began; they end on what was come to before."""
    first = at = root.window().focusWidget() or stops(root)[0]
    found = [first]
    for _time in range(MOST):
        QTest.keyClick(at, key)
        after = QApplication.focusWidget()
        assert after is not None, f"the keys are nowhere after {called(at)}"
        if after in found:
            break
        found.append(after)
        at = after
    assert at is first or after is first or len(found) < MOST
    return [called(part) for part in found]


def by_mouse_only(root: QWidget) -> list[str]:
    """What a hand can click and the keys never come to, in any way."""
    return [
        called(part)
        for part in seen(root)
        if isinstance(part, HANDS) and part.isEnabled() and part.focusPolicy() & TAB != TAB and not has_other_keys(part)
    ]


def has_other_keys(part: QWidget) -> bool:
    """The menu key of a table does what its headings do; a box drives its list; arrows go through one of several."""
    if isinstance(part, QHeaderView) or isinstance(part.parentWidget(), QComboBox | QAbstractSpinBox | QTabBar):
        return True
    return is_other(part) or isinstance(part.parentWidget(), FilteredList | Palette)


def out_of_order(names: list[str], root: QWidget) -> list[str]:
    """Where the keys go up, or to the left in one line, though what is there was not in a column of its own."""
    places = {called(part): QRect(part.mapTo(root, QPoint()), part.size()) for part in stops(root)}
    first = min(names, key=lambda name: (places[name].top() // 24, places[name].left()))
    at = names.index(first)
    return [
        f"{one} → {other}" for one, other in pairwise(names[at:] + names[:at]) if is_back(places[one], places[other])
    ]


def is_back(one: QRect, other: QRect) -> bool:
    up = other.bottom() < one.top() + 2
    left = other.right() < one.left() + 2
    right = other.left() >= one.right() - 2
    lower = other.top() > one.top() + 10
    return (up and not right) or (left and not lower)


def test_tab_goes_through_every_page_and_back(place: Place):
    found: list[str] = []
    count = 0
    for name in pages(place):
        window = place.window
        wanted = {called(part) for part in stops(window)}
        back = walk(window, Qt.Key.Key_Backtab)
        if not name.startswith(FORMS):
            there = walk(window, Qt.Key.Key_Tab)
            found += [f"{name}: never at {missed}" for missed in wanted - set(there)]
            found += [f"{name}: back another way than there"] if back[1:] != there[:0:-1] else []
            found += [] if name in ELSEWHERE else [f"{name}: {bad}" for bad in out_of_order(there, window)]
        else:
            found += [f"{name}: never at {missed}" for missed in wanted - {*back, *walk_rows(place)}]
        found += [f"{name}: only by mouse {part}" for part in by_mouse_only(window)]
        count += len(wanted)
    assert "\n".join(found) == ""
    assert count > 100


def walk_rows(place: Place) -> set[str]:
    """The boxes of a heat, come to with the arrow keys, and all that Shift+Tab comes to from the last one."""
    found: set[str] = set()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        place.window.race_page.take_hands()
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key)
        found |= set(walk(place.window, Qt.Key.Key_Backtab))
    return found


def test_tab_goes_through_every_question_and_back(place: Place):
    found: list[str] = []
    for name, question in asked(place):
        wanted = {called(part) for part in stops(question)}
        there, back = walk(question, Qt.Key.Key_Tab), walk(question, Qt.Key.Key_Backtab)
        found += [f"{name}: never at {missed}" for missed in wanted - set(there)]
        found += [f"{name}: back another way than there"] if back[1:] != there[:0:-1] else []
        found += [f"{name}: {bad}" for bad in out_of_order(there, question)]
        found += [f"{name}: only by mouse {part}" for part in by_mouse_only(question)]
    assert "\n".join(found) == ""


def test_tab_goes_through_the_welcome_page(place: Place):
    place.window.desk.put_away()
    settle()
    place.window.activateWindow()
    wanted = {called(part) for part in stops(place.window)}
    assert set(walk(place.window, Qt.Key.Key_Tab)) == wanted
    assert {"welcome_new", "welcome_open", "welcome_sample", "welcome_last_season"} <= wanted
