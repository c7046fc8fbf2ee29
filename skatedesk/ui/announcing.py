"""What happens on the desk is said to screen readers, wherever the hands are."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_POLITE = QAccessible.AnnouncementPoliteness.Polite
_URGENT = QAccessible.AnnouncementPoliteness.Assertive


def announce(part: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have this spoken, where somebody listens; an urgent one at once, another one after what is being said."""
    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(part, sentence)
        event.setPoliteness(_URGENT if urgent else _POLITE)
        QAccessible.updateAccessibility(event)
