"""The desk makes itself ready once it is seen."""

import pytest
from pytestqt.qtbot import QtBot

from skatedesk.services import rulebook
from skatedesk.ui import warm_up
from skatedesk.ui.background import Background


def test_the_rules_are_read_behind_the_window_and_then_memory_is_looked_through_no_more(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    done: list[str] = []
    monkeypatch.setattr(rulebook, "choose", done.append)
    background = Background()
    warm_up.make_ready(background, lambda: done.append("spared"))
    assert done == []
    qtbot.waitUntil(lambda: "spared" in done)
    assert done == [*rulebook.shipped(), "spared"]
    background.wait()
