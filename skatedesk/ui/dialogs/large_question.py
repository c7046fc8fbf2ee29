"""A question about a whole list: it has the room of the window, and long work is done behind it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from skatedesk.services.changes import Changed
from skatedesk.services.files import ResultsFile
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.style.theme import Choice, Label, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.ui.tables.sheet_view import SheetView

T = TypeVar("T")
LOW = 500
"""Below this height of the screen, in pixels at 100 %, the lists need the room of the words around them."""
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LargeQuestion(Question):
    """Return belongs to the rows while the hands are in a list, and opens a choice; Ctrl+Return always decides.

    What the desk refuses while the question stands is said in it.
    """

    def __init__(
        self, desk: Desk, object_name: str, title: str, about: str, act_words: str, parent: QWidget | None
    ) -> None:  # fmt: skip
        super().__init__(object_name, title, about, act_words, parent)
        self.desk = desk
        self._is_left = False
        self.background = Background(self)
        self.setMaximumSize(self.screen().availableGeometry().size() * 0.95)
        desk.refused.connect(self.say)
        self.say("")
        if self.low:
            self._save_room()

    @property
    def low(self) -> bool:
        """Whether the screen has little height for type of this size: what can be done without goes."""
        return self.maximumHeight() < current().px(LOW)

    def enlarge(self, width: int, height: int) -> None:
        """As large as this (given at 100 %), as far as the screen goes."""
        self.setMinimumSize((QSize(width, height) * current().scale).boundedTo(self.maximumSize()))

    def say(self, reason: str) -> None:
        """The reason below the answer; without one its room is the list's."""
        super().say(reason)
        self._reason.setVisible(bool(reason))

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Do long work away from the window; nothing is heard of it when the question was left meanwhile."""
        if not self._is_left:
            self.background.run(work, self._unless_left(done), self._unless_left(failed))

    def take(self, act: Callable[[ResultsFile], Changed]) -> None:
        """Carry out a long act away from the window, send word of it and close; a refusal is said here."""
        file = self.desk.file
        self.say("")
        self.act.setEnabled(False)
        self.desk.much_ahead.emit()
        self.background.run(lambda: act(file), self._taken, self.not_taken)

    def not_taken(self, error: Exception) -> None:
        """The act was refused: nothing has changed."""
        self.act.setEnabled(True)
        self.say(str(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = self.focusWidget()
        if event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.act.isEnabled():
                self.decide()
        elif event.key() in _RETURN and _in_list(held):
            event.accept()
        elif event.key() in _RETURN and isinstance(held, Choice):
            held.showPopup()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Work under way is finished first; what was being taken is taken, and closes the question itself."""
        self._is_left = True
        self.background.wait()
        if self.isVisible():
            super().done(result)

    def _save_room(self) -> None:
        """The title stands in the frame of the question as well; gaps become small."""
        gap = current().px(SPACE.small)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(gap)
        for title in self.findChildren(Label, "question_title"):
            title.hide()

    def _unless_left(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def tell(result: T) -> None:
            if not self._is_left:
                then(result)

        return tell

    def _taken(self, changed: Changed) -> None:
        self.desk.announce(changed)
        self.accept()


def _in_list(held: QWidget | None) -> bool:
    """Whether the hands are in a table, or in one of its cells."""
    while held is not None and not isinstance(held, SheetView):
        held = held.parentWidget()
    return held is not None
