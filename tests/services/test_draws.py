"""The draw of a race from its entries: prepared, drawn, stored, undone, made again."""

from datetime import date

import pytest

from skatedesk.domain.draw import Draw
from skatedesk.domain.draw_terms import DrawKind
from skatedesk.domain.entries import Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Lane, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import draws, entries, history, lists, publishing, race_view, results
from skatedesk.services.draws import Preparation
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition
from skatedesk.store import entry_queries
from tests.services import PEOPLE, id_of, refused, row, source, take, view

SEED = "17205913"


def race_id(file: ResultsFile, number: int = 8, competition: int = 1) -> int:
    return lists.race(file, lists.competition(file, competition).id, number).id


def competition(file: ResultsFile, series: str, event: str) -> int:
    facts = CompetitionFacts(season="2025/26", series=series, event=event)
    return new_competition(file, facts).made


def empty_race(file: ResultsFile, competition_id: int, number: int, **other) -> int:
    facts = {"discipline": Discipline.INDIVIDUAL, "sex": Sex.MEN, "metres": 500, **other}
    return add_race(file, competition_id, RacePlan(Skated(**facts), number=number)).made


def add(file: ResultsFile, competition_id: int, number: int, **other) -> int:
    """A race with all six people entered and nothing drawn."""
    added = empty_race(file, competition_id, number, **other)
    entries.enter(file, [added], [person.id for person in lists.skaters(file)])
    return added


def families(prepared: Preparation) -> list[str]:
    keys = {key: family for family, (_given, _nation, key) in PEOPLE.items()}
    return [keys[one.competitor.key] for one in prepared.field]


def entry_of(file: ResultsFile, race: int, family: str) -> int:
    with file.read() as session:
        entered = entry_queries.entries(session, [race])[race]
    return next(one.id for one in entered if one.competitor.key == PEOPLE[family][2])


def placed(file: ResultsFile, race: int) -> list[tuple[int | None, Lane | None, str]]:
    starts = race_view.read(file, race).starts
    return [(start.pair, start.lane, start.competitor.key) for start in starts if not start.withdrawn]


def as_placed(made: Draw, prepared: Preparation) -> list[tuple[int | None, Lane | None, str]]:
    keys = {entry: competitor.key for entry, competitor in prepared.competitors.items()}
    return [(start.pair, start.lane, keys[start.entry_id]) for start in made.starts]


# --- who is drawn --------------------------------------------------------------------------------------------


def test_the_field_is_in_the_order_of_the_ranking_and_says_why(sample: ResultsFile):
    prepared = draws.prepare(sample, race_id(sample, 14, competition=2))
    assert (prepared.kind, prepared.proposed) == (DrawKind.WORLD_CUP_A, DrawKind.WORLD_CUP_A)
    assert [one.candidate.rank for one in prepared.field] == [*range(1, 18), 19, 21, 24]
    first = prepared.field[0]
    assert (first.competitor.name, first.bib, first.why) == ("Jordan STOLZ", 181, "rank 1, 103 points")
    assert first.candidate.best == RaceTime.parse("33.79")
    assert prepared.source == "the ranking of the cup before this race"
    assert prepared.warnings == ("There is a start list with 20 names already.",)


def test_who_is_drawn_by_points_and_time_says_so(sample: ResultsFile):
    prepared = draws.prepare(sample, race_id(sample, 3, competition=2))
    assert prepared.kind is DrawKind.WORLD_CUP_B
    assert prepared.field[0].why == "rank 17, 25 points, season best 1:15.24"
    assert prepared.field[-1].why == "no time, equal, by lot"
    assert len(prepared.warnings) == 2
    assert prepared.warnings[1].startswith("Neither a rank nor a time is known of ")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (1, DrawKind.WORLD_CUP_B),
        (6, DrawKind.WORLD_CUP_A),
        (24, DrawKind.WORLD_CUP_A),
        (22, DrawKind.TEAMS),
        (28, DrawKind.MASS_START),
    ],
)
def test_the_race_of_a_cup_proposes_its_draw(sample: ResultsFile, number: int, kind: DrawKind):
    prepared = draws.prepare(sample, race_id(sample, number, competition=2))
    assert prepared.proposed is kind
    assert kind in prepared.kinds


def test_withdrawn_and_reserve_entries_are_not_drawn(file: ResultsFile):
    race = add(file, competition(file, "Club", "Meet"), 1)
    entries.withdraw(file, [entry_of(file, race, "Stolz")])
    entries.make_reserve(file, entry_of(file, race, "Dawson"), 1)
    prepared = draws.prepare(file, race)
    assert sorted(families(prepared)) == ["De Boo", "Eitrem", "Ning", "Żurek"]
    assert (prepared.kind, prepared.listed, prepared.warnings) == (DrawKind.FREE, 0, ())
    assert {one.why for one in prepared.field} == {"by lot"}


def test_who_is_wdr_on_the_list_is_not_drawn_again(file: ResultsFile):
    results.withdraw(file, id_of(file, "Ning"))
    prepared = draws.prepare(file, race_id(file))
    assert "Ning" not in families(prepared)
    assert len(prepared.field) == 5


def test_without_a_ranking_the_season_best_and_the_time_of_the_entry_order_the_field(file: ResultsFile):
    race = add(file, competition(file, "ISU World Cup Speed Skating", "World Cup #2"), 1, division="A")
    entries.set_seed(file, entry_of(file, race, "Ning"), Seed(RaceTime.parse("34.50"), day=date(2025, 10, 1)))
    entries.set_seed(file, entry_of(file, race, "Eitrem"), Seed(RaceTime.parse("1:08.00"), metres=1000))
    entries.set_seed(file, entry_of(file, race, "Żurek"), Seed(RaceTime.parse("34.20"), metres=500))
    prepared = draws.prepare(file, race)
    assert families(prepared)[:2] == ["Żurek", "Ning"]
    assert [one.why for one in prepared.field[1:3]] == ["season best 34.50", "no time, equal, by lot"]
    assert prepared.source == "no ranking, as nothing was skated yet"


# --- a combination -------------------------------------------------------------------------------------------

SPRINT = {"series": "ISU Championships", "event": "World Sprint Championships", "event_no": 1}
FIRST_500 = {"race_no": 1, "title": "1st 500m Men", "discipline": "individual", "distance_m": 500, "seq": 1}
FIRST_1000 = {"race_no": 2, "title": "1st 1000m Men", "discipline": "individual", "distance_m": 1000, "seq": 1}


def skate(file: ResultsFile, race: dict, times: dict[str, str]) -> None:
    """A race that was skated, two and two in the order of `times`; nobody's time is a DNF."""
    rows = [
        row(
            name,
            f"{at // 2 + 1}{'IO'[at % 2]}",
            **({"time": time, "status": "OK"} if time else {"status": "DNF"}),
        )
        for at, (name, time) in enumerate(times.items())
    ]
    taken = take(file, source(race, *rows, **SPRINT))
    assert taken.changed, taken.sentence


def sprint(file: ResultsFile) -> int:
    """The first day of a sprint championship; its id."""
    skate(file, FIRST_500, {"Stolz": "34.10", "De Boo": "34.20", "Żurek": "34.30", "Ning": "34.90", "Dawson": ""})
    skate(file, FIRST_1000, {"De Boo": "1:07.00", "Ning": "1:07.20", "Stolz": "1:07.90", "Żurek": "1:09.00"})
    return next(item.id for item in lists.competitions(file) if item.event == SPRINT["event"])


def test_the_second_run_of_a_sprint_goes_by_the_standing_in_the_other_lane(file: ResultsFile):
    race = add(file, sprint(file), 3, run=2)
    prepared = draws.prepare(file, race)
    assert prepared.kind is DrawKind.SWAP
    assert families(prepared)[:4] == ["De Boo", "Stolz", "Ning", "Żurek"]
    assert [one.candidate.rank for one in prepared.field] == [1, 2, 3, 4, None, None]
    assert prepared.source == "the standing after race 1, 2"
    assert prepared.warnings == (
        "Neither a rank nor a time is known of Casey DAWSON, Sander EITREM.",
        "No lane in the first run: Sander EITREM.",
    )
    first = {start.competitor.key: start.lane for start in view_of(file, SPRINT["event"], 1)}
    made = prepared.draw(SEED)
    for _pair, lane, key in as_placed(made, prepared):
        assert lane is not first.get(key)
    leaders = {key for pair, _lane, key in as_placed(made, prepared) if pair == 3}
    assert leaders == {PEOPLE["De Boo"][2], PEOPLE["Stolz"][2]}


def view_of(file: ResultsFile, event: str, number: int):
    held = next(item for item in lists.competitions(file) if item.event == event)
    return race_view.read(file, lists.race(file, held.id, number).id).starts


def test_the_second_run_of_any_other_meet_goes_by_the_first_run(file: ResultsFile):
    held = sprint(file)
    race = add(file, held, 3, run=2)
    with file.change() as change:
        change.session.connection().exec_driver_sql(
            "UPDATE competitions SET event = 'Two sprints' WHERE id = ?", (held,)
        )
    prepared = draws.prepare(file, race)
    assert (prepared.kind, prepared.source) == (DrawKind.SWAP, "the standing after race 1")
    assert families(prepared)[:4] == ["Stolz", "De Boo", "Żurek", "Ning"]


def test_a_later_distance_of_a_combination_goes_by_its_standing_and_the_first_by_groups(file: ResultsFile):
    held = competition(file, "ISU Championships", "World Allround Championships 2026")
    first, later = add(file, held, 1), add(file, held, 2, metres=1500)
    assert draws.prepare(file, first).kind is DrawKind.GROUPS
    draws.store(file, first, draws.draw(file, first, SEED))
    assert draws.prepare(file, later).kind is DrawKind.GROUPS, "nothing was skated yet"
    for place, start in enumerate(race_view.read(file, first).starts):
        results.record_time(file, start.id, RaceTime(35_000 + 100 * place))
    prepared = draws.prepare(file, later)
    assert (prepared.kind, prepared.source) == (DrawKind.STANDING, "the standing after race 1")
    assert [one.candidate.rank for one in prepared.field] == [1, 2, 3, 4, 5, 6]
    pairs = as_placed(prepared.draw(SEED), prepared)
    best = {one.competitor.key for one in prepared.field[:2]}
    assert {key for pair, _lane, key in pairs if pair == 3} == best


def test_a_single_distance_of_a_championship_is_drawn_in_groups(file: ResultsFile):
    race = add(file, competition(file, "ISU", "European Championships 2026"), 1)
    assert draws.prepare(file, race).kind is DrawKind.GROUPS


# --- stored --------------------------------------------------------------------------------------------------


def test_a_stored_draw_is_the_start_list_and_can_be_undone(file: ResultsFile):
    race = add(file, competition(file, "Club", "Meet"), 1)
    prepared = draws.prepare(file, race)
    made = prepared.draw(SEED)
    changed = draws.store(file, race, made)
    assert (changed.label, changed.races) == (f"Draw of race 1, seed {SEED}", {race})
    assert placed(file, race) == as_placed(made, prepared)
    (record,) = draws.drawn(file, race)
    assert (record.number, record.kind, record.seed) == (1, "free", SEED)
    assert draws.replay(record) == made
    history.undo(file)
    assert (placed(file, race), draws.drawn(file, race)) == ([], ())
    history.redo(file)
    assert placed(file, race) == as_placed(made, prepared)
    assert draws.replay(draws.drawn(file, race)[0]) == made


def test_quartets_get_four_places_and_teams_their_straights(desk: ResultsFile):
    for number, expected in ((2, {(Lane.INNER, 2, ""), (Lane.OUTER, 1, "")}), (22, {(None, 1, "Finish")})):
        race = race_id(desk, number, competition=2)
        with desk.change() as change:
            for start in race_view.read(desk, race).starts:
                change.session.connection().exec_driver_sql(
                    "DELETE FROM passings WHERE attempt_id IN (SELECT id FROM attempts WHERE start_id = ?)", (start.id,)
                )
                change.session.connection().exec_driver_sql("DELETE FROM attempts WHERE start_id = ?", (start.id,))
        draws.store(desk, race, draws.draw(desk, race, SEED))
        starts = race_view.read(desk, race).starts
        assert expected <= {(start.lane, start.place, start.side) for start in starts}


def test_the_starts_of_a_mass_start_are_in_the_order_of_the_helmets(file: ResultsFile):
    results.clear_result(file, id_of(file, "Stolz", 28))
    results.clear_result(file, id_of(file, "Dawson", 28))
    race = race_id(file, 28)
    made = draws.draw(file, race, SEED)
    draws.store(file, race, made)
    with file.read() as session:
        entered = {entry.id: entry.competitor.key for entry in entry_queries.entries(session, [race])[race]}
    helmets = [entered[start.entry_id] for start in made.starts]
    assert [(None, None, key) for key in helmets] == placed(file, race)


def test_a_new_draw_replaces_the_list_and_keeps_the_old_draw_and_the_withdrawn(file: ResultsFile):
    race = race_id(file)
    for seed in ("1", "2"):
        draws.store(file, race, draws.draw(file, race, seed))
    results.withdraw(file, id_of(file, "Ning"))
    prepared = draws.prepare(file, race)
    made = prepared.draw("3")
    draws.store(file, race, made)
    assert [(record.number, record.seed) for record in draws.drawn(file, race)] == [(1, "1"), (2, "2"), (3, "3")]
    assert placed(file, race) == as_placed(made, prepared)
    (gone,) = [start for start in view(file).starts if start.withdrawn]
    assert (gone.competitor.key, gone.pair, gone.lane, gone.status) == (PEOPLE["Ning"][2], None, None, Status.WDR)
    history.undo(file)
    (gone,) = [start for start in view(file).starts if start.withdrawn]
    assert gone.pair is not None


# --- refused -------------------------------------------------------------------------------------------------


def test_a_race_under_way_is_not_drawn_again(file: ResultsFile):
    made = draws.draw(file, race_id(file), SEED)
    results.record_passing(file, id_of(file, "Eitrem"), 200, RaceTime.parse("16.50"))
    with refused(file, "Race 8 is under way: Sander EITREM has a result. It cannot be drawn again."):
        draws.store(file, race_id(file), made)


def test_an_official_race_is_not_drawn_again(file: ResultsFile):
    for family in PEOPLE:
        results.record_status(file, id_of(file, family), Status.DNS)
    publishing.make_official(file, race_id(file), "as the referee saw it")
    made = draws.draw(file, race_id(file), SEED)
    assert "Race 8 is official, so its start list stays." in draws.prepare(file, race_id(file)).warnings
    with refused(file, "Race 8 is official. Make it provisional first."):
        draws.store(file, race_id(file), made)


def test_a_draw_of_other_entries_is_not_stored(file: ResultsFile):
    race = add(file, competition(file, "Club", "Meet"), 1)
    made = draws.draw(file, race, SEED)
    entries.withdraw(file, [entry_of(file, race, "Dawson")])
    with refused(file, "The entries of race 1 have changed since it was drawn. Draw again."):
        draws.store(file, race, made)


def test_a_kind_that_makes_no_sense_is_refused(file: ResultsFile):
    with refused(file, "Race 8 cannot be drawn as “teams”"):
        draws.draw(file, race_id(file), SEED, DrawKind.TEAMS)


def test_a_race_with_nobody_entered_is_not_drawn(file: ResultsFile):
    added = empty_race(file, competition(file, "Club", "Meet"), 1)
    with refused(file, "Nobody is entered who could be drawn"):
        draws.draw(file, added, SEED)


def test_a_new_seed_has_eight_digits_and_is_another_each_time():
    seeds = {draws.new_seed() for _time in range(20)}
    assert len(seeds) == 20
    assert all(len(seed) == 8 and seed.isdigit() for seed in seeds)


# --- until when ----------------------------------------------------------------------------------------------


def test_a_race_can_be_drawn_until_somebody_has_a_result(file: ResultsFile):
    race = race_id(file)
    assert draws.why_closed(file, race) == ""
    results.record_time(file, id_of(file, "Ning"), RaceTime.parse("1:08.00"))
    assert draws.why_closed(file, race) == (
        "Race 8 is under way: Zhongyan NING has a result. It cannot be drawn again."
    )


def test_an_official_race_is_not_drawn(file: ResultsFile):
    for start in view(file).starts:
        results.record_time(file, start.id, RaceTime.parse("1:08.00"))
    publishing.make_official(file, race_id(file), "as the referee saw it")
    assert draws.why_closed(file, race_id(file)) == "Race 8 is official. Make it provisional first."


def test_the_rule_is_known_before_the_draw(file: ResultsFile):
    race = add(file, competition(file, "ISU World Cup Speed Skating", "World Cup #2"), 1, division="A")
    prepared = draws.prepare(file, race)
    assert "The best 6 are drawn among themselves for the last places." in prepared.rule()
    assert [row.key for row in prepared.field_sheet().rows] == [one.entry_id for one in prepared.candidates]
