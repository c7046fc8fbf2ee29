"""The desk makes itself ready once it is seen."""

import gc

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from skatedesk.ui import warm_up


def test_what_is_in_memory_is_looked_through_no_more(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    gc.unfreeze()
    warm_up.make_ready(window)
    assert gc.get_freeze_count() == 0
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    gc.unfreeze()
