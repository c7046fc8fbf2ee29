"""Files in and out of the window: open, new, import, export, and somebody else reading along."""

import json
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from skatedesk import places
from skatedesk.services import files, lists, race_view
from skatedesk.ui.window import Window
from tests.journeys.hands import CTRL, Hands, Key, names, open_path
from tests.ui.parts import open_new

pytestmark = pytest.mark.journey

SAMPLE = places.resources() / "sample"
MEN_500, WOMEN_500 = SAMPLE / "wc1_12_m_500m_a_1.json", SAMPLE / "wc1_11_w_500m_a_1.json"


@pytest.fixture
def empty(window: Window, tmp_path: Path) -> Window:
    """A window on a new file without a race."""
    open_new(window, tmp_path / "day.skatedesk")
    return window


def say(window: Window) -> str:
    return window.status_line.message.text


def test_without_a_file_the_welcome_page_is_seen_and_no_key_does_harm(window: Window, qtbot):
    hands = Hands(window, qtbot)
    assert window.front.currentWidget() is window.welcome
    with qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(*[Key(Key.Key_F2 + step) for step in range(8)], Key.Key_Tab)
        for key in (Key.Key_Z, Key.Key_Y, Key.Key_2, Key.Key_E, Key.Key_P, Key.Key_G, Key.Key_PageDown):
            hands.press(key, held=CTRL)
    assert window.front.currentWidget() is window.welcome
    assert window.welcome.isAncestorOf(window.focusWidget())


def test_a_file_is_closed_and_opened_again_from_the_list_by_keyboard(hands: Hands, qtbot):
    path = hands.desk.file.path
    hands.press(Key.Key_F4, held=CTRL)
    assert (hands.desk.is_open, hands.window.windowTitle()) == (False, "skatedesk")
    assert [item.name for item in path.parent.iterdir()] == [path.name]
    assert hands.window.welcome.list.texts()[0].startswith("World Cup #2 · ")
    hands.press(Key.Key_Return)
    assert (hands.desk.file.path, hands.window.windowTitle()) == (path, f"{path.name} – skatedesk")
    hands.enter("10777")
    assert hands.result("Zhongyan NING", "rank") == ("14",)


def test_a_new_season_is_asked_for_by_keyboard(window: Window, qtbot):
    hands = Hands(window, qtbot)
    hands.press(Key.Key_N, held=CTRL)
    dialog = hands.dialog()
    assert dialog.objectName() == "season_wizard"
    hands.press(Key.Key_Escape)
    assert (dialog.isVisible(), hands.desk.is_open) == (False, False)


def test_races_are_imported_into_the_open_file_and_shown(empty: Window, qtbot):
    hands = Hands(empty, qtbot)
    with qtbot.waitSignal(hands.desk.told, check_params_cb=lambda said: said == "2 races taken."):
        empty.actions_.filing.import_paths([str(WOMEN_500), MEN_500])
    assert hands.page.title.text() == "11 · 1st 500m Women · Division A"
    assert (hands.window.workplace.competition.text(), hands.bar.isVisible()) == ("World Cup #1", True)
    hands.press(Key.Key_PageDown, held=CTRL)
    assert hands.result("Jordan STOLZ", "rank", "time", "points") == ("1", "33.88", "60")
    hands.check_file("M 500")
    with qtbot.waitSignal(hands.desk.told, check_params_cb=lambda said: said.endswith("nothing new.")):
        empty.actions_.filing.import_paths([MEN_500])
    assert hands.page.title.text() == "12 · 1st 500m Men · Division A"


def test_an_import_with_a_fault_is_refused_whole_and_says_why(empty: Window, tmp_path: Path, qtbot):
    hands, broken = Hands(empty, qtbot), tmp_path / "broken.json"
    facts = json.loads(MEN_500.read_text(encoding="utf-8"))
    facts["results"][3]["time"] = "3x.94"
    broken.write_text(json.dumps(facts), encoding="utf-8")
    with qtbot.waitSignal(hands.desk.refused) as refused:
        empty.actions_.filing.import_paths([broken, WOMEN_500])
    assert "broken.json" in refused.args[0]
    assert "3x.94" in refused.args[0]
    assert say(empty).endswith(refused.args[0])
    assert [item.race.number for item in hands.desk.programme()] == [11]


def test_an_undone_import_takes_the_race_off_the_desk_and_redo_brings_it_back(empty: Window, qtbot):
    hands = Hands(empty, qtbot)
    with qtbot.waitSignal(hands.desk.race_chosen):
        empty.actions_.filing.import_paths([MEN_500])
    assert hands.bar.isVisible()
    hands.undo()
    assert (hands.page.title.text(), hands.bar.isVisible(), hands.desk.race_id) == ("No race yet", False, None)
    hands.redo()
    assert hands.page.title.text() == "12 · 1st 500m Men · Division A"
    assert names(hands.page.result.table)[0] == "Jordan STOLZ"


def test_the_rest_of_an_import_stops_when_another_file_is_opened(empty: Window, desk_file: Path, qtbot):
    before, path = lists.competitions(empty.desk.file), empty.desk.file.path
    empty.actions_.filing.import_paths([MEN_500, WOMEN_500])
    open_path(empty, desk_file)
    qtbot.waitUntil(lambda: empty.desk.file.path == desk_file)
    assert before == []
    with closing(files.look_at(path)) as file:
        assert [race.number for race in (item.race for item in lists.programme(file, 1))] == [12]


def test_a_race_and_a_competition_are_written_as_workbooks(hands: Hands, tmp_path: Path, qtbot):
    hands.enter("10777")
    hands.enter("10718")
    filing, competition = hands.window.actions_.filing, hands.desk.competition
    assert competition is not None
    with qtbot.waitSignal(hands.desk.told, check_params_cb=lambda said: said.startswith("Written and checked: ")):
        filing.export_race_to(tmp_path, hands.desk.race_id or 0)
    with qtbot.waitSignal(hands.desk.told, check_params_cb=lambda said: said.startswith("Written and checked: ")):
        filing.export_competition_to(tmp_path, competition)
    (race,) = tmp_path.glob("competition-2-race-8*.xlsx")
    assert race.name in {path.name for path in tmp_path.iterdir()}
    cells = [cell for row in openpyxl.load_workbook(race).worksheets[0].iter_rows(values_only=True) for cell in row]
    assert {"Zhongyan NING", "Tim PRINS", "Jordan STOLZ"} <= set(cells)
    (whole,) = set(tmp_path.glob("competition-2*.xlsx")) - {race}
    assert len(openpyxl.load_workbook(whole, read_only=True).sheetnames) > len(hands.desk.programme())


def test_an_export_that_cannot_be_written_says_why(hands: Hands, tmp_path: Path, qtbot):
    folder = tmp_path / "folder"
    folder.write_text("a file where the folder should be")
    with qtbot.waitSignal(hands.desk.refused) as refused:
        hands.window.actions_.filing.export_race_to(folder, hands.desk.race_id or 0)
    assert refused.args[0].startswith("competition-2-race-8.xlsx was not written. ")


@pytest.mark.parametrize("text", ["no results file at all", ""], ids=["another kind", "empty"])
def test_a_damaged_file_is_named_with_ways_out_and_the_open_one_stays(hands: Hands, tmp_path: Path, text: str):
    damaged = tmp_path / "damaged.skatedesk"
    damaged.write_text(text)
    open_path(hands.window, damaged)
    assert hands.dialog().windowTitle() == "damaged.skatedesk cannot be opened"
    hands.press(Key.Key_Escape)
    assert hands.window.windowTitle() == "desk.skatedesk – skatedesk"
    hands.enter("10777")
    assert hands.result("Zhongyan NING", "rank") == ("14",)
    open_path(hands.window, tmp_path / "missing.skatedesk")
    hands.dialog()
    hands.press(Key.Key_Escape)
    assert hands.desk.is_open


def test_somebody_else_reads_along_and_the_desk_goes_on(hands: Hands):
    race_id = hands.desk.race_id or 0
    with closing(files.look_at(hands.desk.file.path)) as file:
        before = race_view.read(file, race_id)
        hands.enter("10777")
        after = race_view.read(file, race_id)
    assert (before.done, after.done) == (18, 19)
    hands.enter("10718")
    assert hands.race().done == 20


def test_closing_leaves_one_file(hands: Hands):
    path = hands.desk.file.path
    hands.enter("10777")
    hands.press(Key.Key_Q, held=CTRL)
    assert not hands.window.isVisible()
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_the_same_file_is_opened_twice_in_a_row(hands: Hands):
    path = hands.desk.file.path
    hands.enter("10777")
    open_path(hands.window, path)
    assert hands.name == "Tim PRINS"
    hands.enter("10718")
    assert hands.race().done == 20
