"""The last net: whatever is not taken is written down and shown, and nothing stops."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Sex
from skatedesk.services import history, people, publishing
from skatedesk.services.person_fields import PersonFields
from skatedesk.ui import faults
from skatedesk.ui.background import Background
from skatedesk.ui.dialogs.fault_report import MOST_SHOWN, Fault, FaultReport, versions
from skatedesk.ui.pages.fields import TypedField
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.window import Window


@pytest.fixture
def reported(qtbot: QtBot) -> Iterator[list[Fault]]:
    """A net that only collects."""
    found: list[Fault] = []
    net = faults.install(found.append)
    yield found
    net.remove()


def stumble(words: str = "stumbled") -> None:
    raise LookupError(words)


def log_text() -> str:
    """What is written down; nothing before the first fault."""
    log = Path(platformdirs.user_log_dir("skatedesk", appauthor=False)) / "faults.log"
    return log.read_text(encoding="utf-8") if log.exists() else ""


def test_a_fault_in_a_slot_is_reported_and_written_down(reported: list[Fault], qtbot: QtBot):
    QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(reported) == 1)
    (fault,) = reported
    assert fault.summary == "LookupError: stumbled"
    assert "in stumble" in fault.trace
    assert fault.masked().trace in log_text()
    assert versions() in log_text()
    assert fault.log is not None
    assert fault.log.name == "faults.log"


def test_a_fault_on_another_thread_crosses_to_the_main_thread(qtbot: QtBot):
    threads: list[threading.Thread] = []
    net = faults.install(lambda _fault: threads.append(threading.current_thread()))
    thread = threading.Thread(target=stumble)
    thread.start()
    thread.join()
    QThreadPool.globalInstance().start(stumble)
    QThreadPool.globalInstance().waitForDone()
    assert threads == []
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert set(threads) == {threading.main_thread()}
    net.remove()


def test_an_interrupt_and_the_end_of_a_thread_are_no_faults(reported: list[Fault]):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    QCoreApplication.processEvents()
    assert reported == []


def test_a_report_that_fails_is_written_down_and_not_tried_again(qtbot: QtBot):
    tried: list[Fault] = []

    def failing(fault: Fault) -> None:
        tried.append(fault)
        stumble("while reporting")

    net = faults.install(failing)
    for words in ("first", "second"):
        QTimer.singleShot(0, lambda words=words: stumble(words))
    qtbot.waitUntil(lambda: "second" in log_text() and "while reporting" in log_text())
    QCoreApplication.processEvents()
    assert [fault.summary for fault in tried] == ["LookupError: first"]
    net.remove()


def test_without_a_log_folder_faults_are_still_shown(qtbot: QtBot, home: Path):
    folder = Path(platformdirs.user_log_dir("skatedesk", appauthor=False))
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    found: list[Fault] = []
    net = faults.install(found.append)
    QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0].log is None
    window = FaultReport()
    qtbot.addWidget(window)
    window.add(found[0])
    assert reads(window, "fault_log") == "It could not be written down, so copy it before you close this."
    window.close()
    net.remove()


def test_what_is_written_down_names_nobody(reported: list[Fault], qtbot: QtBot, capfd: pytest.CaptureFixture[str]):
    QTimer.singleShot(0, lambda: stumble("Jordan STOLZ, born 2004-05-21, in /home/jane/calgary.skatedesk"))
    qtbot.waitUntil(lambda: len(reported) == 1)
    for told in (log_text(), capfd.readouterr().err):
        assert "LookupError: <name>, born <date>, in <path>" in told
        assert not any(word in told for word in ("STOLZ", "2004", "jane", "calgary", str(Path.home())))


def test_the_same_fault_again_and_again_is_written_in_full_once(reported: list[Fault], qtbot: QtBot):
    for _time in range(3):
        QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(reported) == 3)
    assert log_text().count("Traceback") == 1
    assert log_text().count("LookupError: stumbled (the same again)") == 2


def test_the_log_stays_small_however_many_faults_there_are(
    reported: list[Fault], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    for number in range(40):
        error = LookupError("x" * 40_000 + str(number))
        sys.excepthook(LookupError, error, None)
    kept = list((Path(platformdirs.user_log_dir("skatedesk", appauthor=False))).iterdir())
    assert len(kept) == faults.LOGS_KEPT + 1
    assert all(path.stat().st_size <= faults.LOG_BYTES for path in kept)
    qtbot.waitUntil(lambda: len(reported) == 40)


def test_an_error_where_python_can_only_go_on_is_reported_too(reported: list[Fault], qtbot: QtBot):
    class Leaving:
        def __del__(self) -> None:
            stumble()

    Leaving()
    qtbot.waitUntil(lambda: len(reported) == 1)
    assert "in __del__" in reported[0].trace


def test_removing_the_net_puts_the_old_hooks_back(qtbot: QtBot):
    before = sys.excepthook, threading.excepthook
    hook = sys.unraisablehook
    faults.install(print).remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == (*before, hook)


# --- the report window ---------------------------------------------------------------------------------------


def windows() -> list[FaultReport]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, FaultReport) and w.isVisible()]


def reads(window: FaultReport, name: str) -> str:
    part = window.findChild(QLabel, name)
    assert part is not None, name
    return part.text()


def report(window: FaultReport) -> str:
    part = window.findChild(QPlainTextEdit, "fault_text")
    assert part is not None
    return part.toPlainText()


def test_faults_in_a_row_share_one_window_that_stops_nothing(qtbot: QtBot):
    net = faults.install()
    for words in ("first", "second", "second"):
        QTimer.singleShot(0, lambda words=words: stumble(words))
    qtbot.waitUntil(lambda: bool(windows()) and "second" in report(windows()[0]))
    QCoreApplication.processEvents()
    (window,) = windows()
    assert window.objectName() == "fault_report"
    assert not window.isModal()
    text = report(window)
    assert text.startswith(versions())
    assert [text.count(f"LookupError: {words}") for words in ("first", "second")] == [1, 1]
    assert "2 times:" in text
    assert reads(window, "fault_headline") == "2 things went wrong in skatedesk"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert windows() == []
    QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: bool(windows()))
    assert "first" not in report(window)
    windows()[0].close()
    net.remove()


def test_a_report_is_copied_whole(qtbot: QtBot):
    window = FaultReport()
    qtbot.addWidget(window)
    window.add(
        Fault(
            "LookupError: stumbled",
            "Traceback (most recent call last):\nLookupError: stumbled",
            Path("logs/faults.log"),
        )
    )
    assert reads(window, "fault_summary") == "LookupError: stumbled"
    assert str(Path("logs/faults.log")) in reads(window, "fault_log")
    copy = window.findChild(QPushButton, "fault_copy")
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert (
        QGuiApplication.clipboard().text()
        == f"{versions()}\n\nTraceback (most recent call last):\nLookupError: stumbled"
    )
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_a_report_has_an_end_however_many_faults_there_are(qtbot: QtBot):
    window = FaultReport()
    qtbot.addWidget(window)
    for number in range(MOST_SHOWN + 5):
        window.add(Fault(f"fault {number}", f"trace {number}.", Path("faults.log")))
    text = report(window)
    assert f"trace {MOST_SHOWN - 1}." in text
    assert f"trace {MOST_SHOWN}." not in text
    window.close()


# --- on the desk ---------------------------------------------------------------------------------------------


@pytest.fixture
def watched(window: Window) -> Iterator[Window]:
    """The window with the net under it, as the program puts it there."""
    net = faults.install()
    net.watch(window.desk)
    yield window
    net.remove()


def the_report(qtbot: QtBot) -> FaultReport:
    qtbot.waitUntil(lambda: len(windows()) == 1)
    return windows()[0]


def time_box(window: Window) -> TypedField:
    box = window.race_page.findChild(TypedField, "time_box")
    assert box is not None
    return box


def type_a_time(window: Window, text: str) -> None:
    """Type into the box for the time, without deciding."""
    window.show_page("race_page")
    box = time_box(window)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    assert box.text() == text


def open_race(window: Window) -> None:
    """The first race, provisional, with a start chosen."""
    desk = window.desk
    race = desk.programme()[0].race
    if race.official:
        desk.do(publishing.make_provisional, race.id)
    desk.choose_race(race.id)


def test_a_fault_in_a_refresh_keeps_what_is_being_typed(watched: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    open_race(watched)
    type_a_time(watched, "4:09")

    def broken(_page: RacePage) -> None:
        raise LookupError("no list for Jordan STOLZ")

    monkeypatch.setattr(RacePage, "refresh", broken)
    changed = watched.desk.do(people.add, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN))
    assert changed is not None
    QTimer.singleShot(0, watched.race_page.refresh)
    window = the_report(qtbot)
    assert time_box(watched).text() == "4:09"
    assert "no list for <name>" in report(window)
    assert "do: New skater <name>" in report(window)
    monkeypatch.undo()
    monkeypatch.setattr(Background, "inline", True)
    # The desk goes on: the next act is carried out, and the window shows it.
    undone = watched.desk.do(history.undo)
    assert undone is not None
    assert undone.label == "New skater Ada HOLM"
    window.close()


def test_a_fault_in_a_service_keeps_the_text_and_changes_nothing(
    watched: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    open_race(watched)

    def broken(*_args: object, **_kwargs: object) -> None:
        raise ZeroDivisionError("not even")

    monkeypatch.setattr("skatedesk.ui.desk.Desk.do", broken)
    type_a_time(watched, "4:09.87")
    before = watched.desk.file.path.stat().st_size
    qtbot.keyClick(time_box(watched), Qt.Key.Key_Return)
    window = the_report(qtbot)
    assert "ZeroDivisionError: not even" in report(window)
    assert time_box(watched).text() == "4:09.87"
    assert watched.desk.file.path.stat().st_size == before
    window.close()


def test_a_fault_on_a_worker_thread_leaves_the_desk_as_it_is(
    watched: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Background, "inline", False)
    open_race(watched)
    type_a_time(watched, "4:0")
    watched.background.run(stumble, lambda _result: None, lambda _error: None)
    window = the_report(qtbot)
    assert "LookupError: stumbled" in report(window)
    assert time_box(watched).text() == "4:0"
    watched.background.wait()
    window.close()


class Clumsy(QWidget):
    """Stumbles in what Qt calls."""

    def paintEvent(self, event: QPaintEvent) -> None:
        raise LookupError("stumbled while painting")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        raise LookupError("stumbled over a key")


def test_faults_in_what_qt_calls_share_the_report_that_is_open(watched: Window, qtbot: QtBot):
    open_race(watched)
    type_a_time(watched, "4:0")
    clumsy = Clumsy()
    qtbot.addWidget(clumsy)
    clumsy.show()
    window = the_report(qtbot)
    qtbot.waitUntil(lambda: "stumbled while painting" in report(window))
    QApplication.postEvent(clumsy, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: "stumbled over a key" in report(window))
    assert windows() == [window]
    assert time_box(watched).text() == "4:0"
    clumsy.close()
    window.close()


def test_the_report_leaves_the_keyboard_to_who_types():
    window = FaultReport()
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_names_stand_in_the_report_only_when_they_are_asked_for(watched: Window, qtbot: QtBot):
    watched.desk.do(people.add, PersonFields("Holm", "Ada", "NOR", Sex.WOMEN))
    watched.desk.do(people.edit, skater(watched, "ada holm"), PersonFields("Lund", "Eva", "NOR", Sex.WOMEN))
    QTimer.singleShot(0, lambda: stumble("Eva LUND in /home/eva/x.skatedesk"))
    window = the_report(qtbot)
    assert not any(word in report(window) for word in ("Ada", "HOLM", "Eva", "LUND", "eva"))
    assert "LookupError: <name> in <path>" in reads(window, "fault_summary")
    names = window.findChild(QCheckBox, "fault_names")
    assert names is not None
    names.setFocus()
    qtbot.keyClick(names, Qt.Key.Key_Space)
    assert all(word in report(window) for word in ("New skater Ada HOLM", "Eva LUND in /home/eva/x.skatedesk"))
    window.copy()
    assert "Eva LUND" in QGuiApplication.clipboard().text()
    window.close()
    QTimer.singleShot(0, lambda: stumble("Eva LUND"))
    assert "LUND" not in report(the_report(qtbot))
    window.close()


def skater(window: Window, name: str) -> int:
    (found,) = people.people(window.desk.file, name)
    return found.person.competitor.id
