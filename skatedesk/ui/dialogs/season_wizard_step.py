"""What all steps of the wizard have in common."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from skatedesk.ui.dialogs.competition_fields import FieldRefusedError
from skatedesk.ui.dialogs.season_wizard_draft import SeasonDraft
from skatedesk.ui.style.theme import current, mark_wrong
from skatedesk.ui.style.tokens import SPACE

__all__ = ["FieldRefusedError", "Step"]


class Step(QWidget):
    """One page of the wizard; its accessible name is its title.

    Signals: `edited()` when something of it changed.
    """

    edited = Signal()

    def __init__(self, object_name: str, title: str, draft: SeasonDraft) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.draft = draft
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current().px(SPACE.small))

    @property
    def is_ready(self) -> bool:
        """Whether it can be left; while something is read, it cannot."""
        return True

    @property
    def complaint(self) -> str:
        """What is wrong already, while somebody is still at it."""
        return ""

    def come(self) -> None:
        """Show the draft, and take the hands."""
        raise NotImplementedError

    def leave(self) -> None:
        """Bring what was typed into the draft; FieldRefusedError where it cannot stand."""

    def takes_return(self) -> bool:
        """Whether Return meant something inside the step, which is done then."""
        return False


def follow(field: QLineEdit, take: Callable[[str], None]) -> None:
    """Hand on what is typed into a field; it is no longer wrong then."""

    def typed(text: str) -> None:
        mark_wrong(field, wrong=False)
        take(text)

    field.textEdited.connect(typed)


def scrolled(inside: QWidget, object_name: str, accessible_name: str) -> QScrollArea:
    """Fields that scroll to where the hands are, on a low screen."""
    made = QScrollArea()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setMinimumWidth(inside.minimumSizeHint().width())
    return made
