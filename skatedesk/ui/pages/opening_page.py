"""What is seen for the moment in which a file is opened: its name, in the frame that the pages are going to fill."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Role, current
from skatedesk.ui.style.tokens import SPACE
from skatedesk.words import _

PROGRAMME = 212
"""The room of the programme at the left, in pixels at 100 %."""


class OpeningPage(QWidget):
    """The line at the top with the name, and empty sheets where programme and page will be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = current().px
        self.setObjectName("opening_page")
        self.setAccessibleName(_("Opening {name} …").format(name=name))
        top, programme, page = theme.panel("opening_top"), theme.panel("opening_programme"), theme.panel("opening_work")
        top.setProperty("role", "top")
        programme.setFixedWidth(px(PROGRAMME))
        named = QVBoxLayout(top)
        named.setContentsMargins(px(SPACE.large), px(SPACE.tight), px(SPACE.large), px(SPACE.tight))
        named.setSpacing(0)
        named.addWidget(theme.label(name, "opening_name", Role.COMPETITION))
        named.addWidget(theme.muted_label(_("Opening …"), "opening_words"))
        body = QHBoxLayout()
        body.setContentsMargins(*[px(SPACE.medium)] * 4)
        body.setSpacing(px(SPACE.medium))
        body.addWidget(programme)
        body.addWidget(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(body, 1)
