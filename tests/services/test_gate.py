"""What an official has to look at before a race is made official."""

from collections import Counter

from skatedesk.domain.census import Census
from skatedesk.domain.findings import Kind
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.times import RaceTime
from skatedesk.services import draws, entries, entry_view, gate, lists, publishing, race_view, results, start_lists
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan, add_race, new_competition
from tests.services import PEOPLE, content, id_of, source, take, view
from tests.services.mass_starts import race_of


def kinds(file: ResultsFile, race_id: int) -> Counter[Kind]:
    return Counter(one.kind for one in gate.look(file, race_id).findings)


def test_looking_changes_nothing(file: ResultsFile):
    before = content(file.path)
    found = gate.look(file, view(file).race.id)
    assert content(file.path) == before
    assert found.census == Census(6, not_skated=6)
    assert [one.kind for one in found.findings] == [Kind.NO_STATUS] * 6 + [Kind.OFFICIAL, Kind.CONDITIONS]
    assert [one.kind for one in found.fixed] == [Kind.NO_STATUS] * 6


def test_a_race_without_a_list(file: ResultsFile):
    take(file, source({"race_no": 40, "title": "500m Men", "discipline": "individual", "distance_m": 500}))
    assert kinds(file, race_of(file, 1, 40)) == {Kind.NO_LIST: 1}


def test_who_was_taken_off_the_list_is_entered_still(file: ResultsFile):
    race_id = view(file).race.id
    start_lists.empty_lane(file, id_of(file, "Ning"))
    found = gate.look(file, race_id)
    assert (found.census.entries, found.census.not_skated) == (6, 6)
    assert [one.sentence for one in found.findings if one.kind is Kind.UNLISTED] == [
        "Zhongyan NING is entered and not on the start list. Withdraw the entry, or give it a place."
    ]
    held = lists.competition(file, 1).id
    (ning,) = [
        line.entry.id
        for line in entry_view.entries(file, held).lines
        if (line.race.number, line.entry.competitor.name) == (8, "Zhongyan NING")
    ]
    entries.withdraw(file, [ning])
    found = gate.look(file, race_id)
    assert (found.census.wdr, kinds(file, race_id)[Kind.UNLISTED]) == (1, 0)


def test_the_season_best_is_that_before_the_race(sample: ResultsFile):
    (one,) = gate.look(sample, race_of(sample, 1, 26)).findings
    assert one.sentence == "No 83 Yuta HIROSE, 1:01.17: 26.93 (78.7 %) slower than the season best 34.24."


def test_the_world_cups_give_little_reason_to_ask(sample: ResultsFile):
    """Of 56 races those of teams lack their names; two skaters fell, and two had fallen in the race before."""
    held = [
        item.race.id for competition in lists.competitions(sample) for item in lists.programme(sample, competition.id)
    ]
    found = [gate.look(sample, race_id) for race_id in held]
    assert all(one.census.balances and not one.fixed for one in found)
    assert sum(one.census.entries for one in found) == 1390
    assert Counter(finding.kind for one in found for finding in one.findings) == {Kind.MEMBERS: 57, Kind.TIME: 4}


def test_the_gate_of_an_official_race_shows_what_was_overruled(file: ResultsFile):
    for name in PEOPLE:
        results.record_status(file, id_of(file, name), Status.DNF)
    race_id = view(file).race.id
    publishing.make_official(file, race_id, "the ice machine broke down")
    found = gate.look(file, race_id)
    assert (found.remark, len(found.findings)) == ("the ice machine broke down", 2)


def test_a_time_by_hand_is_told(file: ResultsFile):
    results.record_time(file, id_of(file, "Stolz"), RaceTime.parse("1:08.5"), hand=True)
    (one,) = [one for one in gate.look(file, view(file).race.id).findings if one.kind is Kind.HAND]
    assert one.sentence == "No 1 Jordan STOLZ: the time 1:08.5 was taken by hand, and nothing says why."


def test_a_club_meet_is_reminded_and_made_official_without_a_remark(file: ResultsFile):
    held = new_competition(file, CompetitionFacts(season="2025/26", series="", event="Autumn Meet")).made
    race_id = add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500))).made
    entries.enter(file, [race_id], [one.id for one in lists.skaters(file) if one.sex is Sex.MEN][:2])
    draws.store(file, race_id, draws.draw(file, race_id, "1"))
    for number, start in enumerate(race_view.read(file, race_id).starts):
        results.record_time(file, start.id, RaceTime.parse(f"4{number}.10"))
    found = gate.look(file, race_id)
    assert found.findings == ()
    assert [one.sentence for one in found.reminders] == [
        "Nobody is named as Referee.", "Nobody is named as Starter.", "Neither air nor ice is written down.",
    ]  # fmt: skip
    publishing.make_official(file, race_id)
    assert gate.look(file, race_id).race.official
