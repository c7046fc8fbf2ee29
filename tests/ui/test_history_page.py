"""The history page: finding a change by keyboard, taking it back, and the lists as they stood."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skatedesk.domain.times import RaceTime
from skatedesk.services import files, history, history_view, lists, race_view, results
from skatedesk.services.history_view import Wanted
from skatedesk.store.results_file import Hand
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.one_of import OneOfDialog
from skatedesk.ui.pages.history_page import CHANGES, THEN, HistoryPage
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT, SPACE
from tests.ui.large_questions import texts
from tests.ui.parts import asked, put_on_screen, type_in

Key = Qt.Key
pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> HistoryPage:
    """The page after two hands entered three times in the 1st 500 m of World Cup 1."""
    monkeypatch.setattr(Background, "inline", True)
    desk.choose_competition(lists.competition(desk.file, 1))
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 1).id, 12).id)
    for who, place, text in (("Ann", 0, "36.50"), ("Ann", 1, "36.60"), ("Bo", 1, "36.70")):
        desk.file.hand = Hand(who, "Desk 1")
        results.record_time(desk.file, starts(desk)[place], RaceTime.parse(text))
    return on_screen(qtbot, desk)


def on_screen(qtbot: QtBot, desk: Desk, width: int = 1130, height: int = 640) -> HistoryPage:
    made = put_on_screen(qtbot, HistoryPage(desk, Background(desk)), width, height)
    made.take_hands()
    return made


def starts(desk: Desk) -> list[int]:
    assert desk.race_id is not None
    return [start.id for start in race_view.read(desk.file, desk.race_id).starts]


def shown(page: HistoryPage) -> list[str]:
    """What was done, without the titles of the days."""
    return [text.partition(",")[0] for number, text in texts(page.table, "number", "label") if number.isdigit()]


def refusals(page: HistoryPage) -> list[str]:
    said: list[str] = []
    page.desk.refused.connect(said.append)
    return said


# --- changes -------------------------------------------------------------------------------------------------


def test_the_newest_is_chosen_and_told_in_full(page: HistoryPage):
    assert shown(page)[:4] == ["Time 36.70", "Time 36.60", "Time 36.50", "Import of race 28"]
    assert page.subtitle.text() == "60 changes"
    assert page.table.hasFocus()
    chosen = page.chosen()
    assert chosen is not None
    assert (chosen.now, chosen.before, chosen.who, chosen.station) == ("time 36.70", "36.60", "Bo", "Desk 1")
    ((whose, what, now, before),) = texts(page.details, "name", "what", "now", "before")
    assert (what, now, before) == ("time", "36.70", "36.60")
    assert chosen.label.endswith(whose)


def test_the_list_is_found_in_by_typing(page: HistoryPage, qtbot: QtBot):
    page.search.setFocus()
    qtbot.keyClicks(page.search, "time 36.50")
    assert shown(page) == ["Time 36.50"]
    type_in(Key.Key_Return)
    assert page.table.hasFocus()
    page.search.setFocus()
    type_in(Key.Key_Escape)
    assert len(shown(page)) == 60
    qtbot.keyClicks(page.search, "nothing like it")
    assert page.table.accessibleDescription().startswith("No change fits. Esc in the box")
    assert not page.act.isEnabled()


def test_hand_race_and_skater_are_chosen(page: HistoryPage, qtbot: QtBot):
    page.who.setCurrentIndex(page.who.findData("Ann"))
    page.who.activated.emit(page.who.currentIndex())
    assert shown(page) == ["Time 36.60", "Time 36.50"]
    page.choose_skater()
    dialog = asked(qtbot, page, "one_of_dialog")
    assert isinstance(dialog, OneOfDialog)
    assert page.desk.race_id is not None
    name = race_view.read(page.desk.file, page.desk.race_id).starts[0].competitor.name
    type_in(name, Key.Key_Return)
    assert shown(page) == ["Time 36.50"]
    assert page.skater.text() == name
    assert page.asked() == f"{name}, Ann"
    page.skater.click()
    assert shown(page) == ["Time 36.60", "Time 36.50"]
    page.who.setCurrentIndex(0)
    page.race.setCurrentIndex(page.race.findData(page.desk.race_id))
    page.race.activated.emit(page.race.currentIndex())
    assert shown(page) == ["Time 36.70", "Time 36.60", "Time 36.50", "Import of race 12"]


def test_an_earlier_change_is_taken_back(page: HistoryPage, qtbot: QtBot):
    type_in(Key.Key_Down, Key.Key_Down)
    page.act.click()
    assert shown(page)[:2] == ["Taken back: Time 36.50", "Time 36.70"]
    assert texts(page.table, "label", "state")[4][1] == "taken back"
    page.desk.undo()
    assert shown(page)[0] == "Undone: Taken back: Time 36.50"


def test_what_cannot_be_taken_back_says_why(page: HistoryPage):
    said = refusals(page)
    type_in(Key.Key_Down)
    page.take_back()
    assert "came after it. Take that back first." in said[-1]
    page.desk.undo()
    page.table.choose(60)
    assert not page.act.isEnabled()
    page.take_back()
    assert said[-1] == "This change does not hold any longer, so there is nothing to take back."
    page.tabs.setCurrentIndex(THEN)
    page.take_back()
    assert said[-1] == "Choose a change first."


def test_older_changes_follow_at_the_end_of_the_list(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
):  # fmt: skip
    """Nothing but what is shown is read."""
    monkeypatch.setattr(Background, "inline", True)
    monkeypatch.setattr("skatedesk.ui.pages.history_page.PAGE", 20)
    page = on_screen(qtbot, desk)
    assert len(shown(page)) == 20
    assert page.subtitle.text() == "The newest 20 changes; older ones follow at the end of the list"
    type_in(Key.Key_End)
    QApplication.processEvents()
    assert len(shown(page)) == 40
    for _again in range(2):
        type_in(Key.Key_End)
        QApplication.processEvents()
    assert len(shown(page)) == 57
    assert page.subtitle.text() == "57 changes"
    history.undo(desk.file)
    page.look_again()
    assert len(shown(page)) == 57


# --- as it stood ---------------------------------------------------------------------------------------------


def test_return_shows_the_list_as_it_stood_with_the_change(page: HistoryPage):
    type_in(Key.Key_Down, Key.Key_Return)
    assert page.tabs.currentIndex() == THEN
    assert page.past.field.hasFocus()
    assert page.past.choice.currentText() == "Result 12 · 1st 500m Men · Division A · changed since"
    assert page.past.title.text() == "Result · 1st 500m Men · provisional"
    assert page.past.since.text().startswith("Since then: ")
    assert "36.60 to 36.70" in page.past.since.text()
    assert "36.60" in [time for (time,) in texts(page.past.table, "time")]
    type_in(Key.Key_Down)
    assert page.past.since.text() == "Now it says the same."
    type_in(Key.Key_Up, Key.Key_Up)
    times = [time for (time,) in texts(page.past.table, "time")]
    assert "36.50" in times
    assert "36.60" not in times
    page.tabs.setCurrentIndex(CHANGES)
    page.take_hands()
    assert page.table.hasFocus()


def test_another_list_is_chosen(page: HistoryPage):
    page.show_then()
    page.past.choice.setCurrentIndex(page.past.choice.findText("Result 14", Qt.MatchFlag.MatchStartsWith))
    page.past.choice.activated.emit(page.past.choice.currentIndex())
    assert page.past.sheet is not None
    assert page.past.sheet.heading.number == 14
    assert page.past.since.text() == "Now it says the same."
    type_in(Key.Key_Up)
    assert page.past.sheet.heading.number == 14


def test_a_moment_is_typed(page: HistoryPage, qtbot: QtBot):
    page.show_then()
    field = page.past.field
    field.setText("half past")
    type_in(Key.Key_Return)
    assert field.property("wrong")
    assert page.past.table.accessibleDescription().startswith("“half past” is no moment. Write it as 2025-11-14 14:32")
    field.setText("2001-01-01")
    type_in(Key.Key_Return)
    assert not field.property("wrong")
    assert "there was nothing in this file yet" in page.past.table.accessibleDescription()
    first = history_view.whole(page.desk.file, Wanted()).entries[-1].at
    page.past.show_moment(first + timedelta(microseconds=1))
    assert page.past.table.accessibleDescription() == "At this moment the competition was not in the file yet."


def test_the_tab_alone_shows_now(page: HistoryPage):
    page.tabs.setCurrentIndex(THEN)
    assert page.past.since.text() == "Now it says the same."


# --- room ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_small_page_keeps_what_was_done_whole(qapp: QApplication, page: HistoryPage, scale: float):
    theme.apply(qapp, LIGHT, scale)
    for _again in range(2):
        # The parts have to be folded before the page comes to need no more room than that.
        page.resize(round(560 * scale), round(300 * scale))
        QApplication.processEvents()
    assert not page.title.isVisible()
    assert not page.details.isVisible()
    assert page.line.text().startswith("time 36.70, before 36.60 · Bo · Desk 1")
    assert page.search.isVisible()
    assert page.act.isVisible()
    assert not page.table.horizontalScrollBar().isVisible()
    assert page.minimumSizeHint().width() <= page.width()
    page.tabs.setCurrentIndex(THEN)
    QApplication.processEvents()
    assert page.past.choice.isVisible()
    assert not page.past.title.isVisible()
    page.resize(round(1130 * scale), round(640 * scale))
    QApplication.processEvents()
    assert page.past.title.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_moment_is_never_cut(qapp: QApplication, page: HistoryPage, scale: float):
    theme.apply(qapp, LIGHT, scale)
    page.resize(round(560 * scale), round(300 * scale))
    page.tabs.setCurrentIndex(THEN)
    QApplication.processEvents()
    field = page.past.field
    drawn = field.fontMetrics().horizontalAdvance(field.text())
    assert drawn < field.width() - 2 * theme.current().px(SPACE.small)


def test_choices_below_the_tabs_fill_their_line(page: HistoryPage):
    page.resize(560, 640)
    QApplication.processEvents()
    choices = (page.search, page.race, page.skater, page.who)
    below = [part.geometry() for part in choices if part.y() > page.tabs.geometry().bottom()]
    assert min(part.left() for part in below) == page.table.x()
    assert max(part.right() for part in below) == page.table.geometry().right()
    assert sum(part.width() for part in below) > page.table.width() - 4 * theme.current().px(SPACE.medium)


def test_every_part_has_a_name(page: HistoryPage):
    parts = [page.tabs, page.search, page.race, page.who, page.skater, page.act, page.table, page.details]
    parts += [page.past.field, page.past.choice, page.past.table]
    assert all(part.objectName() and part.accessibleName() for part in parts)


def test_the_page_without_a_file_says_so(qtbot: QtBot, qapp: QApplication):
    page = on_screen(qtbot, Desk())
    assert "Open a results file" in page.table.accessibleDescription()
    assert not page.act.isVisible()
    page.tabs.setCurrentIndex(THEN)
    assert "Open a results file" in page.past.table.accessibleDescription()


def test_an_empty_competition_says_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Background, "inline", True)
    desk = Desk()
    desk.open(files.new_file(tmp_path / "new.skatedesk", "2025/26", "isu-2025-26"))
    page = on_screen(qtbot, desk)
    assert shown(page) == ["New file for the season 2025/26"]
    page.show_then()
    assert page.past.table.accessibleDescription().startswith("This file has no competition yet.")
    desk.close()
