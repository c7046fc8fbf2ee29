"""The shipped seasons, asked as the desk asks them. The tables here are the published ones, written out again."""

from functools import cache

import pytest

from skatedesk import places
from skatedesk.domain.errors import RuleError
from skatedesk.domain.races import Discipline, Sex, Status
from skatedesk.domain.rule_file import read_rules
from skatedesk.domain.rules import Rules, StatusRule, TieLink

SEASONS = ["isu-2023-24", "isu-2025-26"]
INDIVIDUAL, MASS_START = Discipline.INDIVIDUAL, Discipline.MASS_START
PURSUIT, SPRINT, RELAY = Discipline.TEAM_PURSUIT, Discipline.TEAM_SPRINT, Discipline.MIXED_RELAY
MEN, WOMEN, MIXED = Sex.MEN, Sex.WOMEN, Sex.MIXED

TOP_TWENTY = (60, 54, 48, 43, 40, 38, 36, 34, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21)
TOP_EIGHT = (60, 54, 48, 43, 40, 38, 36, 34)
TEAMS_B = (40, 36, 33, 29, 28, 27, 26, 25)

SHORT_B = (28, 24, 21, 17, *range(16, 0, -1))
LONG_B = (32, 28, 25, 21, *range(20, 0, -1))
LONGEST_B = (36, 32, 29, 25, *range(24, 0, -1))

POINTS = [
    (INDIVIDUAL, "A", MEN, 500, TOP_TWENTY),
    (INDIVIDUAL, "A", WOMEN, 1000, TOP_TWENTY),
    (INDIVIDUAL, "A", MEN, 1500, TOP_TWENTY),
    (INDIVIDUAL, "A", WOMEN, 3000, TOP_TWENTY),
    (INDIVIDUAL, "A", WOMEN, 5000, TOP_TWENTY),
    (INDIVIDUAL, "A", MEN, 10000, TOP_TWENTY),
    (INDIVIDUAL, "B", WOMEN, 500, SHORT_B),
    (INDIVIDUAL, "B", MEN, 1000, SHORT_B),
    (INDIVIDUAL, "B", WOMEN, 1500, SHORT_B),
    (INDIVIDUAL, "B", WOMEN, 3000, LONG_B),
    (INDIVIDUAL, "B", MEN, 5000, LONG_B),
    (INDIVIDUAL, "B", WOMEN, 5000, LONGEST_B),
    (INDIVIDUAL, "B", MEN, 10000, LONGEST_B),
    (MASS_START, "A", MEN, None, (*TOP_TWENTY, 20, 19, 18, 17)),
    (MASS_START, "B", WOMEN, None, tuple(range(20, 0, -1))),
    (PURSUIT, "A", WOMEN, None, TOP_EIGHT),
    (PURSUIT, "B", MEN, None, TEAMS_B),
    (SPRINT, "A", MEN, None, TOP_EIGHT),
    (SPRINT, "B", WOMEN, None, TEAMS_B),
    (INDIVIDUAL, "A", MEN, 700, ()),
    (INDIVIDUAL, "", MEN, 500, TOP_TWENTY),
    (INDIVIDUAL, "B", MEN, 3000, ()),
    (PURSUIT, "", MEN, None, TOP_EIGHT),
]

CUPS = [
    ("M 500", "500 m Men", INDIVIDUAL, MEN, (500,)),
    ("W 500", "500 m Women", INDIVIDUAL, WOMEN, (500,)),
    ("M 1000", "1000 m Men", INDIVIDUAL, MEN, (1000,)),
    ("W 1000", "1000 m Women", INDIVIDUAL, WOMEN, (1000,)),
    ("M 1500", "1500 m Men", INDIVIDUAL, MEN, (1500,)),
    ("W 1500", "1500 m Women", INDIVIDUAL, WOMEN, (1500,)),
    ("M long", "5000 m / 10000 m Men", INDIVIDUAL, MEN, (5000, 10000)),
    ("W long", "3000 m / 5000 m Women", INDIVIDUAL, WOMEN, (3000, 5000)),
    ("M mass start", "Mass Start Men", MASS_START, MEN, ()),
    ("W mass start", "Mass Start Women", MASS_START, WOMEN, ()),
    ("M team pursuit", "Team Pursuit Men", PURSUIT, MEN, ()),
    ("W team pursuit", "Team Pursuit Women", PURSUIT, WOMEN, ()),
    ("M team sprint", "Team Sprint Men", SPRINT, MEN, ()),
    ("W team sprint", "Team Sprint Women", SPRINT, WOMEN, ()),
]

LAST_WITH_POINTS = StatusRule("last", "rank")
LAST_WITHOUT_POINTS = StatusRule("last", "none")
PRINTED_ZERO = StatusRule("none", "zero")
NEITHER = StatusRule("none", "none")

STATUSES = [
    (INDIVIDUAL, "A", Status.DNF, LAST_WITH_POINTS),
    (MASS_START, "A", Status.DNF, LAST_WITH_POINTS),
    (PURSUIT, "A", Status.DNF, LAST_WITH_POINTS),
    (SPRINT, "A", Status.DNF, LAST_WITH_POINTS),
    (INDIVIDUAL, "B", Status.DNF, PRINTED_ZERO),
    (PURSUIT, "B", Status.DNF, PRINTED_ZERO),
    (INDIVIDUAL, "", Status.DNF, NEITHER),
    (INDIVIDUAL, "A", Status.DQ, NEITHER),
    (PURSUIT, "A", Status.DQ, NEITHER),
    (MASS_START, "A", Status.DQ, LAST_WITHOUT_POINTS),
    (MASS_START, "B", Status.DQ, LAST_WITHOUT_POINTS),
    (INDIVIDUAL, "A", Status.DNS, NEITHER),
    (MASS_START, "B", Status.DNS, NEITHER),
    (INDIVIDUAL, "B", Status.WDR, NEITHER),
    (INDIVIDUAL, "C", Status.DNF, NEITHER),
]

OFFENCES = [
    ("T02", False, "Not or improper wearing of armband (right arm) or other means of identification (279.4)"),
    ("T04", True, "False start (253.4)"),
    ("T06", True, "Interference, by not keeping within designated racing lane (254.3)"),
    ("T07", True, "Crossing the demarcation line (254.4)"),
    ("T08", True, "Not changing the racing lane / Improper change of lanes (early/late crossing) (254.5)"),
    ("T09", True, "Obstruction during crossing (254.6)"),
    ("T10", True, "Cutting the inner line in the curve (254.7)"),
    ("T25", True, "Serious obstructions of another skater (257.4.5)"),
    ("F", False, "Skater fell down during the race"),
    ("OV", False, "Overtaken by the other team"),
    ("RS", False, "Re-skate"),
    ("RW", False, "Referee Warning"),
]


@cache
def shipped(name: str) -> Rules:
    file = f"{name}.toml"
    return read_rules((places.resources() / "rules" / file).read_text(encoding="utf-8"), file)


@pytest.fixture(params=SEASONS)
def rules(request: pytest.FixtureRequest) -> Rules:
    return shipped(request.param)


def test_every_shipped_season_is_read_under_its_own_name() -> None:
    files = sorted(path.stem for path in (places.resources() / "rules").glob("*.toml"))
    assert files == SEASONS
    assert [(shipped(name).name, shipped(name).season) for name in files] == [
        ("isu-2023-24", "2023/24"),
        ("isu-2025-26", "2025/26"),
    ]
    assert shipped("isu-2023-24").communication == "ISU Communication 2587"


@pytest.mark.parametrize(("discipline", "division", "sex", "metres", "values"), POINTS)
def test_points_of_a_race(
    rules: Rules, discipline: Discipline, division: str, sex: Sex, metres: int | None, values: tuple[int, ...]
) -> None:
    assert rules.points_table(discipline, division, sex, metres) == values


def test_the_relay_is_skated_in_one_division_and_paid_all_the_same(rules: Rules) -> None:
    assert rules.points_table(RELAY, "A", MIXED, None) == TOP_EIGHT
    assert rules.points_table(RELAY, "", MIXED, None) == TOP_EIGHT
    assert rules.points_table(RELAY, "B", MIXED, None) == ()


def test_times_of_a_mass_start_part_nobody_in_its_cup(rules: Rules) -> None:
    assert rules.ties_of(rules.cup("M mass start")) == (TieLink.COUNTBACK,)
    assert rules.ties_of(rules.cup("W team pursuit")) == rules.tie_chain


@pytest.mark.parametrize(("name", "title", "discipline", "sex", "metres"), CUPS)
def test_a_cup_is_found_by_its_name_and_by_its_races(
    rules: Rules, name: str, title: str, discipline: Discipline, sex: Sex, metres: tuple[int, ...]
) -> None:
    cup = rules.cup(f" {name.upper()} ")
    assert (cup.name, cup.title, cup.discipline, cup.sex, cup.metres) == (name, title, discipline, sex, metres)
    assert all(rules.cup_of(discipline, sex, distance) is cup for distance in metres or (None,))


def test_the_cups_of_the_seasons() -> None:
    names = [name for name, *_rest in CUPS]
    for season in ("isu-2023-24", "isu-2025-26"):
        assert [cup.name for cup in shipped(season).cups] == [*names, "mixed relay"]
    assert shipped("isu-2025-26").cup_of(RELAY, MIXED, None) is shipped("isu-2025-26").cup("mixed relay")


@pytest.mark.parametrize(
    ("discipline", "sex", "metres"), [(INDIVIDUAL, MEN, 3000), (INDIVIDUAL, WOMEN, 10000), (PURSUIT, MIXED, None)]
)
def test_a_race_without_a_cup(rules: Rules, discipline: Discipline, sex: Sex, metres: int | None) -> None:
    assert rules.cup_of(discipline, sex, metres) is None


def test_an_unknown_cup_is_refused_with_the_names(rules: Rules) -> None:
    with pytest.raises(RuleError, match=r"no cup “M 700”.*M 500, W 500, .*W team sprint"):
        rules.cup("M 700")


@pytest.mark.parametrize(
    ("series", "counts"),
    [
        ("ISU World Cup Speed Skating", True),
        (" isu world cup SPEED skating", True),
        ("ISU SPEED SKATING WORLD CUP", True),
        ("ISU European Championships", False),
        ("", False),
    ],
)
def test_which_competitions_pay_cup_points(rules: Rules, series: str, counts: bool) -> None:
    assert rules.counts_for_cup(series) is counts


@pytest.mark.parametrize(("discipline", "division", "status", "rule"), STATUSES)
def test_rank_and_points_without_a_result(
    rules: Rules, discipline: Discipline, division: str, status: Status, rule: StatusRule
) -> None:
    assert rules.status_rule(discipline, division, status) == rule


def test_how_a_cup_adds_up(rules: Rules) -> None:
    assert rules.tie_chain == (TieLink.COUNTBACK, TieLink.BEST_TIME)
    assert (rules.best_n, rules.final_multiplier, rules.final_field_size) == (0, 1, 0)


@pytest.mark.parametrize(("code", "disqualifies", "text"), OFFENCES)
def test_an_offence_as_the_footnote_words_it(rules: Rules, code: str, disqualifies: bool, text: str) -> None:
    assert rules.offence_text(code) == text
    assert rules.offences[code].disqualifies is disqualifies


def test_an_offence_falls_back_to_english_and_an_unknown_one_is_refused(rules: Rules) -> None:
    assert rules.offence_text("T09", "nl") == "Obstruction during crossing (254.6)"
    assert set(rules.offences) == {code for code, *_rest in OFFENCES}
    with pytest.raises(RuleError, match=r"no offence “T99”.*T02, T04"):
        rules.offence_text("T99")


def test_the_mass_start(rules: Rules) -> None:
    race = rules.mass_start
    assert race.laps == 16
    assert [(sprint.lap, sprint.points) for sprint in race.sprints] == [(lap, (3, 2, 1)) for lap in (4, 8, 12)]
    assert race.finish == (60, 40, 20, 10, 6, 3)
    assert race.lapped_loses_points
    assert race.moved_up_counts == "better"
    assert (race.junior.laps, [sprint.lap for sprint in race.junior.sprints]) == (10, [4, 7])
    assert race.junior.finish == (30, 20, 10, 4, 2, 1)


def test_a_reskate(rules: Rules) -> None:
    assert (rules.reskate.rest_minutes, rules.reskate.counts) == (30, "better")


@pytest.mark.parametrize(
    ("season", "sex", "metres", "ms"),
    [
        ("isu-2025-26", MEN, 500, 33_610),
        ("isu-2025-26", MEN, 1000, 65_370),
        ("isu-2025-26", MEN, 5000, 360_230),
        ("isu-2025-26", MEN, 10000, 745_690),
        ("isu-2025-26", WOMEN, 500, 36_090),
        ("isu-2025-26", WOMEN, 3000, 232_020),
        ("isu-2025-26", WOMEN, 10000, None),
        ("isu-2023-24", MEN, 1000, 65_690),
        ("isu-2023-24", MEN, 5000, 361_560),
        ("isu-2023-24", MEN, 10000, 750_740),
        ("isu-2023-24", WOMEN, 500, 36_360),
        ("isu-2023-24", WOMEN, 700, None),
    ],
)
def test_the_fastest_time_of_a_distance(season: str, sex: Sex, metres: int, ms: int | None) -> None:
    assert shipped(season).fastest(sex, metres) == ms


def test_the_sizes_of_division_a(rules: Rules) -> None:
    sizes = {
        (rule.discipline, rule.sex, metres): (rule.places, rule.promoted)
        for rule in rules.divisions
        for metres in rule.metres or (None,)
    }
    assert sizes == {
        (INDIVIDUAL, None, 500): (20, 3),
        (INDIVIDUAL, None, 1000): (20, 3),
        (INDIVIDUAL, None, 1500): (20, 3),
        (INDIVIDUAL, WOMEN, 3000): (16, 3),
        (INDIVIDUAL, MEN, 5000): (16, 3),
        (INDIVIDUAL, WOMEN, 5000): (12, 1),
        (INDIVIDUAL, MEN, 10000): (12, 1),
        (MASS_START, None, None): (24, 4),
        (PURSUIT, None, None): (8, 0),
        (SPRINT, None, None): (8, 0),
    }


def test_the_championships_belong_to_their_season() -> None:
    names = {season: {event.name for event in shipped(season).championships} for season in SEASONS}
    assert "World Single Distances Championships 2024" in names["isu-2023-24"]
    assert not any("Single Distances" in name for name in names["isu-2025-26"])
    assert "Olympic Winter Games 2026" in names["isu-2025-26"]
    allround = next(event for event in shipped("isu-2023-24").championships if event.kind == "allround")
    assert allround.programmes[0].days == ((500, 5000), (1500, 10000))
    assert (allround.field, allround.last_distance_best) == (24, 8)


def test_who_may_be_entered(rules: Rules) -> None:
    limits = {limit.discipline: limit.max_per_nation for limit in rules.entries.limits}
    assert limits == {INDIVIDUAL: 5, MASS_START: 2, PURSUIT: 1, SPRINT: 1, RELAY: 1}
    assert (rules.entries.min_age, rules.entries.host_extra) == (15, 0)


def test_the_programmes_to_begin_with(rules: Rules) -> None:
    names = [programme.name for programme in rules.programmes]
    assert names == [
        "World Cup",
        "Single distances championships",
        "Allround championships",
        "Sprint championships",
        "Junior championships",
        "Club meet",
    ]


def test_the_programme_of_beijing_2023() -> None:
    races = shipped("isu-2023-24").programmes[0].races
    days = [[race for race in races if race.day == day] for day in (1, 2, 3)]
    assert [len(day) for day in days] == [8, 10, 10]
    for day in days:
        half = len(day) // 2
        assert [race.division for race in day] == ["B"] * half + ["A"] * half
        kinds = [(race.discipline, race.sex, race.metres, race.run) for race in day]
        assert kinds[:half] == kinds[half:]
    assert [(race.metres, race.sex, race.run) for race in days[0][:4]] == [
        (1500, WOMEN, None),
        (500, MEN, 1),
        (500, WOMEN, 1),
        (1500, MEN, None),
    ]


def test_every_championship_named_elsewhere_is_one_of_the_season(rules: Rules) -> None:
    names = {event.name for event in rules.championships}
    assert {prize.event for prize in rules.prizes if prize.paid_for == "championship"} <= names


def test_the_age_classes_follow_each_other_without_a_gap(rules: Rules) -> None:
    names = ["ISU", "KNSB", "US Speedskating", "Speed Skating Canada", "JSF"]
    assert [system.name for system in rules.ages] == names
    for system in rules.ages:
        last_ages = [age_class.to_age for age_class in system.classes]
        assert last_ages[-1] is None
        assert [age_class.from_age - 1 for age_class in system.classes[1:]] == last_ages[:-1]
