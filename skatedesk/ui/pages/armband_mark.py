"""The armband of who is chosen, as a drawn mark beside the words that say it too."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skatedesk.domain.attempts import Start
from skatedesk.domain.races import Lane, armband
from skatedesk.sheets.result_list import side_word
from skatedesk.sheets.start_list import armband_word
from skatedesk.ui.style.marks import ARMBAND_MARKS, Mark, paint_mark
from skatedesk.ui.style.theme import current
from skatedesk.words import _

SIZE = 18


class ArmbandMark(QWidget):
    """Keeps its room where there is no armband, so that nothing beside it moves."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark: Mark | None = None
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_start(self, start: Start | None) -> None:
        """Show what this one wears, nothing for nobody."""
        self.mark = mark_of(start) if start else None
        self.setAccessibleName(armband_word(start) if start else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE) * current().scale

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.mark is not None:
            painter = QPainter(self)
            paint_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self.mark)
            painter.end()


def mark_of(start: Start) -> Mark | None:
    """The armband of a start; none for who withdrew or starts outside lanes."""
    return None if start.lane is None or start.withdrawn else ARMBAND_MARKS[armband(start.lane, start.place)]


def lane_words(start: Start) -> str:
    """`inner, white`, or the straight on which a team starts; nothing where neither is known."""
    if start.lane is None:
        return side_word(start)
    lane = _("inner") if start.lane is Lane.INNER else _("outer")
    return ", ".join(word for word in (lane, armband_word(start)) if word)
