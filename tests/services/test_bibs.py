"""Start numbers of a competition."""

from skatedesk.domain.people import Competitor
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.services import bibs, entries, history, lists, programmes, publishing, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from tests.services import id_of, refused, source, start_of, take, view

NEXT = CompetitionFacts("2025/26", "ISU World Cup Speed Skating", "World Cup #2")


def competition(file: ResultsFile) -> int:
    return lists.competition(file, 1).id


def who(file: ResultsFile, family: str) -> Competitor:
    return start_of(file, family).competitor


def numbers(file: ResultsFile, competition_id: int) -> dict[str, int | None]:
    lines = entries.entries(file, competition_id).lines
    return {line.entry.competitor.name: line.entry.bib for line in lines}


def test_the_official_numbers_lie_in_the_ranges_of_the_rule_file_and_go_by_nation(sample: ResultsFile):
    held = entries.entries(sample, lists.competition(sample, 2).id)
    ranges = {(limits.teams, limits.sex): limits for limits in held.rules.bibs}
    found: dict[tuple[bool, Sex], set[tuple[int, str]]] = {kind: set() for kind in ranges}
    for line in held.lines:
        if line.entry.bib is not None:
            skater = line.entry.competitor
            found[skater.is_team, skater.sex].add((line.entry.bib, skater.nation))
    for kind, numbered in found.items():
        assert all(ranges[kind].first <= number <= ranges[kind].last for number, _nation in numbered)
    for sex in (Sex.MEN, Sex.WOMEN):
        nations = [nation for _number, nation in sorted(found[False, sex])]
        assert len(nations) > 130
        assert nations == sorted(nations)


def test_all_entered_are_numbered_by_nation_and_family_name(file: ResultsFile):
    held = programmes.new_competition(file, NEXT).made
    race = programmes.add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, "B", 1))).made
    entries.enter(file, [race], [skater.id for skater in lists.skaters(file)])
    changed = bibs.give_bibs(file, held)
    assert numbers(file, held) == {
        "Zhongyan NING": 1,
        "Jenning DE BOO": 2,
        "Sander EITREM": 3,
        "Damian ŻUREK": 4,
        "Casey DAWSON": 5,
        "Jordan STOLZ": 6,
    }
    assert changed.label == "6 start numbers given: Zhongyan NING, Jenning DE BOO, Sander EITREM and 3 more"
    assert changed.races == {race}
    history.undo(file)
    assert set(numbers(file, held).values()) == {None}
    history.redo(file)
    assert bibs.give_bibs(file, held).at is None


def test_numbers_that_are_there_stay_and_the_withdrawn_get_none(file: ResultsFile):
    held = programmes.new_competition(file, NEXT).made
    race = programmes.add_race(file, held, RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, "B", 1))).made
    entries.enter(file, [race], [skater.id for skater in lists.skaters(file)])
    bibs.set_bib(file, held, who(file, "Stolz"), 1)
    dawson = next(one for one in entries.entries(file, held).lines if "DAWSON" in one.entry.competitor.name)
    entries.withdraw(file, [dawson.entry.id])
    bibs.give_bibs(file, held)
    assert numbers(file, held) == {
        "Jordan STOLZ": 1,
        "Zhongyan NING": 2,
        "Jenning DE BOO": 3,
        "Sander EITREM": 4,
        "Damian ŻUREK": 5,
        "Casey DAWSON": None,
    }


def test_a_number_is_set_changed_and_taken_back(file: ResultsFile):
    stolz = who(file, "Stolz")
    changed = bibs.set_bib(file, competition(file), stolz, 179)
    assert changed.label == "Start number 179: Jordan STOLZ"
    assert changed.races == {view(file, number).race.id for number in (2, 8, 28)}
    assert start_of(file, "Stolz").bib == 179
    assert bibs.set_bib(file, competition(file), stolz, None).label == "Start number taken back: Jordan STOLZ"
    assert start_of(file, "Stolz").bib is None
    with refused(file, "Jordan STOLZ has no start number."):
        bibs.set_bib(file, competition(file), stolz, None)


def test_a_number_is_given_once_and_lies_in_the_range(file: ResultsFile):
    stolz = who(file, "Stolz")
    with refused(file, "Jenning DE BOO (NED) has number 2 already. Choose another one."):
        bibs.set_bib(file, competition(file), stolz, 2)
    with refused(file, "201 is no start number for Jordan STOLZ: the rule file gives 1-200."):
        bibs.set_bib(file, competition(file), stolz, 201)
    with refused(file, "0 is no start number for Jordan STOLZ"):
        bibs.set_bib(file, competition(file), stolz, 0)
    assert bibs.set_bib(file, competition(file), stolz, 1).at is None


def test_a_range_that_is_full_is_told(file: ResultsFile):
    pursuit = {"race_no": 24, "title": "Team Pursuit Men", "discipline": "team_pursuit", "division": "A"}
    teams = [{"name": f"Team {chr(65 + at)}", "nation": f"AA{chr(65 + at)}", "pair": at + 1} for at in range(17)]
    take(file, source(pursuit, *teams[:16]))
    bibs.give_bibs(file, competition(file))
    given = [start.bib for start in view(file, 24).starts]
    assert given == list(range(1, 17))
    take(file, source(pursuit, teams[16]))
    with refused(file, "1 start number from 1 to 16 is needed, 0 are free. Widen the range in the rule file."):
        bibs.give_bibs(file, competition(file))


def test_a_number_on_an_official_list_stays(file: ResultsFile):
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNS)
    publishing.make_official(file, view(file, 28).race.id, "as the referee saw it")
    with refused(file, "Jordan STOLZ is in race 28, which is official. Make it provisional first."):
        bibs.set_bib(file, competition(file), who(file, "Stolz"), 9)
