"""What officials decide about the last pair of the 1000 m, by key: each shows at once, and undo takes each back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from skatedesk.domain.races import Status
from tests.journeys.hands import CTRL, Hands, Key, Tables, field, line, names, part

pytestmark = pytest.mark.journey

NING, PRINS, STOLZ = "Zhongyan NING", "Tim PRINS", "Jordan STOLZ"
LIST, REASON = "offence_filter", "reskate_reason"


def skate(hands: Hands) -> None:
    hands.go_to(NING)
    hands.enter("10777")
    hands.enter("10718")


def correct(hands: Hands) -> None:
    hands.go_to(NING)
    hands.enter("1:06.40")


def fall(hands: Hands) -> None:
    """The outer skater falls and does not finish."""
    hands.go_to(PRINS)
    with hands.saving():
        hands.press(Key.Key_F5)


def disqualify(hands: Hands, code: str = "T08") -> None:
    hands.go_to(STOLZ)
    hands.press(Key.Key_F7)
    assert hands.dialog().objectName() == "offence_dialog"
    hands.type(code)
    with hands.saving():
        hands.press(Key.Key_Return)


def reskate(hands: Hands, reason: str = "hindered at the crossing") -> None:
    hands.press(Key.Key_F9)
    assert hands.dialog().objectName() == "reskate_dialog"
    hands.type(reason)
    with hands.saving():
        hands.press(Key.Key_Return)


def skate_again(hands: Hands) -> None:
    hands.go_to(PRINS)
    reskate(hands)
    hands.enter("1:06.90")


def note(hands: Hands, code: str = "F") -> None:
    hands.go_to(NING)
    hands.press(Key.Key_F4)
    hands.dialog()
    hands.type(code)
    with hands.saving():
        hands.press(Key.Key_Return)


def set_points(hands: Hands) -> None:
    hands.go_to(NING)
    hands.press(Key.Key_P, held=CTRL)
    hands.dialog()
    hands.type("12")
    hands.press(Key.Key_Tab)
    hands.type("Ruling 3")
    with hands.saving():
        hands.press(Key.Key_Return)


def withdraw(hands: Hands) -> None:
    """Withdraw who has no result yet; the question is answered by its button, not by Return alone."""
    hands.press(Key.Key_F8)
    part(hands.dialog(), QPushButton, "question_act").setFocus()
    with hands.saving():
        hands.press(Key.Key_Return)


def clear(hands: Hands) -> None:
    hands.go_to(NING)
    hands.press(Key.Key_Delete, held=CTRL)
    part(hands.dialog(), QPushButton, "question_act").setFocus()
    with hands.saving():
        hands.press(Key.Key_Return)


def test_a_correction_moves_skater_and_standing(hands: Hands):
    skate(hands)
    assert (hands.result(NING, "rank", "points"), hands.standing(NING)) == (("15", "26"), ("8", "69"))
    correct(hands)
    assert hands.result(NING, "rank", "time", "behind", "points") == ("3", "1:06.40", "+0.40", "48")
    assert hands.result(PRINS, "rank", "points") == ("8", "34")
    assert hands.standing(NING) == ("3", "91")
    hands.check_file("M 1000")


def test_who_falls_is_dnf_and_the_hands_are_at_the_next(hands: Hands):
    hands.press(Key.Key_Tab)
    hands.type("1695")
    with hands.saving():
        hands.press(Key.Key_F5)
    assert hands.entry(NING, "split:200", "time") == ("16.95", "DNF")
    assert hands.result(NING, "rank", "time", "points") == ("19", "DNF", "22")
    assert (hands.name, hands.bar.time_box.hasFocus()) == (PRINS, True)
    assert hands.race().starts[-2].status is Status.DNF
    hands.check_file("M 1000")


def test_a_disqualification_takes_the_rank_and_keeps_the_time_unprinted(hands: Hands):
    disqualify(hands)
    assert hands.result(STOLZ, "rank", "time", "behind", "points", "notes") == ("", "DQ", "", "", "T08")
    assert hands.result("Jenning DE BOO", "rank", "points") == ("1", "60")
    assert hands.standing(STOLZ) == ("12", "60")
    assert (hands.name, hands.bar.value.text()) == (STOLZ, "1:06.00")
    start = next(start for start in hands.race().starts if start.competitor.name == STOLZ)
    assert (start.status, start.codes, str(start.attempts[0].time)) == (Status.DQ, ("T08",), "1:06.00")
    hands.check_file("M 1000")


def test_a_disqualification_needs_a_code_and_escape_leaves_everything(hands: Hands):
    before = hands.tables()
    hands.press(Key.Key_F7)
    dialog = hands.dialog()
    hands.type("nothing such")
    hands.press(Key.Key_Return)
    assert part(dialog, QLabel, "question_reason").text() == "Choose at least one code."
    hands.press(Key.Key_Escape)
    assert hands.tables() == before
    assert hands.window.focusWidget() is hands.bar.time_box


@pytest.mark.parametrize(
    ("again", "counts", "rank"), [("1:06.90", "1:06.90", "6"), ("1:07.90", "1:07.18", "7")], ids=["better", "worse"]
)
def test_of_a_reskate_both_are_kept_and_the_better_counts(hands: Hands, again: str, counts: str, rank: str):
    skate(hands)
    hands.go_to(PRINS)
    reskate(hands)
    assert hands.bar.place.text() == "Pair 10 · outer, red · No 129 · reskate"
    hands.enter(again)
    assert hands.result(PRINS, "rank", "time", "notes") == (rank, counts, "RS")
    assert hands.entry(PRINS, "time") == ("1:07.18",)
    assert hands.entry(PRINS, "time", "notes", attempt=2) == (again, "RS")
    assert names(hands.page.table)[-1] == PRINS
    start = next(start for start in hands.race().starts if start.competitor.name == PRINS)
    assert [attempt.time and attempt.time.in_full() for attempt in start.attempts] == ["1:07.18", again]
    assert start.attempts[1].remark == "hindered at the crossing"
    hands.check_file("M 1000")


def test_who_falls_and_was_hindered_is_given_a_reskate_that_counts(hands: Hands):
    fall(hands)
    hands.go_to(PRINS)
    reskate(hands)
    hands.enter("1:06.90")
    assert hands.result(PRINS, "rank", "time", "points") == ("6", "1:06.90", "38")


def test_notes_stand_beside_codes_of_a_disqualification(hands: Hands):
    skate(hands)
    note(hands)
    assert hands.result(NING, "time", "notes") == ("1:07.77", "F")
    hands.go_to(NING)
    hands.press(Key.Key_F7)
    hands.dialog()
    hands.type("T08")
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.result(NING, "time", "notes") == ("DQ", "F, T08")
    hands.press(Key.Key_F4)
    hands.dialog()
    hands.type("RW")
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.result(NING, "notes") == ("T08, F, RW",)


def test_who_withdraws_stays_on_the_list_and_can_come_back(hands: Hands):
    withdraw(hands)
    assert hands.entry(NING, "pair", "lane", "time") == ("10", "In", "WDR")
    assert hands.result(NING, "rank", "time", "points") == ("", "WDR", "")
    assert hands.bar.words.text() == "Withdrawn. F8 takes the withdrawal back."
    hands.check_file("M 1000")
    with hands.saving():
        hands.press(Key.Key_F8)
    assert hands.entry(NING, "time") == ("",)
    assert NING not in names(hands.page.result.table)
    assert not hands.bar.time_box.isReadOnly()


def test_the_question_whether_to_withdraw_is_answered_no_by_return(hands: Hands):
    before = hands.tables()
    hands.press(Key.Key_F8)
    assert part(hands.dialog(), QLabel, "question_title").text() == "Withdraw Zhongyan NING?"
    hands.press(Key.Key_Return)
    assert (hands.tables(), hands.race().starts[-2].withdrawn) == (before, False)


def test_points_by_hand_need_a_remark_and_go_back_to_the_table(hands: Hands):
    skate(hands)
    set_points(hands)
    assert (hands.result(NING, "rank", "points"), hands.standing(NING)) == (("15", "12"), ("14", "55"))
    start = next(start for start in hands.race().starts if start.competitor.name == NING)
    assert (start.points_override, start.points_remark) == (12, "Ruling 3")
    hands.press(Key.Key_P, held=CTRL)
    dialog = hands.dialog()
    assert part(dialog, QLabel, "points_table").text() == "The table gives 26."
    assert (field(dialog, "points_value").text(), field(dialog, "points_remark").text()) == ("12", "Ruling 3")
    part(dialog, QPushButton, "points_back").setFocus()
    with hands.saving():
        hands.press(Key.Key_Space)
    assert (hands.result(NING, "points"), hands.standing(NING)) == (("26",), ("8", "69"))


def test_a_result_taken_out_leaves_the_skater_to_skate(hands: Hands):
    skate(hands)
    clear(hands)
    assert hands.entry(NING, "time") == ("",)
    assert NING not in names(hands.page.result.table)
    assert hands.standing(NING) == ("20", "43")
    assert hands.page.subtitle.text() == "20 on the start list · 1 to skate"


def test_undo_takes_every_step_back_to_the_very_tables_before_and_redo_brings_them_forward(hands: Hands):
    acts: tuple[Callable[[Hands], None], ...] = (
        lambda hands: hands.enter("10777"),
        lambda hands: hands.enter("10718"),
        correct,
        note,
        set_points,
        fall,
        lambda hands: (hands.go_to(PRINS), reskate(hands))[0],
        lambda hands: hands.enter("1:06.90"),
        disqualify,
        clear,
        withdraw,
    )
    stood: list[Tables] = [hands.tables()]
    for act in acts:
        act(hands)
        assert hands.tables() != stood[-1]
        stood.append(hands.tables())
    hands.press(Key.Key_F2)
    for before in reversed(stood[:-1]):
        hands.undo()
        assert hands.tables() == before
    for after in stood[1:]:
        hands.redo()
        assert hands.tables() == after
    hands.check_file("M 1000")


def test_with_a_time_half_typed_undo_takes_back_the_typing_only(hands: Hands, qtbot):
    hands.enter("10777")
    hands.type("107")
    with qtbot.assertNotEmitted(hands.desk.changed):
        hands.press(Key.Key_Z, held=CTRL)
    assert hands.bar.time_box.text() == ""
    hands.undo()
    assert hands.entry(NING, "time") == ("",)


def test_an_official_race_is_locked_until_it_is_provisional_again(hands: Hands):
    hands.press(Key.Key_Return, held=CTRL)
    dialog = hands.dialog()
    assert part(dialog, QLabel, "gate_verdict").text() == "2 things have to be mended first."
    hands.press(Key.Key_Down, Key.Key_Return)
    assert (hands.name, hands.window.focusWidget()) == ("Tim PRINS", hands.bar.time_box)
    assert not hands.race().race.official
    skate(hands)
    hands.press(Key.Key_Return, held=CTRL)
    dialog = hands.dialog()
    assert part(dialog, QLabel, "gate_verdict").text().startswith("Nothing speaks against it.")
    with hands.saving():
        hands.press(Key.Key_Return)
    assert hands.page.result.state.text() == "official"
    assert hands.page.official_button.text() == "Make provisional"
    assert hands.race().race.official
    assert hands.bar.words.text() == "The race is official. Make it provisional (Ctrl+Return) to correct a time."
    hands.type("10500")
    hands.press(Key.Key_Tab)
    hands.type("1500")
    assert (hands.bar.time_box.text(), hands.bar.strip.fields[200].text()) == ("1:07.18", "")
    with hands.refusing("Race 8 is official. Make it provisional first."):
        hands.press(Key.Key_F5)
    with hands.saving():
        hands.press(Key.Key_Return, held=CTRL)
    hands.go_to(NING)
    hands.enter("1:06.40")
    assert line(hands.page.result.table, NING, "rank") == ("3",)
    assert not hands.race().race.official
