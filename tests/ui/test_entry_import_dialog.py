"""Taking the entry list of a federation: columns, preview, questions, report, and one act."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.races import Sex
from skatedesk.services import files, people
from skatedesk.services.people import PersonFields
from skatedesk.ui.background import Background
from skatedesk.ui.desk import Desk
from skatedesk.ui.dialogs.entry_columns import target_words
from skatedesk.ui.dialogs.entry_import import EntryImportDialog
from skatedesk.ui.style import theme
from skatedesk.ui.style.tokens import LIGHT
from tests.services import content
from tests.services.entry_lists import HEADERS, build_meeting, entered, text_list, workbook
from tests.ui.large_questions import CTRL, Hands, Key, check_names, check_room, said, texts
from tests.ui.parts import desk_on

ANNA = "Berg;Anna;NOR;W;2001-02-03;Oslo SK;x;x;1:16.50"
OLA = "Dahl;Ola;NOR;M;1999-12-31;;x;;"
TWINS = "Gélinas-Beaulieu;Antoine;CAN;M;;;x;;"
WRONG = "Moe;Eva;XXQ;W;2001-02-03;;x;;"

pytestmark = pytest.mark.usefixtures("daylight")


class ImportHands(Hands):
    """Hands at the import, with its parts."""

    question: EntryImportDialog

    def rows(self) -> list[tuple[str, ...]]:
        return texts(self.question.preview.table, "row", "verdict", "name", "sentence")

    def tabs(self) -> list[str]:
        bar = self.question.preview.tabs
        return [bar.tabText(at) for at in range(bar.count())]

    def mapped(self) -> dict[str, str]:
        return {row[0]: row[1] for row in texts(self.question.columns.table, "heading", "target")}

    def map(self, heading: str, words: str) -> None:
        """Go to a column and read it otherwise."""
        columns = self.question.columns
        columns.table.choose([row[0] for row in texts(columns.table, "heading")].index(heading))
        columns.table.setFocus()
        self.press(Key.Key_Return)
        self.choose(columns.choice, words)


Open = Callable[[Path], ImportHands]


@pytest.fixture(scope="module")
def meeting_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A World Cup, and two skaters of one name."""
    path = tmp_path_factory.mktemp("meeting") / "meeting.skatedesk"
    build_meeting(path)
    file = files.open_file(path)
    for day in (date(2001, 2, 3), date(1999, 5, 5)):
        people.add(file, PersonFields("Gélinas-Beaulieu", "Antoine", "CAN", Sex.MEN, born=day))
    file.close()
    return path


@pytest.fixture
def desk(meeting_path: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    path = tmp_path / "meeting.skatedesk"
    path.write_bytes(meeting_path.read_bytes())
    with desk_on(path) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def start(desk: Desk, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the import of a list; background work is done at once."""
    monkeypatch.setattr(Background, "inline", True)
    opened: list[ImportHands] = []

    def begin(path: Path) -> ImportHands:
        opened.append(ImportHands(EntryImportDialog(desk, path, window), qtbot))
        return opened[-1]

    yield begin
    for hands in opened:
        hands.leave()


def four_rows(folder: Path) -> Path:
    return text_list(folder, ANNA, OLA, TWINS, WRONG)


def test_the_preview_shows_every_row_with_its_verdict_and_changes_nothing(start: Open, desk: Desk, tmp_path: Path):
    before = content(desk.file.path)
    hands = start(four_rows(tmp_path))
    assert [row[:3] for row in hands.rows()] == [
        ("2", "new", "Anna BERG"),
        ("3", "new", "Ola DAHL"),
        ("4", "asked", "Antoine GÉLINAS-BEAULIEU"),
        ("5", "refused", "Eva MOE"),
    ]
    assert hands.rows()[0][3] == "New skater; entered: 500m Women, 1000m Women (1:16.50)."
    assert hands.tabs() == ["All 4", "New 2", "Refused 1", "Asked 1"]
    assert hands.question.act.text() == "Take 2 rows"
    assert said(hands.question, "detail_head") == "Row 4 · Antoine GÉLINAS-BEAULIEU CAN · asked"
    hands.press(Key.Key_Escape)
    assert content(desk.file.path) == before


def test_a_row_is_decided_with_the_keyboard_and_all_is_taken_as_one_act(start: Open, desk: Desk, tmp_path: Path):
    before = entered(desk.file)
    hands = start(four_rows(tmp_path))
    assert hands.question.preview.table.hasFocus()
    hands.press(Key.Key_Return)
    hands.choose(hands.question.preview.detail.choice, "Antoine GÉLINAS-BEAULIEU (CAN, born 1999-05-05)")
    assert hands.rows()[2][1:] == (
        "decided", "Antoine GÉLINAS-BEAULIEU", "It is Antoine GÉLINAS-BEAULIEU (CAN, born 1999-05-05).",
    )  # fmt: skip
    assert hands.question.act.text() == "Take 3 rows"
    assert hands.question.preview.table.hasFocus()
    hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == [1]
    assert set(entered(desk.file)) == {"Anna BERG", "Ola DAHL", "Antoine GÉLINAS-BEAULIEU"}
    assert len(people.people(desk.file)) == 4
    desk.undo()
    assert entered(desk.file) == before


def test_return_in_the_table_takes_nothing(start: Open, desk: Desk, tmp_path: Path):
    hands = start(text_list(tmp_path, ANNA))
    hands.press(Key.Key_Return)
    assert (hands.ended, entered(desk.file)) == ([], {})


def test_somebody_new_and_an_answer_taken_back(start: Open, desk: Desk, tmp_path: Path):
    hands = start(text_list(tmp_path, TWINS))
    assert hands.question.act.text() == "Nothing to take"
    assert not hands.question.act.isEnabled()
    hands.press(Key.Key_Return)
    hands.choose(hands.question.preview.detail.choice, "Somebody new")
    assert hands.question.preview.answers == {2: None}
    hands.press(Key.Key_Return)
    hands.choose(hands.question.preview.detail.choice, "Not decided")
    assert hands.question.preview.answers == {}
    hands.press(Key.Key_Return)
    hands.choose(hands.question.preview.detail.choice, "Somebody new")
    hands.press(Key.Key_Return, held=CTRL)
    assert len(people.people(desk.file)) == 3


def test_after_an_answer_the_next_question_is_chosen(start: Open, tmp_path: Path):
    people_rows = [TWINS, ANNA, "Gelinas-Beaulieu;Antoine;CAN;M;;;;x;"]
    hands = start(text_list(tmp_path, *people_rows))
    hands.press(Key.Key_Return)
    hands.choose(hands.question.preview.detail.choice, "Somebody new")
    assert said(hands.question, "detail_head").startswith("Row 4 ")
    assert "1 row asks who it is" in said(hands.question, "import_hint")


def test_the_tabs_show_one_verdict(start: Open, tmp_path: Path):
    hands = start(four_rows(tmp_path))
    hands.question.preview.tabs.setFocus()
    hands.press(Key.Key_Right, Key.Key_Right)
    assert [row[:3] for row in hands.rows()] == [("5", "refused", "Eva MOE")]
    assert "“XXQ” is no nation code" in said(hands.question, "detail_sentence")
    assert said(hands.question, "detail_said").startswith("The list says: Moe | Eva | XXQ")


def test_a_column_read_otherwise_plans_anew(start: Open, tmp_path: Path):
    path = text_list(tmp_path, f"{ANNA};x", headers=[*HEADERS, "Hotel"])
    hands = start(path)
    assert hands.mapped()["Hotel"] == "not read"
    assert hands.question.columns.table.chosen_key() == len(HEADERS)
    hands.map("Hotel", "1500 m")
    assert hands.mapped()["Hotel"] == "1500 m"
    assert "1500m Women" in hands.rows()[0][3]
    hands.map("1000 m", "not read")
    assert "1000m" not in hands.rows()[0][3]
    assert hands.question.columns.table.hasFocus()


def test_what_is_missing_is_named_and_can_be_chosen(start: Open, tmp_path: Path):
    path = text_list(tmp_path, "Berg;Anna;NOR;W;x", headers=["Family name", "Given name", "Team code?", "Sex", "500"])
    hands = start(path)
    assert said(hands.question, "columns_missing") == (
        "No column says the nation. Choose one, or the nation of all rows at the bottom."
    )
    assert hands.question.columns.table.hasFocus()
    assert (texts(hands.question.preview.table), hands.question.act.isEnabled()) == ([], False)
    hands.map("Team code?", "Nation")
    assert [row[:2] for row in hands.rows()] == [("2", "new")]
    assert not hands.question.columns.missing.isVisible()


def test_the_nation_of_all_rows_can_be_chosen(start: Open, tmp_path: Path):
    hands = start(text_list(tmp_path, "Berg;Anna;W;x", headers=["Family name", "Given name", "Sex", "500"]))
    nation = hands.question.columns.nation
    assert nation.currentText() == "none: such rows are refused"
    nation.setFocus()
    hands.press(Key.Key_Return)
    hands.choose(nation, "NOR · Norway")
    assert texts(hands.question.preview.table, "verdict", "nation") == [("new", "NOR")]
    assert not hands.question.columns.missing.isVisible()


def test_the_country_of_the_competition_is_offered(start: Open, desk: Desk, tmp_path: Path):
    assert desk.competition is not None
    desk.competition = replace(desk.competition, country="SWE")
    hands = start(text_list(tmp_path, "Berg;Anna;W;x", headers=["Family name", "Given name", "Sex", "500"]))
    assert hands.question.columns.nation.currentText() == "SWE · Sweden"
    assert texts(hands.question.preview.table, "verdict", "nation") == [("new", "SWE")]


def test_what_was_copied_in_a_spreadsheet_takes_the_place_of_the_list(start: Open, desk: Desk, tmp_path: Path):
    hands = start(text_list(tmp_path, WRONG))
    rows = ("\t".join(line.split(";")) for line in (";".join(HEADERS), ANNA, OLA))
    QApplication.clipboard().setText("\r\n".join(rows))
    hands.press(Key.Key_V, held=CTRL)
    assert [row[:3] for row in hands.rows()] == [("2", "new", "Anna BERG"), ("3", "new", "Ola DAHL")]
    hands.press(Key.Key_Return, held=CTRL)
    assert set(entered(desk.file)) == {"Anna BERG", "Ola DAHL"}


def test_an_empty_clipboard_says_what_to_copy(start: Open, tmp_path: Path):
    hands = start(text_list(tmp_path, ANNA))
    QApplication.clipboard().setText(" ")
    hands.press(Key.Key_V, held=CTRL)
    assert said(hands.question).startswith("There is no text to paste.")
    assert (hands.rows(), hands.question.act.isEnabled()) == ([], False)


def test_a_file_that_is_no_list_says_why(start: Open, tmp_path: Path):
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF-1.7")
    hands = start(path)
    assert said(hands.question) == "list.pdf is a PDF. Ask for the list as .xlsx or .csv."
    assert not hands.question.act.isEnabled()
    assert not hands.question.report.isEnabled()


def test_another_sheet_of_a_workbook_can_be_read(start: Open, tmp_path: Path):
    path = workbook(tmp_path / "Norway.xlsx", [HEADERS, ANNA.split(";")], title="Women")
    book = load_workbook(path)
    book.create_sheet("Men").append(HEADERS)
    book["Men"].append(OLA.split(";"))
    book.save(path)
    hands = start(path)
    assert [row[2] for row in hands.rows()] == ["Anna BERG", ""]
    assert hands.tabs()[-1] == "Remarks 1"
    hands.question.sheets.setFocus()
    hands.choose(hands.question.sheets, "Men")
    assert hands.rows()[0][2] == "Ola DAHL"


def test_who_is_entered_but_not_in_the_list_is_remarked(start: Open, tmp_path: Path):
    start(text_list(tmp_path, ANNA, OLA)).press(Key.Key_Return, held=CTRL)
    hands = start(text_list(tmp_path, ANNA))
    assert hands.tabs() == ["All 1", "Known 1", "Remarks 1"]
    assert hands.rows()[-1][1:] == ("remark", "Ola DAHL", "Entered, but not in this list.")
    assert hands.question.act.text() == "Nothing to take"


def test_the_report_is_written_where_it_is_asked_for(start: Open, tmp_path: Path):
    hands = start(four_rows(tmp_path))
    hands.question.report.setFocus()
    hands.press(Key.Key_Space)
    dialog = hands.question.findChild(QFileDialog, "report_dialog")
    assert dialog is not None
    target = tmp_path / "report.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert said(hands.question, "import_hint") == "Report written and checked: report.xlsx, 2 rows."
    sheet = load_workbook(target).worksheets[0]
    cells = [str(cell.value) for line in sheet.iter_rows() for cell in line if cell.value is not None]
    assert any("“XXQ” is no nation code" in cell for cell in cells)


def test_a_file_that_changed_meanwhile_is_compared_anew(start: Open, desk: Desk, tmp_path: Path):
    hands = start(text_list(tmp_path, ANNA))
    people.add(desk.file, PersonFields("Berg", "Anna", "NOR", Sex.WOMEN, born=date(2001, 2, 3)))
    hands.press(Key.Key_Return, held=CTRL)
    assert said(hands.question).startswith("The file has changed since Norway.csv was compared with it.")
    assert hands.ended == []
    assert hands.rows()[0][3].startswith("Entered: ")
    hands.press(Key.Key_Return, held=CTRL)
    assert hands.ended == [1]


def test_it_all_goes_on_in_the_background(desk: Desk, window: QWidget, qtbot: QtBot, tmp_path: Path):
    hands = ImportHands(EntryImportDialog(desk, text_list(tmp_path, *many(400)), window), qtbot)
    qtbot.waitUntil(lambda: hands.question.act.text() == "Take 400 rows")
    with qtbot.waitSignal(desk.changed) as changed:
        hands.press(Key.Key_Return, held=CTRL)
    assert changed.args is not None
    assert changed.args[0].label == "Entries from Norway.csv: 400 rows"
    qtbot.waitUntil(lambda: hands.ended == [1])


def test_leaving_while_it_is_read_waits_for_the_end(desk: Desk, window: QWidget, qtbot: QtBot, tmp_path: Path):
    hands = ImportHands(EntryImportDialog(desk, text_list(tmp_path, *many(50)), window), qtbot)
    hands.press(Key.Key_Escape)
    assert hands.ended == [0]
    assert entered(desk.file) == {}


def many(count: int) -> Sequence[str]:
    """Rows of as many women with names of their own."""
    letters = "abcdefghijklmnopqrst"
    names = [f"{first}{second}rud" for first in letters for second in letters][:count]
    return [
        f"{name.title()};{name[::-1].title()};NOR;W;{1980 + at % 25}-{1 + at % 12:02d}-{1 + at % 28:02d};;x;;"
        for at, name in enumerate(names)
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_question_has_names_and_fits_the_screen(start: Open, tmp_path: Path, qapp: QApplication, scale: float):
    theme.apply(qapp, LIGHT, scale)
    hands = start(four_rows(tmp_path))
    check_names(hands.question)
    check_room(hands.question)


def test_every_target_has_words_of_its_own(start: Open, tmp_path: Path):
    hands = start(text_list(tmp_path, ANNA))
    choice = hands.question.columns.choice
    words = [choice.itemText(at) for at in range(choice.count())]
    assert len(set(words)) == len(words)
    assert target_words(None) == "not read"
    assert {"500 m", "500 m: Entry time", "Mass start", "Team pursuit"} <= set(words)
