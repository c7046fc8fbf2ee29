"""Facts of careers and streaks."""

from collections.abc import Iterable, Sequence

from skatedesk.domain.facts import Fact
from skatedesk.domain.facts_career import Won, of_careers, of_season
from skatedesk.domain.medals import Medal, MedalCount, Occasion
from skatedesk.domain.people import Competitor
from tests.domain import skater
from tests.domain.raced import raced
from tests.domain.won import FIRST, won

KOK, JACKSON, YOSHIDA = (
    skater(name, nation=nation) for name, nation in (("Kok", "NED"), ("Jackson", "USA"), ("Yoshida", "JPN"))
)
FOUND = raced((KOK, "36.48"), (JACKSON, "36.87"), (YOSHIDA, "36.88"))


def told(facts: Iterable[Fact]) -> list[str]:
    return [fact.sentence for fact in facts]


def past(*podiums: Sequence[Competitor]) -> list[Occasion]:
    return [won(*podium, competition=FIRST, metres=500, number=at) for at, podium in enumerate(podiums, start=1)]


def known(who: Competitor, medal: Medal, event: MedalCount, total: MedalCount) -> Won:
    return Won(who, medal, event, total, MedalCount(), known=True, sources=("careers.xlsx",))


def test_a_first_medal_a_first_win_and_the_number_of_each():
    one = [
        known(KOK, Medal.GOLD, MedalCount(1), MedalCount(1)),
        known(JACKSON, Medal.SILVER, MedalCount(0, 1), MedalCount(0, 1)),
        known(YOSHIDA, Medal.BRONZE, MedalCount(0, 0, 2), MedalCount(1, 2, 4)),
        known(KOK, Medal.GOLD, MedalCount(2, 0, 1), MedalCount(3, 0, 4)),
    ]
    assert told(of_careers(FOUND, one)) == [
        "First individual World Cup medal, and win, for Kok.",
        "First individual World Cup medal for Jackson.",
        "Seventh individual World Cup medal for Yoshida, the second over 500 m.",
        "Third individual World Cup win for Kok, the second over 500 m, and seventh medal in all.",
    ]


def test_the_sources_of_what_was_won_before_stand_in_the_why():
    (fact,) = of_careers(FOUND, [known(JACKSON, Medal.SILVER, MedalCount(0, 1), MedalCount(0, 1))])
    assert [step.text for step in fact.why] == [
        "With this race 0 wins, 1 second and 0 third places in the series.",
        "What was won before this file: careers.xlsx.",
    ]


def test_a_career_that_is_not_known_is_not_told():
    assert told(of_careers(FOUND, [Won(KOK, Medal.GOLD, MedalCount(1), MedalCount(1), MedalCount(1))])) == []


def test_wins_in_a_row_from_the_first_race_of_the_season_and_from_a_later_one():
    assert told(of_season(FOUND, [], past([KOK, JACKSON]))) == ["Kok has won both races over 500 m this season."]
    assert told(of_season(FOUND, [], past([KOK], [KOK])))[0] == "Kok has won all 3 races over 500 m this season."
    assert told(of_season(FOUND, [], past([JACKSON], [KOK])))[0] == "Kok won over 500 m for the second time in a row."


def test_podiums_in_a_row_are_told_from_the_third_on():
    assert told(of_season(FOUND, [], past([JACKSON, YOSHIDA]))) == []
    sentences = told(of_season(FOUND, [], past([JACKSON, YOSHIDA], [JACKSON])))
    assert "Jackson has been on the podium in all 3 races over 500 m this season." in sentences


def test_a_streak_that_ended_is_told():
    assert "Jackson did not win over 500 m after 2 wins in a row." in told(
        of_season(FOUND, [], past([JACKSON], [JACKSON]))
    )


def test_wins_of_the_season_are_counted_unless_a_streak_told_them():
    second = Won(KOK, Medal.GOLD, MedalCount(), MedalCount(), MedalCount(2))
    assert told(of_season(FOUND, [second], [])) == ["Second World Cup win of the season for Kok."]
    assert told(of_season(FOUND, [second], past([KOK]))) == ["Kok has won both races over 500 m this season."]
    podium = Won(JACKSON, Medal.SILVER, MedalCount(), MedalCount(), MedalCount(1, 1))
    assert told(of_season(FOUND, [podium], [])) == []
