"""Facts of the cup: lead, movement, the end of it, and who goes up into Division A."""

from collections.abc import Iterable

from skatedesk.domain.facts import Fact
from skatedesk.domain.facts_cup import CupMoment, of_cup, of_moving_up, of_promotions
from skatedesk.domain.people import Competitor
from skatedesk.domain.points import result_list
from skatedesk.domain.standings import RaceResults, Standing, standing
from skatedesk.domain.title_race import TitleRace
from tests.domain import mass_start, race, rules, skater, start
from tests.domain.raced import raced

KOK, JACKSON, YOSHIDA = (
    skater(name, nation=nation) for name, nation in (("Kok", "NED"), ("Jackson", "USA"), ("Yoshida", "JPN"))
)
OTHER = skater("Other", nation="KOR")


def after(*races: tuple[Competitor, ...]) -> Standing:
    """The standing after races won in this order."""
    made = [
        RaceResults(
            at,
            race(),
            result_list(
                race(), [start(f"36.{place}0", competitor=who) for place, who in enumerate(order)], rules(), pays=True
            ),
        )
        for at, order in enumerate(races, start=1)
    ]
    return standing(rules().cup("M 500"), made, rules())


FIRST = (KOK, OTHER, YOSHIDA, JACKSON)
SECOND = (JACKSON, KOK, YOSHIDA)
FOUND = raced((JACKSON, "36.00"), (KOK, "36.10"), (YOSHIDA, "36.20"))


def told(facts: Iterable[Fact]) -> list[str]:
    return [fact.sentence for fact in facts]


def test_the_first_race_of_a_cup_tells_nothing_new():
    assert told(of_cup(FOUND, CupMoment(after(), after(SECOND)))) == []


def test_leader_second_and_who_moved():
    assert told(of_cup(FOUND, CupMoment(after(FIRST), after(FIRST, SECOND)))) == [
        "Kok leads the cup over 500 m with 114 points; Jackson is second in the cup, 11 behind.",
        "Jackson goes up from 4th to 2nd in the cup over 500 m, with 103 points.",
        "Yoshida is third in the cup over 500 m with 96 points.",
    ]


def test_the_lead_may_be_taken_from_somebody_or_be_shared():
    taken = CupMoment(after((OTHER, JACKSON)), after((OTHER, JACKSON), (JACKSON, KOK, YOSHIDA)))
    assert told(of_cup(FOUND, taken))[0] == (
        "Jackson takes the lead of the cup over 500 m with 114 points; Other (KOR) is second in the cup, 54 behind."
    )
    old = CupMoment(after((OTHER, JACKSON)), after((OTHER, JACKSON, KOK), (JACKSON, KOK, YOSHIDA)))
    assert told(of_cup(FOUND, old))[0].startswith("Jackson takes the lead of the cup over 500 m from Other (KOR) with")


def test_a_cup_that_is_won_is_told_first():
    now = after(FIRST, SECOND)
    facts = list(of_cup(FOUND, CupMoment(after(FIRST), now, TitleRace(2, (now.lines[0],), ()))))
    heaviest = max(facts, key=lambda fact: fact.weight)
    assert heaviest.sentence == "Kok has won the cup, with 2 races left."


def test_the_best_of_division_b_go_up_and_a_tie_takes_both():
    def promoted(*times: str, is_last: bool = False) -> list[str]:
        names = [skater(f"S{at}", nation="NED") for at in range(len(times))]
        found = raced(*zip(names, times, strict=True), of=race(division="B"))
        return told(of_promotions(found, is_last=is_last))

    assert promoted("36.0", "36.1", "36.2", "36.3") == [
        "The first three move up to Division A for the next race over 500 m."
    ]
    assert promoted("36.00", "36.10", "36.20", "36.20") == [
        "S0, S1, S2 and S3 move up to Division A for the next race over 500 m."
    ]
    assert promoted("36.00", "36.10") == ["S0 and S1 move up to Division A for the next race over 500 m."]
    assert promoted("36.00", "36.10", is_last=True) == []
    assert told(of_promotions(FOUND)) == []


def test_who_of_a_mass_start_moves_up_is_on_the_list_of_a():
    run = mass_start("B")
    found = raced((KOK, "7:40.00"), (OTHER, "7:41.00"), of=run)
    assert told(of_moving_up(found, found.placed)) == ["Kok and Other move up into Division A of this weekend."]
    assert told(of_moving_up(found, [])) == []
