"""Nothing on the race page jumps under the hands: not while typing, not on Return, in no kind of race."""

import re
from collections import defaultdict

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import lists, results
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.conftest import USUAL
from tests.ui.parts import bring_forward

SIZES = [
    (USUAL, 1.0),
    (QSize(1680, 960), 1.0),
    (QSize(3400, 1900), 2.0),
    (QSize(435, 300), 1.0),
    (QSize(880, 620), 2.0),
]
RACES = {"500 m": 14, "5000 m": 6, "quartets": 1, "team pursuit": 22}
DOUBTED = "29999"


@pytest.fixture
def page(race_page: RacePage, qtbot: QtBot) -> RacePage:
    bring_forward(qtbot, race_page.window())
    return race_page


def places(page: RacePage) -> dict[str, list[tuple[int, ...]]]:
    """Where every part is. Words may become longer or shorter on their line; teams may change places."""
    QApplication.processEvents()
    found: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for part in page.findChildren(QWidget):
        if part.objectName() and part.isVisibleTo(page) and not part.objectName().startswith("qt_"):
            at = QRect(part.mapTo(page, part.rect().topLeft()), part.size())
            words = isinstance(part, QLabel)
            name = re.sub(r"team_\d", "team", part.objectName())
            found[name].append((at.top(), at.height()) if words else (*at.topLeft().toTuple(), *at.size().toTuple()))
    return {name: sorted(rects) for name, rects in found.items()}


def hands() -> QLineEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


@pytest.mark.parametrize(("size", "scale"), SIZES)
@pytest.mark.parametrize("race", RACES)
def test_a_pair_is_typed_and_nothing_moves(page: RacePage, qapp, qtbot, race: str, size: QSize, scale: float):
    theme.apply(qapp, LIGHT, scale)
    page.window().resize(size)
    desk = page.desk
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, RACES[race]).id)
    assert page.view is not None
    for start in page.view.starts[:6]:
        desk.do(results.clear_result, start.id)
    page.choose_waiting()
    page.take_hands()
    qtbot.waitUntil(lambda: all(places(page) == places(page) for _look in range(5)))
    before = places(page)
    assert len(before) > 12
    steps = [
        ("35", None),
        ("", Qt.Key.Key_Escape),
        (DOUBTED, None),
        ("", Qt.Key.Key_Return),
        ("abc", Qt.Key.Key_Return),
    ]
    for text, key in (*steps, ("", Qt.Key.Key_Escape), ("3512", Qt.Key.Key_Return)):
        QTest.keyClicks(hands(), text)
        if key is not None:
            QTest.keyClick(hands(), key)
        now = places(page)
        moved = {name: (before.get(name), now.get(name)) for name in before | now if before.get(name) != now.get(name)}
        assert not moved, (text, key, sorted(moved.items())[:12])
