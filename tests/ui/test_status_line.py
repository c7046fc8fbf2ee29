"""The bottom line: what was saved, what can be taken back, and how the file is."""

import re
import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import history, race_view, results
from skatedesk.services.changes import Changed
from skatedesk.ui.desk import Desk
from skatedesk.ui.status_line import Saying, Sign, StatusLine
from skatedesk.ui.style import theme as look
from skatedesk.ui.style.tokens import LIGHT

CLOCK = r"\d\d:\d\d:\d\d"


pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def line(desk: Desk, qtbot: QtBot) -> StatusLine:
    made = StatusLine(desk)
    qtbot.addWidget(made)
    made.resize(1366, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def enter(desk: Desk, text: str = "36.52", at: int = 0) -> Changed:
    assert desk.race_id is not None
    start = race_view.read(desk.file, desk.race_id).starts[at]
    changed = desk.do(results.record_time, start.id, RaceTime.parse(text))
    assert changed is not None
    return changed


def test_without_a_file_nothing_is_claimed(qtbot: QtBot):
    line = StatusLine(Desk())
    qtbot.addWidget(line)
    assert (line.message.text, line.file.text) == ("", "")
    assert (line.lamp.saying.text, line.lamp.saying.sign) == ("No file is open", Sign.NOTHING)
    assert not line.undo.isEnabled()
    assert not line.redo.isEnabled()


def test_an_opened_file_is_named_with_its_last_change(line: StatusLine, desk: Desk):
    last = history.last_change(desk.file)
    assert last is not None
    assert re.fullmatch(rf"Last change {CLOCK} · {re.escape(last.label)}", line.message.text)
    assert line.file.text == "desk.skatedesk"
    assert (line.lamp.saying.text, line.lamp.saying.sign) == ("File safe", Sign.SAFE)


def test_a_change_of_another_day_is_told_with_its_day(line: StatusLine, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    old = datetime.now(UTC) - timedelta(days=40)
    monkeypatch.setattr(history, "last_change", lambda _file: Changed("Time 36.52", frozenset(), old))
    desk.file_opened.emit()
    assert f"{old.astimezone():%Y %H:%M} · Time 36.52" in line.message.text


def test_what_was_saved_is_said_with_the_local_time(line: StatusLine, desk: Desk):
    changed = enter(desk)
    assert changed.at is not None
    assert line.message.text == f"Saved {changed.at.astimezone():%H:%M:%S} · {changed.label}"
    assert line.message.accessibleName() == line.message.text
    assert line.undo.isEnabled()
    assert line.undo.accessibleName() == line.undo.toolTip() == f"Undo: {changed.label}"
    assert line.undo.text() == "Undo Ctrl+Z"


def test_undo_and_redo_by_hand_and_in_words(line: StatusLine, desk: Desk, qtbot: QtBot):
    label = enter(desk).label
    before = history.labels(desk.file)
    qtbot.mouseClick(line.undo, Qt.MouseButton.LeftButton)
    assert re.fullmatch(rf"Saved {CLOCK} · Undone: {re.escape(label)}", line.message.text)
    assert line.redo.toolTip() == f"Redo: {label}"
    qtbot.keyClick(line.redo, Qt.Key.Key_Space)
    assert line.message.text.endswith(f"· Done again: {label}")
    assert history.labels(desk.file) == before
    assert not line.redo.isEnabled()
    assert line.redo.accessibleName() == "There is nothing to redo."


def test_what_was_refused_stays_until_the_next_change(line: StatusLine, desk: Desk):
    desk.refused.emit("The lane is taken by QUINN Anson.")
    assert (line.message.text, line.message.sign) == ("Not saved: The lane is taken by QUINN Anson.", Sign.REFUSED)
    assert LIGHT.bad in colours_of(line.message)
    enter(desk)
    assert line.message.sign is Sign.NOTHING
    assert LIGHT.bad not in colours_of(line.message)


def test_what_was_refused_is_over_with_the_next_race(line: StatusLine, desk: Desk):
    enter(desk)
    saved = line.message.text
    desk.refused.emit("The lane is taken by QUINN Anson.")
    desk.refused.emit("36.5x is no time.")
    desk.choose_race(8)
    assert (line.message.text, line.message.sign) == (saved, Sign.NOTHING)
    desk.told.emit("28 races taken.")
    desk.choose_race(7)
    assert line.message.text == "28 races taken."


def test_an_act_that_changes_nothing_is_not_called_saved(line: StatusLine, desk: Desk):
    enter(desk)
    label = enter(desk).label
    assert line.message.text == f"Nothing new · {label}"


def test_news_from_outside_the_file_is_passed_on(line: StatusLine, desk: Desk):
    desk.told.emit("28 races taken.")
    assert line.message.text == "28 races taken."


def test_a_shorter_label_leaves_undo_where_it_is(line: StatusLine, desk: Desk, qtbot: QtBot):
    now = datetime.now(UTC)
    desk.changed.emit(Changed("Time 1:13.59, pair 8 outer, HOLMEFJORD LORENTZEN Sander", frozenset(), now))
    qtbot.waitUntil(lambda: line.undo.x() > line.message.sizeHint().width())
    place = line.undo.x()
    desk.changed.emit(Changed("Withdrawn", frozenset(), now))
    QApplication.processEvents()
    assert line.undo.x() == place


def test_a_long_sentence_is_cut_and_told_in_full(line: StatusLine, desk: Desk, qtbot: QtBot):
    line.resize(600, line.height())
    desk.refused.emit("The lane is taken by somebody. " * 6)
    QApplication.processEvents()
    assert line.lamp.geometry().right() < line.width()
    assert line.message.width() < line.message.sizeHint().width()
    middle = line.message.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, line.message.mapToGlobal(middle))
    QApplication.sendEvent(line.message, event)
    assert QToolTip.text() == line.message.text
    QToolTip.hideText()


def test_the_line_grows_with_the_scale(line: StatusLine, qapp: QApplication, qtbot: QtBot):
    height, wide = line.sizeHint().height(), line.lamp.sizeHint().width()
    look.apply(qapp, LIGHT, 2.0)
    qtbot.waitUntil(lambda: line.sizeHint().height() >= 2 * height - 2)
    assert line.lamp.sizeHint().width() > 1.8 * wide


def test_the_lamp_says_it_in_words_behind_a_sign_of_its_own(line: StatusLine, qtbot: QtBot):
    images: set[bytes] = set()
    for sign, colour in ((Sign.SAFE, LIGHT.ok), (Sign.WARNING, LIGHT.warning), (Sign.REFUSED, LIGHT.bad)):
        line.show_lamp("Backup 40 seconds ago", sign, "Last backup 14:02, in /media/stick")
        QApplication.processEvents()
        assert colour in colours_of(line.lamp.saying)
        shape = line.lamp.saying.grab().toImage().createMaskFromColor(QColor(colour).rgb())
        images.add(bytes(shape.constBits()))
    assert len(images) == 3
    assert line.lamp.accessibleName() == "Backup 40 seconds ago"
    assert line.lamp.accessibleDescription() == line.lamp.toolTip() == "Last backup 14:02, in /media/stick"
    with qtbot.waitSignal(line.lamp.clicked):
        qtbot.keyClick(line.lamp, Qt.Key.Key_Space)
    with qtbot.waitSignal(line.lamp.clicked):
        qtbot.mouseClick(line.lamp, Qt.MouseButton.LeftButton)


def test_a_change_costs_the_line_next_to_nothing(line: StatusLine, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(history, "labels", lambda _file: ("Time 36.52", ""))
    changed = Changed("Time 36.52, pair 4 inner", frozenset({1}), datetime.now(UTC))
    durations: list[float] = []
    for _turn in range(50):
        begun = time.perf_counter()
        desk.changed.emit(changed)
        durations.append(time.perf_counter() - begun)
    assert sorted(durations)[25] < 0.001


def colours_of(part: Saying) -> set[str]:
    image = part.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
