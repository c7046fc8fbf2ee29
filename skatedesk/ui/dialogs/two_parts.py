"""Two parts of a question beside each other, or under tabs where there is too little room."""

from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from skatedesk.ui.pages.folding import Folding
from skatedesk.ui.style.theme import current
from skatedesk.ui.style.tokens import SPACE

_ANY_WIDTH = 16777215


class TwoParts(Folding):
    """The first part has a width of its own, the second takes the rest; their accessible names are the tabs."""

    def __init__(self, object_name: str, first: QWidget, second: QWidget, *, width: int, narrow: int) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self._parts, self._width, self._narrow = (first, second), width, narrow
        self.tabs = QTabBar()
        self.tabs.setObjectName(f"{object_name}_tabs")
        self.tabs.setAccessibleName(" · ".join(part.accessibleName() for part in self._parts))
        for part in self._parts:
            self.tabs.addTab(part.accessibleName())
        self.tabs.currentChanged.connect(self.fold)
        line = QHBoxLayout()
        line.setSpacing(current().px(SPACE.medium))
        line.addWidget(first)
        line.addWidget(second, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(SPACE.small))
        column.addWidget(self.tabs)
        column.addLayout(line, 1)
        second.hide()  # until the room is known: both together may be wider than the screen

    def bring(self, part: QWidget) -> None:
        """Show this part, where only one is seen."""
        self.tabs.setCurrentIndex(self._parts.index(part))

    def fold(self) -> None:
        px = current().px
        narrow = self.width() < px(self._narrow)
        self.tabs.setVisible(narrow)
        for at, part in enumerate(self._parts):
            part.setVisible(not narrow or at == self.tabs.currentIndex())
        self._parts[0].setMinimumWidth(0 if narrow else px(self._width))
        self._parts[0].setMaximumWidth(_ANY_WIDTH if narrow else px(self._width))
