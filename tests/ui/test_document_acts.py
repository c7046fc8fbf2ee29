"""What is done with a list: each act by its key, what it asks, and the one sentence that tells what came of it."""

from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from skatedesk.services import approvals, pictures, publishing
from skatedesk.sheets.sheet import Use
from skatedesk.ui.dialogs import print_sheets
from skatedesk.ui.dialogs.approval import ApprovalDialog
from skatedesk.ui.dialogs.export_documents import ExportDocumentsDialog
from skatedesk.ui.issuing import Order
from skatedesk.ui.pages.documents_page import DocumentsPage
from skatedesk.ui.window import Window
from tests.ui.documents import RACE, RESULT, choose, correct, issue, open_page, state
from tests.ui.large_questions import said
from tests.ui.parts import action, asked, bring_forward, open_new, possible, type_in

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACTS = (
    "document_print", "document_print_changed", "document_print_shown", "document_export", "document_protocol",
    "document_issue", "document_printed", "document_hangs", "document_approve", "document_settings", "document_fit",
)  # fmt: skip
SIGN = b"\x89PNG\r\n\x1a\n" + bytes.fromhex(
    "0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> DocumentsPage:
    made = open_page(window, qtbot)
    bring_forward(qtbot, window)
    made.take_hands()
    return made


@pytest.fixture
def pdf_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> QPrinter:
    """A printer that prints into a file; the computer says it has one."""
    monkeypatch.setattr(print_sheets, "has_printer", lambda: True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


def press(window: Window, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key of the window, where the hands are in it."""
    bring_forward(qtbot, window)
    QTest.keyClick(window.focusWidget() or window, key, held)


def told(window: Window, qtbot: QtBot, signal: str = "told") -> Any:
    """The last sentence that is told in the block."""
    return qtbot.waitSignal(getattr(window.desk, signal))


def order(page: DocumentsPage, *keys: str) -> Order:
    assert page.desk.competition is not None
    return Order(page.desk.competition.id, keys)


# --- the menu ------------------------------------------------------------------------------------------------


def test_the_acts_are_possible_where_the_lists_are_seen(window: Window):
    assert possible(window, *ACTS) == set()
    window.show_page("documents_page")
    assert possible(window, *ACTS) == set(ACTS)


def test_without_a_list_they_say_what_is_missing(window: Window, tmp_path: Path, qtbot: QtBot):
    open_new(window, tmp_path / "day.skatedesk")
    window.show_page("documents_page")
    for name, sentence in (
        ("document_print", "Choose a list first."),
        ("document_issue", "Choose a list first."),
        ("document_hangs", "Choose a list first."),
        ("document_approve", "Choose a list first."),
        ("document_print_shown", "There is no list here to print or export."),
        ("document_export", "There is no list here to print or export."),
        ("document_print_changed", "Nothing changed since it went out, so there is nothing to print again."),
    ):
        with told(window, qtbot, "refused") as refused:
            action(window, name).trigger()
        assert refused.args == [sentence]
    action(window, "document_settings").trigger()
    action(window, "document_protocol").trigger()
    assert [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()] == []


# --- printing ------------------------------------------------------------------------------------------------


def test_on_a_computer_without_a_printer_it_says_so(
    window: Window, page: DocumentsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(print_sheets, "has_printer", lambda: False)
    with told(window, qtbot, "refused") as refused, qtbot.assertNotEmitted(window.desk.changed):
        press(window, qtbot, Key.Key_P)
    assert refused.args == ["This computer knows no printer. Set one up in its system, or write a PDF with Export."]


def test_the_printer_is_asked_for_before_anything_goes_out(
    window: Window, page: DocumentsPage, pdf_printer: QPrinter, qtbot: QtBot
):
    with qtbot.assertNotEmitted(window.desk.changed):
        press(window, qtbot, Key.Key_P)
        dialog = asked(qtbot, window, "print_dialog")
        assert dialog.windowTitle() == "Result 12 · 1st 500m Men · Division A"
        dialog.reject()


def test_a_printed_list_is_issued_and_marked(
    window: Window, page: DocumentsPage, pdf_printer: QPrinter, qtbot: QtBot, tmp_path: Path
):
    page.acts.issuing.print(order(page, RESULT, "start 12"), pdf_printer)
    assert window.status_line.message.text == "2 lists printed, 2 pages, revision 1."
    text = PdfReader(tmp_path / "printed.pdf").pages[0].extract_text()
    assert "Result 12 · revision 1" in " ".join(text.split())
    last = state(page, RESULT).last
    assert last is not None
    assert last.printed_at is not None


def test_only_what_changed_is_printed_again(
    window: Window, page: DocumentsPage, pdf_printer: QPrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    asked_for: list[tuple[str, ...]] = []
    monkeypatch.setattr(page.acts.issuing, "print", lambda order, _printer: asked_for.append(order.keys))
    issue(window, RESULT, "results 11", "start 12", "standings M 500")
    correct(window)
    press(window, qtbot, Key.Key_P, CTRL | SHIFT)
    dialog = asked(qtbot, window, "print_dialog")
    assert dialog.windowTitle() == "2 changed lists"
    dialog.done(QDialog.DialogCode.Accepted)
    assert asked_for == [(RESULT, "standings M 500")]


def test_all_that_is_shown_is_printed(
    window: Window, page: DocumentsPage, pdf_printer: QPrinter, qtbot: QtBot
):  # fmt: skip
    page.group.setCurrentIndex(page.group.findText("Results"))
    page.group.activated.emit(page.group.currentIndex())
    press(window, qtbot, Key.Key_A, CTRL | SHIFT)
    dialog = asked(qtbot, window, "print_dialog")
    assert dialog.windowTitle() == "28 lists"
    dialog.reject()


def test_a_printer_that_takes_nothing_is_told(
    window: Window, page: DocumentsPage, pdf_printer: QPrinter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("skatedesk.exports.paper.printing.print_pages", lambda _pages, _printer: False)
    with told(window, qtbot, "refused") as refused:
        page.acts.issuing.print(order(page, RESULT), pdf_printer)
    assert refused.args[0].startswith("The printer took nothing.")
    last = state(page, RESULT).last
    assert last is not None
    assert last.printed_at is None


def test_the_pages_are_sent_again_for_each_copy(page: DocumentsPage, pdf_printer: QPrinter, tmp_path: Path):
    pdf_printer.setCopyCount(2)
    page.acts.issuing.print(order(page, RESULT), pdf_printer)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2


# --- files ---------------------------------------------------------------------------------------------------


def export_dialog(window: Window, qtbot: QtBot) -> ExportDocumentsDialog:
    press(window, qtbot, Key.Key_S)
    dialog = asked(qtbot, window, "export_documents_dialog")
    assert isinstance(dialog, ExportDocumentsDialog)
    return dialog


def choose_folder(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog = asked(qtbot, window, "folder_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.close()


def test_a_list_is_written_in_the_formats_that_are_ticked(
    window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path
):
    dialog = export_dialog(window, qtbot)
    assert [dialog.which.itemText(at) for at in range(dialog.which.count())] == [
        "Result 12 · 1st 500m Men · Division A",
        f"All {len(page.seen().shown)} lists that are shown",
    ]
    assert [name for name, box in dialog.formats.items() if box.isChecked()] == ["xlsx", "pdf"]
    dialog.formats["json"].setFocus()
    type_in(Key.Key_Space, Key.Key_Return)
    choose_folder(window, qtbot, tmp_path)
    names = sorted(path.name for path in tmp_path.glob("competition-1-12*"))
    assert names == [f"competition-1-12-1st-500m-men.{end}" for end in ("json", "pdf", "xlsx")]
    assert window.status_line.message.text == "Written and checked: 3 files with 1 list, revision 1."
    last = state(page, RESULT).last
    assert last is not None
    assert {Path(name).name for name in last.files} == set(names)


def test_the_formats_of_the_last_time_are_ticked_again(
    window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path
):
    dialog = export_dialog(window, qtbot)
    for name in ("xlsx", "pdf"):
        dialog.formats[name].setChecked(False)
    type_in(Key.Key_Return)
    assert said(dialog) == "Tick one format at least."
    dialog.formats["csv"].setChecked(True)
    type_in(Key.Key_Return)
    choose_folder(window, qtbot, tmp_path)
    assert window.status_line.message.text.endswith(".csv with 1 list, revision 1.")
    dialog = export_dialog(window, qtbot)
    assert [name for name, box in dialog.formats.items() if box.isChecked()] == ["csv"]
    dialog.reject()


def test_what_no_longer_holds_is_put_aside_with_a_mark(
    window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path
):
    page.acts.export_to(tmp_path, [state(page, RESULT)], ("pdf",))
    (first,) = tmp_path.glob("*.pdf")
    correct(window)
    dialog = export_dialog(window, qtbot)
    assert dialog.which.itemText(2) == "The 1 list that changed"
    dialog.reject()
    page.acts.export_to(tmp_path, [state(page, RESULT)], ("pdf",))
    assert window.status_line.message.text.endswith("with 1 list, revision 2.")
    (old,) = (tmp_path / "superseded").glob("*.pdf")
    assert old.name == f"{first.stem} (revision 1).pdf"
    assert "Superseded by revision 2" in PdfReader(old).pages[0].extract_text()
    assert "34.99" in PdfReader(first).pages[0].extract_text()


def test_a_folder_that_takes_nothing_is_told(window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path):
    with told(window, qtbot, "refused") as refused:
        page.acts.export_to(tmp_path / "missing", [state(page, RESULT)], ("csv",))
    assert "The folder does not exist." in refused.args[0]


def test_the_protocol_is_one_book(window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path):
    press(window, qtbot, Key.Key_S, CTRL | SHIFT)
    dialog = asked(qtbot, window, "protocol_dialog")
    assert isinstance(dialog, QFileDialog)
    assert (Path(dialog.selectedFiles()[0]).name, dialog.defaultSuffix()) == ("competition-1-protocol.pdf", "pdf")
    dialog.filterSelected.emit("Workbook (*.xlsx)")
    assert dialog.defaultSuffix() == "xlsx"
    dialog.close()
    page.acts.write_protocol(tmp_path / "book.pdf")
    pages = len(PdfReader(tmp_path / "book.pdf").pages)
    assert window.status_line.message.text.startswith(f"Written and checked: book.pdf, {pages} pages, ")


# --- what becomes of a list ----------------------------------------------------------------------------------


def test_a_list_is_issued_without_being_printed(window: Window, page: DocumentsPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_Return)
    assert window.status_line.message.text == "1 list issued, revision 1."
    with qtbot.assertNotEmitted(window.desk.changed):
        press(window, qtbot, Key.Key_Return)
    assert window.status_line.message.text == "Nothing changed since it went out: it stands as revision 1."
    window.desk.undo()
    assert state(page, RESULT).last is None


def test_what_was_printed_elsewhere_is_marked(window: Window, page: DocumentsPage, qtbot: QtBot):
    with told(window, qtbot, "refused") as refused:
        press(window, qtbot, Key.Key_K, CTRL | SHIFT)
    assert refused.args[0].startswith("Result 12 · 1st 500m Men · Division A did not go out yet.")
    issue(window, RESULT)
    press(window, qtbot, Key.Key_K, CTRL | SHIFT)
    last = state(page, RESULT).last
    assert last is not None
    assert last.printed_at is not None


def test_it_is_said_where_a_list_hangs(window: Window, page: DocumentsPage, qtbot: QtBot):
    issue(window, RESULT, "results 11")
    press(window, qtbot, Key.Key_H)
    dialog = asked(qtbot, window, "notice_board_dialog")
    type_in("Hall A", Key.Key_Return)
    assert not dialog.isVisible()
    assert page.told.text().endswith("hangs on Hall A")
    choose(page, "results 11", qtbot)
    press(window, qtbot, Key.Key_H)
    dialog = asked(qtbot, window, "notice_board_dialog")
    type_in(Key.Key_Return)
    assert page.told.text().endswith("hangs on Hall A")
    press(window, qtbot, Key.Key_H)
    dialog = asked(qtbot, window, "notice_board_dialog")
    type_in(Key.Key_Backspace, Key.Key_Return)
    assert "hangs" not in page.told.text()


def approval_dialog(window: Window, qtbot: QtBot) -> ApprovalDialog:
    press(window, qtbot, Key.Key_R)
    dialog = asked(qtbot, window, "approval_dialog")
    assert isinstance(dialog, ApprovalDialog)
    return dialog


def test_the_referee_of_the_race_is_proposed_and_approves(window: Window, page: DocumentsPage, qtbot: QtBot):
    dialog = approval_dialog(window, qtbot)
    assert (dialog.name.text(), dialog.nation.text()) == ("Moyca STOFFEL", "CAN")
    type_in("25:00", Key.Key_Return)
    assert "is no time of day" in said(dialog)
    dialog.time.selectAll()
    type_in("15.07", Key.Key_Return)
    assert said(dialog) == "Race 12 is not official yet. Make it official first."
    dialog.reject()
    window.desk.do(publishing.make_official, RACE, "Looked at twice")
    dialog = approval_dialog(window, qtbot)
    type_in("15.07", Key.Key_Return)
    given = approvals.approval(window.desk.file, RACE)
    assert given is not None
    assert (given.name, f"{given.at:%H:%M}", given.signature) == ("Moyca STOFFEL", "15:07", None)


def test_a_signature_is_kept_with_its_name_and_an_approval_taken_back(
    window: Window, page: DocumentsPage, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "sign.png").write_bytes(SIGN)
    window.desk.do(publishing.make_official, RACE, "Looked at twice")
    dialog = approval_dialog(window, qtbot)
    QTest.mouseClick(dialog.another, Qt.MouseButton.LeftButton)
    files = asked(qtbot, dialog, "signature_dialog")
    assert isinstance(files, QFileDialog)
    files.fileSelected.emit(str(tmp_path / "sign.png"))
    files.close()
    assert dialog.signature.currentText() == "Moyca STOFFEL"
    dialog.decide()
    given = approvals.approval(window.desk.file, RACE)
    assert given is not None
    assert given.signature is not None
    assert [one.picture.use for one in pictures.pictures(window.desk.file, 1)] == [Use.SIGNATURE]
    dialog = approval_dialog(window, qtbot)
    assert dialog.signature.currentText() == "Moyca STOFFEL"
    QTest.mouseClick(dialog.withdraw, Qt.MouseButton.LeftButton)
    assert approvals.approval(window.desk.file, RACE) is None


def test_only_a_result_is_approved(window: Window, page: DocumentsPage, qtbot: QtBot):
    choose(page, "medals", qtbot)
    with told(window, qtbot, "refused") as refused:
        press(window, qtbot, Key.Key_R)
    assert refused.args == ["The referee approves the result of a race. Choose one."]
