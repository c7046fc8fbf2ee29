"""What would follow, at the keyboard: places and divisions beside the imagined standing."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.services import what_follows, what_if
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.standings_page import StandingsPage
from skatedesk.ui.pages.what_follows_box import WhatFollowsBox
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.theme import Tone
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.parts import type_in
from tests.ui.test_standings_page import on_screen, press, race_id

pytestmark = pytest.mark.usefixtures("daylight")
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> StandingsPage:
    """The men's 500 m, where results are being imagined."""
    desk.go_to_race(race_id(desk, 1, 12))
    made = on_screen(qtbot, desk)
    made.imagine()
    return made


@pytest.fixture
def box(page: StandingsPage) -> WhatFollowsBox:
    assert page.panel is not None
    return page.panel.follows


def words(box: WhatFollowsBox) -> list[tuple[str, str]]:
    sentences = [box.changes.sentence(at) for at in range(len(box.changes.texts()))]
    return [(one.word, one.text) for one in sentences]


def test_nothing_follows_while_nothing_is_imagined(page: StandingsPage, box: WhatFollowsBox, qtbot: QtBot):
    assert not box.isVisible()
    type_in("boo", Key.Key_Return)
    assert box.isVisible()
    assert box.title.text() == "Imagined places and divisions"
    assert page.panel is not None
    press(qtbot, page.panel.clear, Key.Key_Space)
    assert not box.isVisible()


def test_who_comes_in_falls_out_and_changes_the_division(box: WhatFollowsBox):
    type_in("kurats", Key.Key_Return)
    assert box.scheme.currentText() == "Olympic Winter Games 2026"
    told = words(box)
    assert told[:4] == [
        ("500m Men", "Places: no nation has more or fewer."),
        ("Katsuhiro KURATSUBO", "comes in: 7th by points, 2nd of JPN."),
        ("Tatsuya SHINHAMA", "falls out: above the limit: JPN has its 3 places."),
        ("Divisions", "Next 500m Men, everybody entered: 2 change the division."),
    ]
    assert [box.changes.sentence(at).tone for at in (1, 2)] == [Tone.OK, Tone.BAD]
    assert told[4] == ("Katsuhiro KURATSUBO", "into Division A: Rank 7 in the standing, 131 points.")


def test_another_championship_is_chosen_by_key_and_stays(page: StandingsPage, box: WhatFollowsBox, qtbot: QtBot):
    type_in("kurats", Key.Key_Return)
    box.scheme.setFocus()
    press(qtbot, box.scheme, Key.Key_End)
    assert box.scheme.currentText() == "No championship"
    assert words(box)[0][0] == "Divisions"
    press(qtbot, box.scheme, Key.Key_Up)
    assert box.scheme.currentText() == "World Sprint Championships 2024"
    assert words(box)[0] == (
        "Another season", "The numbers are those of the season 2023/24, the results those of 2025/26.",
    )  # fmt: skip
    assert page.panel is not None
    page.panel.people.setFocus()
    type_in("boo", Key.Key_Return)
    assert box.scheme.currentText() == "World Sprint Championships 2024"


def test_where_the_championship_has_nothing_of_a_cup_the_usual_one_is_meant(
    page: StandingsPage, box: WhatFollowsBox, qtbot: QtBot
):
    type_in("kurats", Key.Key_Return)
    box.scheme.setFocus()
    press(qtbot, box.scheme, Key.Key_End, Key.Key_Up)
    page.cups.setFocus()
    press(qtbot, page.cups, Key.Key_End)
    assert page.panel is not None
    page.panel.people.setFocus()
    type_in("cze", Key.Key_Return)
    assert box.scheme.currentText() == "Olympic Winter Games 2026"
    assert ("CZECHIA", "comes in: 4th by points.") in words(box)
    assert words(box)[0] == ("Team Pursuit Men", "Places: CZE 1 instead of 0, GER 0 instead of 1")


def test_a_long_name_of_a_championship_does_not_widen_the_panel(qtbot: QtBot, qapp: QApplication, desk: Desk):
    look.apply(qapp, LIGHT, 2.0)
    box = WhatFollowsBox()
    qtbot.addWidget(box)
    found = what_if.what_if(desk.standings, "M 500", {})
    assert any(len(scheme.championship) > 40 for scheme in what_follows.schemes(found))
    assert box.minimumSizeHint().boundedTo(QSize(600, 9999)).width() == box.minimumSizeHint().width()
