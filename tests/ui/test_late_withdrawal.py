"""The question how a race goes on without somebody: who, the ways, what they mean, and one Return."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.late_withdrawal import Option, OptionKind
from skatedesk.domain.times import RaceTime
from skatedesk.services import files, lists, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.ui.dialogs.late_withdrawal import MOST_NAMES, LateWithdrawalDialog, pairs_words, tell_words
from skatedesk.ui.style.theme import Button, Label
from skatedesk.ui.tables.sheet_view import SheetView
from tests.journeys.hands import part, texts
from tests.services import build, id_of

Key = Qt.Key
NING = "Zhongyan NING"


@pytest.fixture
def file(tmp_path, qapp: QApplication) -> Iterator[ResultsFile]:
    build(tmp_path / "weekend.skatedesk")
    opened = files.open_file(tmp_path / "weekend.skatedesk")
    yield opened
    opened.close()


Ask = Callable[[str], LateWithdrawalDialog]


@pytest.fixture
def ask(file: ResultsFile, qtbot: QtBot) -> Iterator[Ask]:
    """Asks about somebody of the 1000 m, about nobody yet where the name is empty."""
    made: list[LateWithdrawalDialog] = []

    def asked(family: str) -> LateWithdrawalDialog:
        race = lists.race(file, lists.competition(file, 1).id, 8)
        view = start_lists.view(file, race.id)
        start = id_of(file, family) if family else None
        dialog = LateWithdrawalDialog(view, lambda one: start_lists.withdrawal_options(file, one), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        made.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield asked
    for dialog in made:
        dialog.close()
        dialog.deleteLater()
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focus(), key)


def said(dialog: LateWithdrawalDialog, name: str) -> str:
    return part(dialog, Label, name).text()


def lines(dialog: LateWithdrawalDialog) -> list[str]:
    return [row[0] for row in texts(part(dialog, SheetView, "withdrawal_lines"))[1:]]


def test_who_is_chosen_goes_by_return_in_the_usual_way(file: ResultsFile, ask: Ask, qtbot: QtBot):
    dialog = ask("Ning")
    assert said(dialog, "withdrawing_name") == f"No 4 {NING} · CHN · pair 2 outer"
    assert lines(dialog) == ["No 3 Damian ŻUREK skates alone in pair 2"]
    assert said(dialog, "withdrawal_print") == "Print again: pair 2."
    assert said(dialog, "withdrawal_tell") == "To be told: No 3 Damian ŻUREK."
    assert part(dialog, Button, "question_act").text() == "Withdraw and issue revision 1"
    with qtbot.waitSignal(dialog.decided) as decided:
        press(Key.Key_Return)
    assert decided.args is not None
    start_id, option = decided.args
    assert (start_id, option.kind, option.usual) == (id_of(file, "Ning"), OptionKind.LEAVE, True)


def test_the_arrows_go_through_the_ways_and_each_says_what_it_means(ask: Ask, qtbot: QtBot):
    dialog = ask("Dawson")
    press(Key.Key_Down)
    assert lines(dialog) == [
        "No 2 Jenning DE BOO: pair 1 outer to pair 3 outer",
        "No 1 Jordan STOLZ skates alone in pair 1",
    ]
    assert said(dialog, "withdrawal_print") == "Print again: pairs 1, 3."
    with qtbot.waitSignal(dialog.decided) as decided:
        press(Key.Key_Return)
    assert decided.args is not None
    assert decided.args[1].kind is OptionKind.FILL


def test_a_way_that_is_not_possible_says_why_and_return_does_nothing(file: ResultsFile, ask: Ask, qtbot: QtBot):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:08.50"))
    dialog = ask("Dawson")
    press(Key.Key_Down)
    assert (lines(dialog), said(dialog, "withdrawal_print"), said(dialog, "withdrawal_tell")) == ([], "", "")
    assert not part(dialog, Button, "question_act").isEnabled()
    with qtbot.assertNotEmitted(dialog.decided):
        press(Key.Key_Return)
        dialog.decide()
    assert said(dialog, "question_reason") == "Pair 1 has skated already."
    press(Key.Key_Up)
    assert said(dialog, "question_reason") == ""


def test_who_withdraws_is_typed_by_number_or_name(ask: Ask, qtbot: QtBot):
    dialog = ask("")
    assert part(dialog, Button, "question_act").text() == "Go on"
    QTest.keyClicks(focus(), "zhong")
    press(Key.Key_Return)
    assert said(dialog, "withdrawing_name").startswith(f"No 4 {NING}")
    QTest.keyClicks(focus(), "6")
    assert part(dialog, Button, "question_act").text() == "Go on"
    press(Key.Key_Return)
    assert said(dialog, "withdrawing_name").startswith("No 6 Casey DAWSON")
    with qtbot.waitSignal(dialog.decided):
        press(Key.Key_Return)


def test_somebody_else_can_be_asked_for_with_the_button(ask: Ask, qtbot: QtBot):
    dialog = ask("Ning")
    qtbot.mouseClick(part(dialog, Button, "withdrawing_other"), Qt.MouseButton.LeftButton)
    assert focus().objectName() == "withdrawing_filter"


def test_nobody_of_that_name_is_said(ask: Ask):
    dialog = ask("")
    QTest.keyClicks(focus(), "nobody")
    press(Key.Key_Return)
    assert said(dialog, "question_reason") == "Nobody on this list is called so. Type another name or number."


def test_who_has_a_result_cannot_withdraw_and_somebody_is_asked_for(file: ResultsFile, ask: Ask):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:08.50"))
    dialog = ask("Stolz")
    assert said(dialog, "question_reason") == "There is a result already. Take it out first, or use DNF."
    assert part(dialog, Button, "question_act").text() == "Go on"


def test_who_has_withdrawn_is_not_offered(file: ResultsFile, ask: Ask):
    results.withdraw(file, id_of(file, "Ning"))
    dialog = ask("")
    assert NING not in str(texts(part(dialog, SheetView, "withdrawing_list")))


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        ((), "No pair has to be printed again."),
        ((4,), "Print again: pair 4."),
        ((1, 4), "Print again: pairs 1, 4."),
        ((4, 5, 6, 7), "Print again: pairs 4 to 7."),
    ],
)
def test_pairs_are_told_shortly(pairs: tuple[int, ...], words: str):
    assert pairs_words(pairs) == words


def test_many_names_are_counted():
    names = tuple(f"No {number}" for number in range(1, MOST_NAMES + 4))
    assert tell_words(()) == "Nobody else has to be told."
    assert tell_words(names[: MOST_NAMES + 1]).endswith(f"No {MOST_NAMES + 1}.")
    assert tell_words(names).endswith(f"No {MOST_NAMES} and 3 more.")


def test_an_option_knows_whether_it_is_allowed():
    assert Option(OptionKind.LEAVE, "Leave the lane empty").allowed
