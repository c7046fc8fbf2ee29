"""Asking before a backup takes the place of the file."""

from PySide6.QtWidgets import QWidget

from skatedesk.services.restoring import Difference
from skatedesk.ui.dialogs.confirm import ConfirmDialog
from skatedesk.words import _

MOST_RACES = 6


class RestoreDialog(ConfirmDialog):
    """Says what goes, which races that touches, and how it is taken back. Signals: `confirmed()`."""

    def __init__(self, when: str, found: Difference, keys: str, parent: QWidget | None = None) -> None:
        way_back = _("The file as it is now is kept beside it; {keys} brings it back.").format(keys=keys)
        parts = [found.sentence(), races_touched(found), way_back]
        question = _("Go back to the backup of {when}?").format(when=when)
        super().__init__(question, "\n\n".join(part for part in parts if part), _("Restore"), parent)
        self.setObjectName("restore_dialog")
        self.widen(520)


def races_touched(found: Difference) -> str:
    """The races that a restore would change; the first few by name."""
    if not found.races:
        return ""
    named = list(found.races[:MOST_RACES])
    rest = len(found.races) - len(named)
    if rest:
        named.append(_("{count} more").format(count=rest))
    return _("Races touched: {races}.").format(races=", ".join(named))
