"""The lamps of the desk, in words: file, backup, printer and clock; below them one of them in full."""

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.clock_check import ClockCheck, ClockState
from skatedesk.ui.desk import Desk
from skatedesk.ui.status_line import Lamp, Sign
from skatedesk.ui.style import theme
from skatedesk.ui.style.measured import MeasuredFrame
from skatedesk.ui.style.theme import Role, current, font
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _

FILE, BACKUP, PRINTER, CLOCK = "file", "backup", "printer", "clock"
LITTLE_ROOM = 200_000_000
"""Bytes; a day with all its editions and backups beside it takes a tenth of that."""

_LINES = 2
"""The room of the sentence, so that nothing moves when another one is told."""

Told = tuple[str, Sign, str]
"""What a lamp says: in a few words, by its sign, and in full."""


class LampsPanel(MeasuredFrame):
    """Four lamps, and a sentence about the one the hands are on, else about the first that is not well.

    Signals: `asked(str)` with the name of a lamp that was pressed, `changed()` when one says something else.
    """

    asked = Signal(str)
    changed = Signal()

    def __init__(
        self, desk: Desk, background: Background, backups: BackupKeeper, clock: ClockCheck | None = None
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._background, self._backups = desk, background, backups
        self._clock = clock or ClockCheck()
        self._asking = False
        self._signs: dict[str, Sign] = {}
        self.setObjectName("today_lamps")
        self.setAccessibleName(_("File, backup, printer and clock"))
        self.setProperty("role", "panel")
        self.head = theme.label(_("The desk"), "today_lamps_head", Role.PANEL_TITLE)
        self.lamps = {name: Lamp(f"today_lamp_{name}") for name in (FILE, BACKUP, PRINTER, CLOCK)}
        self.sentences = dict.fromkeys(self.lamps, "")
        self.told = theme.muted_label("", "today_lamps_told")
        self._lay_out()
        backups.shown.connect(self._show_backup)
        for name, lamp in self.lamps.items():
            lamp.clicked.connect(partial(self.asked.emit, name))
            lamp.installEventFilter(self)

    def look(self) -> None:
        """Look at everything; the printer is asked behind the window."""
        self._say(FILE, _file(self._desk.file.path) if self._desk.is_open else _no_file())
        self._say(CLOCK, _told_clock(self._clock.look()))
        if BACKUP not in self._signs and self._desk.is_open:
            self._backups.tick()
        if not self._asking:
            self._asking = True
            self._background.run(_printer, self._show_printer)

    def at_desk(self) -> dict[str, bool]:
        """What the checklist wants to know."""
        return {
            name: sign is Sign.SAFE for name in (BACKUP, PRINTER) if (sign := self._signs.get(name)) is not None
        }  # fmt: skip

    def set_low(self, low: bool) -> None:
        """The lamps alone, where there is little height."""
        for part in (self.head, self.told):
            part.setVisible(not low)

    def _show_backup(self, words: str, sign: Sign, sentence: str) -> None:
        self._say(BACKUP, (words, sign, sentence))

    def _show_printer(self, told: Told) -> None:
        self._asking = False
        self._say(PRINTER, told)

    def _say(self, name: str, told: Told) -> None:
        words, sign, sentence = told
        self.lamps[name].say(words, sign, sentence)
        self.sentences[name] = sentence
        was = self._signs.get(name)
        self._signs[name] = sign
        self._tell()
        if was is not sign:
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._tell)
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        names = list(self.lamps)
        held = [name for name in names if self.lamps[name].hasFocus()]
        unwell = [name for name in names if self._signs.get(name) in (Sign.WARNING, Sign.REFUSED)]
        self.told.setText(self.sentences[[*held, *unwell, CLOCK][0]])

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        for at, name in enumerate(self.lamps):
            self._grid.addWidget(self.lamps[name], at // 2, at % 2)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.told)
        self.measure()

    def measure(self) -> None:
        px = current().px
        self._column.setContentsMargins(px(SPACE.medium), px(SPACE.small), px(SPACE.medium), px(SPACE.small))
        self._column.setSpacing(px(2))
        self._grid.setHorizontalSpacing(px(SPACE.small))
        self._grid.setVerticalSpacing(0)
        self.told.setContentsMargins(px(SPACE.tight), 0, 0, 0)
        self.told.setMinimumHeight(_LINES * QFontMetrics(font(TYPE.secondary)).height())


def _no_file() -> Told:
    return _("No file is open"), Sign.NOTHING, ""


def _file(path: Path) -> Told:
    """Whether the file is where it was, and whether there is room for more."""
    try:
        free = shutil.disk_usage(path.parent).free
    except OSError:
        return _("File out of reach"), Sign.REFUSED, _("{path} cannot be reached.").format(path=path)
    if not path.exists():
        return _("File out of reach"), Sign.REFUSED, _("{path} is not there any more.").format(path=path)
    if free < LITTLE_ROOM:
        sentence = _("Only {count} MB are free where the file lies. Make room.").format(count=free // 1_000_000)
        return _("Disk nearly full"), Sign.WARNING, sentence
    return _("File safe"), Sign.SAFE, _("Every change is saved in {name}.").format(name=path.name)


def _told_clock(state: ClockState) -> Told:
    since = f"{state.since:%H:%M}"
    if state.steady:
        sentence = _("Compared with the counter of this machine since {since}; no other clock is asked.")
        return _("Clock steady"), Sign.SAFE, sentence.format(since=since)
    assert state.at is not None
    sentence = _("At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.")
    told = sentence.format(time=f"{state.at:%H:%M}", seconds=f"{state.jump:+.0f}")
    return _("Clock jumped"), Sign.WARNING, told


def _printer() -> Told:
    """The printer that would be used."""
    known = QPrinterInfo.availablePrinterNames()
    if not known:
        return _("No printer"), Sign.WARNING, _("This computer knows no printer. Lists can be saved as PDF.")
    default = QPrinterInfo.defaultPrinter()
    name = default.printerName() if not default.isNull() else known[0]
    if default.isNull():
        return _("Printer not chosen"), Sign.SAFE, _("{count} known, none is the usual one.").format(count=len(known))
    if default.state() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
        return _("Printer stopped"), Sign.REFUSED, _("{name} reports an error. Look at it.").format(name=name)
    if default.state() is QPrinter.PrinterState.Active:
        return _("Printer at work"), Sign.SAFE, name
    return _("Printer ready"), Sign.SAFE, name
