"""Fields that scroll where the screen has no room for all of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget, object_name: str, accessible_name: str) -> QScrollArea:
    """The same part, which scrolls to where the hands are."""
    made = QScrollArea()
    made.setObjectName(object_name)
    made.setAccessibleName(accessible_name)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setWidget(inside)
    return made
