"""Why somebody stands where they stand in a cup."""

from dataclasses import replace

from msgspec.structs import replace as replace_struct

from skatedesk.domain.derivation_standing import (
    StandingCase,
    why_by_hand,
    why_column,
    why_moved,
    why_standing_rank,
    why_total,
)
from skatedesk.domain.movement import Movement
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.races import Discipline, Race, Sex
from skatedesk.domain.rank_rulings import Ruling
from skatedesk.domain.rules import DistanceShare, GrandCup, PointsTable, Rules
from skatedesk.domain.standings import RaceResults, standing
from tests.domain import mass_start, race, rules, skater, start

PEOPLE = {name: skater(name) for name in ("Ada", "Bea", "Cleo", "Dora")}


def raced(competition: int, of: Race, **times: str) -> RaceResults:
    """A race of these people; the order is that of their times."""
    starts = [start(time, competitor=PEOPLE[name]) for name, time in times.items()]
    return RaceResults(competition, of, result_list(of, starts, rules(), pays=True))


def about(name: str, cup: str, *races: RaceResults, of: Rules | None = None) -> StandingCase:
    found = of or rules()
    made = standing(found.cup(cup), races, found)
    line = next(line for line in made.lines if line.competitor.name == name)
    return StandingCase(made, races, found, line)


def changed(**values) -> Rules:
    """The rules of the season with some of them changed."""
    return replace_struct(rules(), **values)


def thousand(competition: int, **times: str) -> RaceResults:
    return raced(competition, race(1000, "A", number=8), **times)


def test_the_total_is_the_sum_race_by_race():
    first, second = thousand(1, Ada="1:08.00", Bea="1:09.00"), thousand(2, Bea="1:08.50", Ada="1:08.60")
    ada = about("Ada", "M 1000", first, second)
    assert [step.text for step in why_total(ada)] == [
        "WC1: 60 points. Race 8, Division A: rank 1.",
        "WC2: 54 points. Race 8, Division A: rank 2.",
        "60 + 54 = 114 points.",
    ]
    assert why_total(ada)[-1].rules == (("best_n",),)


def test_only_the_best_races_are_added_where_the_rules_say_so():
    first, second = thousand(1, Ada="1:08.00", Bea="1:09.00"), thousand(2, Bea="1:08.50", Ada="1:08.60")
    said = [step.text for step in why_total(about("Ada", "M 1000", first, second, of=changed(best_n=1)))]
    assert said[2:] == ["Only the best race counts.", "60 = 60 points."]


def test_the_total_parts_before_anything_else():
    case = about("Bea", "M 1000", thousand(1, Ada="1:08.00", Bea="1:09.00", Cleo="1:10.00"))
    assert [step.text for step in why_standing_rank(case)] == [
        "The total is 54 points.",
        "Ada with 60 points is ahead of Bea with 54.",
        "Bea with 54 points is ahead of Cleo with 48.",
        "1 ahead, so the rank is 2.",
    ]


def test_equal_totals_go_through_the_chain_link_by_link():
    races = (
        thousand(1, Ada="1:08.00", Bea="1:08.10"),
        thousand(2, Bea="1:07.90", Ada="1:08.50"),
    )
    steps = why_standing_rank(about("Ada", "M 1000", *races))
    assert [step.text for step in steps] == [
        "The total is 114 points.",
        "Bea and Ada both have 114 points.",
        "Count-back: both have won 60, 54, so it parts nobody.",
        "Best time over 1000 m: Bea 1:07.90 before Ada 1:08.00.",
        "1 ahead, so the rank is 2.",
    ]
    assert [keys for step in steps for keys in step.rules] == [("tie_chain",), ("tie_chain",)]


def test_a_count_back_that_parts_shows_the_points_up_to_there():
    races = (
        thousand(1, Ada="1:08.00", Bea="1:08.10", Cleo="1:08.20"),
        thousand(2, Cleo="1:08.00", Bea="1:08.10", Ada="1:08.20"),
        thousand(3, Dora="1:08.00"),
    )
    steps = why_standing_rank(about("Bea", "M 1000", *races))
    assert [step.text for step in steps] == [
        "The total is 108 points.",
        "Ada and Bea both have 108 points.",
        "Count-back, best race first: 60 before 54; 60 is higher than 54.",
        "Bea with 108 points is ahead of Dora with 60.",
        "2 ahead, so the rank is 3.",
    ]
    assert [(figure.name, figure.value) for figure in steps[2].figures] == [
        ("countback_ahead", 60), ("countback_behind", 54),
    ]  # fmt: skip


def test_a_best_time_is_better_than_none():
    races = (
        raced(1, race(1000, "A"), Ada="1:08.00"),
        raced(2, race(1000, "A"), Bea="DNF"),
    )
    said = [step.text for step in why_standing_rank(about("Bea", "M 1000", *races))]
    assert said[1:4] == [
        "Ada and Bea both have 60 points.",
        "Count-back: both have won 60, 0, so it parts nobody.",
        "Best time over 1000 m: only Ada has one.",
    ]


def test_who_is_equal_in_everything_shares_the_rank():
    races = (
        raced(1, race(1000, "A"), Ada="1:08.00", Bea="1:08.10"),
        raced(2, race(1000, "A"), Bea="1:08.00", Ada="1:08.10"),
    )
    said = [step.text for step in why_standing_rank(about("Bea", "M 1000", *races))]
    assert said[1:] == [
        "Nobody is ahead.",
        "Bea and Ada both have 114 points.",
        "Count-back: both have won 60, 54, so it parts nobody.",
        "Best time over 1000 m: both have 1:08.00.",
        "Bea and Ada are equal in everything that counts, so they share the rank.",
        "0 ahead, so 2 share rank 1, and the next rank is 3.",
    ]


def test_one_race_is_explained_with_its_division_rank_and_table():
    races = (raced(1, race(1000, "B", number=4), Ada="1:08.00"), thousand(2, Bea="1:08.00"))
    assert [step.text for step in why_column(about("Ada", "M 1000", *races), 0)] == [
        "Race 4, Division B:",
        "The rank is 1.",
        "The table of Division B over 1000 m pays 28 points for rank 1.",
    ]
    assert [step.text for step in why_column(about("Ada", "M 1000", *races), 1)] == [
        "Not on the list of this race, neither in Division A nor in B."
    ]


def test_of_two_results_of_a_weekend_the_better_one_is_named():
    races = (
        raced(1, mass_start("B", number=22), Ada="8:00.00"),
        raced(1, mass_start("A", number=28), Bea="8:00.00", Ada="8:01.00"),
    )
    steps = why_column(about("Ada", "M mass start", *races), 0)
    assert [step.text for step in steps][-1] == "Of both divisions the better result of the weekend counts: 54."
    assert steps[-1].rules == (("mass_start", "moved_up_counts"),)
    assert [step.text for step in why_total(about("Ada", "M mass start", *races))] == [
        "WC1: 54 points. Race 28, Division A: rank 2.",
        "54 = 54 points.",
    ]


def test_the_final_of_older_seasons_pays_a_multiple():
    of = changed(final_event=2, final_multiplier=2)
    held = race(1000, "A", number=8)
    results = result_list(held, [start("1:08.00", competitor=PEOPLE["Ada"])], of, pays=True, final=True)
    ada = about("Ada", "M 1000", thousand(1, Ada="1:08.00"), RaceResults(2, held, results), of=of)
    assert [step.text for step in why_column(ada, 1)][-2:] == [
        "The table of Division A over 1000 m pays 60 points for rank 1.",
        "The final of the cups pays 2 times as much: 2 × 60 = 120.",
    ]
    assert why_column(ada, 1)[-1].rules == (("final_multiplier",),)
    assert [step.text for step in why_total(ada)][-1] == "60 + 120 = 180 points."


def test_a_final_with_a_table_of_its_own_names_it():
    tables = (PointsTable(Discipline.INDIVIDUAL, "A", (150, 120), final=True), *rules().points)
    of = changed(final_event=1, points=tables)
    held = race(1000, "A")
    results = result_list(held, [start("1:08.00", competitor=PEOPLE["Ada"])], of, pays=True, final=True)
    last = why_column(about("Ada", "M 1000", RaceResults(1, held, results), of=of), 0)[-1]
    assert last.text == "The table of the final, Division A over 1000 m pays 150 points for rank 1."
    assert last.rules == (("points", 0),)


def test_a_share_of_the_points_counts_in_a_grand_world_cup():
    grand = GrandCup("M grand", "Grand World Cup Men", Sex.MEN, Discipline.INDIVIDUAL, (500, 1000),
                     shares=(DistanceShare((500,), 50),))  # fmt: skip
    of = changed(grand_cups=(grand,))
    sprint = raced(1, race(500, "A"), Ada="34.50")
    halved = replace(sprint, results=tuple(line.paid(30) for line in sprint.results))
    ada = about("Ada", "M grand", halved, thousand(1, Ada="1:08.00"), of=of)
    assert why_column(ada, 0)[-1].text == "50 % of them count in this ranking: 30."
    assert why_column(ada, 0)[-1].rules == (("grand_cups", 0),)
    assert why_column(ada, 1)[-1].text == "The table of Division A over 1000 m pays 60 points for rank 1."


def test_a_rank_set_by_hand_is_told_with_the_remark_and_the_computed_one():
    races = (thousand(1, Ada="1:08.00", Bea="1:08.10"), thousand(2, Bea="1:07.90", Ada="1:08.50"))
    found = rules()
    ruling = Ruling(2, (False, PEOPLE["Ada"].id), 1, "as the workbook prints")
    made = standing(found.cup("M 1000"), races, found, [ruling])
    ada, bea = made.lines
    assert [(line.competitor.name, line.rank, line.computed) for line in made.lines] == [("Ada", 1, 2), ("Bea", 2, 1)]
    by_hand = "The officials gave Ada rank 1 by hand: as the workbook prints"
    assert [step.text for step in why_standing_rank(StandingCase(made, races, found, bea))] == [
        "The total is 114 points.", by_hand, "By the chain the rank would be 1.", "1 ahead, so the rank is 2.",
    ]  # fmt: skip
    assert [step.text for step in why_by_hand(StandingCase(made, races, found, ada))] == [
        by_hand, "Such a rank is marked with *.",
    ]  # fmt: skip
    assert why_by_hand(StandingCase(made, races, found, bea))[0].text == "The officials set no rank by hand here."


def test_a_movement_names_the_rank_before():
    up, new = why_moved(Movement(2, 4)), why_moved(Movement(3, None))
    assert up[0].text == "Since the competition before: up from 4th to 2nd, in short ▲2."
    assert [(figure.name, figure.value) for figure in up[0].figures] == [("rank_before", 4), ("rank", 2)]
    assert new[0].text == "Since the competition before: new, 3rd, in short new."


def test_of_two_results_that_of_a_division_counts_where_the_rules_say_so():
    of = changed(mass_start=replace_struct(rules().mass_start, moved_up_counts="A"))
    races = (
        raced(1, mass_start("B", number=22), Ada="8:00.00"),
        raced(1, mass_start("A", number=28), Bea="8:00.00", Ada="8:01.00"),
    )
    last = why_column(about("Ada", "M mass start", *races, of=of), 0)[-1]
    assert last.text == "Of both divisions the result of Division A counts: 54."


def test_the_chain_of_the_mass_start_is_its_own():
    races = (
        raced(1, mass_start(), Ada="8:00.00", Bea="8:01.00"),
        raced(2, mass_start(), Bea="8:00.00", Ada="8:01.00"),
    )
    steps = why_standing_rank(about("Ada", "M mass start", *races))
    assert ("mass_start", "tie_chain") in [keys for step in steps for keys in step.rules]


def test_a_skater_and_a_team_of_one_number_are_two():
    who = Competitor(PEOPLE["Ada"].id, "Team", "NOR", PEOPLE["Ada"].sex, is_team=True)
    of = race(1000, "A")
    results = result_list(
        of, [start("1:08.00", competitor=who), start("1:09.00", competitor=PEOPLE["Ada"])], rules(), pays=True
    )
    assert [line.points for _race, line in about("Ada", "M 1000", RaceResults(1, of, results)).held()] == [54]
