"""Starting the window, and the sample World Cup with or without a display."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from skatedesk import places
from skatedesk.exports import formats
from skatedesk.exports.replace import Written
from skatedesk.services import list_sets, lists, sample
from skatedesk.services.files import ResultsFile
from skatedesk.ui import faults, warm_up
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window import Window
from skatedesk.words import _

SAMPLE = "World Cup 2025-26.skatedesk"
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def open_desk(path: Path | None) -> int:
    """Open the window, on this file where one is given; the exit code when it is closed, 2 without a display."""
    if not names_display():
        print(_("There is no display to open the window on. The commands work without one: skatedesk --help"))
        return 2
    app = make_app()
    net = faults.install()
    window = Window()
    window.show()
    warm_up.make_ready(window)
    if path is not None:
        window.actions_.filing.open_path(path)
    code = app.exec()
    net.remove()
    return code


def demo(out: Path) -> int:
    """Open the sample World Cup; without a display write its sheets and pictures of the window to `out`."""
    if has_display():
        path = user_data_path("skatedesk", appauthor=False, ensure_exists=True) / SAMPLE
        if not path.exists():
            sample.write_sample(path).close()
        print(_("The sample World Cup lies in {path}.").format(path=path))
        return open_desk(path)
    print(_("There is no display. The sheets and pictures of the window go to {folder}.").format(folder=out))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_leave_out_what_offscreen_cannot)
    out.mkdir(parents=True, exist_ok=True)
    path = out / SAMPLE
    path.unlink(missing_ok=True)
    file = sample.write_sample(path)
    for name in [path, *[one.path for one in _write_workbooks(file, out)], *_take_pictures(file, out)]:
        print(f"  {name}")
    return 0


def make_app() -> QApplication:
    """The application with the look of the desk."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("skatedesk")
    app.setWindowIcon(QIcon(str(places.resources() / "icons" / "skatedesk.svg")))
    theme.apply(app, LIGHT)
    return app


def has_display() -> bool:
    """Whether a window can be opened; asked of another process, because Qt ends a program that has no display."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal") or not names_display():
        return False
    if getattr(sys, "frozen", False):
        return True  # the built program has no Python to ask with
    return subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=False).returncode == 0


def names_display() -> bool:
    """Whether the surroundings name a display, or a platform of Qt that needs none."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or sys.platform != "linux"


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
        window.resize(QSize(1366, 768))
        window.show()
        window.open(file)
        for page in (window.race_page, window.standings_page, window.skater_page):
            window.show_page(page)
            app.processEvents()
            taken.append(_picture(window, out / f"{page.objectName()}-{which.name}.png"))
        window.hide()
    file.close()
    return taken


def _leave_out_what_offscreen_cannot(kind: QtMsgType, _context: object, message: str) -> None:
    """Without a display Qt says for every window that it cannot be raised; nobody could see it anyway."""
    if not message.startswith("This plugin does not support"):
        print(kind.name, message, file=sys.stderr)


def _picture(window: Window, path: Path) -> Path:
    if not window.grab().save(str(path)):
        raise OSError(_("{path} cannot be written.").format(path=path))
    return path
