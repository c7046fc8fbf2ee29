"""Questions whose answer is carried out at once: what is refused is said inside, and they stay open."""

from typing import ParamSpec

from PySide6.QtWidgets import QWidget

from skatedesk.services.changes import Changed
from skatedesk.ui.desk import Act, Desk
from skatedesk.ui.dialogs.question import Question

P = ParamSpec("P")


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
