"""Choosing the codes behind a result: offences for a DQ, or notes."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from skatedesk.domain.races import Status
from skatedesk.domain.rules import Offence, Rules
from skatedesk.sheets.sheet import Column, Heading, Row, Sheet
from skatedesk.ui.dialogs.filtered_list import FilteredList
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role
from skatedesk.words import _

CHOSEN = "✓"


class OffenceDialog(Question):
    """Offers the codes of the rule file: those that disqualify, or with `notes` the others.

    Return takes the highlighted code; Space marks several, and then Return takes the marked ones.
    Signals: `decided(tuple of codes)`; notes may all be taken out.
    """

    decided = Signal(tuple)

    def __init__(
        self,
        rules: Rules,
        name_line: str,
        *,
        notes: bool = False,
        chosen: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        title, act = (_("Note behind the time"), _("Set note")) if notes else (_("Disqualify"), _("Disqualify"))
        super().__init__("offence_dialog", title, name_line, act, parent)
        self._notes = notes
        self._offences = {code: each for code, each in rules.offences.items() if each.disqualifies != notes}
        self._codes = tuple(self._offences)
        self._chosen = set(chosen) & self._offences.keys()
        self._touched = bool(self._chosen)
        self._list = FilteredList(
            "offence", _("Code or words, such as T08 or crossing"), _("Codes of the rules"), "code", "text"
        )
        self._list.highlight_changed.connect(self._say_answer)
        self._list.marked.connect(self._toggle)
        self.body.addWidget(self._list)
        hint = _("Return takes the highlighted code. Space marks several.")
        self.body.addWidget(wrapped(theme.muted_label(hint, "offence_hint")))
        self._answer_line = theme.label("", "offence_answer", Role.STRONG)
        self.add_at_left(self._answer_line)
        self._list.show_sheet(self._sheet())
        self._list.setFocus()
        self.widen(720)

    def decide(self) -> None:
        answer = self._answer()
        if not answer and not self._notes:
            self.refuse(_("Choose at least one code."), self._list)
            return
        self.accept()
        self.decided.emit(answer)

    def _answer(self) -> tuple[str, ...]:
        """The codes as they stand now, in the order of the rules."""
        taken = set(self._chosen)
        key = self._list.highlighted()
        if key is not None and (not self._touched or self._list.box.text().strip()):
            taken.add(self._codes[key])
        return tuple(code for code in self._codes if code in taken)

    def _toggle(self, key: int) -> None:
        self._chosen ^= {self._codes[key]}
        self._touched = True
        self._list.show_sheet(self._sheet())

    def _say_answer(self) -> None:
        """What will stand on the result list."""
        codes = self._answer()
        self.say("")
        words = codes if self._notes else (Status.DQ.value, *codes)
        self._answer_line.setText(" ".join(words) if codes else _("No code"))

    def _sheet(self) -> Sheet:
        columns = (
            Column("chosen", "", 2),
            Column("code", _("Code"), 5),
            Column("text", _("Offence") if not self._notes else _("Meaning"), 48),
            Column("rule", _("Rule"), 8),
        )
        rows = [
            Row(at, (CHOSEN if code in self._chosen else "", code, _text(self._offences[code]), each.rule))
            for at, (code, each) in enumerate(self._offences.items())
        ]
        return Sheet("offences", Heading(), columns, tuple(rows))


def _text(offence: Offence) -> str:
    """The wording in the user's language where the rule file has it."""
    return offence.text.get(QLocale().name().partition("_")[0], offence.text["en"])
