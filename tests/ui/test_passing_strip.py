"""The fields of the passings: saved one by one, laid out in as many rows as there is room for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.distances import splits
from skatedesk.domain.times import RaceTime
from skatedesk.ui.pages.passing_strip import MOST_ROWS, PassingStrip
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot) -> Iterator[PassingStrip]:
    """A strip for a 1000 m in a window of a usual width."""
    look.apply(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    made = PassingStrip()
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch()
    made.show_metres(splits(1000))
    window.resize(600, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.close()


def under_hands() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(under_hands(), key)


def type_in(text: str) -> None:
    QTest.keyClicks(under_hands(), text)


def saving(strip: PassingStrip) -> list[tuple[int, str]]:
    """What is asked to be saved; it is saved at once."""
    asked: list[tuple[int, str]] = []

    def save(metres: int, time: RaceTime | None) -> None:
        asked.append((metres, time.in_full() if time else ""))
        strip.fields[metres].show_saved(time.in_full() if time else "", keep_typed=True)

    strip.typed.connect(save)
    return asked


def test_passings_are_typed_one_after_the_other(strip: PassingStrip, qtbot: QtBot):
    asked = saving(strip)
    assert strip.go_to_first()
    type_in("1695")
    press(Qt.Key.Key_Return)
    type_in("42.38")
    with qtbot.waitSignal(strip.done):
        press(Qt.Key.Key_Tab)
    assert asked == [(200, "16.95"), (600, "42.38")]


def test_a_passing_that_was_not_touched_is_not_saved_again(strip: PassingStrip, qtbot: QtBot):
    asked = saving(strip)
    strip.show_attempt(Attempt(1, passings=(Passing(200, RaceTime(16_950)),)), keep_typed=False)
    strip.go_to_first()
    press(Qt.Key.Key_Return, Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    assert (asked, strip.fields[200].text()) == ([], "16.95")


def test_an_emptied_passing_is_taken_out(strip: PassingStrip):
    asked = saving(strip)
    strip.show_attempt(Attempt(1, passings=(Passing(200, RaceTime(16_950)),)), keep_typed=False)
    strip.go_to_first()
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert asked == [(200, "")]


def test_text_that_is_no_time_keeps_the_hands_and_says_why(strip: PassingStrip, qtbot: QtBot):
    strip.go_to_first()
    type_in("x")
    with qtbot.waitSignal(strip.wrong) as wrong, qtbot.assertNotEmitted(strip.typed):
        press(Qt.Key.Key_Tab)
    assert wrong.args == ["“x” is no time. Write 36.52, 3652 or 1:43.25."]
    assert (under_hands().objectName(), strip.fields[200].property("wrong"), strip.unsaved()) == (
        "passing_200",
        True,
        ["x"],
    )


def test_a_passing_that_is_refused_keeps_the_hands(strip: PassingStrip):
    strip.go_to_first()
    type_in("1695")
    press(Qt.Key.Key_Return)
    assert (under_hands().objectName(), strip.fields[200].property("wrong")) == ("passing_200", True)


def test_the_arrows_save_before_they_go_to_another_skater(strip: PassingStrip, qtbot: QtBot):
    asked = saving(strip)
    strip.go_to_first()
    type_in("1695")
    with qtbot.waitSignal(strip.stepped) as stepped:
        press(Qt.Key.Key_Down)
    assert (asked, stepped.args) == ([(200, "16.95")], [1])


def test_a_field_that_goes_with_the_hands_in_it_saves_nothing(strip: PassingStrip, qtbot: QtBot):
    strip.go_to_first()
    type_in("1695")
    with qtbot.assertNotEmitted(strip.typed):
        strip.show_metres(splits(500))
    assert list(strip.fields) == [100]


def test_a_locked_strip_takes_nothing(strip: PassingStrip, qtbot: QtBot):
    strip.set_read_only(True)
    strip.go_to_first()
    with qtbot.assertNotEmitted(strip.typed):
        type_in("1695")
        press(Qt.Key.Key_Return)
    assert strip.fields[200].text() == ""


@pytest.mark.parametrize(("metres", "count"), [(500, 1), (1500, 3), (5000, 12), (10000, 24)])
def test_every_distance_has_its_passings(strip: PassingStrip, metres: int, count: int):
    strip.show_metres(splits(metres))
    assert len(strip.fields) == count
    assert [field.isVisible() for field in strip.fields.values()] == [True] * count
    strip.show_metres(splits(1000))
    assert [name for name, field in strip.fields.items() if field.isVisible()] == [200, 600]


def test_without_passings_there_is_no_strip(strip: PassingStrip):
    strip.show_metres(())
    assert not strip.isVisible()
    assert not strip.go_to_first()


@pytest.mark.parametrize("most", [1, MOST_ROWS])
def test_what_has_no_room_scrolls_with_the_hands(strip: PassingStrip, qtbot: QtBot, most: int):
    strip.show_rows(most)
    strip.show_metres(splits(10_000))
    row = strip.fields[400].sizeHint().height()
    qtbot.waitUntil(lambda: most * row <= strip.height() < (most + 1) * row)
    strip.go_to_first()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backtab):
        for metres in sorted(strip.fields, reverse=key is Qt.Key.Key_Backtab):
            field = strip.fields[metres]
            assert field.hasFocus()
            qtbot.waitUntil(lambda field=field: field.visibleRegion().boundingRect() == field.rect())
            press(key)
        strip.fields[9600].setFocus()


def test_a_wider_window_takes_more_beside_each_other(strip: PassingStrip, qtbot: QtBot):
    strip.show_metres(splits(5000))
    narrow = rows(strip)
    strip.window().resize(1700, 300)
    qtbot.waitUntil(lambda: rows(strip) == 1)
    strip.window().resize(600, 300)
    qtbot.waitUntil(lambda: rows(strip) == narrow == 3)


def rows(strip: PassingStrip) -> int:
    holders = [field.parentWidget() for field in strip.fields.values()]
    return len({holder.y() for holder in holders if holder is not None})
