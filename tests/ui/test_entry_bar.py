"""The entry bar: who, one box, what it would mean; nothing in it is ever cut."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from skatedesk.domain.attempts import Attempt, Passing
from skatedesk.domain.hand_times import TakenTime
from skatedesk.domain.races import Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, race_view
from skatedesk.services.race_view import RaceView
from skatedesk.ui.pages.entry_bar import EntryBar
from skatedesk.ui.pages.fitted import LEAST, FittedLabel
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.marks import Mark
from skatedesk.ui.style.theme import Role, Tone
from skatedesk.ui.style.tokens import LIGHT

WIDE, NARROW = 613, 435
LONG_NAMES = ("Antoine GÉLINAS-BEAULIEU", "Sander HOLMEFJORD LORENTZEN", "高木 美帆", "Afonso Henrique Pestana SILVA")


@pytest.fixture(scope="module")
def view(sample_file: Path) -> RaceView:
    """The 1000 m of the men in Salt Lake City, all skated."""
    with closing(files.look_at(sample_file)) as file:
        return race_view.read(file, lists.race(file, lists.competition(file, 1).id, 8).id)


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> EntryBar:
    look.apply(qapp, LIGHT)
    made = EntryBar()
    qtbot.addWidget(made)
    made.resize(WIDE, 160)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.take_hands()
    return made


def show(bar: EntryBar, view: RaceView, name: str = "Jordan STOLZ", number: int = 1) -> None:
    start = next(start for start in view.starts if start.competitor.name == name)
    bar.show_attempt(view, start.id, number)


def with_first(view: RaceView, **changes) -> RaceView:
    """The race with something else about the first on the list."""
    return replace(view, starts=(replace(view.starts[0], **changes), *view.starts[1:]))


def test_it_names_who_and_shows_the_result_so_far(bar: EntryBar, view: RaceView):
    show(bar, view)
    assert (bar.place.text(), bar.name.text()) == ("Pair 8 · inner, white · No 181", "Jordan STOLZ  USA")
    assert (bar.time_box.text(), bar.value.text(), bar.meaning.text()) == ("1:05.66", "1:05.66", "rank 1 · 60 points")
    assert bar.words.text() == "Leader 1:05.66 · Return saves and goes on."


@pytest.mark.parametrize(
    ("typed", "value", "meaning"),
    [
        ("10566", "1:05.66", "rank 1 · 60 points"),
        ("10610", "1:06.10", "would be rank 2 · +0.08 · 54 points"),
        ("106", "1.06", "would be rank 1 · 60 points"),
        ("abc", "", ""),
        ("", "", ""),
    ],
)
def test_the_value_as_understood_and_what_it_would_mean_follow_the_typing(
    bar: EntryBar, view: RaceView, typed: str, value: str, meaning: str
):
    show(bar, view)
    bar.time_box.setText(typed)
    assert (bar.value.text(), bar.meaning.text()) == (value, meaning)


def test_return_asks_for_saving_and_without_a_new_time_for_the_next(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view)
    with qtbot.waitSignal(bar.stepped) as stepped:
        QTest.keyClick(bar.time_box, Qt.Key.Key_Return)
    assert stepped.args == [1]
    QTest.keyClicks(bar.time_box, "10600")
    with qtbot.waitSignal(bar.time_typed) as typed:
        QTest.keyClick(bar.time_box, Qt.Key.Key_Return)
    assert typed.args == [TakenTime(RaceTime(66_000))]


def test_what_was_refused_is_said_until_something_else_is_typed(bar: EntryBar, view: RaceView):
    show(bar, view)
    QTest.keyClicks(bar.time_box, "abc")
    QTest.keyClick(bar.time_box, Qt.Key.Key_Return)
    assert (bar.words.text()[:16], bar.words.property("tone")) == ("“abc” is no time", "bad")
    assert bar.time_box.property("wrong")
    QTest.keyClick(bar.time_box, Qt.Key.Key_Backspace)
    assert (bar.words.property("tone"), bar.time_box.property("wrong")) == ("neutral", False)


def test_left_behind_is_told_with_the_name(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view)
    bar.strip.fields[200].setText("1650")
    bar.time_box.setText("10600")
    with qtbot.waitSignal(bar.unsaved) as told:
        show(bar, view, "Joep WENNEMARS")
    assert told.args == ["Not saved: 1650, 10600 for Jordan STOLZ. Return saves."]
    with qtbot.assertNotEmitted(bar.unsaved):
        show(bar, view)
    bar.time_box.setText("10600")
    with qtbot.waitSignal(bar.unsaved):
        bar.show_nobody()


def test_typed_text_stays_while_the_same_attempt_is_read_again(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view)
    bar.time_box.setText("106")
    with qtbot.assertNotEmitted(bar.unsaved):
        show(bar, view)
    assert bar.time_box.text() == "106"


@pytest.mark.parametrize(
    ("changes", "value", "words"),
    [
        ({"withdrawn": True, "attempts": ()}, "WDR", "Withdrawn. F8 takes the withdrawal back."),
        ({"attempts": (Attempt(1, Status.DNF),)}, "DNF", "Leader 1:05.66 · Return saves and goes on."),
        (
            {"attempts": (Attempt(1, Status.DQ, codes=("T08",)),)},
            "DQ T08",
            "Leader 1:05.66 · Return saves and goes on.",
        ),
    ],
)
def test_a_status_stands_where_the_time_would(bar: EntryBar, view: RaceView, changes: dict, value: str, words: str):
    changed = with_first(view, **changes)
    bar.show_attempt(changed, changed.starts[0].id, 1)
    assert (bar.value.text(), bar.words.text(), bar.time_box.text()) == (value, words, "")


def test_an_official_race_is_locked_and_says_how_to_unlock(bar: EntryBar, view: RaceView):
    official = replace(view, race=replace(view.race, official=True))
    show(bar, official)
    assert bar.words.text() == "The race is official. Make it provisional (Ctrl+Return) to correct a time."
    QTest.keyClicks(bar.time_box, "1")
    assert (bar.time_box.text(), bar.strip.fields[200].isReadOnly()) == ("1:05.66", True)
    show(bar, view)
    assert not bar.time_box.isReadOnly()


def test_nobody_chosen_leaves_an_empty_locked_bar(bar: EntryBar, view: RaceView):
    show(bar, view)
    bar.show_attempt(view, -1, 1)
    assert {
        bar.name.text(),
        bar.place.text(),
        bar.value.text(),
        bar.meaning.text(),
        bar.words.text(),
        bar.time_box.text(),
    } == {""}
    assert (bar.time_box.isReadOnly(), bar.strip.isVisible()) == (True, False)


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("name", LONG_NAMES)
def test_a_long_name_shrinks_and_nothing_else_gives_way(bar: EntryBar, view: RaceView, width: int, name: str, qtbot):
    bar.resize(width, 200)
    competitor = replace(view.starts[0].competitor, name=name)
    long = with_first(view, competitor=competitor)
    bar.show_attempt(long, long.starts[0].id, 1)
    bar.time_box.setText("2:10.00")
    qtbot.waitUntil(lambda: bar.words.height() >= bar.words.heightForWidth(bar.words.width()))
    assert bar.width() == width
    for label in (bar.name, bar.place, bar.meaning):
        qtbot.waitUntil(lambda label=label: written_width(label) <= label.width())


def written_width(label: FittedLabel) -> int:
    """How wide the words of a label are when they are written smallest."""
    font = label.font()
    font.setPixelSize(int(font.pixelSize() * LEAST))
    return QFontMetrics(font).horizontalAdvance(label.text())


def test_a_small_step_in_what_is_said_moves_nothing(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view)
    qtbot.waitUntil(lambda: bar.meaning.width() > 100)
    least = bar.minimumSizeHint().height()
    for typed in ("1", "10700", "20700", "5900", "abc"):
        bar.time_box.setText(typed)
        assert bar.minimumSizeHint().height() == least


def test_words_shrink_before_they_are_cut_and_are_told_in_full(qapp: QApplication, qtbot: QtBot):
    look.apply(qapp, LIGHT)
    label = FittedLabel()
    qtbot.addWidget(label)
    label.setProperty("role", Role.TITLE.value)
    label.setText("24 · Team Pursuit Men · Division A")
    label.show()
    whole = label.sizeHint().width()
    for width, tip in ((whole, ""), (round(whole * 0.8), ""), (whole // 3, label.text())):
        label.resize(width, 30)
        QToolTip.hideText()
        at = QPoint(2, 2)
        QApplication.sendEvent(label, QHelpEvent(QHelpEvent.Type.ToolTip, at, label.mapToGlobal(at)))
        assert QToolTip.text() == tip
    QToolTip.hideText()


# --- by hand, and laps ---------------------------------------------------------------------------------------


def test_two_or_three_watches_make_a_time_by_hand(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view, "Tim PRINS")
    QTest.keyClicks(bar.time_box, "1:06.5 1:06.7 1:06.6")
    assert bar.value.text() == "1:06.6M"
    with qtbot.waitSignal(bar.time_typed) as typed:
        QTest.keyClick(bar.time_box, Qt.Key.Key_Return)
    assert typed.args == [TakenTime(RaceTime(66_600, 1), hand=True)]


def test_a_time_by_hand_stays_one_when_it_is_left_or_typed_again(bar: EntryBar, view: RaceView, qtbot: QtBot):
    taken = with_first(view, attempts=(Attempt(1, Status.OK, RaceTime(66_600, 1), hand=True),))
    bar.show_attempt(taken, taken.starts[0].id, 1)
    assert bar.time_box.text() == "1:06.6M"
    for same in ("1:06.6M", "1:06,6h"):
        bar.time_box.setText(same)
        with qtbot.waitSignal(bar.stepped), qtbot.assertNotEmitted(bar.time_typed):
            QTest.keyClick(bar.time_box, Qt.Key.Key_Return)


def test_a_time_by_hand_to_the_thousandth_is_refused(bar: EntryBar, view: RaceView, qtbot: QtBot):
    show(bar, view)
    with qtbot.assertNotEmitted(bar.time_typed):
        bar.time_box.setText("1:06.612M")
        QTest.keyClick(bar.time_box, Qt.Key.Key_Return)
    assert bar.words.text() == "1:06.612 is too exact for a time by hand: write the hundredths at most."


def test_the_laps_stand_behind_the_passings_and_the_last_one_beside_the_time(bar: EntryBar, view: RaceView):
    clocks = (Passing(200, RaceTime(16_356, 3)), Passing(600, RaceTime(41_154, 3)))
    skated = with_first(view, attempts=(Attempt(1, Status.OK, RaceTime(66_600), passings=clocks),))
    bar.show_attempt(skated, skated.starts[0].id, 1)
    assert [lap_label(bar, metres).text() for metres in (200, 600)] == ["", "24.80"]
    assert bar.meaning.text().endswith("last lap 25.45")
    bar.time_box.setText("1:07.00")
    assert bar.meaning.text().startswith("would be rank")
    assert bar.meaning.text().endswith("last lap 25.85")
    without = with_first(view, attempts=())
    bar.show_attempt(without, without.starts[0].id, 1)
    assert [lap_label(bar, metres).text() for metres in (200, 600)] == ["", ""]


def lap_label(bar: EntryBar, metres: int) -> QLabel:
    label = bar.strip.findChild(QLabel, f"passing_lap_{metres}")
    assert label is not None
    return label


# --- passings while they are typed ---------------------------------------------------------------------------


def test_a_passing_is_understood_while_it_is_typed_with_the_lap_it_makes(bar: EntryBar, view: RaceView):
    begun = with_first(view, attempts=(Attempt(1, passings=(Passing(200, RaceTime(16_350, 2)),)),))
    bar.show_attempt(begun, begun.starts[0].id, 1)
    bar.go_to_passing(600)
    for typed, words in (("411", ""), ("4", "Passing at 600 m · 41.14 · lap 24.79")):
        QTest.keyClicks(bar.strip.fields[600], typed)
        assert not words or bar.words.text() == words
    assert (bar.said().field, bar.said().value, bar.said().meaning) == (bar.strip.fields[600], "41.14", "lap 24.79")
    QTest.keyClick(bar.strip.fields[600], Qt.Key.Key_Escape)
    assert bar.words.text().startswith("Leader ")


def test_what_was_refused_of_a_passing_is_forgotten_with_its_text(bar: EntryBar, view: RaceView):
    show(bar, view)
    bar.go_to_passing(200)
    QTest.keyClicks(bar.strip.fields[200], "abc")
    QTest.keyClick(bar.strip.fields[200], Qt.Key.Key_Return)
    assert (bar.said().words[:16], bar.said().tone) == ("“abc” is no time", Tone.BAD)
    QTest.keyClick(bar.strip.fields[200], Qt.Key.Key_Escape)
    assert bar.said().tone is Tone.NEUTRAL


def test_the_armband_is_a_mark_beside_the_name(bar: EntryBar, view: RaceView):
    show(bar, view)
    assert (bar.armband.mark, bar.armband.accessibleName()) == (Mark.WHITE, "white")
    room = bar.armband.size()
    gone = with_first(view, withdrawn=True, attempts=())
    bar.show_attempt(gone, gone.starts[0].id, 1)
    assert (bar.armband.mark, bar.armband.accessibleName(), bar.armband.size()) == (None, "", room)


@pytest.mark.parametrize(("height", "rows"), [(300, 1), (648, 3), (960, 6)])
def test_a_higher_page_shows_more_passings(bar: EntryBar, view: RaceView, height: int, rows: int):
    bar.strip.show_metres(range(400, 10_000, 400))
    bar.set_height(height)
    field = bar.strip.fields[400].sizeHint().height()
    assert rows == bar.strip.sizeHint().height() // field
