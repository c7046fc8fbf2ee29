"""Composing, changing and carrying out the divisions of a weekend."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from skatedesk import places
from skatedesk.domain.entries import Seed
from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.times import RaceTime
from skatedesk.services import divisions, entries, files, lists, programmes, publishing
from skatedesk.services.divisions import Composition
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from tests.services import MASS_START, PEOPLE, THOUSAND, WEEKEND, refused, row, source, take

SERIES = WEEKEND["series"]
THOUSAND_B = THOUSAND | {"race_no": 4, "division": "B"}
MASS_START_B = MASS_START | {"race_no": 22, "division": "B"}
SMALL = {
    "places = 20\npromoted = 3 ": "places = 3\npromoted = 1 ",
    "places = 24\npromoted = 4 ": "places = 3\npromoted = 1 ",
}
FAST, SLOW = ("1:05.66", "1:06.11", "1:06.50"), ("1:07.00", "1:07.50", "1:08.00")


def small_rules(folder: Path) -> Path:
    """The rules of 2025/26 with three places in Division A, one of them for the best of B."""
    text = (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")
    for known, other in SMALL.items():
        assert known in text
        text = text.replace(known, other)
    path = folder / "small.toml"
    path.write_text(text, encoding="utf-8")
    return path


def skated(families: list[str], times: tuple[str, ...]) -> list[dict]:
    lanes = ("1I", "1O", "2I")
    return [
        row(name, lane, time=time, status="OK")
        for name, lane, time in zip(families, lanes, times, strict=True)
    ]  # fmt: skip


def first_weekend(file: ResultsFile, **changed) -> None:
    """A 1000 m: Stolz, De Boo and Żurek in A, Ning, Eitrem and Dawson in B, in this order."""
    families = list(PEOPLE)
    for text in (
        source(THOUSAND, *skated(families[:3], FAST), **changed),
        source(THOUSAND_B, *skated(families[3:], SLOW), **changed),
    ):
        assert take(file, text).changed


def next_weekend(file: ResultsFile, *races: Skated, number: int = 2, **changed) -> int:
    """A weekend with a 1000 m B and A, or these races, and everybody entered in the first of them."""
    facts = CompetitionFacts(**({"season": "2025/26", "series": SERIES, "event": f"World Cup #{number}"} | changed))
    competition_id = programmes.new_competition(file, facts).made
    plans = races or tuple(Skated(Discipline.INDIVIDUAL, Sex.MEN, 1000, division) for division in "BA")
    ids = [programmes.add_race(file, competition_id, RacePlan(plan)).made for plan in plans]
    entries.enter(file, ids[:1], [skater.id for skater in lists.skaters(file)])
    return competition_id


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[ResultsFile]:
    file = files.new_file(tmp_path / "small.skatedesk", "2025/26", str(small_rules(tmp_path)))
    yield file
    file.close()


@pytest.fixture
def cup(empty: ResultsFile) -> ResultsFile:
    first_weekend(empty)
    return empty


def in_a(one: Composition) -> list[str]:
    return [row.entry.competitor.name.split()[-1] for row in one.rows if row.division == "A"]


def the(file: ResultsFile, competition_id: int) -> Composition:
    (one,) = divisions.compose(file, competition_id)
    return one


def entry_of(one: Composition, name: str) -> int:
    return next(row.entry.id for row in one.rows if row.entry.competitor.name.endswith(name))


def held(file: ResultsFile, one: Composition) -> dict[str, list[str]]:
    """Who is entered in which division."""
    found: dict[str, list[str]] = {}
    for line in entries.entries(file, one.competition.id).lines:
        found.setdefault(line.race.division, []).append(line.entry.competitor.name.split()[-1])
    return {division: sorted(names) for division, names in found.items()}


# --- composing -----------------------------------------------------------------------------------------------


def test_the_best_of_b_and_the_best_of_the_standing(cup: ResultsFile):
    one = the(cup, next_weekend(cup))
    assert in_a(one) == ["STOLZ", "BOO", "NING"]
    assert [row.why for row in one.rows][:4] == [
        "Rank 1 in the standing, 60 points",
        "Rank 2 in the standing, 54 points",
        "Rank 1 in the last B race (World Cup #1, race 4)",
        "Rank 3 in the standing, 48 points: Division A is full",
    ]
    assert one.race_a is not None
    assert one.race_b is not None
    assert (one.race.number, one.race_ids) == (2, {one.race_a.id, one.race_b.id})
    assert one.warnings == ()


def test_composing_changes_nothing(cup: ResultsFile):
    one = the(cup, next_weekend(cup))
    assert list(held(cup, one)) == ["B"]


def test_who_withdrew_makes_room(cup: ResultsFile):
    competition_id = next_weekend(cup)
    entries.withdraw(cup, [entry_of(the(cup, competition_id), "NING")])
    assert in_a(the(cup, competition_id)) == ["STOLZ", "BOO", "ŻUREK"]


def test_a_withdrawal_after_the_draw_makes_room_only_where_the_lane_was_taken(cup: ResultsFile):
    drawn = [row("Stolz", "1I", status="WDR"), row("De Boo", "1O"), row("Ning", "2I")]
    take(cup, source(THOUSAND, *drawn, event="World Cup #2", event_no=2))
    take(cup, source(THOUSAND_B, row("Żurek", "1I"), event="World Cup #2", event_no=2))
    second = lists.competition(cup, 2)
    assert in_a(the(cup, second.id)) == ["STOLZ", "BOO", "NING"]
    taken = [row("Stolz", "1I", status="WDR"), row("De Boo", "1O"), row("Ning", "1I")]
    take(cup, source(THOUSAND, *taken, event="World Cup #3", event_no=3))
    take(cup, source(THOUSAND_B, row("Żurek", "1I"), event="World Cup #3", event_no=3))
    assert in_a(the(cup, lists.competition(cup, 3).id)) == ["BOO", "ŻUREK", "NING"]


def test_before_the_first_race_the_season_before_decides(empty: ResultsFile):
    first_weekend(empty, season="2024/25")
    one = the(empty, next_weekend(empty, number=1))
    assert in_a(one) == ["STOLZ", "BOO", "ŻUREK"]
    assert one.rows[0].why == "Rank 1 in the standing of 2024/25, 60 points"
    assert one.warnings == ()


def test_without_any_standing_the_times_of_the_entries_decide(cup: ResultsFile):
    five_hundred = [Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, division) for division in "BA"]
    competition_id = next_weekend(cup, *five_hundred)
    blank = the(cup, competition_id)
    assert in_a(blank) == []
    assert blank.warnings == (
        "Nothing of this cup has been skated yet: the times known decide.",
        "3 places of Division A are free, and nothing tells the skaters apart: place some by hand.",
    )
    for name, time, metres in (("DAWSON", "35.10", None), ("NING", "34.90", 500), ("STOLZ", "1:06.00", 1000)):
        entries.set_seed(cup, entry_of(blank, name), Seed(RaceTime.parse(time), metres))
    one = the(cup, competition_id)
    assert in_a(one) == ["NING", "DAWSON"]
    assert one.rows[0].why == "No points yet, time 34.90"


def test_a_second_run_waits_for_the_first(cup: ResultsFile):
    runs = [Skated(Discipline.INDIVIDUAL, Sex.MEN, 1000, "B", run) for run in (1, 2)]
    first, second = divisions.compose(cup, next_weekend(cup, *runs))
    assert first.warnings == ()
    assert second.warnings == ("The first run has not been skated yet: its results will change these divisions.",)


def test_a_competition_that_counts_for_no_cup_has_no_divisions(cup: ResultsFile):
    assert divisions.compose(cup, next_weekend(cup, series="Club cup", event="Evening", number=1)) == []


# --- by hand -------------------------------------------------------------------------------------------------


def test_a_place_given_by_hand_holds_until_it_is_taken_back(cup: ResultsFile):
    competition_id = next_weekend(cup)
    one = the(cup, competition_id)
    dawson = entry_of(one, "DAWSON")
    changed = divisions.place_by_hand(cup, dawson, "A", " invited ")
    assert changed.label == "Placed in A by hand: Casey DAWSON, race 1"
    assert changed.races == one.race_ids
    placed = the(cup, competition_id)
    assert in_a(placed) == ["STOLZ", "NING", "DAWSON"]
    assert next(row.why for row in placed.rows if row.entry.id == dawson) == "Placed in A by hand: invited"
    assert divisions.unplace(cup, dawson).label == "No longer placed by hand: Casey DAWSON, race 1"
    assert the(cup, competition_id) == one


def test_a_place_by_hand_needs_a_division_and_a_remark(cup: ResultsFile):
    competition_id = next_weekend(cup)
    dawson = entry_of(the(cup, competition_id), "DAWSON")
    with refused(cup, "needs a remark"):
        divisions.place_by_hand(cup, dawson, "A", " ")
    with refused(cup, "choose A or B"):
        divisions.place_by_hand(cup, dawson, "C", "invited")
    entries.withdraw(cup, [dawson])
    with refused(cup, "only who is entered is placed"):
        divisions.place_by_hand(cup, dawson, "A", "invited")


def test_no_place_by_hand_after_the_draw_of_a(cup: ResultsFile):
    one = the(cup, lists.competition(cup, 1).id)
    with refused(cup, "Race 8 has a start list already"):
        divisions.place_by_hand(cup, entry_of(one, "DAWSON"), "A", "invited")


# --- carrying out --------------------------------------------------------------------------------------------


def test_applying_moves_the_entries_in_one_act(cup: ResultsFile):
    competition_id = next_weekend(cup)
    one = the(cup, competition_id)
    changed = divisions.apply(cup, competition_id)
    assert (changed.label, changed.races) == ("Divisions of race 2", one.race_ids)
    assert held(cup, one) == {"A": ["BOO", "NING", "STOLZ"], "B": ["DAWSON", "EITREM", "ŻUREK"]}
    assert the(cup, competition_id).rows[0].why == one.rows[0].why
    assert cup.undo() is not None
    assert list(held(cup, one)) == ["B"]
    assert cup.redo() is not None
    assert sorted(held(cup, one)) == ["A", "B"]


def test_applying_again_follows_what_changed(cup: ResultsFile):
    competition_id = next_weekend(cup)
    divisions.apply(cup, competition_id)
    one = the(cup, competition_id)
    divisions.place_by_hand(cup, entry_of(one, "BOO"), "B", "asked for it")
    divisions.apply(cup, competition_id, [one.race.id])
    assert held(cup, one) == {"A": ["NING", "STOLZ", "ŻUREK"], "B": ["BOO", "DAWSON", "EITREM"]}
    assert divisions.apply(cup, competition_id).at is None


def test_after_the_draw_the_divisions_stay(cup: ResultsFile):
    first = lists.competition(cup, 1)
    with refused(cup, "Race 8 has a start list already, its divisions stay"):
        divisions.apply(cup, first.id, [the(cup, first.id).race.id])
    with refused(cup, "There is nothing to divide"):
        divisions.apply(cup, first.id)


def test_an_official_race_stays(cup: ResultsFile):
    first = lists.competition(cup, 1)
    race_id = the(cup, first.id).race.id
    publishing.make_official(cup, race_id, "as the referee saw it")
    with refused(cup, "Race 8 is official"):
        divisions.apply(cup, first.id, [race_id])


def test_a_race_that_the_programme_lacks_is_asked_for(cup: ResultsFile):
    competition_id = next_weekend(cup, Skated(Discipline.INDIVIDUAL, Sex.MEN, 1000, "B"))
    one = the(cup, competition_id)
    assert (one.race_a, in_a(one)) == (None, ["STOLZ", "BOO", "NING"])
    with refused(cup, "Race 1 has no race of Division A beside it. Add one to the programme first."):
        divisions.apply(cup, competition_id)


def test_who_is_entered_in_both_divisions_is_named(cup: ResultsFile):
    competition_id = next_weekend(cup)
    one = the(cup, competition_id)
    stolz = next(skater.id for skater in lists.skaters(cup) if skater.name.endswith("STOLZ"))
    assert one.race_a is not None
    entries.enter(cup, [one.race_a.id], [stolz])
    with pytest.raises(RuleError, match="Jordan STOLZ is entered in race 2 and in the other division"):
        divisions.apply(cup, competition_id)


def finished(families: list[str]) -> list[dict]:
    """A mass start in this order."""
    return [
        row(name, time=f"7:42.{10 + at}", status="OK", laps=16, sprint_total=60 - at)
        for at, name in enumerate(families)
    ]  # fmt: skip


def test_the_best_of_the_b_mass_start_are_entered_in_a_besides(empty: ResultsFile):
    take(empty, source(MASS_START, *finished(list(PEOPLE))))
    weekend = {"event": "World Cup #2", "event_no": 2}
    assert take(empty, source(MASS_START_B, *finished(["Eitrem", "Ning", "Dawson"]), **weekend)).changed
    competition_id = lists.competition(empty, 2).id
    plan = RacePlan(Skated(Discipline.MASS_START, Sex.MEN, None, "A"))
    race_id = programmes.add_race(empty, competition_id, plan).made
    direct = [skater.id for skater in lists.skaters(empty) if skater.key in {PEOPLE["Stolz"][2], PEOPLE["De Boo"][2]}]
    entries.enter(empty, [race_id], direct)
    one = the(empty, competition_id)
    assert in_a(one) == ["STOLZ", "BOO"]
    assert [row.entry.competitor.name for row in one.rows if row.moves_up] == ["Sander EITREM"]
    assert divisions.apply(empty, competition_id).races == one.race_ids
    assert held(empty, one) == {"A": ["BOO", "EITREM", "STOLZ"], "B": ["DAWSON", "EITREM", "NING"]}
    assert divisions.apply(empty, competition_id).at is None
