"""Asking before all races that wait for their draw are drawn at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skatedesk.services.draw_all import Waiting
from skatedesk.services.draws import Preparation
from skatedesk.sheets.draw_protocol import kind_words
from skatedesk.sheets.headings import race_line
from skatedesk.ui.dialogs.question import Question, wrapped
from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Tone
from skatedesk.words import _, ngettext

MOST = 12
"""So many races are named one by one; the rest are counted."""


class DrawAllDialog(Question):
    """Says which races are drawn and how, and which are left out and why. Return draws.

    Signals: `decided()`.
    """

    decided = Signal()

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        count = len(waiting.ready)
        words = ngettext("Draw {count} race", "Draw {count} races", count).format(count=count)
        super().__init__("draw_all_dialog", _("Draw all races"), "", words, parent)
        told = "\n".join(_first([_line(one) for one in waiting.ready]))
        self.body.addWidget(wrapped(theme.label(told, "draw_all_races")))
        left = "\n".join(_first([_("Left out. {sentence}").format(sentence=one) for one in waiting.left_out]))
        if left:
            self.body.addWidget(wrapped(theme.label(left, "draw_all_left_out", tone=Tone.WARNING)))
        seeds = _("Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.")
        self.body.addWidget(wrapped(theme.muted_label(seeds, "draw_all_seeds")))
        self.setAccessibleDescription(" ".join(filter(None, (told, left, seeds))))
        self.widen(520)
        self.act.setFocus()

    def decide(self) -> None:
        self.accept()
        self.decided.emit()


def _line(prepared: Preparation) -> str:
    return " · ".join((race_line(prepared.race), _count(prepared), kind_words()[prepared.kind]))


def _count(prepared: Preparation) -> str:
    count = len(prepared.field)
    if prepared.race.discipline.is_team:
        return ngettext("{count} team", "{count} teams", count).format(count=count)
    return ngettext("{count} skater", "{count} skaters", count).format(count=count)


def _first(lines: list[str]) -> list[str]:
    """The first lines, and how many more there are."""
    more = len(lines) - MOST
    if more <= 0:
        return lines
    return [*lines[:MOST], ngettext("and {count} more", "and {count} more", more).format(count=more)]
