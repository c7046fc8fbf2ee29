"""Beside the start list: what the self-check found, with its repair, and which revision the list is."""

from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.domain.start_checks import Check, Severity
from skatedesk.services.start_lists import StartListView
from skatedesk.ui.dialogs.question import wrapped
from skatedesk.ui.pages.fitted import fitted_label
from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.pages.sentence_list import Sentence, SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, Tone, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _, ngettext

MOST_CHANGES = 5
"""More sentences than these are counted: the whole of them stands on the printed list."""
_TONES = {Severity.MUST: Tone.BAD, Severity.SHOULD: Tone.WARNING, Severity.NOTE: Tone.NEUTRAL}


class DrawSide(Folding):
    """Signals: `check_activated(Check)` for Return, `repair_wanted(Check)` for the button below the checks."""

    check_activated = Signal(object)
    repair_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: tuple[Check, ...] = ()
        self.setObjectName("draw_side")
        self.setAccessibleName(_("Checks and revision"))
        self.count = theme.pill("", Tone.OK, "checks_count")
        self.checks = SentenceList("checks_list", _("Checks"), keeps_choice=True)
        self.proposal = wrapped(theme.label("", "check_proposal"))
        self.repair = theme.button(_("Repair"), "repair_button")
        self.revision = fitted_label("revision_line", Role.STRONG)
        self.changes = wrapped(theme.muted_label("", "revision_changes"))
        self.withdrawal = theme.button(_("Late withdrawal…"), "late_withdrawal_button")
        self.issue = theme.primary_button(_("Issue start list"), "issue_button")
        self._lay_out()
        self.checks.sentence_chosen.connect(self._show_proposal)
        self.checks.sentence_activated.connect(self._tell_activated)
        self.repair.clicked.connect(self._want_repair)

    # --- showing --------------------------------------------------------------------------------------------

    def show_view(self, view: StartListView) -> None:
        """What is found in this list, the gravest first, and how it stands to the last revision."""
        self._checks = view.checks
        self.count.say(*_counted(view.checks))
        self.checks.show_sentences([_sentence(check) for check in view.checks], _("The self-check found nothing."))
        self._show_proposal()
        self.revision.setText(revision_line(view))
        changed = view.last_changes if view.issued else view.changes
        self.changes.setText("\n".join(_shortened(changed)))
        self.changes.setVisible(bool(changed))
        number = view.revision + 1
        words = _("Issue revision {number}").format(number=number) if view.revision else _("Issue start list")
        self.issue.setText(words)
        self.fold()
        self.issue.setEnabled(bool(view.starts) and not view.issued)
        self.withdrawal.setEnabled(bool(view.starts))

    def chosen(self) -> Check | None:
        """The check that is highlighted."""
        at = self.checks.chosen()
        return self._checks[at] if 0 <= at < len(self._checks) else None

    def _show_proposal(self) -> None:
        """What the repair would do, before it is done; or why there is none."""
        check = self.chosen()
        repair = check.repair if check else None
        if check is not None:
            self.proposal.setText(repair.sentence if repair else check.advice)
        self.proposal.setVisible(bool(check and self.proposal.text()))
        self.proposal.set_tone(Tone.ACCENT if repair else Tone.NEUTRAL)
        self.repair.setVisible(check is not None)
        self.repair.setEnabled(repair is not None)

    def _tell_activated(self, at: int) -> None:
        self.check_activated.emit(self._checks[at])

    def _want_repair(self) -> None:
        check = self.chosen()
        if check is not None and check.repair is not None:
            self.repair_wanted.emit(check)
            self.checks.setFocus()  # the button may be off now: the next Space must not withdraw somebody

    # --- room -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._found = theme.panel("checks_panel", _("Checks"))
        self._issued = theme.panel("revision_panel", _("Revision"))
        self._head, self._inside, self._acts = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._head.addWidget(theme.label(_("Checks"), "checks_title", Role.PANEL_TITLE))
        self._head.addWidget(self.count)
        self._head.addStretch()
        self._mend = QHBoxLayout()
        self._mend.addWidget(self.proposal, 1)
        self._mend.addWidget(self.repair)
        self._upper = QVBoxLayout(self._found)
        self._upper.addLayout(self._head)
        self._upper.addWidget(self.checks, 1)
        self._upper.addLayout(self._mend)
        self._acts.addWidget(self.withdrawal)
        self._acts.addStretch()
        self._acts.addWidget(self.issue)
        self._lower = QVBoxLayout(self._issued)
        self._lower.addWidget(self.revision)
        self._lower.addWidget(self.changes)
        self._lower.addStretch()
        self._lower.addLayout(self._acts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._found, 1)
        self._column.addWidget(self._issued)
        self._parts = (self._found, self._issued)
        for first, second in pairwise((self.checks, self.repair, self.withdrawal, self.issue)):
            QWidget.setTabOrder(first, second)

    def show_only(self, part: int | None) -> None:
        """Show the checks (0) or the revision (1) alone, or both."""
        for at, panel in enumerate(self._parts):
            panel.setVisible(part is None or part == at)

    def fold(self) -> None:
        px = current().px
        wide, gap, tight = px(SPACE.large), px(SPACE.medium), px(SPACE.tight)
        self._column.setSpacing(gap)
        self._upper.setContentsMargins(px(1), gap, px(1), gap)
        self._upper.setSpacing(tight)
        words = self.withdrawal.sizeHint().width() + self.issue.sizeHint().width() + px(SPACE.small)
        beside = words <= self.width() - 2 * (wide + px(1))
        self._acts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        for line in (self._head, self._mend):
            line.setContentsMargins(wide, 0, wide, 0)
            line.setSpacing(px(SPACE.small))
        self._lower.setContentsMargins(wide, gap, wide, gap)
        for one in (self._lower, self._acts):
            one.setSpacing(px(SPACE.small))


def revision_line(view: StartListView) -> str:
    """`Revision 2, issued 14:05`, and that it is not, or no longer, the list as it stands."""
    if not view.revision or view.issued_at is None:
        return _("Not issued yet")
    words = (
        _("Revision {number}, issued {when}") if view.issued else _("Changed since revision {number}, issued {when}")
    )
    return words.format(number=view.revision, when=_when(view.issued_at))


def _when(at: datetime) -> str:
    """The local time, with the day where that is not today."""
    local = at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    if local.date() == datetime.now().astimezone().date():
        return time
    return f"{local:%Y-%m-%d} {time}"


def _counted(checks: tuple[Check, ...]) -> tuple[str, Tone]:
    """How much there is to do, in the tone of the gravest."""
    must = sum(check.severity is Severity.MUST for check in checks)
    should = sum(check.severity is Severity.SHOULD for check in checks)
    parts = [
        ngettext("{count} must", "{count} must", must).format(count=must) if must else "",
        ngettext("{count} should", "{count} should", should).format(count=should) if should else "",
    ]
    words = ", ".join(part for part in parts if part)
    return words or _("in order"), Tone.BAD if must else Tone.WARNING if should else Tone.OK


def _sentence(check: Check) -> Sentence:
    words = {Severity.MUST: _("Must be mended"), Severity.SHOULD: _("Should be mended"), Severity.NOTE: _("Note")}
    return Sentence(words[check.severity], check.sentence, _TONES[check.severity])


def _shortened(changes: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences, and how many more there are than have room."""
    more = len(changes) - MOST_CHANGES
    if more <= 1:
        return changes
    return (*changes[:MOST_CHANGES], ngettext("and {count} more", "and {count} more", more).format(count=more))
