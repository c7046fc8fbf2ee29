"""A new season, made step by step with the keyboard."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk import places
from skatedesk.services import files, lists, people
from skatedesk.services.last_season import Part
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs import season_wizard
from skatedesk.ui.dialogs.season_wizard import SeasonWizard
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.ui.large_questions import ALT, CTRL, Hands, Key, check_names, check_room, said, texts

pytestmark = pytest.mark.usefixtures("daylight")
TODAY = date(2025, 11, 21)


class _Today(date):
    @classmethod
    def today(cls) -> date:
        return TODAY


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """Always the same day, long work at once, and a folder for documents."""
    monkeypatch.setattr(Background, "inline", True)
    monkeypatch.setattr(season_wizard, "date", _Today)
    folder = home / "Documents"
    folder.mkdir()
    return folder


@pytest.fixture
def empty_desk(qapp: QApplication) -> Iterator[Desk]:
    """A desk without a file."""
    made = Desk()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def hands(empty_desk: Desk, window: QWidget, qtbot: QtBot) -> Iterator[Hands]:
    made = Hands(SeasonWizard(empty_desk, window), qtbot)
    yield made
    made.leave()


def wizard(hands: Hands) -> SeasonWizard:
    assert isinstance(hands.question, SeasonWizard)
    return hands.question


def about(hands: Hands) -> str:
    return said(hands.question, "question_about")


def type_into(hands: Hands, name: str, text: str) -> None:
    """Type a text into a field of the calendar in the place of what is there."""
    wizard(hands).calendar.fields[name].setFocus()
    hands.press(Key.Key_A, held=CTRL)
    hands.type(text)


def summary(hands: Hands) -> dict[str, str]:
    """What the last step says will be made."""
    return {line[0]: line[1] for line in texts(wizard(hands).summary.table, "what", "how")}


# --- a club meet ---------------------------------------------------------------------------------------------


def test_a_club_meet_is_five_times_return(hands: Hands, empty_desk: Desk, calm: Path, qtbot: QtBot):
    told: list[str] = []
    empty_desk.told.connect(told.append)
    for number, title in enumerate(("What is held", "Calendar", "Programme", "From last season", "Summary"), start=1):
        assert about(hands) == f"Step {number} of 5: {title}"
        hands.press(Key.Key_Return)
    assert hands.ended == [1]
    path = calm / "club-meet-2025-26.skatedesk"
    assert empty_desk.file.path == path
    meet = empty_desk.competition
    assert meet is not None
    assert (meet.event, meet.season, meet.dates) == ("Club meet", "2025/26", "21 Nov 2025")
    titles = [item.race.title for item in empty_desk.programme()]
    assert titles == ["500m Women", "500m Men", "1000m Women", "1000m Men"]
    assert told[-1].startswith("club-meet-2025-26.skatedesk is ready.")


def test_a_second_file_gets_a_name_of_its_own(hands: Hands, calm: Path):
    (calm / "club-meet-2025-26.skatedesk").write_text("the first one")
    hands.press(Key.Key_Return, held=CTRL)
    assert about(hands).endswith("Summary")
    assert Path(wizard(hands).summary.place.text()).name == "club-meet-2025-26-2.skatedesk"


def test_nothing_is_made_before_the_end(hands: Hands, empty_desk: Desk, calm: Path):
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_Escape)
    assert (hands.ended, empty_desk.is_open, list(calm.iterdir())) == ([0], False, [])


def test_back_keeps_what_was_typed(hands: Hands):
    hands.press(Key.Key_Return)
    type_into(hands, "event", "Autumn Meet")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Left, held=ALT)
    assert about(hands) == "Step 2 of 5: Calendar"
    assert wizard(hands).calendar.fields["event"].text() == "Autumn Meet"
    hands.press(Key.Key_Left, held=ALT)
    hands.press(Key.Key_Left, held=ALT)
    assert about(hands) == "Step 1 of 5: What is held"
    assert not wizard(hands).back.isEnabled()


# --- a season of the cup -------------------------------------------------------------------------------------


def test_a_season_of_the_cup_has_a_calendar(hands: Hands, empty_desk: Desk):
    made = wizard(hands)
    kinds = [kind for (kind,) in texts(made.kind.table, "kind")]
    assert (kinds[0], kinds[-2:]) == ("Club meet", ["World Cup", "Something else"])
    made.kind.table.choose(kinds.index("World Cup"))
    assert made.kind.series.text() == "ISU World Cup Speed Skating"
    assert "Mass start" in said(made, "wizard_kind_words")
    hands.press(Key.Key_Return)
    assert not made.calendar.table.isVisible()
    type_into(hands, "first_day", "2025-12-05")
    type_into(hands, "venue", "thialf")
    made.calendar.add.click()
    type_into(hands, "first_day", "12.12.2025")
    assert made.calendar.table.isVisible()
    assert texts(made.calendar.table, "event", "day") == [
        ("World Cup #1", "2025-12-05"),
        ("World Cup #2", "12.12.2025"),
    ]
    hands.press(Key.Key_Return, held=CTRL)
    lines = summary(hands)
    assert lines["1. World Cup #1"] == "thialf, Heerenveen · 5 - 7 Dec 2025 · 28 races"
    assert lines["2. World Cup #2"] == "oval not known yet · 12 - 14 Dec 2025 · 28 races"
    hands.press(Key.Key_Return)
    assert [item.event for item in lists.competitions(empty_desk.file)] == ["World Cup #1", "World Cup #2"]
    assert empty_desk.competition is not None
    assert empty_desk.competition.number == 1


def test_an_oval_is_offered_and_brings_its_town(hands: Hands):
    made = wizard(hands)
    hands.press(Key.Key_Return)
    venue = made.calendar.fields["venue"]
    venue.setFocus()
    hands.type("viki")
    completer = venue.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Vikingskipet, Hamar"
    popup = completer.popup()
    assert popup is not None
    popup.hide()
    venue.setText("Vikingskipet, Hamar")
    fields = made.calendar.fields
    assert [fields[name].text() for name in ("venue", "city", "country")] == ["Vikingskipet", "Hamar", "NOR"]
    venue.setText("Thialf")
    assert fields["city"].text() == "Heerenveen"
    fields["city"].setText("Oslo")
    venue.setText("M-Wave")
    assert (fields["city"].text(), made.draft.competitions[0].city) == ("Oslo", "Heerenveen")


def test_return_takes_the_only_oval_that_is_offered(hands: Hands):
    made = wizard(hands)
    hands.press(Key.Key_Return)
    venue = made.calendar.fields["venue"]
    venue.setFocus()
    hands.type("ham")
    completer = venue.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Key.Key_Return)
    planned = made.draft.competitions[0]
    assert (venue.text(), planned.venue) == ("Vikingskipet", "Vikingskipet")
    assert (planned.city, planned.country) == ("Hamar", "NOR")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("event", " ", "A competition needs a name, such as World Cup #3."),
        ("number", "none", "The number is a whole one, 1 or more; leave it empty for the next."),
        ("first_day", "3/4/2026", "may be two days"),
        ("first_day", "2026-07-02", "2026-07-02 is not in the season 2025/26, which goes from July to June."),
    ],
)
def test_what_cannot_stand_is_refused_beside_its_field(hands: Hands, field: str, text: str, sentence: str):
    hands.press(Key.Key_Return)
    type_into(hands, field, text)
    hands.press(Key.Key_Return)
    made = wizard(hands)
    assert about(hands) == "Step 2 of 5: Calendar"
    assert sentence in said(made)
    assert made.calendar.fields[field].hasFocus()
    assert made.calendar.fields[field].property("wrong")
    hands.type("x")
    assert not made.calendar.fields[field].property("wrong")
    assert said(made) == ""


def test_the_refused_competition_comes_to_the_front(hands: Hands):
    made = wizard(hands)
    hands.press(Key.Key_Return)
    made.calendar.add.click()
    made.calendar.add.click()
    made.calendar.table.choose(0)
    type_into(hands, "number", "3")
    hands.press(Key.Key_Return)
    assert "Number 3 is taken" in said(made)
    assert made.calendar.fields["event"].text() == "Club meet 3"
    made.calendar.table.setFocus()
    hands.press(Key.Key_Delete)
    assert [event for (event,) in texts(made.calendar.table, "event")] == ["Club meet", "Club meet 2"]


def test_a_season_that_is_none_is_refused_and_another_one_brings_its_rules(hands: Hands):
    made = wizard(hands)
    made.kind.season.setFocus()
    hands.press(Key.Key_A, held=CTRL)
    hands.type("2023/24")
    assert made.kind.rules.currentText() == "isu-2023-24"
    assert "2023/24" in made.kind.words.text()
    hands.type("5")
    hands.press(Key.Key_Return)
    assert said(made) == "“2023/245” is no season. Write it as 2025/26."
    assert made.kind.season.hasFocus()


def test_an_own_rule_file_is_described_or_refused(hands: Hands, tmp_path: Path):
    made = wizard(hands)
    own = Path(shutil.copy(places.resources() / "rules" / "isu-2025-26.toml", tmp_path / "club.toml"))
    broken = tmp_path / "broken.toml"
    broken.write_text("season = 2025", encoding="utf-8")
    made.kind.use_own(str(broken))
    assert "broken.toml" in made.kind.words.text()
    assert made.kind.words.property("tone") == "bad"
    assert made.draft.rules_name == "isu-2025-26"
    made.kind.rules.setCurrentIndex(made.kind.rules.count() - 1)
    made.kind.rules.activated.emit(made.kind.rules.count() - 1)
    dialog = made.findChild(QFileDialog, "wizard_rules_dialog")
    assert dialog is not None
    dialog.close()
    made.activateWindow()
    made.kind.table.setFocus()
    made.kind.use_own(str(own))
    assert "your own file" in made.kind.words.text()
    assert made.draft.rules_name == str(own)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_Return)
    assert hands.ended == [1]


# --- its programme -------------------------------------------------------------------------------------------


def test_races_come_and_go_and_another_programme_is_chosen(hands: Hands, empty_desk: Desk):
    made = wizard(hands)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Return)
    step = made.programme
    step.table.setFocus()
    hands.press(Key.Key_Delete)
    assert texts(step.table, "title")[0] == ("500m Men",)
    step.new_race.setFocus()
    hands.type("1500")
    hands.press(Key.Key_Return)
    assert texts(step.table, "number", "title")[-1] == ("4", "1500m Women")
    assert about(hands) == "Step 3 of 5: Programme"
    hands.press(Key.Key_Return)
    assert step.count.text() == "1500m Women is in the programme already."
    step.template.setFocus()
    step.template.setCurrentIndex(step.template.findText("Sprint championships"))
    step.template.activated.emit(step.template.currentIndex())
    assert texts(step.table, "day", "title")[-1] == ("2025-11-22", "2nd 1000m Men")
    step.template.setCurrentIndex(step.template.findText("No races yet"))
    step.template.activated.emit(step.template.currentIndex())
    assert texts(step.table, "title") == []
    assert not step.remove.isEnabled()
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_Return)
    assert empty_desk.programme() == ()


# --- from the last season ------------------------------------------------------------------------------------


def test_the_last_season_comes_along(hands: Hands, empty_desk: Desk, desk_file: Path):
    made = wizard(hands)
    for _step in range(3):
        hands.press(Key.Key_Return)
    part = made.last.part
    hands.type("nothing")
    hands.press(Key.Key_Return)
    assert said(made) == "There is no file of this name."
    assert part.file.hasFocus()
    part.file.setText(str(desk_file))
    assert part.boxes[Part.SKATERS].text().endswith(": 313")
    assert not part.boxes[Part.LOOKS].isEnabled()
    part.boxes[Part.TIMES].setFocus()
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Return)
    assert summary(hands)["From last season"].startswith("desk.skatedesk: skaters, team")
    hands.press(Key.Key_Return)
    assert len(people.people(empty_desk.file)) == 313


def test_the_last_season_first_tells_series_and_season(
    empty_desk: Desk, window: QWidget, desk_file: Path, qtbot: QtBot
):
    hands = Hands(SeasonWizard(empty_desk, window, from_last_season=True), qtbot)
    made = wizard(hands)
    assert about(hands) == "Step 1 of 5: From last season"
    made.last.part.file.setText(str(desk_file))
    hands.press(Key.Key_Return)
    assert (made.kind.season.text(), made.kind.series.text()) == ("2026/27", "ISU World Cup Speed Skating")
    assert "No rule file was made for 2026/27 yet" in made.kind.words.text()
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_Return)
    assert hands.ended == [1]
    assert [item.event for item in lists.competitions(empty_desk.file)] == ["World Cup #1"]
    assert len(people.people(empty_desk.file)) == 313


# --- where it lies -------------------------------------------------------------------------------------------


def test_a_place_that_cannot_be_is_refused_and_nothing_is_left(hands: Hands, empty_desk: Desk, calm: Path):
    made = wizard(hands)
    hands.press(Key.Key_Return, held=CTRL)
    hands.press(Key.Key_A, held=CTRL)
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_Return)
    assert said(made) == "Say where the file should lie."
    hands.type(str(calm / "no folder" / "meet"))
    hands.press(Key.Key_Return)
    assert "no folder" in said(made)
    assert (hands.ended, empty_desk.is_open) == ([], False)
    (calm / "there.skatedesk").write_text("somebody's")
    hands.press(Key.Key_A, held=CTRL)
    hands.type(str(calm / "there.skatedesk"))
    hands.press(Key.Key_Return)
    assert "exists already" in said(made)
    hands.press(Key.Key_A, held=CTRL)
    hands.type(str(calm / "meet"))
    hands.press(Key.Key_Return)
    assert hands.ended == [1]
    with closing(files.look_at(calm / "meet.skatedesk")) as file:
        assert len(lists.competitions(file)) == 1


# --- how it looks --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_step_has_names_and_fits_a_small_screen(
    empty_desk: Desk, window: QWidget, qapp: QApplication, qtbot: QtBot, scale: float
):
    theme.apply(qapp, LIGHT, scale)
    hands = Hands(SeasonWizard(empty_desk, window), qtbot)
    made = wizard(hands)
    made.setMaximumSize(QSize(1366, 700))
    check_names(made)
    for step in made.steps:
        made.resize(made.maximumSize())
        QApplication.processEvents()
        check_room(made)
        assert made.focusWidget() is not None, step.objectName()
        assert made.focusWidget().focusPolicy() & Qt.FocusPolicy.TabFocus
        if step is not made.summary:
            hands.press(Key.Key_Return)
    hands.leave()
