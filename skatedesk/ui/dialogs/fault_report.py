"""The report of a fault of the program: said plainly, and ready to be passed on without anybody's name."""

import platform
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSysInfo, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from skatedesk.services import versions as made
from skatedesk.ui import masking
from skatedesk.ui.last_acts import LastActs
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE, TYPE
from skatedesk.words import _, ngettext

MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: the last line of the trace, the whole trace, and the log it is written down in, if it is."""

    summary: str
    trace: str
    log: Path | None

    def in_full(self) -> str:
        """All that somebody needs who looks for the cause."""
        return f"{versions()}\n\n{self.trace}"

    def masked(self) -> "Fault":
        """The same without names, birth dates and paths."""
        trace = masking.trace(self.trace)
        summary = trace.strip().splitlines()[-1] if trace.strip() else ""
        return replace(self, summary=summary.strip(" |+-"), trace=trace)


def versions() -> str:
    """The program, Python, SQLite, Qt and the system, each on its line."""
    system = f"{QSysInfo.prettyProductName()} ({platform.machine()})"
    return "\n".join((*made.versions(), f"Qt {qVersion()}", system))


class FaultReport(QDialog):
    """One window for all faults until it is closed; the desk stays usable beside it, and keeps the keyboard."""

    def __init__(self, acts: LastActs | None = None) -> None:
        super().__init__()
        self._counts: dict[Fault, int] = {}
        self._acts = acts
        self._names: frozenset[str] = frozenset()
        self.setObjectName("fault_report")
        self.setWindowTitle(_("A fault in skatedesk"))
        self.setAccessibleName(_("A fault in skatedesk"))
        self.setModal(False)
        # Whoever types a time goes on typing it.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._headline = theme.label("", "fault_headline", Role.PANEL_TITLE)
        self._sentence = theme.label("", "fault_sentence")
        self._summary = theme.muted_label("", "fault_summary")
        self._log = theme.muted_label("", "fault_log")
        for line in (self._headline, self._sentence, self._summary, self._log):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
        self._log.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._with_names = QCheckBox(_("With &names, dates and paths"))
        self._with_names.setObjectName("fault_names")
        self._with_names.setAccessibleName(_("With names, dates and paths"))
        self._with_names.toggled.connect(self._show_report)
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
        room = self.screen().availableGeometry().size()
        self.resize(min(current().px(680), room.width() * 19 // 20), min(current().px(460), room.height() * 9 // 10))

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
        self._summary.setText(fault.masked().summary)
        written = _("It is also written down in {path}").format(path=fault.log)
        self._log.setText(
            written if fault.log else _("It could not be written down, so copy it before you close this.")
        )
        if not self.isVisible():
            self._names = self._acts.names() if self._acts else frozenset()
            self.show()
        self._show_report()

    def copy(self) -> None:
        """Put the whole report on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(_("Copied"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._counts.clear()
        self._with_names.setChecked(False)
        self._copy.setText(_("&Copy"))

    def _show_report(self) -> None:
        self._copy.setText(_("&Copy"))
        self._text.setPlainText(self._report())

    def _report(self) -> str:
        names = self._with_names.isChecked()
        parts = [versions()]
        if self._acts is not None:
            done = self._acts.lines_with_names() if names else self._acts.lines(self._names)
            parts += ["\n".join([_("The last acts:"), *done])] if done else []
        for fault, count in self._counts.items():
            times = ngettext("{count} time:", "{count} times:", count).format(count=count)
            trace = fault.trace if names else fault.masked().trace
            parts.append(f"{times}\n{trace}" if count > 1 else trace)
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
        self._copy = theme.button(_("&Copy"), "fault_copy")
        close = theme.primary_button(_("Close"), "fault_close")
        self._copy.setAutoDefault(False)
        close.setDefault(True)
        self._copy.clicked.connect(self.copy)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self._with_names)
        row.addStretch()
        row.addWidget(self._copy)
        row.addWidget(close)
        column.addLayout(row)
