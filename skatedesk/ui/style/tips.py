"""Names in places where Qt would read marks in them: tooltips as HTML, menus and buttons with an underlined letter."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """The text for a tooltip: what would be read as HTML is shown as it is written."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def plain_act(text: str) -> str:
    """The text for a menu or a button: an ampersand underlines no letter."""
    return text.replace("&", "&&")
