"""The last net: whatever is not taken is written down and shown, and nothing stops."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QCoreApplication, Qt, QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from skatedesk.ui import faults
from skatedesk.ui.dialogs.fault_report import MOST_SHOWN, Fault, FaultReport, versions


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
    return (Path(platformdirs.user_log_dir("skatedesk", appauthor=False)) / "faults.log").read_text(encoding="utf-8")


def test_a_fault_in_a_slot_is_reported_and_written_down(reported: list[Fault], qtbot: QtBot):
    QTimer.singleShot(0, stumble)
    qtbot.waitUntil(lambda: len(reported) == 1)
    (fault,) = reported
    assert fault.summary == "LookupError: stumbled"
    assert "in stumble" in fault.trace
    assert fault.trace in log_text()
    assert versions() in log_text()
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
    net.remove()


def test_removing_the_net_puts_the_old_hooks_back(qtbot: QtBot):
    before = sys.excepthook, threading.excepthook
    faults.install(print).remove()
    assert (sys.excepthook, threading.excepthook) == before


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
    window.add(Fault("LookupError: stumbled", "Traceback\nLookupError: stumbled", Path("logs/faults.log")))
    assert reads(window, "fault_summary") == "LookupError: stumbled"
    assert str(Path("logs/faults.log")) in reads(window, "fault_log")
    copy = window.findChild(QPushButton, "fault_copy")
    assert copy is not None
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == f"{versions()}\n\nTraceback\nLookupError: stumbled"
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
