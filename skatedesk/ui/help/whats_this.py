"""Says of every field what belongs into it: by Help, What's this?, by Shift+F1 in a question, and to screen readers.

The sentences are in `fields_of_*`, by the objectName of the field. Fields come and go while the window stands, so each
gets its sentence when the hands first come to it or its page or question is first seen.
"""

import re
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from skatedesk.ui.help import fields_of_acts, fields_of_pages, fields_of_setup
from skatedesk.ui.help.field_words import Line
from skatedesk.ui.style.tips import long_tip

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, QPlainTextEdit, QTextEdit)
"""The kinds of widgets somebody types or chooses in."""
FIND = "_find_box"
"""How the boxes end that look for something in a table."""
_NUMBER = re.compile(r"[0-9]+")


def lines() -> tuple[Line, ...]:
    """All that is said of fields."""
    return (*fields_of_pages.LINES, *fields_of_acts.LINES, *fields_of_setup.LINES)


def sentence(name: str) -> str:
    """What belongs into the field of this objectName; empty where nothing is known of it."""
    known = _by_name()
    at = known.get(name, known.get(_NUMBER.sub("#", name), known.get(FIND if name.endswith(FIND) else "")))
    return lines()[at][1]() if at is not None else ""


def explain(field: QWidget) -> None:
    """Give a field its sentence, in a question as a tip too; what is said of it by itself stays."""
    if not isinstance(field, FIELDS) or field.whatsThis():
        return
    said = sentence(field.objectName())
    if said:
        field.setWhatsThis(long_tip(said))
        field.setAccessibleDescription(field.accessibleDescription() or said)
        if isinstance(field.window(), QDialog) and not field.toolTip():
            field.setToolTip(long_tip(said))


def explain_all(around: QObject) -> None:
    """Give every field inside its sentence."""
    for field in around.findChildren(QWidget):
        explain(field)


@cache
def _by_name() -> dict[str, int]:
    return {name: at for at, (names, _words) in enumerate(lines()) for name in names}
