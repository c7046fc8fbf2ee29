"""The report of a fault of the program: said plainly, and ready to be passed on."""

import platform
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSysInfo, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from skatedesk import __version__
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _, ngettext

MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: the last line of the trace, the whole trace, and the log it is written down in."""

    summary: str
    trace: str
    log: Path

    def in_full(self) -> str:
        """All that somebody needs who looks for the cause."""
        return f"{versions()}\n\n{self.trace}"


def versions() -> str:
    """The program, Python, Qt and the system, each on its line."""
    system = f"{QSysInfo.prettyProductName()} ({platform.machine()})"
    return f"skatedesk {__version__}\nPython {platform.python_version()}\nQt {qVersion()}\n{system}"


class FaultReport(QDialog):
    """One window for all faults until it is closed; the desk stays usable beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[Fault, int] = {}
        self.setObjectName("fault_report")
        self.setWindowTitle(_("A fault in skatedesk"))
        self.setModal(False)
        self._headline = theme.label("", "fault_headline", Role.PANEL_TITLE)
        self._sentence = theme.label("", "fault_sentence")
        self._summary = theme.muted_label("", "fault_summary")
        self._log = theme.muted_label("", "fault_log")
        for line in (self._sentence, self._summary, self._log):
            line.setWordWrap(True)
        self._log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text = QPlainTextEdit()
        self._text.setObjectName("fault_text")
        self._text.setAccessibleName(_("What went wrong, for those who look for the cause"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(current().px(TYPE.secondary))
        self._text.setFont(fixed)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lay_out()
        self.resize(current().px(640), current().px(400))

    def add(self, fault: Fault) -> None:
        """Show this fault too; one that came before is only counted."""
        if fault in self._counts or len(self._counts) < MOST_SHOWN:
            self._counts[fault] = self._counts.get(fault, 0) + 1
        self._headline.setText(
            ngettext("Something went wrong in skatedesk", "{count} things went wrong in skatedesk", len(self._counts))
            .format(count=len(self._counts))
        )  # fmt: skip
        self._sentence.setText(
            _("What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.")
        )
        self._summary.setText(fault.summary)
        self._log.setText(_("It is also written down in {path}").format(path=fault.log))
        self._text.setPlainText(self._report())
        if not self.isVisible():
            self.show()

    def copy(self) -> None:
        """Put the whole report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(_("Copied"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counts.clear()
        self._copy.setText(_("Copy"))

    def _report(self) -> str:
        parts = [versions()]
        for fault, count in self._counts.items():
            times = ngettext("{count} time:", "{count} times:", count).format(count=count)
            parts.append(f"{times}\n{fault.trace}" if count > 1 else fault.trace)
        return "\n\n".join(parts)

    def _lay_out(self) -> None:
        px = current().px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(SPACE.large), px(SPACE.large), px(SPACE.large), px(SPACE.large))
        column.setSpacing(px(SPACE.small))
        for part in (self._headline, self._sentence, self._summary):
            column.addWidget(part)
        column.addWidget(self._text, 1)
        column.addWidget(self._log)
        self._copy = theme.button(_("Copy"), "fault_copy")
        close = theme.primary_button(_("Close"), "fault_close")
        self._copy.setAutoDefault(False)
        close.setDefault(True)
        self._copy.clicked.connect(self.copy)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._copy)
        row.addWidget(close)
        column.addLayout(row)
