"""Before a race is made official: what became of everybody, what speaks against it, and the remark that overrules."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skatedesk.domain.findings import Finding
from skatedesk.services.gate import Gate
from skatedesk.sheets.headings import race_line
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone, current, mark_wrong
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

WIDTH = 660
LOW = 500
"""Below this height of the screen, in pixels at 100 %, the findings need the room of the words below them."""
LEAST = 64
"""So high are the findings at least."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OfficialGateDialog(Question):
    """Shows what was found. Where nothing was, Return makes the race official; else it goes to the finding.

    Signals: `decided(str)` with the remark, empty where nothing had to be overruled; `wanted(Finding)` for where one
    is mended, when the dialog is closed.
    """

    decided = Signal(str)
    wanted = Signal(object)

    def __init__(self, gate: Gate, parent: QWidget | None = None) -> None:
        words = _("Overrule and make official") if gate.findings else _("Make official")
        super().__init__("official_gate_dialog", _("Make official"), race_line(gate.race), words, parent)
        self._gate, self._told = gate, (*gate.findings, *gate.reminders)
        self._census = wrapped(theme.label(gate.census.words(), "gate_census"))
        self._verdict = wrapped(theme.label(verdict(gate), "gate_verdict", tone=_tone(gate)))
        self.findings = _FindingList("gate_findings", _("What speaks against it"), keeps_choice=True)
        self.remark = QLineEdit()
        self._hint = wrapped(theme.muted_label(hint(gate), "gate_hint"))
        self._lay_out()
        self.widen(WIDTH)
        self.setMaximumHeight(self.screen().availableGeometry().height() * 19 // 20)
        self._show_findings()
        self.setAccessibleDescription(f"{gate.census.words()}. {verdict(gate)}")

    def decide(self) -> None:
        """Make the race official, where nothing fixed stands against it and a remark says why the rest may stand."""
        if self._gate.fixed:
            self.refuse(self._gate.fixed[0].sentence, self.findings)
            return
        remark = " ".join(self.remark.text().split())
        if self._gate.findings and not remark:
            mark_wrong(self.remark, wrong=True)
            self.refuse(_("A remark must say why; it is kept with the race."), self.remark)
            return
        self.accept()
        self.decided.emit(remark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return always decides."""
        if event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.decide()
        else:
            super().keyPressEvent(event)

    def _go_to(self, at: int) -> None:
        if 0 <= at < len(self._told):
            self.accept()
            self.wanted.emit(self._told[at])

    def _show_findings(self) -> None:
        """Only what there is; the list is as high as it has to be, as far as the screen goes."""
        found, fixed = self._gate.findings, bool(self._gate.fixed)
        self._panel.setVisible(bool(self._told))
        self._hint.setVisible(bool(found) and self.maximumHeight() >= current().px(LOW))
        self.remark.setVisible(bool(found) and not fixed)
        self.act.setVisible(not fixed)
        if self._told:
            self._fill_list()
        (self.findings if found else self.act).setFocus()

    def _fill_list(self) -> None:
        px = current().px
        self.findings.show_sentences([_sentence(one) for one in self._told], "")
        self.findings.set_width(self.minimumWidth() - 2 * px(SPACE.large) - 2 * px(1))
        self.findings.choose(0)

    def _lay_out(self) -> None:
        px = current().px
        self.remark.setObjectName("gate_remark")
        self.remark.setAccessibleName(_("Remark"))
        self.remark.setPlaceholderText(_("Why it may stand, such as: ice was not measured"))
        self.remark.textEdited.connect(self._unsay)
        self._panel = theme.panel("gate_panel", _("What speaks against it"))
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(px(1), px(SPACE.tight), px(1), px(SPACE.tight))
        inside.addWidget(self.findings)
        for part in (self._census, self._verdict):
            self.body.addWidget(part)
        self.body.addWidget(self._panel, 1)
        for part in (self._hint, self.remark):
            self.body.addWidget(part)
        self.findings.sentence_activated.connect(self._go_to)

    def _unsay(self) -> None:
        mark_wrong(self.remark, wrong=False)
        self.say("")


class _FindingList(SentenceList):
    """As high as its sentences, where there is room. Return goes to the finding and is not the dialog's too."""

    _wanted = 0

    def set_width(self, width: int) -> None:
        """How wide the list will be, so that it knows how high it is."""
        self.resize(width, self.height())
        rows = range(self.model().rowCount())
        self._wanted = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth()
        self.setMinimumHeight(min(self._wanted, current().px(LEAST)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sentence_activated.emit(self.chosen())
        elif event.key() in _RETURN:
            event.ignore()
        else:
            super().keyPressEvent(event)


def verdict(gate: Gate) -> str:
    """How many findings there are, and whether they can be overruled."""
    fixed, others = len(gate.fixed), len(gate.findings) - len(gate.fixed)
    if fixed:
        words = ngettext("{count} thing has to be mended first.", "{count} things have to be mended first.", fixed)
        return words.format(count=fixed)
    if not others:
        return _("Nothing speaks against it. From then on nothing can be changed.")
    words = ngettext(
        "{count} thing is to be mended, or overruled with a remark.",
        "{count} things are to be mended, or overruled with a remark.",
        others,
    )
    return words.format(count=others)


def hint(gate: Gate) -> str:
    """What the keys do."""
    if gate.fixed:
        return _("Return goes to where it is mended.")
    return _("Return goes to where it is mended; Tab goes to the remark that overrules.")


def _tone(gate: Gate) -> Tone:
    if gate.fixed:
        return Tone.BAD
    return Tone.WARNING if gate.findings else Tone.OK


def _sentence(finding: Finding) -> Sentence:
    if finding.reminder:
        return Sentence(_("Reminder"), finding.sentence, Tone.NEUTRAL)
    if finding.may_overrule:
        return Sentence(_("May be overruled"), finding.sentence, Tone.WARNING)
    return Sentence(_("Has to be mended"), finding.sentence, Tone.BAD)
