"""Facts of the times: records, margins, the season and own bests."""

from collections.abc import Iterable
from datetime import date

import pytest

from skatedesk.domain.facts import Fact
from skatedesk.domain.facts_times import SeasonTime, of_bests, of_divisions, of_margins, of_records, of_season
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Competition
from skatedesk.domain.records import Bar, Before, Mark, OwnBests, Reach, tags
from skatedesk.domain.times import RaceTime
from tests.domain import mass_start, race, skater
from tests.domain.raced import raced

TRACK, WORLD, NATIONAL = Mark("TR", Reach.TRACK), Mark("WR", Reach.WORLD), Mark("NR", Reach.NATION)
KOK, JACKSON = skater("Kok", nation="NED"), skater("Jackson", nation="USA")


def bar(time: str, holder: str = "Old Hand", day: date | None = date(2022, 2, 7)) -> Bar:
    return Bar(RaceTime.parse(time), holder, day)


def before(bests: dict[int, OwnBests] | None = None, **bars: Bar) -> Before:
    keys = {"TR": ("TR", ""), "WR": ("WR", ""), "NED": ("NR", "NED")}
    known = {keys[name]: one for name, one in bars.items()}
    return Before((WORLD, TRACK, NATIONAL), bars=known, bests=bests or {})


def told(facts: Iterable[Fact]) -> list[str]:
    return [fact.sentence for fact in facts]


@pytest.mark.parametrize(
    ("record", "gap"),
    [
        ("36.10", "0.38"),
        ("35.48", "1.00"),
        ("35.20", "more than a second (1.28)"),
        ("34.40", "more than two seconds (2.08)"),
        ("26.00", "more than 10 seconds (10.48)"),
    ],
)
def test_how_far_the_winner_stayed_off_the_track_record(record: str, gap: str):
    stood = before(TR=bar(record))
    assert told(of_margins(raced((KOK, "36.48")), stood, {})) == [
        f"36.48 is {gap} off the track record of {record} by Old Hand on 2022-02-07."
    ]


def test_of_a_record_that_is_not_known_nothing_is_said():
    found = raced((KOK, "36.48"))
    assert told(of_margins(found, before(), {})) == []
    assert told(of_records(found, before(), tags(before(), found.results))) == []
    assert told(of_margins(found, before(TR=bar("36.10", "", None)), {})) == [
        "36.48 is 0.38 off the track record of 36.10."
    ]


def test_records_of_one_time_stand_in_one_sentence_and_no_margin_is_told():
    stood = before(WR=bar("36.50"), TR=bar("36.60"), NED=bar("36.70"))
    found = raced((KOK, "36.48"), (JACKSON, "36.90"))
    earned = tags(stood, found.results)
    assert told(of_records(found, stood, earned)) == [
        "Kok set the world record, track record and national record of NED with 36.48; "
        "before it was 36.50, Old Hand on 2022-02-07."
    ]
    assert told(of_margins(found, stood, earned)) == []


def test_a_record_that_was_broken_again_in_the_race_is_told_of_the_last_one_only():
    stood = before(TR=bar("37.00"))
    found = raced((JACKSON, "36.90", "1i"), (KOK, "36.48", "2i"))
    assert [sentence.partition(" ")[0] for sentence in told(of_records(found, stood, tags(stood, found.results)))] == [
        "Kok"
    ]


def test_a_record_equalled_is_told_as_that():
    stood = before(TR=bar("36.48"))
    found = raced((KOK, "36.48"))
    assert told(of_records(found, stood, tags(stood, found.results))) == ["Kok equalled the track record with 36.48."]


def season_time(time: str, who: Competitor) -> SeasonTime:
    held = Competition(9, 1, "2025/26", "Cup", "World Cup #1", city="Calgary")
    return SeasonTime(RaceTime.parse(time), who, held, race())


def test_the_fastest_time_of_the_season_is_told_only_after_its_first_race():
    found = raced((KOK, "36.48"))
    assert told(of_season(found, [])) == []
    assert told(of_season(found, [season_time("36.90", JACKSON)])) == [
        "36.48 is the fastest time of this World Cup season; it was 36.90 by Jackson (USA) in Calgary."
    ]
    assert told(of_season(found, [season_time("36.09", KOK)])) == [
        "The fastest time of this World Cup season stays 36.09 by Kok in Calgary."
    ]
    assert told(of_season(raced(of=mass_start()), [season_time("36.09", KOK)])) == []


def test_division_b_may_be_faster_than_a():
    above = raced((KOK, "4:03.41"))
    below = raced((JACKSON, "3:59.34"), of=race(division="B"))
    sentence = "Jackson{nation} skated 3:59.34 in Division B, faster than the winner of Division A with 4:03.41."
    assert told(of_divisions(above, below.results)) == [sentence.format(nation=" (USA)")]
    assert told(of_divisions(below, above.results)) == [sentence.format(nation="")]
    assert told(of_divisions(above, ())) == []


def test_own_bests_are_listed_and_equalled_ones_left_out():
    many = [skater(f"S{at}") for at in range(7)]
    old = OwnBests(pb=RaceTime.parse("38.00"))
    stood = before(
        {who.id: old for who in many} | {KOK.id: OwnBests(pb=RaceTime.parse("36.00"), sb=RaceTime.parse("36.60"))}
    )
    found = raced((KOK, "36.48"), *[(who, f"37.{at}0") for at, who in enumerate(many)])
    earned = tags(stood, found.results)
    assert told(of_bests(found, earned, with_season=True)) == [
        "7 personal bests: S0, S1, S2 (NOR), S3 (NOR), S4 (NOR) and 2 more.",
        "Season best: Kok.",
    ]
    assert len(told(of_bests(found, earned, with_season=False))) == 1
    level = raced((many[0], "38.00"))
    assert told(of_bests(level, tags(stood, level.results), with_season=True)) == []
