"""Big digits: the same keys by the same code, shown for who stands three metres away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Status
from skatedesk.services import lists, publishing, results
from skatedesk.ui.big_digits import NAME, BigDigits, show_big_digits
from skatedesk.ui.big_digits_canvas import BigDigitsCanvas
from skatedesk.ui.big_digits_facts import Seen
from skatedesk.ui.desk import Desk
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.status_line import StatusLine
from skatedesk.ui.style import theme
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.theme import Tone, current
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT, Theme
from skatedesk.ui.window import Window
from tests.ui.parts import bring_forward, entry_bar, put_away

Key = Qt.Key
MEN_500, QUARTETS, LONG, TEAM_PURSUIT, MASS_START = 14, 1, 6, 22, 28


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, daylight: None) -> Iterator[RacePage]:
    """The race page above the line at the bottom, as in the window, with the first six of a race to skate."""
    holder, made, bottom = QWidget(), RacePage(desk), StatusLine(desk)
    column = QVBoxLayout(holder)
    column.addWidget(made, 1)
    column.addWidget(bottom)
    holder.resize(1366, 768)
    holder.show()
    qtbot.waitExposed(holder)
    bring_forward(qtbot, holder)
    go_to(made, MEN_500)
    yield made
    put_away(holder)


def go_to(page: RacePage, number: int, *, cleared: int = 6) -> None:
    """A race of Calgary with the first of the list still to skate, the hands at the first of them."""
    desk = page.desk
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 2).id, number).id)
    model = page.table.sheet_model
    keys = [key for row in range(min(cleared, model.rowCount())) if (key := model.key_at(row)) is not None]
    for key in keys:
        desk.do(results.clear_result, key // 8)
    page.table.choose(keys[0])
    page.take_hands()


def big(page: RacePage) -> BigDigits:
    """The view, which is open now."""
    found = page.window().findChild(BigDigits, NAME)
    if found is None or not found.isVisible():
        show_big_digits(page.window(), page)
        found = page.window().findChild(BigDigits, NAME)
    assert found is not None
    return found


def press(*what: str | Qt.Key) -> None:
    """Type where the keyboard is."""
    for each in what:
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(each, str):
            QTest.keyClicks(focus, each)
        else:
            QTest.keyClick(focus, each)


def seen(page: RacePage) -> Seen:
    QTest.qWait(1)
    made = big(page).canvas.seen
    assert made is not None
    return made


# --- coming and going ----------------------------------------------------------------------------------------


def test_it_covers_the_window_and_follows_its_size(page: RacePage):
    view = big(page)
    assert view.geometry() == page.window().rect()
    page.window().resize(900, 650)
    assert view.size() == QSize(900, 650)
    assert entry_bar(page).time_box.hasFocus()


def test_the_same_call_shows_the_page_again_and_the_same_view_later(page: RacePage):
    first = big(page)
    show_big_digits(page.window(), page)
    assert not first.isVisible()
    assert big(page) is first


def test_escape_brings_back_what_is_saved_first_and_then_leaves(page: RacePage):
    view = big(page)
    press("3512", Key.Key_Escape)
    assert (entry_bar(page).time_box.text(), view.isVisible()) == ("", True)
    press(Key.Key_Escape)
    assert (view.isVisible(), entry_bar(page).time_box.hasFocus()) == (False, True)
    press("35", Key.Key_Escape)
    assert entry_bar(page).time_box.text() == ""


def test_it_goes_with_the_page(page: RacePage):
    view = big(page)
    page.hide()
    assert not view.isVisible()


# --- the same keys by the same code --------------------------------------------------------------------------


def test_a_pair_is_typed_as_on_the_page(page: RacePage):
    assert page.view is not None
    view = big(page)
    press("3512", Key.Key_Return)
    assert [place.outcome for place in seen(page).places] == ["35.12", ""]
    assert [place.is_chosen for place in seen(page).places] == [False, True]
    assert seen(page).saved.startswith("Saved ")
    assert "35.12" in seen(page).saved
    press(Key.Key_Tab, "998", Key.Key_Return)
    assert entry_bar(page).time_box.hasFocus()
    assert [attempt.passings[0].time.in_full() for attempt in chosen_attempts(page)] == ["9.98"]
    press(Key.Key_PageDown)
    assert (seen(page).unit, view.isVisible()) == ("Pair 2 of 10", True)


def chosen_attempts(page: RacePage):
    chosen = page.chosen()
    start = page.view.start(chosen[0]) if page.view and chosen else None
    assert start is not None
    return start.attempts


def test_hands_that_would_go_below_it_come_back_to_the_time(page: RacePage, qtbot: QtBot):
    big(page)
    page.table.setFocus()
    qtbot.waitUntil(entry_bar(page).time_box.hasFocus)


def test_a_press_on_a_place_chooses_it(page: RacePage, qtbot: QtBot):
    canvas = big(page).canvas
    seen(page)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(canvas.width() * 3 // 4, 120))
    assert [place.is_chosen for place in seen(page).places] == [False, True]
    assert entry_bar(page).time_box.hasFocus()


def test_the_keys_that_decide_work_in_the_window(window: Window, qtbot: QtBot):
    bring_forward(qtbot, window)
    page = window.race_page
    go_to(page, MEN_500)
    big(page)
    first = seen(page).places[0]
    press(Key.Key_F6)
    assert seen(page).places[0].outcome == "DNS"
    assert page.view is not None
    start = page.view.start(first.key[0])
    assert start is not None
    assert start.status is Status.DNS
    window.show_page("entries_page")
    assert not big_is_open(page)


def big_is_open(page: RacePage) -> bool:
    found = page.window().findChild(BigDigits, NAME)
    return found is not None and found.isVisible()


# --- what is seen --------------------------------------------------------------------------------------------


def test_who_is_on_the_ice_is_told_by_mark_and_words(page: RacePage):
    made = seen(page)
    assert [(place.mark, place.words) for place in made.places] == [
        (Mark.WHITE, "inner, white"),
        (Mark.RED, "outer, red"),
    ]
    assert made.unit == "Pair 1 of 10"
    assert made.follows.startswith("Next: pair 2 · ")
    go_to(page, QUARTETS, cleared=8)
    press(Key.Key_PageDown)
    assert [place.words for place in seen(page).places] == [
        "inner, white", "outer, red", "inner, yellow", "outer, blue",
    ]  # fmt: skip


def test_the_value_and_what_it_would_mean_follow_the_typing(page: RacePage):
    big(page)
    press("3")
    assert (seen(page).typed.asked, seen(page).typed.text, seen(page).value) == ("Time", "3", "")
    press("512")
    assert (seen(page).typed.text, seen(page).typed.cursor, seen(page).value) == ("3512", 4, "35.12")
    assert seen(page).meaning.startswith("would be rank ")
    press(Key.Key_Backspace, Key.Key_Backspace, "x", Key.Key_Return)
    assert (seen(page).tone, seen(page).typed.is_wrong) == (Tone.BAD, True)
    assert "is no time" in seen(page).words


def test_a_passing_is_shown_with_its_lap(page: RacePage):
    go_to(page, LONG)
    big(page)
    press(Key.Key_Tab, "1900", Key.Key_Return, "4912")
    made = seen(page)
    assert (made.typed.asked, made.value, made.meaning) == ("Passing at 600 m", "49.12", "lap 30.12")
    assert made.words == ""


def test_a_heat_shows_its_teams_and_a_mass_start_the_laps_to_go(page: RacePage):
    go_to(page, TEAM_PURSUIT)
    made = seen(page)
    assert ([place.words for place in made.places], made.unit) == (["Finish", "Crossing"], "Heat 1 of 4")
    assert [place.mark for place in made.places] == [None, None]
    go_to(page, MASS_START, cleared=40)
    press(*[Key.Key_Backspace] * 14, "3 7")
    made = seen(page)
    assert (made.places, made.count, made.counted, made.typed.text) == ((), "14", "laps to go", "3 7")
    assert (made.typed.asked, made.follows) == ("Sprint 1 after lap 4, in 2 laps", "")


def test_the_last_pair_is_told_and_an_official_race_is_locked(page: RacePage):
    big(page)
    press(*[Key.Key_PageDown] * 12)
    assert (seen(page).follows, seen(page).typed.is_locked) == ("This is the last pair.", False)
    go_to(page, LONG, cleared=1)
    press("61500", Key.Key_Return)
    assert page.view is not None
    page.desk.do(publishing.make_official, page.view.race.id)
    assert seen(page).typed.is_locked
    assert seen(page).words.startswith("The race is official.")


def test_all_of_it_is_said_to_who_cannot_see_it(page: RacePage):
    big(page)
    press("3512")
    said = big(page).canvas.accessibleDescription() if seen(page) else ""
    for words in ("Pair 1 of 10", "inner, white", "outer, red", "35.12", "would be rank", "Next: pair 2"):
        assert words in said


# --- how it looks --------------------------------------------------------------------------------------------


def test_a_digit_more_moves_no_digit_before_it_in_size(page: RacePage):
    canvas = big(page).canvas
    heights: set[float] = set()
    for digit in "3512":
        press(digit)
        seen(page)
        heights.add(canvas.digits_room().height())
    assert len(heights) == 1


@pytest.mark.parametrize("which", [LIGHT, DARK, CONTRAST])
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(800, 600)])
def test_digits_are_as_high_as_three_metres_ask(page: RacePage, qapp, which: Theme, size: QSize):
    """Letters of a two-hundredth of the distance are read without effort: 15 mm at 3 m, a thirteenth of a laptop."""
    theme.apply(qapp, which)
    page.window().resize(size)
    canvas = big(page).canvas
    press("8888")
    seen(page)
    room = canvas.digits_room().toRect().adjusted(40, 0, -60, 0)
    assert (
        digit_height(canvas, room.top(), room.bottom(), room.left() + room.width() // 2, room.right())
        > size.height() / 8
    )


def digit_height(canvas: BigDigitsCanvas, top: int, bottom: int, left: int, right: int) -> int:
    """How many lines of the picture have the colour of the digits in them."""
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ink = QColor(current().text).rgb()
    return sum(any(picture.pixel(x, y) == ink for x in range(left, right, 2)) for y in range(top, bottom))
