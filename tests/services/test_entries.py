"""Entries: entered, withdrawn, reserves, out of competition, and what is refused."""

from collections.abc import Callable
from datetime import date

import pytest

from skatedesk.domain.entries import EntryState, Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import entries, history, lists, programmes, publishing, results, standings
from skatedesk.services.changes import Changed
from skatedesk.services.entries import EntryLine
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import RacePlan
from tests.services import PEOPLE, content, id_of, refused, result_of, source, start_of, take, view

FIFTEEN_HUNDRED = Skated(Discipline.INDIVIDUAL, Sex.MEN, 1500, "B")


def competition(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def skaters(file: ResultsFile, *families: str) -> list[int]:
    keys = [PEOPLE[family][2] for family in families]
    by_key = {skater.key: skater.id for skater in lists.skaters(file)}
    return [by_key[key] for key in keys]


@pytest.fixture
def race(file: ResultsFile) -> int:
    """A 1500 m in which nobody is entered."""
    return programmes.add_race(file, competition(file), RacePlan(FIFTEEN_HUNDRED)).made


@pytest.fixture
def entered(file: ResultsFile, race: int) -> int:
    """The 1500 m with four entered: two of the United States, and one each of two other nations."""
    entries.enter(file, [race], skaters(file, "Stolz", "Dawson", "Eitrem", "Ning"))
    return race


def line(file: ResultsFile, family: str, race_id: int | None = None) -> EntryLine:
    """The entry of one of the people, in the 1500 m unless another race is named."""
    found = [
        one for one in entries.entries(file, competition(file)).lines if one.entry.competitor.key == PEOPLE[family][2]
    ]
    return next(one for one in found if race_id in (one.race.id, None) and (race_id or one.race.metres == 1500))


def entry(file: ResultsFile, family: str) -> int:
    return line(file, family).entry.id


def rows_of(file: ResultsFile) -> list[str]:
    """Everything in the file but the journal."""
    return [text for text in content(file.path) if "change" not in text]


def undone_and_redone(file: ResultsFile, act: Callable[[], Changed]) -> Changed:
    """Do it, and see that undo and redo bring back exactly what was and what is."""
    before = rows_of(file)
    changed = act()
    after = rows_of(file)
    history.undo(file)
    assert rows_of(file) == before
    history.redo(file)
    assert rows_of(file) == after
    return changed


# --- entering ------------------------------------------------------------------------------------------------


def test_skaters_are_entered_in_one_act(file: ResultsFile, race: int):
    who = skaters(file, "Stolz", "Dawson")
    changed = undone_and_redone(file, lambda: entries.enter(file, [race], who))
    assert changed.label == "Entered: Jordan STOLZ, Casey DAWSON, race 29"
    assert changed.races == {race}
    assert [one.entry.competitor.id for one in entries.entries(file, competition(file)).races[-1].lines] == who


def test_who_is_entered_already_stays_as_entered(file: ResultsFile, entered: int):
    entries.set_seed(file, entry(file, "Stolz"), Seed(RaceTime.parse("1:40.48")))
    entries.enter(file, [entered], skaters(file, "Stolz", "De Boo"))
    assert line(file, "Stolz").entry.seed == Seed(RaceTime.parse("1:40.48"))
    assert line(file, "De Boo").entry.state is EntryState.ENTERED
    with refused(file, "They are entered in these races already."):
        entries.enter(file, [entered], skaters(file, "Stolz", "De Boo"))


def test_teams_are_entered_in_races_of_teams_only(file: ResultsFile, race: int):
    pursuit = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
    take(file, source(pursuit, {"name": "Norway", "nation": "NOR", "pair": 1}))
    pursuit_b = programmes.add_race(
        file, competition(file), RacePlan(Skated(Discipline.TEAM_PURSUIT, Sex.MEN, division="B"))
    ).made
    team = view(file, 24).starts[0].competitor.id
    entries.enter(file, [pursuit_b], team_ids=[team])
    teams = [one.entry.competitor for one in entries.entries(file, competition(file)).races[-1].lines]
    assert [(one.name, one.is_team) for one in teams] == [("Norway", True)]
    with refused(file, "Race 29 is skated by single skaters: Norway is a team."):
        entries.enter(file, [race], team_ids=[team])
    with refused(file, "Race 30 is skated by teams: Jordan STOLZ is a skater."):
        entries.enter(file, [pursuit_b], skaters(file, "Stolz"))


def test_an_official_race_is_left_alone(file: ResultsFile, entered: int):
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNS)
    publishing.make_official(file, view(file, 28).race.id, "as the referee saw it")
    eitrem = line(file, "Eitrem", view(file, 28).race.id).entry.id
    official = "Race 28 is official. Make it provisional first."
    with refused(file, official):
        entries.enter(file, [entered, view(file, 28).race.id], skaters(file, "De Boo"))
    for act in (entries.withdraw, entries.reinstate, entries.remove):
        with refused(file, official):
            act(file, [entry(file, "Eitrem"), eitrem])
    with refused(file, official):
        entries.overrule(file, eitrem, "why")
    with refused(file, official):
        entries.set_out_of_competition(file, [eitrem], True)


def test_an_entry_is_taken_out_as_long_as_it_is_not_drawn(file: ResultsFile, entered: int):
    gone = [entry(file, "Stolz"), entry(file, "Ning")]
    changed = undone_and_redone(file, lambda: entries.remove(file, gone))
    assert changed.label == "Entry taken out: Jordan STOLZ, Zhongyan NING, race 29"
    left = [one.entry.competitor.name for one in entries.entries(file, competition(file)).races[-1].lines]
    assert left == ["Casey DAWSON", "Sander EITREM"]
    with refused(file, "Jordan STOLZ in race 8 is on the start list. Withdraw from it instead."):
        entries.remove(file, [line(file, "Stolz", view(file).race.id).entry.id])


# --- withdrawing ---------------------------------------------------------------------------------------------


def test_a_skater_withdraws_from_races_drawn_and_not_drawn_in_one_act(file: ResultsFile, entered: int):
    thousand = view(file).race.id
    both = [entry(file, "Stolz"), line(file, "Stolz", thousand).entry.id]
    changed = undone_and_redone(file, lambda: entries.withdraw(file, both))
    assert changed.label == "Withdrawn: Jordan STOLZ, race 8, 29"
    assert changed.races == {entered, thousand}
    assert start_of(file, "Stolz").status is Status.WDR
    assert line(file, "Stolz").entry.state is EntryState.WITHDRAWN
    assert line(file, "Stolz", thousand).entry.state is EntryState.WITHDRAWN
    with refused(file, "Jordan STOLZ in race 29 has withdrawn already."):
        entries.withdraw(file, both[:1])


def test_who_has_a_result_does_not_withdraw(file: ResultsFile, entered: int):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:05.66"))
    thousand = line(file, "Stolz", view(file).race.id).entry.id
    with refused(file, "Jordan STOLZ in race 8: There is a result already. Take it out first, or use DNF."):
        entries.withdraw(file, [entry(file, "Stolz"), thousand])


def test_a_withdrawal_is_taken_back_with_the_lane_or_the_place_among_the_reserves(file: ResultsFile, entered: int):
    thousand = line(file, "Stolz", view(file).race.id).entry.id
    entries.make_reserve(file, entry(file, "Dawson"), 2)
    gone = [entry(file, "Dawson"), entry(file, "Stolz")]
    entries.withdraw(file, [*gone, thousand])
    with refused(file, "Jordan STOLZ in race 8 is on the start list. Take that withdrawal back alone."):
        entries.reinstate(file, [*gone, thousand])
    assert entries.reinstate(file, gone).label == "Withdrawal taken back: Casey DAWSON, Jordan STOLZ, race 29"
    assert (line(file, "Dawson").entry.state, line(file, "Dawson").entry.reserve) == (EntryState.RESERVE, 2)
    assert line(file, "Stolz").entry.state is EntryState.ENTERED
    assert entries.reinstate(file, [thousand]).label == "Withdrawal taken back, pair 1 inner, Jordan STOLZ"
    assert start_of(file, "Stolz").status is Status.NONE
    with refused(file, "Jordan STOLZ in race 29 has not withdrawn."):
        entries.reinstate(file, [entry(file, "Stolz")])


# --- reserves ------------------------------------------------------------------------------------------------


def test_a_reserve_has_a_place_in_the_order_of_its_nation(file: ResultsFile, entered: int):
    changed = undone_and_redone(file, lambda: entries.make_reserve(file, entry(file, "Dawson"), 1))
    assert changed.label == "Reserve 1: Casey DAWSON, race 29"
    entries.make_reserve(file, entry(file, "Eitrem"), 1)
    with refused(file, "Casey DAWSON is reserve 1 of USA already. Choose another place."):
        entries.make_reserve(file, entry(file, "Stolz"), 1)
    with refused(file, "The order of the reserves begins with 1."):
        entries.make_reserve(file, entry(file, "Stolz"), 0)
    with refused(file, "Jordan STOLZ in race 8 is on the start list."):
        entries.make_reserve(file, line(file, "Stolz", view(file).race.id).entry.id, 2)
    entries.enter_reserve(file, entry(file, "Dawson"))
    assert (line(file, "Dawson").entry.state, line(file, "Dawson").entry.reserve) == (EntryState.ENTERED, None)
    with refused(file, "Casey DAWSON in race 29 is no reserve."):
        entries.enter_reserve(file, entry(file, "Dawson"))


def test_a_reserve_stands_in_for_one_of_the_same_nation_who_withdrew(file: ResultsFile, entered: int):
    stolz, dawson = entry(file, "Stolz"), entry(file, "Dawson")
    entries.make_reserve(file, dawson, 1)
    with refused(file, "Jordan STOLZ in race 29 has not withdrawn."):
        entries.activate(file, dawson, stolz)
    entries.withdraw(file, [stolz, entry(file, "Ning")])
    with refused(file, "Casey DAWSON in race 29 cannot stand in for Zhongyan NING in race 29"):
        entries.activate(file, dawson, entry(file, "Ning"))
    changed = undone_and_redone(file, lambda: entries.activate(file, dawson, stolz))
    assert changed.label == "Casey DAWSON in race 29, for Jordan STOLZ"
    assert line(file, "Dawson").entry.state is EntryState.ENTERED
    with refused(file, "Casey DAWSON in race 29 is no reserve."):
        entries.activate(file, dawson, stolz)


def test_who_withdrew_cannot_be_made_a_reserve(file: ResultsFile, entered: int):
    entries.withdraw(file, [entry(file, "Stolz")])
    with refused(file, "Jordan STOLZ in race 29 has withdrawn. Take the withdrawal back first."):
        entries.make_reserve(file, entry(file, "Stolz"), 1)


# --- what is known of an entry -------------------------------------------------------------------------------


def test_the_time_of_an_entry(file: ResultsFile, entered: int):
    seed = Seed(RaceTime.parse("6:08.94"), 5000, date(2025, 1, 25), "Calgary")
    changed = undone_and_redone(file, lambda: entries.set_seed(file, entry(file, "Stolz"), seed))
    assert changed.label == "Entry time 6:08.94: Jordan STOLZ, race 29"
    assert line(file, "Stolz").entry.seed == seed
    assert entries.set_seed(file, entry(file, "Stolz"), None).label == "Entry time taken out: Jordan STOLZ, race 29"
    assert line(file, "Stolz").entry.seed is None


def test_an_entry_is_let_stand_with_a_remark(file: ResultsFile, entered: int):
    changed = undone_and_redone(file, lambda: entries.overrule(file, entry(file, "Stolz"), " place of the host "))
    assert changed.label == "Let stand (place of the host): Jordan STOLZ, race 29"
    assert line(file, "Stolz").entry.overruled == "place of the host"
    assert entries.overrule(file, entry(file, "Stolz"), "").label == "Not let stand: Jordan STOLZ, race 29"
    assert line(file, "Stolz").entry.overruled == ""


def test_out_of_competition_reaches_the_result_list_and_the_standing(file: ResultsFile):
    for family, time in (("Stolz", "1:05.66"), ("De Boo", "1:06.00")):
        results.record_time(file, id_of(file, family), RaceTime.parse(time))
    stolz = line(file, "Stolz", view(file).race.id).entry.id
    changed = undone_and_redone(file, lambda: entries.set_out_of_competition(file, [stolz], True))
    assert changed.label == "Out of competition: Jordan STOLZ, race 8"
    assert (result_of(file, "Stolz").rank, result_of(file, "Stolz").points) == (None, None)
    assert (result_of(file, "De Boo").rank, result_of(file, "De Boo").points) == (1, 60)
    standing = standings.Standings(file).of_cup("M 1000").standing
    assert [(one.competitor.name, one.points) for one in standing.lines] == [("Jenning DE BOO", 60)]
    assert entries.set_out_of_competition(file, [stolz], False).label == "In competition: Jordan STOLZ, race 8"
    assert result_of(file, "Stolz").rank == 1


def test_points_by_hand_and_out_of_competition_exclude_each_other(file: ResultsFile):
    results.override_points(file, id_of(file, "Stolz"), 44, "as signed")
    stolz = line(file, "Stolz", view(file).race.id).entry.id
    with refused(file, "Jordan STOLZ in race 8 has points set by hand."):
        entries.set_out_of_competition(file, [stolz], True)


def test_a_label_names_three_and_counts_the_others(file: ResultsFile, race: int):
    changed = entries.enter(file, [race], skaters(file, *PEOPLE))
    assert changed.label == "Entered: Jordan STOLZ, Jenning DE BOO, Damian ŻUREK and 3 more, race 29"
