"""Entries against the rules of the season, as the file has them; four hundred are looked at at once."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from skatedesk import places
from skatedesk.domain.entries import EntryState, Seed
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex
from skatedesk.domain.shortfalls import Kind, Shortfall
from skatedesk.domain.times import RaceTime
from skatedesk.services import eligibility, entries, files, lists, programmes, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from tests.services import THOUSAND, id_of, row, source, start_of, take

LIMITS = 'limits = [{ sex = "M", metres = 1000, high_rinks = "1:07.00", other_rinks = "1:09.00" }]'
MOST_MS = 2_000
CUP = "ISU World Cup Speed Skating"


def competition(file: ResultsFile, number: int = 1) -> int:
    return lists.competition(file, number, CUP).id


def wrong(file: ResultsFile, number: int = 1) -> list[Shortfall]:
    found = eligibility.check(file, competition(file, number))
    return [one for one in found if one.kind is not Kind.UNCHECKED]


@pytest.fixture
def judged(tmp_path: Path) -> Iterator[ResultsFile]:
    """A weekend in Hamar under a rule file with a limit over 1000 m, and a club meet of the same season."""
    text = (places.resources() / "rules" / "isu-2025-26.toml").read_text(encoding="utf-8")
    book = tmp_path / "own.toml"
    book.write_text(text.replace("limits = []", LIMITS), encoding="utf-8")
    file = files.new_file(tmp_path / "judged.skatedesk", "2025/26", str(book))
    skaters = [row(family, place) for family, place in (("Stolz", "1I"), ("De Boo", "1O"), ("Ning", "2I"))]
    take(file, source(THOUSAND, *skaters, city="Hamar"))
    club = {"series": "Club cup", "event": "Evening", "city": "Calgary", "race_no": 1, "date": "2025-10-04"}
    take(file, source(THOUSAND, row("De Boo", time="1:07.20", status="OK"), **club))
    yield file
    file.close()


def test_the_official_lists_of_two_world_cups_fall_short_of_nothing(sample: ResultsFile):
    for number in (1, 2):
        assert wrong(sample, number) == []
        found = eligibility.check(sample, competition(sample, number))
        assert [one.rule for one in found] == ["qualifying.limits", "entries.min_age"]


def test_a_sixth_of_a_nation_is_found_and_stands_when_overruled(desk: ResultsFile):
    known = [item.race for item in lists.programme(desk, competition(desk))]
    race = next(race for race in known if (race.metres, race.sex, race.division) == (1500, Sex.MEN, "B"))
    held = [one for one in entries.entries(desk, competition(desk)).lines if one.entry.competitor.nation == "NED"]
    skated = {one.entry.competitor.id for one in held if one.race.metres == 1500}
    others = [
        one.entry.competitor.id
        for one in held
        if one.person and one.race.sex is Sex.MEN and one.entry.competitor.id not in skated
    ]
    entries.enter(desk, [race.id], others[:1])
    (shortfall,) = wrong(desk)
    assert shortfall.sentence.startswith(
        "NED has 6 in the 1500m Men, the rule file allows 5 (isu-2025-26, entries per nation)."
    )
    entries.overrule(desk, shortfall.entry_ids[0], "granted by the organizer")
    (let_stand,) = wrong(desk)
    assert (let_stand.entry_ids, let_stand.overruled) == (shortfall.entry_ids, "granted by the organizer")
    entries.withdraw(desk, let_stand.entry_ids)
    assert wrong(desk) == []


def test_times_of_the_file_and_of_the_entry_are_held_against_the_limit(judged: ResultsFile):
    """1:07.20 in Calgary is too slow for a high rink; the others have no time yet."""
    names = [one.sentence.partition(" (")[0] for one in wrong(judged)]
    assert names == ["Jordan STOLZ", "Jenning DE BOO", "Zhongyan NING"]
    assert "the best known is 1:07.20" in wrong(judged)[1].sentence
    stolz, _de_boo, ning = entries.entries(judged, competition(judged)).lines
    assert stolz.start_id is not None
    results.record_time(judged, stolz.start_id, RaceTime.parse("1:08.50"))
    entries.set_seed(judged, ning.entry.id, Seed(RaceTime.parse("1:06.90"), day=date(2025, 2, 1), place="Calgary"))
    assert [one.nation for one in wrong(judged)] == ["NED"]


def test_a_club_meet_is_asked_nothing(judged: ResultsFile):
    club = next(item for item in lists.competitions(judged) if item.series == "Club cup")
    assert eligibility.check(judged, club.id) == ()


def test_who_withdrew_from_the_start_list_is_withdrawn(file: ResultsFile):
    results.withdraw(file, id_of(file, "Stolz"))
    view = entries.entries(file, competition(file))
    thousand = next(one for one in view.races if one.race.number == 8)
    stolz = next(one for one in thousand.lines if one.start_id == id_of(file, "Stolz"))
    assert stolz.entry.state is EntryState.WITHDRAWN
    assert not stolz.competes
    assert start_of(file, "Stolz").withdrawn
    assert wrong(file) == []


def test_the_view_has_races_distances_and_nations(sample: ResultsFile):
    view = entries.entries(sample, competition(sample))
    assert [one.race.number for one in view.races] == list(range(1, 29))
    assert all(one.drawn for one in view.races)
    assert [one.title for one in view.distances][:4] == ["3000m Women", "5000m Men", "1000m Women", "1000m Men"]
    assert [len(one.races) for one in view.distances] == [2] * 14
    thousand = next(one for one in view.distances if one.title == "1000m Men")
    assert len(thousand.lines) == sum(len(one.lines) for one in thousand.races)
    counts = view.counts()
    assert list(counts) == sorted(counts)
    by_race = {one.race.id: sum(line.competes for line in one.lines) for one in view.races}
    assert {race: sum(nation.get(race, 0) for nation in counts.values()) for race in by_race} == by_race
    men = [one.race.id for one in view.races if one.race.metres == 1000 and one.race.sex is Sex.MEN]
    assert sum(counts["NED"].get(race, 0) for race in men) == 5
    pursuit = next(line for line in view.lines if line.race.discipline is Discipline.TEAM_PURSUIT)
    assert pursuit.person is None
    assert pursuit.entry.competitor.is_team


def test_shortfalls_stand_at_their_entries(file: ResultsFile):
    race = programmes.add_race(
        file, competition(file), RacePlan(Skated(Discipline.INDIVIDUAL, Sex.WOMEN, 500, "B"))
    ).made
    skaters = [skater.id for skater in lists.skaters(file)]
    entries.enter(file, [race], skaters[:2])
    (held,) = [one for one in entries.entries(file, competition(file)).races if one.race.id == race]
    assert not held.drawn
    for line in held.lines:
        assert [one.kind for one in line.shortfalls if one.kind is not Kind.UNCHECKED] == [Kind.SEX]
        assert line.person is not None
        assert line.person.competitor.id == line.entry.competitor.id


def test_four_hundred_entries_are_read_and_judged_while_nobody_waits(desk_file: Path, tmp_path: Path):
    file = files.open_file(Path(shutil.copy(desk_file, tmp_path / "many.skatedesk")))
    facts = CompetitionFacts("2025/26", "ISU World Cup Speed Skating", "World Cup #9")
    held = programmes.new_competition(file, facts).made
    programmes.from_template(file, held, "World Cup")
    races = [one.race for one in entries.entries(file, held).races if one.race.discipline is Discipline.INDIVIDUAL]
    for sex in (Sex.MEN, Sex.WOMEN):
        people = [skater.id for skater in lists.skaters(file) if skater.sex is sex]
        entries.enter(file, [race.id for race in races if race.sex is sex][:3], people[:70])
    began = perf_counter()
    view = entries.entries(file, held)
    took = (perf_counter() - began) * 1000
    file.close()
    assert len(view.lines) >= 400
    assert took < MOST_MS
