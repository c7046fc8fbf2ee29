"""Names in places where Qt would read marks in them: tooltips as HTML, menus and buttons with an underlined letter."""

import re

from PySide6.QtGui import Qt

_KEY_BEHIND = re.compile(r"\s?\(&\w\)")
"""Where words have no Latin letters, the access key stands in brackets behind them."""


def plain_tip(text: str) -> str:
    """The text for a tooltip: what would be read as HTML is shown as it is written."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def long_tip(text: str) -> str:
    """A long text for a tooltip, broken into lines."""
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def plain_act(text: str) -> str:
    """The text for a menu or a button: an ampersand underlines no letter."""
    return text.replace("&", "&&")


def without_key(text: str) -> str:
    """The text of a menu or a button as it is read: without the mark of its access key."""
    return _KEY_BEHIND.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
