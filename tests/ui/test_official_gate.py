"""The question before a race is made official: by keys alone, each finding one Return away."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.census import Census
from skatedesk.domain.findings import Finding, Kind
from skatedesk.domain.races import Competition, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import gate, history, lists, race_officials, race_view, results
from skatedesk.services.gate import Gate
from skatedesk.ui.dialogs.official_gate import OfficialGateDialog
from skatedesk.ui.pages.sentence_list import SentenceList
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import CONTRAST, DARK, LIGHT
from skatedesk.ui.window import Window
from tests.domain import race
from tests.ui.large_questions import CTRL, Hands, Key
from tests.ui.parts import bring_forward

pytestmark = pytest.mark.usefixtures("daylight")

WAITS = Finding(Kind.NO_STATUS, "No 12 Antoine GÉLINAS-BEAULIEU has neither time nor status.", 5)
SLOW = Finding(Kind.TIME, "No 83 Hallgeir HOLMEFJORD LORENTZEN, 1:01.17: 26.93 slower than the season best 34.24.", 7)
ICE = Finding(Kind.CONDITIONS, "Neither air nor ice is written down.")
COMPETITION = Competition(1, 1, "2025/26", "ISU World Cup Speed Skating", "World Cup #1")


class Answers(QObject):
    """What the question was answered with."""

    def __init__(self, dialog: OfficialGateDialog) -> None:
        super().__init__(dialog.parent())
        self.remarks: list[str] = []
        self.wanted: list[Finding] = []
        dialog.decided.connect(self.remarks.append)
        dialog.wanted.connect(self.wanted.append)


Ask = Callable[..., tuple[Hands, Answers]]


@pytest.fixture
def ask(qtbot: QtBot) -> Iterator[Ask]:
    """Opens the question with these findings."""
    window = QMainWindow()
    qtbot.addWidget(window)
    opened: list[Hands] = []

    def show(*findings: Finding) -> tuple[Hands, Answers]:
        against = tuple(one for one in findings if not one.reminder)
        reminders = tuple(one for one in findings if one.reminder)
        found = Gate(COMPETITION, race(), Census(20, finished=18, dnf=1, wdr=1), against, reminders=reminders)
        dialog = OfficialGateDialog(found, window)
        answers = Answers(dialog)
        opened.append(Hands(dialog, qtbot))
        return opened[-1], answers

    yield show
    for hands in opened:
        hands.leave()


def label(dialog: QWidget, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def shown(dialog: QWidget, name: str) -> bool:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found.isVisible()


def test_where_nothing_was_found_one_return_decides(ask: Ask):
    hands, answers = ask()
    assert label(hands.question, "gate_census") == "20 entries: 18 finished, 1 DNF, 1 WDR"
    assert label(hands.question, "gate_verdict") == "Nothing speaks against it. From then on nothing can be changed."
    assert not shown(hands.question, "gate_findings")
    assert not shown(hands.question, "gate_remark")
    hands.press(Key.Key_Return)
    assert (answers.remarks, hands.ended) == ([""], [1])


def test_return_goes_to_the_finding(ask: Ask):
    hands, answers = ask(SLOW, ICE)
    hands.press(Key.Key_Down, Key.Key_Return)
    assert (answers.wanted, answers.remarks, hands.ended) == ([ICE], [], [1])


def test_a_remark_overrules(ask: Ask):
    hands, answers = ask(SLOW, ICE)
    assert label(hands.question, "gate_verdict") == "2 things are to be mended, or overruled with a remark."
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Return)
    assert label(hands.question, "question_reason") == "A remark must say why; it is kept with the race."
    assert (answers.remarks, hands.ended) == ([], [])
    hands.type("the ice  machine broke ")
    assert label(hands.question, "question_reason") == ""
    hands.press(Key.Key_Return)
    assert (answers.remarks, hands.ended) == (["the ice machine broke"], [1])


def test_from_the_list_ctrl_return_asks_for_the_remark(ask: Ask):
    hands, answers = ask(SLOW)
    hands.press(Key.Key_Return, held=CTRL)
    remark = hands.question.findChild(QLineEdit, "gate_remark")
    assert remark is QApplication.focusWidget()
    hands.type("seen")
    hands.press(Key.Key_Return, held=CTRL)
    assert answers.remarks == ["seen"]


def test_what_cannot_be_is_not_overruled(ask: Ask):
    hands, answers = ask(WAITS, SLOW)
    assert label(hands.question, "gate_verdict") == "1 thing has to be mended first."
    assert not shown(hands.question, "gate_remark")
    assert not shown(hands.question, "question_act")
    hands.press(Key.Key_Return, held=CTRL)
    assert (label(hands.question, "question_reason"), hands.ended) == (WAITS.sentence, [])
    hands.press(Key.Key_Escape)
    assert (answers.remarks, answers.wanted, hands.ended) == ([], [], [0])


def test_every_part_has_a_name(ask: Ask):
    hands, _answers = ask(SLOW)
    parts = [*hands.question.findChildren(QLineEdit), *hands.question.findChildren(QPushButton)]
    assert all(part.objectName() and part.accessibleName() for part in parts)
    assert "1 thing is to be mended" in hands.question.accessibleDescription()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("look", [LIGHT, DARK, CONTRAST], ids=lambda look: look.name)
@pytest.mark.parametrize("findings", [(), (WAITS, SLOW, ICE), (SLOW, ICE) * 15], ids=["none", "three", "thirty"])
def test_it_fits_the_screen(ask: Ask, qapp: QApplication, findings: Sequence[Finding], look: theme.Theme, scale: float):
    theme.apply(qapp, look, scale)
    dialog = ask(*findings)[0].question
    room = dialog.screen().availableGeometry().size()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for part in dialog.findChildren(QPushButton):
        assert not part.isVisible() or dialog.rect().contains(part.geometry()), part.objectName()


# --- in the window -------------------------------------------------------------------------------------------


@pytest.fixture
def thousand(window: Window, qtbot: QtBot) -> Window:
    """The 1000 m of the men in Salt Lake City, in the window."""
    file = window.desk.file
    window.desk.go_to_race(lists.race(file, lists.competition(file, 1).id, 8).id)
    bring_forward(qtbot, window)
    return window


def go_to(window: Window, kind: Kind, **at: Any) -> None:
    window.actions_.decisions.officials.go_to(Finding(kind, "Something.", **at))


def held_by() -> str:
    """What has the keyboard."""
    held = QApplication.focusWidget()
    return held.objectName() if held else ""


def opened(window: Window, name: str) -> bool:
    """Whether this question stands, and away with it."""
    found = window.findChild(QDialog, name)
    if found is not None:
        found.close()
    return found is not None


def start_id(window: Window, place: int) -> int:
    view = window.race_page.view
    assert view is not None
    return view.starts[place].id


def test_the_button_asks_and_makes_official(thousand: Window, qtbot: QtBot):
    thousand.race_page.official_button.click()
    dialog = thousand.findChild(OfficialGateDialog)
    assert dialog is not None
    with qtbot.waitSignal(thousand.desk.changed):
        dialog.decide()
    assert thousand.race_page.view is not None
    assert thousand.race_page.view.race.official
    with qtbot.waitSignal(thousand.desk.changed):
        thousand.race_page.official_button.click()
    made = history.last_change(thousand.desk.file)
    assert made is not None
    assert made.label == "Race 8 provisional again"


def test_a_remark_of_the_dialog_is_kept_with_the_race(thousand: Window, qtbot: QtBot):
    race_id = thousand.desk.race_id or 0
    thousand.desk.do(race_officials.set_conditions, race_id, [])
    thousand.actions_.decisions.official()
    dialog = thousand.findChild(OfficialGateDialog)
    assert dialog is not None
    dialog.remark.setText("the ice was not measured")
    with qtbot.waitSignal(thousand.desk.changed):
        dialog.decide()
    assert gate.look(thousand.desk.file, race_id).remark == "the ice was not measured"


def test_a_skater_is_gone_to_in_the_time_box(thousand: Window):
    third = start_id(thousand, 2)
    go_to(thousand, Kind.TIME, start_id=third)
    assert thousand.race_page.chosen() == (third, 1)
    assert held_by() == "time_box"


def test_a_passing_is_gone_to_in_its_field(thousand: Window):
    go_to(thousand, Kind.LAP, start_id=start_id(thousand, 2), metres=600)
    assert held_by() == "passing_600"


def test_a_reskate_is_gone_to_in_its_own_row(thousand: Window):
    third = start_id(thousand, 2)
    thousand.desk.do(results.order_reskate, third, "hindered")
    (found,) = gate.look(thousand.desk.file, thousand.desk.race_id or 0).findings
    thousand.actions_.decisions.officials.go_to(found)
    assert thousand.race_page.chosen() == (third, 2)


def test_what_is_of_the_race_opens_its_question(thousand: Window):
    go_to(thousand, Kind.OFFICIAL)
    assert opened(thousand, "race_officials_dialog")
    go_to(thousand, Kind.CONDITIONS)
    assert opened(thousand, "race_conditions_dialog")


def test_a_missing_code_opens_the_offences(thousand: Window):
    last = start_id(thousand, -1)
    thousand.desk.do(results.record_status, last, Status.DQ, ())
    go_to(thousand, Kind.CODE, start_id=last)
    assert opened(thousand, "offence_dialog")


def test_names_of_a_team_are_asked_for(thousand: Window):
    file = thousand.desk.file
    thousand.desk.go_to_race(lists.race(file, lists.competition(file, 1).id, 24).id)
    found = gate.look(file, thousand.desk.race_id or 0).findings[0]
    assert found.kind is Kind.MEMBERS
    thousand.actions_.decisions.officials.go_to(found)
    assert opened(thousand, "members_dialog")


@pytest.mark.parametrize(
    ("kind", "page"),
    [(Kind.NO_LIST, "draw_page"), (Kind.UNLISTED, "entries_page"), (Kind.CENSUS, "entries_page")],
)
def test_what_is_mended_elsewhere_is_gone_to(thousand: Window, kind: Kind, page: str):
    go_to(thousand, kind)
    assert thousand.pages.shown == page


def test_a_passing_under_the_hands_is_saved_before_anything_is_asked(thousand: Window):
    last = start_id(thousand, -1)
    go_to(thousand, Kind.LAP, start_id=last, metres=200)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("16.52")
    field.textEdited.emit("16.52")
    thousand.actions_.decisions.official()
    assert opened(thousand, "official_gate_dialog")
    view = race_view.read(thousand.desk.file, thousand.desk.race_id or 0)
    kept = view.start(last)
    assert kept is not None
    assert [passing.time for passing in kept.attempts[0].passings] == [RaceTime.parse("16.52")]


def test_reminders_are_read_and_return_makes_it_official(ask: Ask):
    hands, answers = ask(replace(ICE, reminder=True))
    dialog = hands.question
    assert label(dialog, "gate_verdict").startswith("Nothing speaks against it.")
    listed = dialog.findChild(SentenceList, "gate_findings")
    assert listed is not None
    assert (listed.isVisible(), listed.model().rowCount()) == (True, 1)
    assert QApplication.focusWidget() is dialog.act
    hands.press(Key.Key_Return)
    assert answers.remarks == [""]


def test_a_reminder_leads_to_where_it_is_mended(ask: Ask):
    reminder = replace(ICE, reminder=True)
    hands, answers = ask(reminder)
    listed = hands.question.findChild(SentenceList, "gate_findings")
    assert listed is not None
    listed.setFocus()
    hands.press(Key.Key_Return)
    assert (answers.wanted, answers.remarks) == ([reminder], [])
