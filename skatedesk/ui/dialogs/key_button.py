"""Buttons below a table whose acts have keys of their own there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skatedesk.ui.style import theme
from skatedesk.ui.style.theme import Button


def key_button(text: str, name: str, key: str, table: QWidget, act: Callable[[], None]) -> Button:
    """A button whose act has a key while the hands are in the table."""
    made = theme.button(text, name)
    made.setAutoDefault(False)
    made.clicked.connect(act)
    sequence = QKeySequence(key)
    made.setToolTip(sequence.toString(QKeySequence.SequenceFormat.NativeText))
    shortcut = QShortcut(sequence, table, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(made.click)
    return made
