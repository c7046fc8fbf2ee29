"""Semi-finals and finals of the team pursuit, from race to race."""

from collections.abc import Sequence

import pytest

from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    draws,
    entries,
    history,
    lists,
    medals,
    programmes,
    race_view,
    results,
    team_rounds,
    teams,
)
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from skatedesk.services.race_view import RaceView
from tests.services import refused
from tests.services.mass_starts import race_of

Rounds = tuple[int, int, int]
"""Quarter-finals, semi-finals and finals."""


def added(
    file: ResultsFile, competition: int, run: int | None, discipline: Discipline = Discipline.TEAM_PURSUIT
) -> int:
    plan = RacePlan(Skated(discipline, Sex.MEN, run=run))
    return programmes.add_race(file, competition, plan).made


@pytest.fixture
def rounds(desk: ResultsFile) -> Rounds:
    """A championship in rounds; the eight teams of a World Cup are drawn for the quarter-finals."""
    facts = CompetitionFacts(season="2025/26", series="Championships", event="Olympic Winter Games 2026")
    held = programmes.new_competition(desk, facts).made
    quarter, semi, final = (added(desk, held, run) for run in (1, 2, None))
    field = [start.competitor.id for start in race_view.read(desk, race_of(desk, 2, 22)).starts]
    entries.enter(desk, [quarter], team_ids=field)
    draws.store(desk, quarter, draws.draw(desk, quarter, "1"))
    return quarter, semi, final


def listed(view: RaceView) -> list[str]:
    """The nations heat by heat, on the finish straight first."""
    ordered = sorted(view.starts, key=lambda start: (start.pair or 0, start.side != "Finish"))
    assert [start.side for start in ordered] == ["Finish", "Crossing"] * (len(ordered) // 2)
    heats = [ordered[at : at + 2] for at in range(0, len(ordered), 2)]
    return ["-".join(start.competitor.nation for start in heat) for heat in heats]


def skate(file: ResultsFile, race: int, order: Sequence[str]) -> None:
    """Everybody comes in, the nations in this order, a second apart."""
    for start in race_view.read(file, race).starts:
        results.record_time(file, start.id, RaceTime(1000 * (220 + order.index(start.competitor.nation))))


def nations(file: ResultsFile, race: int) -> list[str]:
    return [start.competitor.nation for start in race_view.read(file, race).starts]


def test_the_rounds_are_called_so(desk: ResultsFile, rounds: Rounds):
    assert [race_view.read(desk, race).race.title for race in rounds] == [
        "Team Pursuit Men Quarter-finals", "Team Pursuit Men Semi-finals", "Team Pursuit Men",
    ]  # fmt: skip


def test_from_the_quarter_finals_to_the_medals(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    order = nations(desk, quarter)
    skate(desk, quarter, order)
    a, b, c, d, e, f, g, h = order
    changed = team_rounds.fill_semifinals(desk, final)
    assert (changed.label, changed.races) == ("Semi-finals of race 3 from its quarter-finals", {semi})
    assert listed(race_view.read(desk, semi)) == [f"{b}-{c}", f"{a}-{d}"]
    skate(desk, semi, [c, b, a, d])
    changed = team_rounds.fill_finals(desk, final)
    assert (changed.label, changed.races) == ("Start list of race 3 from the semi-finals", {final})
    assert listed(race_view.read(desk, final)) == [f"{g}-{h}", f"{e}-{f}", f"{b}-{d}", f"{c}-{a}"]
    skate(desk, final, [h, g, e, f, d, b, c, a])
    of_c = next(start for start in race_view.read(desk, final).starts if start.competitor.nation == c)
    results.record_status(desk, of_c.id, Status.DNF)
    view = race_view.read(desk, final)
    assert [(line.rank, line.start.competitor.nation) for line in view.results] == [
        (1, a), (2, c), (3, d), (4, b), (5, e), (6, f), (7, h), (8, g),
    ]  # fmt: skip
    competition = lists.competition_of(desk, final)
    won = medals.medals(desk, competition.number, competition.series)
    assert [[place.competitor.nation for place in one.podium] for one in won.counted] == [[a, c, d]]


def test_each_act_is_taken_back_by_one_undo(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    skate(desk, quarter, nations(desk, quarter))
    team_rounds.fill_semifinals(desk, final)
    history.undo(desk)
    assert nations(desk, semi) == []
    history.redo(desk)
    skate(desk, semi, nations(desk, semi))
    team_rounds.fill_finals(desk, final)
    assert len(nations(desk, final)) == 8
    history.undo(desk)
    assert nations(desk, final) == []
    assert len(nations(desk, semi)) == 4


def test_who_skated_in_the_quarter_final_is_named_again(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    first = race_view.read(desk, quarter).starts[0]
    team = teams.team_of_start(desk, first.id)
    people = [one.id for one in team.eligible[:4]]
    assert people
    teams.name_members(desk, team.entry_id, people, people[:3])
    skate(desk, quarter, nations(desk, quarter))
    team_rounds.fill_semifinals(desk, final)
    view = race_view.read(desk, semi)
    (named,) = view.members.values()
    assert [(one.skater.id, one.starts) for one in named] == [(who, at < 3) for at, who in enumerate(people)]
    skate(desk, semi, nations(desk, semi))
    team_rounds.fill_finals(desk, final)
    assert len(race_view.read(desk, final).members) == 1


def test_a_team_that_is_entered_already_keeps_its_entry(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    teams_ids = [start.competitor.id for start in race_view.read(desk, quarter).starts]
    entries.enter(desk, [semi], team_ids=teams_ids)
    skate(desk, quarter, nations(desk, quarter))
    team_rounds.fill_semifinals(desk, final)
    assert len(nations(desk, semi)) == 4
    competition = lists.competition_of(desk, final).id
    of_semi = next(one for one in entries.entries(desk, competition).races if one.race.id == semi)
    assert len(of_semi.lines) == 8


def test_what_is_missing_is_said_and_nothing_changes(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    with refused(desk, "Race 1 is not over: 8 teams have neither time nor status."):
        team_rounds.fill_semifinals(desk, final)
    with refused(desk, "Race 2 has no start list yet."):
        team_rounds.fill_finals(desk, final)
    for other in (quarter, semi):
        with refused(desk, "is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it."):
            team_rounds.fill_finals(desk, other)
    with refused(desk, "Race 22 is no final of teams"):
        team_rounds.fill_semifinals(desk, race_of(desk, 2, 22))
    skate(desk, quarter, nations(desk, quarter))
    team_rounds.fill_semifinals(desk, final)
    with refused(desk, "Race 2 has a start list already."):
        team_rounds.fill_semifinals(desk, final)


def test_only_runs_with_a_final_beside_them_are_rounds(desk: ResultsFile, rounds: Rounds):
    """A race skated twice at a World Cup, or a relay, is none; a mass start has rounds of its own."""
    facts = CompetitionFacts(season="2025/26", series="ISU World Cup Speed Skating", event="World Cup #3")
    held = programmes.new_competition(desk, facts).made
    twice = [added(desk, held, run, Discipline.TEAM_SPRINT) for run in (1, 2)]
    starts = [added(desk, held, run, Discipline.MASS_START) for run in (1, 2, None)]
    assert [race_view.read(desk, race).race.in_rounds for race in (*rounds, *twice, *starts)] == [True] * 3 + [
        False
    ] * 5
    sprint = added(desk, held, None, Discipline.TEAM_SPRINT)
    assert all(race_view.read(desk, race).race.in_rounds for race in (*twice, sprint))


def test_a_race_without_rounds_beside_it_goes_by_time(desk: ResultsFile):
    view = race_view.read(desk, race_of(desk, 2, 22))
    assert not view.race.in_rounds
    times = [line.time.time.ms for line in view.results if line.time]
    assert times == sorted(times)
    assert len(times) > 5


def test_what_is_official_is_not_filled_anew(desk: ResultsFile, rounds: Rounds):
    quarter, semi, final = rounds
    skate(desk, quarter, nations(desk, quarter))
    team_rounds.fill_semifinals(desk, final)
    skate(desk, semi, nations(desk, semi))
    with desk.change("Official") as change:
        change.session.connection().exec_driver_sql("UPDATE races SET official = 1")
    with refused(desk, "Race 2 is official. Make it provisional first."):
        team_rounds.fill_semifinals(desk, final)
    with refused(desk, "Race 3 is official. Make it provisional first."):
        team_rounds.fill_finals(desk, final)
