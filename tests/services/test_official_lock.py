"""An official race is locked: every act that would change it is refused in one sentence."""

import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module

import pytest

from skatedesk import services
from skatedesk.domain.entries import Seed
from skatedesk.domain.errors import RuleError
from skatedesk.domain.late_withdrawal import Option
from skatedesk.domain.mass_start_typing import Arrival
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Competition, Condition, Lane, Official, Status
from skatedesk.domain.start_checks import Check, Concern, Severity
from skatedesk.domain.start_moves import Place
from skatedesk.domain.times import RaceTime
from skatedesk.services import (
    approvals,
    bibs,
    bulletin,
    competition_officials,
    divisions,
    draws,
    editions,
    entries,
    entry_view,
    history,
    lists,
    mass_start,
    own_pairs,
    people,
    programmes,
    publishing,
    race_officials,
    records,
    results,
    start_lists,
    teams,
    timetable,
)
from skatedesk.services.changes import Changed
from skatedesk.services.documents import Standing, documents
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import RacePlan
from tests.services import PEOPLE, THOUSAND, content, id_of, refused, row, source, take, view
from tests.services.test_teams import PURSUIT, norway, usa

TIME = RaceTime.parse("1:06.52")
ICE = Condition("end", ice=-8.2)
AT = datetime(2025, 11, 15, 14, 55)


@dataclass(frozen=True, slots=True)
class Locked:
    """The small weekend with a team pursuit, in which every race is official; ids by what they are of."""

    file: ResultsFile
    held: Competition
    race: int
    lapped: int
    start: int
    other: int
    entry: int
    skater: int
    team: int
    outsider: int


@pytest.fixture
def locked(file: ResultsFile) -> Locked:
    take(file, source(PURSUIT, usa(), norway()))
    held = lists.competition(file, 1)
    lines = entry_view.entries(file, held.id).lines
    of_race = {(one.race.number, one.entry.competitor.name): one.entry for one in lines}
    outsider = people.add(file, people.PersonFields("Ten Hove", "Marten", "NED", view(file).race.sex)).made
    dawson = of_race[8, "Casey DAWSON"]
    found = Locked(
        file,
        held,
        race=view(file).race.id,
        lapped=view(file, 28).race.id,
        start=id_of(file, "Dawson"),
        other=id_of(file, "Ning"),
        entry=dawson.id,
        skater=dawson.competitor.id,
        team=of_race[24, "USA"].id,
        outsider=outsider,
    )
    results.record_time(file, id_of(file, "Żurek"), TIME)
    with file.change("Everything official") as change:
        change.session.connection().exec_driver_sql("UPDATE races SET official = 1")
    return found


def option(found: Locked) -> Option:
    """A way to go on without somebody, as it was offered before the race was official."""
    (first, *_others) = start_lists.withdrawal_options(found.file, found.start)
    assert not first.allowed
    return first


def check(_found: Locked) -> Check:
    return Check(Concern.GAP, Severity.SHOULD, "There is no pair 2.")


def draw(found: Locked) -> draws.Draw:
    return draws.draw(found.file, found.race, "1")


Act = Callable[[Locked], object]
ACTS: dict[Callable[..., object], Act] = {
    results.record_time: lambda it: results.record_time(it.file, it.start, TIME),
    results.record_passing: lambda it: results.record_passing(it.file, it.start, 200, RaceTime.parse("16.52")),
    results.record_status: lambda it: results.record_status(it.file, it.start, Status.DNF),
    results.record_codes: lambda it: results.record_codes(it.file, it.start, ["F"]),
    results.clear_result: lambda it: results.clear_result(it.file, it.start),
    results.withdraw: lambda it: results.withdraw(it.file, it.start),
    results.reinstate: lambda it: results.reinstate(it.file, it.start),
    results.order_reskate: lambda it: results.order_reskate(it.file, it.start, "hindered"),
    results.override_points: lambda it: results.override_points(it.file, it.start, 10, "jury"),
    mass_start.record_sprint: lambda it: mass_start.record_sprint(it.file, it.lapped, 4, [1]),
    mass_start.record_finish: lambda it: mass_start.record_finish(it.file, it.lapped, [Arrival(1, TIME)]),
    mass_start.award_finish: lambda it: mass_start.award_finish(it.file, it.lapped),
    mass_start.record_lapped: lambda it: mass_start.record_lapped(it.file, id_of(it.file, "Stolz", 28), True),
    mass_start.record_stopped: lambda it: mass_start.record_stopped(it.file, id_of(it.file, "Stolz", 28), 7),
    mass_start.set_laps: lambda it: mass_start.set_laps(it.file, it.lapped, 10),
    history.take_back_last_of: lambda it: history.take_back_last_of(it.file, id_of(it.file, "Żurek")),
    teams.name_members: lambda it: teams.name_members(it.file, it.team, [it.skater], [it.skater]),
    start_lists.move: lambda it: start_lists.move(it.file, it.start, Place(9, Lane.INNER)),
    start_lists.swap: lambda it: start_lists.swap(it.file, it.start, it.other),
    start_lists.change_lanes: lambda it: start_lists.change_lanes(it.file, it.race, 1),
    start_lists.insert: lambda it: start_lists.insert(it.file, it.race, 1),
    start_lists.close_gap: lambda it: start_lists.close_gap(it.file, it.race, 1),
    start_lists.empty_lane: lambda it: start_lists.empty_lane(it.file, it.start),
    start_lists.place: lambda it: start_lists.place(it.file, it.entry, Place(9, Lane.INNER)),
    start_lists.repair: lambda it: start_lists.repair(it.file, it.race, check(it)),
    start_lists.apply_option: lambda it: start_lists.apply_option(it.file, it.start, option(it)),
    own_pairs.start_alone: lambda it: own_pairs.start_alone(it.file, it.start, 1),
    draws.store: lambda it: draws.store(it.file, it.race, draw(it)),
    divisions.place_by_hand: lambda it: divisions.place_by_hand(it.file, it.entry, "A", "wild card"),
    divisions.unplace: lambda it: divisions.unplace(it.file, it.entry),
    entries.enter: lambda it: entries.enter(it.file, [it.race], [it.outsider]),
    entries.withdraw: lambda it: entries.withdraw(it.file, [it.entry]),
    entries.reinstate: lambda it: entries.reinstate(it.file, [it.entry]),
    entries.make_reserve: lambda it: entries.make_reserve(it.file, it.entry, 1),
    entries.enter_reserve: lambda it: entries.enter_reserve(it.file, it.entry),
    entries.activate: lambda it: entries.activate(it.file, it.entry, it.entry),
    entries.set_out_of_competition: lambda it: entries.set_out_of_competition(it.file, [it.entry], True),
    entries.set_seed: lambda it: entries.set_seed(it.file, it.entry, Seed(TIME)),
    entries.overrule: lambda it: entries.overrule(it.file, it.entry, "jury"),
    entries.remove: lambda it: entries.remove(it.file, [it.entry]),
    race_officials.set_officials: lambda it: race_officials.set_officials(it.file, it.race, []),
    race_officials.set_conditions: lambda it: race_officials.set_conditions(it.file, it.race, [ICE]),
    programmes.edit_race: lambda it: programmes.edit_race(it.file, it.race, plan(it)),
    programmes.remove_race: lambda it: programmes.remove_race(it.file, it.race),
    programmes.put_in_order: lambda it: programmes.put_in_order(it.file, turned(it)),
    programmes.set_day: lambda it: programmes.set_day(it.file, [it.race], None, "14:30"),
}  # fmt: skip
STAYS = {
    publishing.make_official: "it is official",
    publishing.make_provisional: "unlocks it",
    approvals.approve: "the referee's word on what is official",
    approvals.withdraw_approval: "takes that word back",
    start_lists.issue: "paper of what stands",
    bulletin.edit: "a text about the race",
    bulletin.forget_edit: "a text about the race",
    records.take_over: "a record that follows from the race",
    timetable.shift: "the hour at which it was planned",
}
"""Acts with a race that change nothing in it."""

ELSEWHERE = {
    "divisions.apply", "mass_start_rounds.divide", "mass_start_rounds.fill_final", "mass_start_rounds.move_up",
    "team_rounds.fill_semifinals", "team_rounds.fill_finals",
}  # fmt: skip
"""They need a weekend of their own; the tests beside theirs refuse an official race."""

OF_A_RACE = frozenset(
    {
        "race_id",
        "race_ids",
        "start_id",
        "first_id",
        "entry_id",
        "entry_ids",
        "reserve_entry_id",
        "final_id",
        "b_race_id",
    }
)


def plan(found: Locked) -> RacePlan:
    return RacePlan(Skated.of(view(found.file).race), "Another title")


def turned(found: Locked) -> list[int]:
    return [item.race.id for item in reversed(lists.programme(found.file, found.held.id))]


def name_of(act: Callable[..., object]) -> str:
    return f"{act.__module__.rpartition('.')[2]}.{act.__name__}"


def acts_of_races() -> set[str]:
    """Every act of the services that is given a race, a start or an entry."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(services.__path__):
        for name, act in inspect.getmembers(import_module(f"{services.__name__}.{module.name}"), inspect.isfunction):
            own = act.__module__.endswith(f".{module.name}") and not name.startswith("_")
            asked = inspect.signature(act)
            if own and asked.return_annotation is Changed and OF_A_RACE & asked.parameters.keys():
                found.add(name_of(act))
    return found


def test_no_act_of_a_race_is_missing_from_the_table():
    assert acts_of_races() == {name_of(act) for act in (*ACTS, *STAYS)} | ELSEWHERE


@pytest.mark.parametrize("act", ACTS.values(), ids=map(name_of, ACTS))
def test_an_official_race_is_locked(locked: Locked, act: Act):
    before = content(locked.file.path)
    with pytest.raises(RuleError) as told:
        act(locked)
    assert "official. Make it provisional first." in str(told.value)
    assert content(locked.file.path) == before


def test_numbers_of_who_is_in_an_official_race_stay(locked: Locked):
    competitor = next(one for one in view(locked.file).starts if one.id == locked.start).competitor
    with refused(locked.file, "Casey DAWSON is in race 8, which is official. Make it provisional first."):
        bibs.set_bib(locked.file, locked.held.id, competitor, 17)


def test_a_source_brings_nothing_new_into_an_official_race(locked: Locked):
    places = zip(PEOPLE, ("1I", "1O", "2I", "2O", "3I", "3O"), strict=True)
    same = [row(name, place, bib=bib) for bib, (name, place) in enumerate(places, start=1)]
    assert not take(locked.file, source(THOUSAND, *same)).changed
    before = content(locked.file.path)
    for new in ({"starter": "Jan ROS (NED)"}, {"conditions": {"start": {"ice_temp_c": -8.2}}}):
        taken = take(locked.file, source(THOUSAND, *same, **new))
        assert (taken.accepted, content(locked.file.path) == before) == (False, True), taken
        assert taken.sentence == "race.json: race 8 is official. Make it provisional first."


def test_officials_of_the_competition_stand_on_official_sheets_too(locked: Locked):
    """The small weekend names its referee with every race, and no starter."""
    held, file = locked.held.id, locked.file
    assert competition_officials.set_officials(file, held, [Official("Announcer", "Erik HULZEBOSCH", "NED")]).at
    with refused(file, "Race 2 is official, and its sheets would name others. Make it provisional first."):
        competition_officials.set_officials(file, held, [Official("Starter", "Jan ROS", "NED")])
    assert competition_officials.set_officials(file, held, []).at


def test_unlocked_it_is_worked_on_and_goes_out_as_the_next_revision(file: ResultsFile):
    for name in PEOPLE:
        results.record_time(file, id_of(file, name), RaceTime.parse("1:10.00"))
    race_id, held = view(file).race.id, lists.competition(file, 1).id
    key = f"results {race_id}"
    publishing.make_official(file, race_id, "as seen on the ice")
    editions.issue(file, held, [key], AT)
    approvals.approve(file, race_id, "Moyca STOFFEL", "CAN", AT)
    unlocked = publishing.make_provisional(file, race_id)
    assert (unlocked.label, unlocked.races) == ("Race 8 provisional again", {race_id})
    assert history.last_change(file) == unlocked
    assert approvals.approval(file, race_id) is None
    (state,) = [one for one in documents(file, held) if one.key == key]
    assert (state.state, state.changes) == (Standing.CHANGED, ("official to provisional",))
    results.record_time(file, id_of(file, "Ning"), RaceTime.parse("1:09.00"))
    publishing.make_official(file, race_id, "as seen on the film")
    issued = editions.issue(file, held, [key], AT)
    (state,) = [one for one in documents(file, held) if one.key == key]
    assert state.last is not None
    assert (state.last.revision, issued.replaced[0].revision) == (2, 1)
    assert state.last.changes == ("no 4 1:10.00 to 1:09.00",)
