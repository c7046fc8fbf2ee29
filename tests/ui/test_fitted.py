"""Words that are written smaller, then shorter, before they are cut."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.ui.pages.fitted import FittedLabel, fitted_label
from skatedesk.ui.style.theme import Role

LONG, SHORT = "24 · Team Pursuit Men · Division A", "24 · Team pursuit M · A"

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def label(qtbot: QtBot) -> FittedLabel:
    made = fitted_label("race_title", Role.TITLE)
    qtbot.addWidget(made)
    made.say(LONG, SHORT)
    made.show()
    QApplication.processEvents()
    return made


def width_of(label: FittedLabel, text: str, size: float = 1.0) -> int:
    font = label.font()
    font.setPixelSize(int(font.pixelSize() * size))
    return QFontMetrics(font).horizontalAdvance(text)


def test_the_full_words_are_written_smaller_first(label: FittedLabel):
    label.resize(width_of(label, LONG, 0.8), 30)
    text, font = label.fitting()
    assert text == LONG
    assert font.pixelSize() < label.font().pixelSize()


def test_the_short_words_stand_for_them_where_the_full_ones_fit_in_no_size(label: FittedLabel):
    label.resize(width_of(label, SHORT), 30)
    text, font = label.fitting()
    assert (text, font.pixelSize()) == (SHORT, label.font().pixelSize())
    assert label.text() == LONG


def test_only_what_fits_in_no_way_is_cut(label: FittedLabel):
    label.resize(60, 30)
    assert label.fitting()[0].endswith("…")
    label.say("No race yet", "")
    assert label.fitting()[0].startswith("No")
