"""Granting a reskate."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import mark_wrong
from skatedesk.words import _, ngettext

LOOK_AT_CLOCK_MS = 5000


class ReskateDialog(Question):
    """Asks for the reason and says when the skater may start at the earliest.

    Signals: `decided(str)` with the reason.
    """

    decided = Signal(str)

    def __init__(
        self,
        name_line: str,
        rest_minutes: int,
        parent: QWidget | None = None,
        now: Callable[[], datetime] = datetime.now,
        *,
        ended: datetime | None = None,
    ) -> None:
        """`ended` is when the attempt ended, None where nobody knows: then the rest begins now."""
        super().__init__("reskate_dialog", _("Grant a reskate"), name_line, _("Grant reskate"), parent)
        self._rest_minutes, self._now, self._ended = rest_minutes, now, ended
        self._earliest = wrapped(theme.label("", "reskate_earliest"))
        self.body.addWidget(self._earliest)
        kept = _("Both attempts are kept, and the better one counts.")
        self.body.addWidget(wrapped(theme.muted_label(kept, "reskate_kept")))
        self._reason_field = QLineEdit()
        self._reason_field.setObjectName("reskate_reason")
        self._reason_field.setAccessibleName(_("Reason for the reskate"))
        self._reason_field.setPlaceholderText(_("Reason, such as: hindered at the crossing"))
        self._reason_field.textEdited.connect(self._unsay)
        self.body.addWidget(self._reason_field)
        clock = QTimer(self)
        clock.timeout.connect(self._say_earliest)
        clock.start(LOOK_AT_CLOCK_MS)
        self._say_earliest()
        self._reason_field.setFocus()

    def decide(self) -> None:
        reason = self._reason_field.text().strip()
        if not reason:
            mark_wrong(self._reason_field, wrong=True)
            self.refuse(_("A reskate needs a reason."), self._reason_field)
            return
        self.accept()
        self.decided.emit(reason)

    def _unsay(self) -> None:
        mark_wrong(self._reason_field, wrong=False)
        self.say("")

    def _say_earliest(self) -> None:
        """The clock goes on while the question stands, unless it is known when the rest began."""
        earliest = (self._ended or self._now()) + timedelta(minutes=self._rest_minutes)
        sentence = ngettext(
            "Starts at {time} at the earliest, after {minutes} minute of rest.",
            "Starts at {time} at the earliest, after {minutes} minutes of rest.",
            self._rest_minutes,
        )
        self._earliest.setText(sentence.format(time=f"{earliest:%H:%M}", minutes=self._rest_minutes))
