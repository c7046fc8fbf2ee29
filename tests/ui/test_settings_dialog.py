"""The settings of the desk: nothing holds before Save, then all of it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from skatedesk.services import desk_settings, newer_version
from skatedesk.services.desk_settings import DeskSettings
from skatedesk.services.newer_version import Announced
from skatedesk.ui.background import Background
from skatedesk.ui.backup_keeper import BackupKeeper
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.settings import SettingsDialog
from skatedesk.ui.style.theme import Label, current
from skatedesk.ui.style.tokens import DARK, LIGHT
from skatedesk.ui.window_memory import remembered
from tests.ui.parts import put_away


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot, daylight: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[SettingsDialog]:
    monkeypatch.setattr(Background, "inline", True)
    below = QWidget()
    below.show()
    made = SettingsDialog(desk, BackupKeeper(desk, desk), below)
    made.open()
    qtbot.waitExposed(made)
    yield made
    put_away(below)


def test_the_name_stands_behind_every_act_from_then_on(dialog: SettingsDialog, desk: Desk, qtbot: QtBot) -> None:
    assert desk.file.hand.who == ""
    dialog.who.setFocus()
    dialog.who.insert(" Ana Żurek ")
    qtbot.keyClicks(dialog.station, "finish line")
    qtbot.keyClick(dialog.station, Qt.Key.Key_Return)
    assert (desk.file.hand.who, desk.file.hand.station) == ("Ana Żurek", "finish line")
    assert desk_settings.chosen() == DeskSettings(who="Ana Żurek", station="finish line")


def test_look_and_size_are_shown_on_save_and_not_before(dialog: SettingsDialog) -> None:
    dialog.theme.setCurrentIndex(dialog.theme.findData(DARK.name))
    dialog.scale.setCurrentIndex(dialog.scale.findData(1.5))
    dialog.rows.setCurrentIndex(dialog.rows.findData(True))
    assert current().name == LIGHT.name
    dialog.decide()
    assert (current().name, current().scale, current().compact) == (DARK.name, 1.5, True)
    assert remembered().look == current()


def test_escape_leaves_everything(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.who, "Somebody")
    dialog.theme.setCurrentIndex(dialog.theme.findData(DARK.name))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk_settings.chosen() == DeskSettings()
    assert current().name == LIGHT.name


def test_another_language_is_asked_for_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.language.setCurrentIndex(dialog.language.findText("日本語"))
    with qtbot.waitSignal(dialog.language_chosen) as asked:
        dialog.decide()
    assert asked.args == ["ja"]
    assert desk_settings.chosen().language == "ja"


def test_the_same_language_is_not_asked_for(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.language_chosen):
        dialog.decide()


def test_nobody_is_asked_for_a_version_before_the_button(
    dialog: SettingsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def announce(address: str) -> Announced:
        asked.append(address)
        return Announced("999.0", "https://example.org/news")

    monkeypatch.setattr(newer_version, "ask", announce)
    qtbot.keyClicks(dialog.news, "https://example.org/version.json")
    assert asked == []
    dialog.look_now.click()
    assert asked == ["https://example.org/version.json"]
    assert dialog.answer.text().startswith("999.0 is there.")


def test_without_an_address_it_says_what_to_do(dialog: SettingsDialog) -> None:
    dialog.look_now.click()
    assert dialog.focusWidget() is dialog.news
    reason = dialog.findChild(Label, "question_reason")
    assert reason is not None
    assert "https://" in reason.text()
