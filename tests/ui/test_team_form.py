"""The form of teams: a heat side by side, half laps of the one chosen, members, and little room."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import programmes, publishing, results, teams
from skatedesk.services.programmes import RacePlan
from skatedesk.sheets.start_list import row_key
from skatedesk.ui.decisions import Decisions
from skatedesk.ui.dialogs.members import MembersDialog
from skatedesk.ui.pages.race_page import RacePage
from skatedesk.ui.pages.team_card import TeamCard
from skatedesk.ui.pages.team_form import TeamForm
from tests.ui.parts import bring_forward, entry_bar

USUAL, LOW = QSize(1118, 648), QSize(435, 360)
PURSUIT, THOUSAND = 24, 8
Key = Qt.Key


@pytest.fixture
def page(race_page: RacePage, qtbot: QtBot) -> RacePage:
    """The page on the team pursuit of the men in Salt Lake City, with the third heat not skated yet."""
    desk = race_page.desk
    desk.go_to_race(PURSUIT)
    assert race_page.view is not None
    for start in race_page.view.starts:
        if start.pair == 3:
            results.clear_result(desk.file, start.id)
    desk.choose_race(THOUSAND)
    desk.choose_race(PURSUIT)
    bring_forward(qtbot, race_page.window())
    race_page.take_hands()
    return race_page


def form(page: RacePage) -> TeamForm:
    assert isinstance(page.bar, TeamForm)
    return page.bar


def cards(page: RacePage) -> list[TeamCard]:
    """The teams that are seen."""
    return [card for card in page.bar.findChildren(TeamCard) if card.isVisible()]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def typed(text: str, key: Qt.Key = Key.Key_Return) -> None:
    QTest.keyClicks(focus(), text)
    QTest.keyClick(focus(), key)


def saved(page: RacePage, nation: str) -> tuple[str, list[str]]:
    """Time and passings of a team as they are in the file."""
    assert page.view is not None
    start = next(start for start in page.view.starts if start.competitor.nation == nation)
    attempt = start.attempt(1)
    if attempt is None:
        return "", []
    return attempt.time.in_full() if attempt.time else "", [str(passing.time) for passing in attempt.passings]


def name_members(page: RacePage, nation: str, count: int) -> None:
    assert page.view is not None
    start = next(start for start in page.view.starts if start.competitor.nation == nation)
    team = teams.team_of_start(page.desk.file, start.id)
    people = [one.id for one in team.eligible][:count]
    page.desk.do(teams.name_members, team.entry_id, people, people[:3])


# --- a heat --------------------------------------------------------------------------------------------------


def test_the_teams_of_a_heat_stand_side_by_side(page: RacePage):
    assert [(card.name.text(), card.place.text()) for card in cards(page)] == [
        ("NETHERLANDS  NED", "Heat 3 · Crossing · No 13"),
        ("NORWAY  NOR", "Heat 3 · Finish · No 14"),
    ]
    assert [card.property("chosen") for card in cards(page)] == [True, False]
    assert page.bar.named() == "Heat 3 · Crossing · No 13 · NETHERLANDS  NED"
    assert form(page).passings_of.text() == "NETHERLANDS, the clock after each half lap"
    assert focus() is form(page).time_box


def test_two_times_are_typed_one_after_the_other(page: RacePage):
    typed("3:40.03")
    assert [card.property("chosen") for card in cards(page)] == [False, True]
    assert focus() is cards(page)[1].time.box
    typed("3:35.20")
    assert (saved(page, "NED")[0], saved(page, "NOR")[0]) == ("3:40.03", "3:35.20")
    assert form(page).name.text() == "ITALY  ITA"


def test_the_hands_in_another_box_choose_its_team_and_what_was_typed_stays(page: RacePage, qtbot: QtBot):
    QTest.keyClicks(focus(), "340")
    qtbot.mouseClick(cards(page)[1].time.box, Qt.MouseButton.LeftButton)
    chosen = form(page).shown
    assert chosen is not None
    assert page.chosen() == (chosen.start.id, 1)
    assert (form(page).name.text(), cards(page)[0].time.box.text()) == ("NORWAY  NOR", "340")
    typed("3:35.20")
    assert (saved(page, "NOR")[0], saved(page, "NED")[0]) == ("3:35.20", "")


def test_what_is_typed_in_a_heat_that_is_left_is_told(page: RacePage, qtbot: QtBot):
    QTest.keyClicks(focus(), "340")
    assert page.view is not None
    belgium = next(start for start in page.view.starts if start.competitor.nation == "BEL")
    with qtbot.waitSignal(page.desk.told) as told:
        page.table.choose(row_key(belgium.id, 1))
    assert told.args == ["Not saved: 340 for NETHERLANDS. Return saves."]
    assert form(page).time_box.text() == "3:48.39"


def test_what_a_time_would_mean_and_a_text_that_is_none(page: RacePage):
    QTest.keyClicks(focus(), "3:31.00")
    assert cards(page)[0].time.meaning.text() == "would be rank 1 · 60 points"
    form(page).time_box.clear()
    typed("abc")
    assert form(page).words.property("tone") == "bad"
    assert form(page).time_box.property("wrong")
    assert saved(page, "NED") == ("", [])


# --- half laps -----------------------------------------------------------------------------------------------


def test_fifteen_half_laps_are_typed_one_after_the_other(page: RacePage):
    QTest.keyClick(focus(), Key.Key_Tab)
    clocks = [f"{seconds // 60}:{seconds % 60:02d}.10" for seconds in range(65, 65 + 15 * 10, 10)]
    assert list(form(page).strip.fields) == list(range(200, 3200, 200))
    for clock in clocks:
        typed(clock)
    assert focus() is form(page).time_box
    typed("3:40.03")
    assert saved(page, "NED") == ("3:40.03", clocks)


def test_the_arrow_goes_to_the_same_half_lap_of_the_other_team(page: RacePage):
    QTest.keyClick(focus(), Key.Key_Tab)
    typed("15.20", Key.Key_Down)
    assert form(page).name.text() == "NORWAY  NOR"
    assert focus() is form(page).strip.fields[200]
    typed("15.40", Key.Key_Up)
    assert (saved(page, "NED")[1], saved(page, "NOR")[1]) == (["15.20"], ["15.40"])
    assert form(page).strip.fields[200].text() == "15.20"


def test_a_passing_that_cannot_be_is_refused_in_the_form(page: RacePage):
    QTest.keyClick(focus(), Key.Key_Tab)
    typed("15.20")
    typed("14.00")
    assert form(page).words.text() == "14.00 at 400 m does not lie between the passings before and after it."


# --- members -------------------------------------------------------------------------------------------------


def test_the_members_stand_on_the_card_the_substitutes_behind_them(page: RacePage):
    assert not cards(page)[1].members.isVisible()
    name_members(page, "NOR", 4)
    text = cards(page)[1].members.text()
    assert cards(page)[1].members.isVisible()
    assert (text.count(","), text.count("substitutes")) == (2, 1)


def test_members_are_named_with_the_keyboard(page: RacePage, qtbot: QtBot):
    cards(page)[0].members_button.setFocus()
    QTest.keyClick(focus(), Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), MembersDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, MembersDialog)
    assert dialog.summary.text() == "Skate: nobody yet."
    for part in ("bosker", "hoolwerf"):
        typed(part)
    assert dialog.summary.text() == "Skate: Marcel BOSKER, Bart HOOLWERF."
    with qtbot.waitSignal(page.desk.changed) as changed:
        QTest.keyClick(focus(), Key.Key_Return)
    assert changed.args is not None
    assert changed.args[0].label == "Members of NETHERLANDS: Marcel BOSKER, Bart HOOLWERF, race 24"
    assert cards(page)[0].members.text() == "Marcel BOSKER, Bart HOOLWERF"


def test_space_takes_a_name_out_and_too_many_are_refused_in_the_question(page: RacePage, qtbot: QtBot):
    name_members(page, "NED", 5)
    dialog = opened(page, qtbot, 0)
    assert dialog.summary.text() == (
        "Skate: Jorrit BERGSMA, Marcel BOSKER, Jenning DE BOO. Substitutes: Wesly DIJS, Sebas DINIZ."
    )
    typed("bergsma", Key.Key_Down)
    QTest.keyClick(focus(), Key.Key_Space)
    assert dialog.summary.text().startswith("Skate: Marcel BOSKER, Jenning DE BOO, Wesly DIJS. Substitutes: Sebas")
    for part in ("bergsma", "nuis"):
        typed(part)
    with qtbot.assertNotEmitted(page.desk.changed):
        QTest.keyClick(focus(), Key.Key_Return)
    reason = dialog.findChild(QLabel, "question_reason")
    assert isinstance(reason, QLabel)
    assert reason.text() == "NETHERLANDS: at most 5 skaters are named. Take 1 out."
    QTest.keyClick(focus(), Key.Key_Escape)


def test_the_menu_asks_for_the_members_of_the_team_that_is_chosen(page: RacePage, qtbot: QtBot):
    Decisions(page.desk, page).members()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), MembersDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, MembersDialog)
    about = dialog.findChild(QLabel, "question_about")
    assert isinstance(about, QLabel)
    assert about.text() == "NETHERLANDS NED · 24 · Team Pursuit Men · Division A"
    QTest.keyClick(focus(), Key.Key_Escape)
    page.desk.choose_race(THOUSAND)
    with qtbot.waitSignal(page.desk.refused) as refused:
        Decisions(page.desk, page).members()
    assert refused.args == ["Race 8 is skated by single skaters; only teams have members."]


def opened(page: RacePage, qtbot: QtBot, card: int) -> MembersDialog:
    qtbot.mouseClick(cards(page)[card].members_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), MembersDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, MembersDialog)
    return dialog


# --- other races, and room -----------------------------------------------------------------------------------


def test_the_form_follows_the_race_and_the_hands_go_with_it(page: RacePage):
    page.desk.choose_race(THOUSAND)
    assert (focus(), page.forms.findChildren(TeamForm)[0].isVisible()) == (entry_bar(page).time_box, False)
    page.desk.choose_race(PURSUIT)
    assert page.bar.isVisible()
    assert focus() is form(page).time_box


def test_an_official_race_takes_no_times_and_no_members(page: RacePage):
    assert page.view is not None
    for start in page.view.starts:
        if not start.attempts:
            page.desk.do(results.record_time, start.id, RaceTime.parse("3:45.00"))
    page.desk.do(publishing.make_official, PURSUIT, "as the referee saw it")
    assert form(page).time_box.isReadOnly()
    assert not cards(page)[0].members_button.isEnabled()
    assert form(page).words.text().startswith("The race is official.")


def test_a_race_without_teams_says_when_times_are_typed(page: RacePage, qtbot: QtBot):
    empty = programmes.add_race(page.desk.file, 1, RacePlan(Skated(Discipline.TEAM_SPRINT, Sex.MEN, division="A"))).made
    page.desk.choose_race(empty)
    assert (cards(page), form(page).words.text()) == (
        [], "As soon as teams are on the start list, their times are typed here.",
    )  # fmt: skip


def test_in_a_low_window_the_chosen_team_stands_alone(page: RacePage, qtbot: QtBot):
    name_members(page, "NED", 3)
    page.window().resize(LOW)
    qtbot.waitUntil(lambda: len(cards(page)) == 1)
    (card,) = cards(page)
    assert (card.name.text(), card.members.isVisible(), card.members_button.isVisible()) == (
        "NETHERLANDS  NED", False, False,
    )  # fmt: skip
    page.step(1)
    assert [card.name.text() for card in cards(page)] == ["NORWAY  NOR"]
    page.window().resize(USUAL)
    qtbot.waitUntil(lambda: len(cards(page)) == 2)


def test_nothing_moves_when_a_time_comes_in(page: RacePage):
    name_members(page, "NED", 5)
    QApplication.processEvents()
    parts = (page.table, *cards(page), form(page).time_box, form(page).strip, page.result)
    before = [part.geometry() for part in parts]
    typed("3:40.03")
    QTest.keyClicks(focus(), "3:36")
    QApplication.processEvents()
    assert [part.geometry() for part in parts] == before


def test_a_relay_shows_who_skates_up_to_which_lap(page: RacePage):
    with page.desk.file.change("A relay") as change:
        change.session.connection().exec_driver_sql(
            "UPDATE races SET discipline = 'mixed_relay', sex = 'X' WHERE id = 24"
        )
    page.refresh()
    assert page.view is not None
    assert page.view.race.discipline is Discipline.MIXED_RELAY
    assert form(page).passings_of.text() == (
        "NETHERLANDS, the clock after each half lap · woman to lap 1, man to lap 3, woman to lap 5, man to lap 6"
    )
    assert len(form(page).strip.fields) == 11
