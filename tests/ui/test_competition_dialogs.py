"""Making a competition, correcting it, and editing its programme, with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Discipline
from skatedesk.services import files, lists
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.competition import EditCompetitionDialog, NewCompetitionDialog
from skatedesk.ui.dialogs.programme import ProgrammeDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.large_questions import ALT, CTRL, Hands, Key, check_names, check_room, said, texts
from tests.ui.parts import desk_on

pytestmark = pytest.mark.usefixtures("daylight")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def new(desk: Desk, window: QWidget, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(NewCompetitionDialog(desk, window), qtbot)
    yield hands
    hands.leave()


@pytest.fixture
def empty(desk: Desk, window: QWidget, qtbot: QtBot) -> Iterator[Hands]:
    """The programme of a competition without races."""
    dialog = NewCompetitionDialog(desk, window)
    dialog.programme.choice.setCurrentIndex(dialog.programme.choice.count() - 1)
    dialog.programme.choice.activated.emit(dialog.programme.choice.currentIndex())
    dialog.open()
    dialog.decide()
    assert desk.competition is not None
    hands = Hands(ProgrammeDialog(desk, desk.competition, window), qtbot)
    yield hands
    hands.leave()


def races(desk: Desk) -> list[tuple[int, str, str, str]]:
    """Number, day, time and title of the races on the desk."""
    found = [item.race for item in desk.programme()]
    return [(race.number, race.day.isoformat() if race.day else "", race.time_of_day, race.title) for race in found]


# --- a new competition ---------------------------------------------------------------------------------------


def test_return_makes_the_next_one_of_the_series_with_its_programme_and_shows_it(new: Hands, desk: Desk):
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    dialog.fields.first_day.setFocus()
    new.type("2025-12-05")
    assert dialog.fields.dates.placeholderText() == "5 - 7 Dec 2025"
    new.press(Key.Key_Return)
    made = desk.competition
    assert made is not None
    assert (made.event, made.number, made.season, made.dates) == ("World Cup #3", 3, "2025/26", "5 - 7 Dec 2025")
    assert new.ended == [1]
    assert len(races(desk)) == 28
    assert races(desk)[0] == (1, "2025-12-05", "", "3000m Women Division B")
    assert desk.race_id == desk.programme()[0].race.id


def test_the_first_one_of_a_file_is_of_the_season_of_the_file(tmp_path: Path, window: QWidget):
    path = tmp_path / "old.skatedesk"
    files.new_file(path, "2023/24", "isu-2023-24").close()
    with desk_on(path) as desk:
        assert NewCompetitionDialog(desk, window).fields.season.text() == "2023/24"


def test_one_undo_takes_the_competition_back_with_its_races_and_its_season(new: Hands, desk: Desk):
    before = lists.competitions(desk.file)
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    dialog.fields.season.clear()
    dialog.fields.season.setFocus()
    new.type("2026/27")
    new.press(Key.Key_Return)
    assert desk.competition is not None
    assert desk.competition.season == "2026/27"
    desk.undo()
    assert lists.competitions(desk.file) == before
    assert desk.competition == before[-1]


def test_the_preview_follows_what_is_typed_and_chosen(new: Hands, desk: Desk):
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    assert texts(dialog.programme.table, "number", "day", "title")[0] == ("1", "", "3000m Women Division B")
    dialog.programme.choice.setFocus()
    new.choose(dialog.programme.choice, "Sprint championships")
    assert texts(dialog.programme.table, "title")[0] == ("1st 500m Women",)
    new.choose(dialog.programme.choice, "As at World Cup #1")
    programme = texts(dialog.programme.table, "title")
    first = next(one for one in lists.competitions(desk.file) if one.number == 1)
    assert [title for (title,) in programme] == [item.race.title for item in lists.programme(desk.file, first.id)]
    new.choose(dialog.programme.choice, "No races yet")
    assert texts(dialog.programme.table, "title") == []


def test_the_first_day_tells_the_season_and_a_name_is_needed(new: Hands, desk: Desk):
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    new.press(Key.Key_Delete)
    new.press(Key.Key_Return)
    assert said(dialog).startswith("A competition needs a name")
    assert dialog.fields.event_name.hasFocus()
    assert dialog.fields.event_name.property("wrong")
    new.type("Trials")
    dialog.fields.first_day.setFocus()
    new.type("3.10.2026")
    assert dialog.fields.season.text() == "2026/27"
    new.type("x")
    new.press(Key.Key_Return)
    assert "no date" in said(dialog)
    assert dialog.fields.first_day.hasFocus()


def test_a_number_that_is_taken_is_refused_in_the_question(new: Hands, desk: Desk):
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    dialog.fields.number.setFocus()
    new.type("2")
    new.press(Key.Key_Return)
    assert "has competition 2 already" in said(dialog)
    assert new.ended == []
    assert len(lists.competitions(desk.file)) == 2


def test_a_season_that_is_none_offers_no_programme_of_its_rules(new: Hands):
    dialog = new.question
    assert isinstance(dialog, NewCompetitionDialog)
    dialog.fields.season.setFocus()
    new.type("x")
    assert "is no season" in said(dialog, "programme_rules")
    assert dialog.programme.choice.findText("World Cup") == -1


# --- correcting one ------------------------------------------------------------------------------------------


def test_a_corrected_competition_keeps_its_race_on_the_desk(desk: Desk, window: QWidget, qtbot: QtBot):
    assert desk.competition is not None
    desk.choose_race(desk.programme()[3].race.id)
    race_id, before = desk.race_id, desk.competition
    hands = Hands(EditCompetitionDialog(desk, desk.competition, window), qtbot)
    hands.type("World Cup Two")
    hands.press(Key.Key_Return)
    assert (desk.competition.event, desk.race_id) == ("World Cup Two", race_id)
    with qtbot.waitSignal(desk.race_chosen):
        desk.undo()
    assert (desk.competition, desk.race_id) == (before, race_id)


# --- the programme -------------------------------------------------------------------------------------------


def test_races_are_added_one_after_the_other_by_typing(empty: Hands, desk: Desk):
    dialog = empty.question
    assert isinstance(dialog, ProgrammeDialog)
    empty.type("500")
    empty.press(Key.Key_Return)
    assert desk.race_id == desk.programme()[0].race.id
    dialog.new_race.metres.selectAll()
    empty.type("1500")
    empty.press(Key.Key_Return)
    dialog.new_race.kind.setFocus()
    empty.choose(dialog.new_race.kind, "Mass start")
    assert not dialog.new_race.metres.isEnabled()
    empty.press(Key.Key_Return, held=CTRL)
    assert [title for _number, _day, _time, title in races(desk)] == ["500m Women", "1500m Women", "Mass Start Women"]
    assert desk.programme()[2].race.discipline is Discipline.MASS_START


def test_a_race_needs_its_metres_and_only_one_is_like_it(empty: Hands, desk: Desk):
    dialog = empty.question
    assert isinstance(dialog, ProgrammeDialog)
    empty.press(Key.Key_Return)
    assert "needs its metres" in said(dialog)
    empty.type("500")
    empty.press(Key.Key_Return, Key.Key_Return)
    assert "is in the programme already" in said(dialog)
    assert len(races(desk)) == 1


def test_day_time_and_title_are_typed_into_the_table(empty: Hands, desk: Desk, qtbot: QtBot):
    dialog = empty.question
    assert isinstance(dialog, ProgrammeDialog)
    empty.type("500")
    empty.press(Key.Key_Return)
    dialog.table.setFocus()
    for column, text in (("day", "2.1.2026"), ("time_of_day", "14:30"), ("title", "500m Women, trial")):
        at = dialog.table.sheet_model.column_of(column)
        assert at is not None
        dialog.table.setCurrentIndex(dialog.table.sheet_model.index(0, at))
        empty.type(text[0])
        empty.type(text[1:])
        with qtbot.waitSignal(desk.changed):
            empty.press(Key.Key_Return)
    assert races(desk) == [(1, "2026-01-02", "14:30", "500m Women, trial")]
    assert empty.ended == []


def test_a_time_of_day_that_is_none_keeps_the_cell_open(empty: Hands, desk: Desk):
    dialog = empty.question
    assert isinstance(dialog, ProgrammeDialog)
    empty.type("500")
    empty.press(Key.Key_Return)
    key = dialog.table.chosen_key()
    dialog.table.setFocus()
    dialog.table.edit_cell(key or 0, "time_of_day")
    empty.type("25:00")
    empty.press(Key.Key_Return)
    assert dialog.table.state() == dialog.table.State.EditingState
    empty.press(Key.Key_Escape)
    assert races(desk)[0][2] == ""
    assert empty.ended == []


def test_races_move_and_go_with_keys(empty: Hands, desk: Desk):
    dialog = empty.question
    assert isinstance(dialog, ProgrammeDialog)
    for metres in ("500", "1000", "1500"):
        dialog.new_race.metres.selectAll()
        empty.type(metres)
        empty.press(Key.Key_Return)
    dialog.table.setFocus()
    empty.press(Key.Key_Up, held=ALT)
    empty.press(Key.Key_Up, held=ALT)
    assert [title for _number, _day, _time, title in races(desk)] == ["1500m Women", "500m Women", "1000m Women"]
    empty.press(Key.Key_Down, held=ALT)
    assert [race[3] for race in races(desk)] == ["500m Women", "1500m Women", "1000m Women"]
    desk.choose_race(dialog.table.chosen_key())
    empty.press(Key.Key_Delete)
    assert [race[3] for race in races(desk)] == ["500m Women", "1000m Women"]
    assert desk.race_id == dialog.table.chosen_key() == desk.programme()[1].race.id
    empty.press(Key.Key_Delete, Key.Key_Delete)
    assert (races(desk), desk.race_id) == ([], None)
    desk.undo()
    assert len(races(desk)) == 1


def test_a_race_with_entries_stays_and_the_question_says_why(desk: Desk, window: QWidget, qtbot: QtBot):
    assert desk.competition is not None
    before, race_id = races(desk), desk.race_id
    hands = Hands(ProgrammeDialog(desk, desk.competition, window), qtbot)
    dialog = hands.question
    assert isinstance(dialog, ProgrammeDialog)
    dialog.table.choose(race_id or 0)
    hands.press(Key.Key_Delete)
    assert said(dialog) != ""
    assert (races(desk), desk.race_id) == (before, race_id)
    hands.leave()


# --- the desk ------------------------------------------------------------------------------------------------


def test_the_desk_goes_to_a_competition(desk: Desk, qtbot: QtBot):
    first = lists.competitions(desk.file)[0]
    with qtbot.waitSignal(desk.race_chosen):
        desk.go_to_competition(first.id)
    assert desk.competition == first
    assert desk.race_id in {item.race.id for item in lists.programme(desk.file, first.id)}


# --- how it looks --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("kind", ["new", "edit", "programme"])
def test_every_question_has_names_and_fits_the_screen(
    desk: Desk, window: QWidget, qtbot: QtBot, qapp: QApplication, kind: str, scale: float
):
    theme.apply(qapp, LIGHT, scale)
    held = desk.competition
    assert held is not None
    makers = {
        "new": lambda: NewCompetitionDialog(desk, window),
        "edit": lambda: EditCompetitionDialog(desk, held, window),
        "programme": lambda: ProgrammeDialog(desk, held, window),
    }
    hands = Hands(makers[kind](), qtbot)
    check_names(hands.question)
    check_room(hands.question)
    hands.press(Key.Key_Escape)
    assert hands.ended == [0]
