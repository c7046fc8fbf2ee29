"""Officials, ice and air, typed at the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Condition, Official
from skatedesk.services import competition_officials, history, lists, race_officials, race_view
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.competition_officials import CompetitionOfficialsDialog
from skatedesk.ui.dialogs.officials_question import OfficialsQuestion
from skatedesk.ui.dialogs.officials_table import OfficialsTable
from skatedesk.ui.dialogs.question import Question
from skatedesk.ui.dialogs.race_conditions import RaceConditionsDialog
from skatedesk.ui.dialogs.race_officials import RaceOfficialsDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import DARK, LIGHT
from tests.ui.large_questions import ALT, CTRL, Hands, Key, check_names, check_room, said, texts

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def race_id(desk: Desk) -> int:
    """The first 500 m of the men in the first World Cup."""
    desk.go_to_race(lists.race(desk.file, lists.competition(desk.file, 1).id, 12).id)
    assert desk.race_id is not None
    return desk.race_id


@pytest.fixture
def of_race(desk: Desk, window: QWidget, qtbot: QtBot, race_id: int) -> Iterator[Hands]:
    hands = Hands(RaceOfficialsDialog(desk, race_id, window), qtbot)
    yield hands
    hands.leave()


@pytest.fixture
def of_competition(desk: Desk, window: QWidget, qtbot: QtBot, race_id: int) -> Iterator[Hands]:
    assert desk.competition is not None
    hands = Hands(CompetitionOfficialsDialog(desk, desk.competition, window), qtbot)
    yield hands
    hands.leave()


@pytest.fixture
def ice(desk: Desk, window: QWidget, qtbot: QtBot, race_id: int) -> Iterator[Hands]:
    hands = Hands(RaceConditionsDialog(desk, race_id, window), qtbot)
    yield hands
    hands.leave()


def table(question: QWidget) -> OfficialsTable:
    found = question.findChild(OfficialsTable)
    assert found is not None
    return found


def write(hands: Hands, text: str) -> None:
    """Type letter by letter, as the first one opens the editor; keyboards of other scripts hand over whole letters."""
    for letter in text:
        focus = QApplication.focusWidget()
        if letter.isascii():
            hands.type(letter)
        else:
            assert isinstance(focus, QLineEdit)
            focus.insert(letter)


def own(desk: Desk, race_id: int) -> tuple[Official, ...]:
    return race_officials.officials(desk.file, race_id).own


# --- of a race -----------------------------------------------------------------------------------------------


def test_a_name_is_typed_into_its_line_with_the_nation_behind_it(of_race: Hands, desk: Desk, race_id: int):
    assert texts(table(of_race.question), "office", "name", "nation")[:3] == [
        ("Referee", "Moyca STOFFEL", "CAN"),
        ("Assistant Referee", "", ""),
        ("Starter", "Matthew VRAA", "USA"),
    ]
    of_race.press(Key.Key_Down)
    write(of_race, "Ola HOLMEFJORD LORENTZEN (nor)")
    of_race.press(Key.Key_Return)
    of_race.press(Key.Key_Return, held=CTRL)
    assert of_race.ended == [1]
    assert own(desk, race_id)[1] == Official("Assistant Referee", "Ola HOLMEFJORD LORENTZEN", "NOR")
    assert race_view.read(desk.file, race_id).result_list().officials[0].name == "Moyca STOFFEL"


def test_del_takes_a_name_out_and_one_undo_brings_it_back(of_race: Hands, desk: Desk, race_id: int):
    before = own(desk, race_id)
    of_race.press(Key.Key_Delete)
    of_race.press(Key.Key_Return, held=CTRL)
    assert [one.name for one in own(desk, race_id)] == ["Matthew VRAA"]
    history.undo(desk.file)
    assert own(desk, race_id) == before


def test_an_office_of_its_own_is_added(of_race: Hands, desk: Desk, race_id: int):
    of_race.press(Key.Key_Insert)
    write(of_race, "Video Referee")
    of_race.press(Key.Key_Tab)
    write(of_race, "Jan Żurek")
    of_race.press(Key.Key_Return)
    of_race.press(Key.Key_Return, held=CTRL)
    assert own(desk, race_id)[-1] == Official("Video Referee", "Jan Żurek", "")


def test_what_cannot_stand_is_said_and_gone_to(of_race: Hands, desk: Desk, race_id: int):
    before = own(desk, race_id)
    of_race.press(Key.Key_Right)
    write(of_race, "Norway")
    of_race.press(Key.Key_Return)
    table(of_race.question).choose(7)
    of_race.press(Key.Key_Return, held=CTRL)
    assert said(of_race.question) == "“NORWAY” is no nation. Write three capital letters, such as NOR."
    assert table(of_race.question).chosen_key() == 0
    write(of_race, "USA")
    of_race.press(Key.Key_Return)
    assert said(of_race.question) == ""
    of_race.press(Key.Key_Escape)
    assert own(desk, race_id) == before


def test_those_of_the_race_before_are_taken_by_one_key(of_race: Hands, desk: Desk, race_id: int, qtbot: QtBot):
    of_race.press(Key.Key_Delete)
    of_race.press(Key.Key_A, held=ALT)
    qtbot.waitUntil(lambda: texts(table(of_race.question), "name")[0] == ("Moyca STOFFEL",))
    assert own(desk, race_id)[0].name == "Moyca STOFFEL"


def test_who_holds_an_office_for_the_competition_is_seen(desk: Desk, window: QWidget, qtbot: QtBot, race_id: int):
    assert desk.competition is not None
    desk.do(competition_officials.set_officials, desk.competition.id, [Official("Starter", "Anna", "NED")])
    desk.do(race_officials.set_officials, race_id, [])
    hands = Hands(RaceOfficialsDialog(desk, race_id, window), qtbot)
    assert texts(table(hands.question), "office", "name", "elsewhere")[2] == ("Starter", "", "Anna")
    assert table(hands.question).chosen_key() == 0
    hands.leave()


# --- of the competition --------------------------------------------------------------------------------------


def test_all_offices_of_the_regulations_are_proposed_and_one_act_saves_them(of_competition: Hands, desk: Desk):
    assert desk.competition is not None
    offices = [office for (office,) in texts(table(of_competition.question), "office")]
    assert (offices[0], offices[6], len(offices)) == ("Referee", "Timekeeper", 16)
    write(of_competition, "Moyca STOFFEL (CAN)")
    of_competition.press(Key.Key_Return, *[Key.Key_Down] * 6)
    write(of_competition, "Anna")
    of_competition.press(Key.Key_Return, Key.Key_Insert)
    write(of_competition, "M. 高木 (JPN)")
    of_competition.press(Key.Key_Return)
    of_competition.press(Key.Key_Return, held=CTRL)
    assert of_competition.ended == [1]
    assert competition_officials.officials(desk.file, desk.competition.id).officials == (
        Official("Referee", "Moyca STOFFEL", "CAN"),
        Official("Timekeeper", "Anna", ""),
        Official("Timekeeper", "M. 高木", "JPN"),
    )
    assert history.labels(desk.file)[0] == "Officials of World Cup #1"


def test_an_office_is_typed_by_its_own_word(of_competition: Hands, desk: Desk, qtbot: QtBot):
    assert desk.competition is not None
    of_competition.press(Key.Key_O, held=ALT)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    write(of_competition, "Speaker")
    of_competition.press(Key.Key_Tab)
    write(of_competition, "Hans")
    of_competition.press(Key.Key_Return)
    of_competition.press(Key.Key_Return, held=CTRL)
    found = competition_officials.officials(desk.file, desk.competition.id).officials
    assert found == (Official("Speaker", "Hans", ""),)


# --- ice and air ---------------------------------------------------------------------------------------------


def field(question: QWidget, name: str) -> QLineEdit:
    found = question.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def test_figures_are_typed_line_by_line_with_a_comma(ice: Hands, desk: Desk, race_id: int):
    assert field(ice.question, "start_ice").text() == "-8.1"
    assert field(ice.question, "start_time").hasFocus()
    for typed in ("905", "18,5", "30", "-8,25"):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        focus.selectAll()
        ice.type(typed)
        ice.press(Key.Key_Tab)
    assert field(ice.question, "interval_time").hasFocus()
    ice.press(Key.Key_Return)
    assert ice.ended == [1]
    assert race_view.read(desk.file, race_id).conditions == (
        Condition("start", "09:05", 18.5, 30.0, -8.25),
        Condition("end", "13:22", 19.2, 29.0, -8.0),
    )


def test_a_slip_is_said_where_it_is(ice: Hands, desk: Desk, race_id: int):
    before = race_view.read(desk.file, race_id).conditions
    field(ice.question, "end_ice").setFocus()
    field(ice.question, "end_ice").selectAll()
    ice.type("8,2")
    field(ice.question, "start_time").setFocus()
    ice.press(Key.Key_Return)
    assert said(ice.question) == "End: Ice temperature 8.2 cannot be. Type a figure from -20 to 5."
    assert field(ice.question, "end_ice").hasFocus()
    ice.type("x")
    assert said(ice.question) == ""
    ice.press(Key.Key_Return)
    assert said(ice.question).startswith("End: “8,2x” is no figure.")
    assert race_view.read(desk.file, race_id).conditions == before


def test_the_ice_after_the_race_before_is_taken_by_one_key(ice: Hands, qtbot: QtBot):
    ice.press(Key.Key_A, held=ALT)
    qtbot.waitUntil(lambda: field(ice.question, "start_time").text() == "12:49")
    shown = [field(ice.question, f"start_{part}").text() for part in ("time", "air", "humidity", "ice")]
    assert shown == ["12:49", "18.8", "28.0", "-8.1"]


def test_moments_that_have_no_line_stay(desk: Desk, window: QWidget, qtbot: QtBot, race_id: int):
    known = (Condition("pair 8", "13:10", 19.0), Condition("end", "13:22"))
    desk.do(race_officials.set_conditions, race_id, known)
    hands = Hands(RaceConditionsDialog(desk, race_id, window), qtbot)
    hands.press(Key.Key_Return)
    assert race_view.read(desk.file, race_id).conditions == known


# --- looks ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_they_fit_the_screen_and_every_part_has_a_name(
    desk: Desk, window: QWidget, qtbot: QtBot, race_id: int, qapp: QApplication, scale: float
):
    theme.apply(qapp, DARK, scale)
    assert desk.competition is not None
    questions: tuple[Question, ...] = (
        RaceOfficialsDialog(desk, race_id, window),
        CompetitionOfficialsDialog(desk, desk.competition, window),
        RaceConditionsDialog(desk, race_id, window),
    )
    for question in questions:
        hands = Hands(question, qtbot)
        check_names(question)
        check_room(question)
        assert question.height() <= question.screen().availableGeometry().height()
        fits = not isinstance(question, OfficialsQuestion) or not question.table.horizontalScrollBar().isVisible()
        assert fits, question.objectName()
        hands.leave()
    theme.apply(qapp, LIGHT)
