"""Making competitions and their programmes."""

from datetime import date

import pytest

from skatedesk.domain.errors import RuleError
from skatedesk.domain.programmes import Skated
from skatedesk.domain.races import Discipline, Race, Sex, Status
from skatedesk.services import entries, history, lists, programmes, publishing, results
from skatedesk.services.files import ResultsFile
from skatedesk.services.programmes import CompetitionFacts, RacePlan
from tests.services import id_of, refused, view

CUP = "ISU World Cup Speed Skating"
NEXT = CompetitionFacts("2025/26", CUP, "World Cup #2", city="Calgary", country="CAN", dates="21 - 23 Nov 2025")
FIVE_HUNDRED = Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, "A", 1)


@pytest.fixture
def held(file: ResultsFile) -> int:
    """World Cup 2, without a race."""
    return programmes.new_competition(file, NEXT).made


def races(file: ResultsFile, competition_id: int) -> list[Race]:
    return [item.race for item in lists.programme(file, competition_id)]


# --- competitions --------------------------------------------------------------------------------------------


def test_a_new_competition_gets_the_next_number(file: ResultsFile):
    changed = programmes.new_competition(file, NEXT)
    held = changed.made
    assert changed.label == "New competition: World Cup #2."
    found = lists.competition(file, 2)
    assert (found.id, found.season, found.series, found.event) == (held, "2025/26", CUP, "World Cup #2")
    assert (found.city, found.country, found.dates) == ("Calgary", "CAN", "21 - 23 Nov 2025")
    history.undo(file)
    assert [item.number for item in lists.competitions(file)] == [1]


def test_a_new_season_is_added_with_its_rule_file(file: ResultsFile):
    facts = CompetitionFacts("2023/24", CUP, "World Cup #2", 2)
    changed = programmes.new_competition(file, facts)
    held = changed.made
    assert entries.entries(file, held).rules.name == "isu-2023-24"
    assert changed.label == "New competition: World Cup #2."
    later = programmes.new_competition(file, CompetitionFacts("2026/27", CUP, "World Cup #1"))
    assert later.label == (
        "New competition: World Cup #1. No rule file was made for 2026/27; isu-2025-26 is used."
    )  # fmt: skip
    with refused(file, "“2026” is no season. Write it as 2025/26."):
        programmes.new_competition(file, CompetitionFacts("2026", CUP, "World Cup #1"))


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (CompetitionFacts("2025/26", CUP, "World Cup #2", 1), "has competition 1 already, World Cup #1."),
        (CompetitionFacts("2025/26", CUP, " World Cup #1 ", 5), "has competition 1 already, World Cup #1."),
        (CompetitionFacts("2025/26", CUP, " "), "A competition needs a name"),
    ],
)
def test_a_name_or_number_that_is_taken_is_refused(file: ResultsFile, facts: CompetitionFacts, reason: str):
    with refused(file, reason):
        programmes.new_competition(file, facts)


def test_a_competition_is_corrected(file: ResultsFile):
    first = lists.competition(file, 1).id
    facts = CompetitionFacts("2025/26", CUP, "World Cup #1", venue="Utah Olympic Oval", city="Salt Lake City")
    changed = programmes.edit_competition(file, first, facts)
    assert changed.label == "Competition corrected: World Cup #1"
    assert changed.races == {race.id for race in races(file, first)}
    assert (lists.competition(file, 1).venue, lists.competition(file, 1).number) == ("Utah Olympic Oval", 1)
    with refused(file, "A competition stays in its season, 2025/26."):
        programmes.edit_competition(file, first, CompetitionFacts("2023/24", CUP, "World Cup #1"))


# --- single races --------------------------------------------------------------------------------------------


def test_a_race_is_added_under_the_next_number_with_the_usual_title(file: ResultsFile, held: int):
    changed = programmes.add_race(file, held, RacePlan(FIVE_HUNDRED, day=date(2025, 11, 21)))
    race_id = changed.made
    programmes.add_race(file, held, RacePlan(FIVE_HUNDRED, "500m Men, juniors", time_of_day="14:30", number=7))
    assert changed.label == "New race 1: 1st 500m Men"
    assert changed.races == {race_id}
    assert [(race.number, race.title, race.day, race.time_of_day) for race in races(file, held)] == [
        (1, "1st 500m Men", date(2025, 11, 21), ""),
        (7, "500m Men, juniors", None, "14:30"),
    ]
    assert {Skated.of(race) for race in races(file, held)} == {FIVE_HUNDRED}


@pytest.mark.parametrize(
    ("plan", "reason"),
    [
        (RacePlan(FIVE_HUNDRED), "1st 500m Men is in the programme already, as race 1. Give it a title of its own."),
        (RacePlan(FIVE_HUNDRED, "Other", number=1), "Race 1 is 1st 500m Men already. Choose another number."),
        (RacePlan(FIVE_HUNDRED, "Other", number=0), "The numbers of the races begin with 1."),
        (RacePlan(FIVE_HUNDRED, "Other", time_of_day="2 pm"), "“2 pm” is no time of day. Write it as 14:30."),
        (RacePlan(Skated(Discipline.INDIVIDUAL, Sex.MEN)), "A race over a distance needs its metres"),
    ],
)
def test_a_race_that_cannot_be_is_refused(file: ResultsFile, held: int, plan: RacePlan, reason: str):
    programmes.add_race(file, held, RacePlan(FIVE_HUNDRED))
    with refused(file, reason):
        programmes.add_race(file, held, plan)


def test_what_is_skated_changes_only_while_nobody_is_entered(file: ResultsFile, held: int):
    race_id = programmes.add_race(file, held, RacePlan(FIVE_HUNDRED)).made
    second = Skated(Discipline.INDIVIDUAL, Sex.MEN, 500, "B", 2)
    changed = programmes.edit_race(file, race_id, RacePlan(second, day=date(2025, 11, 22), number=4))
    assert changed.label == "Race 4 changed: 2nd 500m Men Division B"
    entries.enter(file, [race_id], [lists.skaters(file)[0].id])
    with refused(file, "Race 4 has entries, so 2nd 500m Men Division B is skated in it. Take them out first."):
        programmes.edit_race(file, race_id, RacePlan(FIVE_HUNDRED))
    programmes.edit_race(file, race_id, RacePlan(second, "500m Men, evening", time_of_day="19:00"))
    (race,) = races(file, held)
    assert (race.number, race.title, race.day, race.time_of_day) == (4, "500m Men, evening", None, "19:00")


def test_a_race_is_taken_out_only_when_it_is_empty(file: ResultsFile, held: int):
    race_id = programmes.add_race(file, held, RacePlan(FIVE_HUNDRED)).made
    entries.enter(file, [race_id], [lists.skaters(file)[0].id])
    with refused(file, "Race 1 has 1 entry. Take it out first."):
        programmes.remove_race(file, race_id)
    entries.remove(file, [line.entry.id for line in entries.entries(file, held).lines])
    assert programmes.remove_race(file, race_id).label == "Race 1 taken out: 1st 500m Men"
    assert races(file, held) == []
    history.undo(file)
    assert [race.id for race in races(file, held)] == [race_id]


def test_the_races_are_put_in_another_order_in_one_act(file: ResultsFile):
    first = lists.competition(file, 1).id
    before = races(file, first)
    wanted = [race.id for race in reversed(before)]
    changed = programmes.put_in_order(file, wanted)
    assert [(race.number, race.id) for race in races(file, first)] == list(enumerate(wanted, start=1))
    assert changed.races == set(wanted)
    history.undo(file)
    assert races(file, first) == before
    history.redo(file)
    assert [race.id for race in races(file, first)] == wanted
    with refused(file, "The order must name every race of one competition once."):
        programmes.put_in_order(file, wanted[1:])
    with refused(file, "The order must name every race of one competition once."):
        programmes.put_in_order(file, [*wanted, wanted[0]])


def test_day_and_time_of_races(file: ResultsFile, held: int):
    ids = [programmes.add_race(file, held, RacePlan(FIVE_HUNDRED, title)).made for title in ("One", "Two")]
    changed = programmes.set_day(file, ids, date(2025, 11, 21), "14:30")
    assert changed.label == "Race 1, 2: 2025-11-21 14:30"
    programmes.set_day(file, ids[:1], date(2025, 11, 22))
    assert [(race.day, race.time_of_day) for race in races(file, held)] == [
        (date(2025, 11, 22), "14:30"),
        (date(2025, 11, 21), "14:30"),
    ]
    assert programmes.set_day(file, ids, None, "").label == "Race 1, 2: no day"
    with refused(file, "“25:00” is no time of day."):
        programmes.set_day(file, ids, None, "25:00")


def test_an_official_race_keeps_its_place(file: ResultsFile):
    results.record_status(file, id_of(file, "Eitrem", 28), Status.DNS)
    official = view(file, 28).race
    publishing.make_official(file, official.id, "as the referee saw it")
    with refused(file, "Race 28 is official. Make it provisional first."):
        programmes.set_day(file, [official.id], None)
    with refused(file, "Race 28 is official. Make it provisional first."):
        programmes.edit_race(file, official.id, RacePlan(Skated.of(official), "Another title"))
    with refused(file, "Race 28 is official. Make it provisional first."):
        programmes.put_in_order(file, [race.id for race in races(file, official.competition_id)])


# --- whole programmes ----------------------------------------------------------------------------------------


def test_the_programme_of_the_rule_file_is_that_of_world_cup_1(file: ResultsFile, held: int, sample: ResultsFile):
    changed = programmes.from_template(file, held, "world cup", date(2025, 11, 14))
    assert changed.label == "Programme: World Cup"
    made = [(race.number, race.title, race.day, Skated.of(race)) for race in races(file, held)]
    skated = races(sample, lists.competition(sample, 1).id)
    assert made == [(race.number, race.title, race.day, Skated.of(race)) for race in skated]
    history.undo(file)
    assert races(file, held) == []


def test_a_programme_without_a_first_day_has_no_days(file: ResultsFile, held: int):
    names = [template.name for template in programmes.templates(file, held)]
    programmes.from_template(file, held, names[-1])
    assert [race.title for race in races(file, held)] == ["500m Women", "500m Men", "1000m Women", "1000m Men"]
    assert {race.day for race in races(file, held)} == {None}
    with refused(file, "500m Women is in the programme already, as race 1."):
        programmes.from_template(file, held, names[-1])


def test_an_unknown_programme_is_refused_with_those_there_are(file: ResultsFile, held: int):
    with pytest.raises(
        RuleError, match=r"no programme “Kermesse” in the rule file\. There are: World Cup, .*Club meet"
    ):
        programmes.from_template(file, held, "Kermesse")


def test_the_programme_of_another_competition_is_copied_on_its_own_days(sample: ResultsFile, desk: ResultsFile):
    first = lists.competition(desk, 1).id
    races_1 = races(desk, first)
    programmes.set_day(desk, [races_1[0].id], races_1[0].day, "13:00")
    held = programmes.new_competition(desk, CompetitionFacts("2025/26", CUP, "World Cup #3", country="NED")).made
    changed = programmes.from_competition(desk, held, first, date(2025, 12, 5))
    assert changed.label == "Programme as at World Cup #1"
    copied = races(desk, held)
    assert [(race.number, race.title, Skated.of(race)) for race in copied] == [
        (race.number, race.title, Skated.of(race)) for race in races(sample, lists.competition(sample, 1).id)
    ]
    assert [copied[number].day for number in (0, 8, 27)] == [date(2025, 12, day) for day in (5, 6, 7)]
    assert (copied[0].time_of_day, copied[1].time_of_day) == ("13:00", "")
    assert not any(race.official for race in copied)
    assert entries.entries(desk, held).lines == ()


def test_an_empty_programme_is_not_copied(file: ResultsFile, held: int):
    with refused(file, "World Cup #2 has no races to copy."):
        programmes.from_competition(file, lists.competition(file, 1).id, held)


# --- a competition with its races ----------------------------------------------------------------------------


def test_a_competition_is_made_with_its_races_in_one_act(file: ResultsFile):
    (template, *_others) = programmes.rules_for(file, "2025/26").programmes
    plans = programmes.template_plans(template, date(2025, 11, 21))
    changed = programmes.new_competition(file, NEXT, plans)
    assert changed.label == "New competition: World Cup #2, 28 races."
    made = races(file, changed.made)
    assert [race.title for race in made] == [plan.full_title for plan in plans]
    assert changed.races == {race.id for race in made}
    assert (made[0].day, made[-1].day) == (date(2025, 11, 21), date(2025, 11, 23))
    history.undo(file)
    assert [item.number for item in lists.competitions(file)] == [1]


def test_a_race_that_cannot_stand_leaves_no_competition_behind(file: ResultsFile):
    with refused(file, "is in the programme already, as race 1"):
        programmes.new_competition(file, NEXT, [RacePlan(FIVE_HUNDRED), RacePlan(FIVE_HUNDRED)])


def test_the_races_of_another_competition_begin_on_the_first_day(file: ResultsFile):
    first = lists.competition(file, 1).id
    programmes.set_day(file, [race.id for race in races(file, first)], date(2025, 11, 14), "14:30")
    plans = programmes.plans_as_at(file, first, date(2025, 12, 5))
    assert [plan.full_title for plan in plans] == [race.title for race in races(file, first)]
    assert {(plan.day, plan.time_of_day) for plan in plans} == {(date(2025, 12, 5), "14:30")}


def test_the_rules_of_a_season_are_known_before_its_first_competition(file: ResultsFile):
    found = [programmes.rules_for(file, season).name for season in ("2023/24", "2025/26", "2030/31")]
    assert found == ["isu-2023-24", "isu-2025-26", "isu-2025-26"]
    with refused(file, "is no season"):
        programmes.rules_for(file, "2025")


def test_a_day_is_typed_in_many_ways_but_never_guessed():
    assert {programmes.typed_day(text) for text in ("2025-11-21", "21.11.2025", "21 Nov 2025")} == {date(2025, 11, 21)}
    assert programmes.typed_day(" ") is None
    for text in ("1/2/2025", "2025-02-30", "soon"):
        with pytest.raises(RuleError):
            programmes.typed_day(text)
