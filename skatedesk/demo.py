"""The sample World Cup: in the window, or without a display as sheets and pictures."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler

from skatedesk.app import make_app, names_display, open_desk
from skatedesk.exports import formats
from skatedesk.exports.replace import Written
from skatedesk.services import list_sets, lists, sample
from skatedesk.services.files import ResultsFile
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window import Window
from skatedesk.words import _

_CALM_MS = 100
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def demo(out: Path) -> int:
    """Open the sample World Cup; without a display write its sheets and pictures of the window to `out`."""
    if has_display():
        path = sample.own_copy()
        print(_("The sample World Cup lies in {path}.").format(path=path))
        return open_desk(path)
    print(_("There is no display. The sheets and pictures of the window go to {folder}.").format(folder=out))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_leave_out_what_offscreen_cannot)
    out.mkdir(parents=True, exist_ok=True)
    path = out / sample.FILE
    path.unlink(missing_ok=True)
    file = sample.write_sample(path)
    for name in [path, *[one.path for one in _write_workbooks(file, out)], *_take_pictures(file, out)]:
        print(f"  {name}")
    return 0


def has_display() -> bool:
    """Whether a window can be opened; asked of another process, because Qt ends a program that has no display."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal") or not names_display():
        return False
    if getattr(sys, "frozen", False):
        return True  # the built program has no Python to ask with
    return subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=False).returncode == 0


def _write_workbooks(file: ResultsFile, out: Path) -> list[Written]:
    """A workbook a competition."""
    written: list[Written] = []
    for competition in lists.competitions(file):
        sheets = list_sets.of_competition(file, competition, datetime.now())
        written += formats.write(sheets, out, list_sets.stem(competition), ["xlsx"])
    return written


def _take_pictures(file: ResultsFile, out: Path) -> list[Path]:
    """The pages of the window, as a person would see them."""
    app = make_app()
    taken: list[Path] = []
    for which in (LIGHT, DARK):
        theme.apply(app, which)
        window = Window()
        window.setWindowState(Qt.WindowState.WindowNoState)  # a small screen would have it whole
        window.resize(QSize(1366, 768))
        window.show()
        window.open(file)
        for page in window.pages.plan:
            window.show_page(page.name)
            _settle(window)
            taken.append(_picture(window, out / f"{page.name}-{which.name}.png"))
        window.hide()
    file.close()
    return taken


def _settle(window: Window) -> None:
    """Wait for what the page reads behind the window, and for what it then shows a moment later."""
    for _turn in range(2):
        loop = QEventLoop()
        QTimer.singleShot(_CALM_MS, loop.quit)
        loop.exec()
        window.background.wait()


def _leave_out_what_offscreen_cannot(kind: QtMsgType, _context: object, message: str) -> None:
    """Without a display Qt says for every window that it cannot be raised; nobody could see it anyway."""
    if not message.startswith("This plugin does not support"):
        print(kind.name, message, file=sys.stderr)


def _picture(window: Window, path: Path) -> Path:
    if not window.grab().save(str(path)):
        raise OSError(_("{path} cannot be written.").format(path=path))
    return path
