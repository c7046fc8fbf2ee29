"""Questions whose answer is carried out at once: what is refused is said inside, and they stay open."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from skatedesk.services.changes import Changed
from skatedesk.services.person_fields import FieldError
from skatedesk.ui.desk import Act, Desk
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style.theme import mark_wrong

P = ParamSpec("P")
F = TypeVar("F")


class ActingQuestion(Question):
    """Acts on the desk by `attempt`; the same sentence stands in the line at the bottom of the window."""

    def __init__(
        self, desk: Desk, object_name: str, title: str, about: str, act_words: str, parent: QWidget | None
    ) -> None:  # fmt: skip
        super().__init__(object_name, title, about, act_words, parent)
        self.desk = desk

    def attempt(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Changed | None:
        """Carry out a service; None where it was refused, and then the reason is said."""
        self.say("")
        self.desk.refused.connect(self.say)
        changed = self.desk.do(act, *args, **kwargs)
        self.desk.refused.disconnect(self.say)
        return changed


class SavingQuestion(ActingQuestion):
    """A form for something new, or for the one with the id `known`. `fields` are its fields by the names of the facts.

    Signals: `saved(int)` with the id when it is on disk.
    """

    saved = Signal(int)
    known: int | None
    fields: dict[str, QWidget]

    def save(self, read: Callable[[], F], add: Act[[F]], edit: Act[[int, F]]) -> None:
        """Keep what was typed; where it cannot stand, ring the field that is meant and stay open."""
        try:
            facts = read()
        except FieldError as reason:
            field = self.fields[reason.field]
            if isinstance(field, QLineEdit):
                mark_wrong(field, wrong=True)
            self.refuse(str(reason), field)
            return
        changed = self.attempt(add, facts) if self.known is None else self.attempt(edit, self.known, facts)
        if changed is not None:
            self.accept()
            self.saved.emit(self.known or changed.made)
