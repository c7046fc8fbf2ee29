"""Which marks a result earns, against what stood before the race."""

from datetime import date

import pytest

from skatedesk.domain.attempts import Start
from skatedesk.domain.errors import RuleError
from skatedesk.domain.people import Competitor
from skatedesk.domain.races import Discipline, Race, Sex, Status
from skatedesk.domain.ranking import rank_race
from skatedesk.domain.records import (
    Before,
    EarlierTime,
    Ground,
    Mark,
    OwnBests,
    Reach,
    Record,
    championship_key,
    mark_named,
    marks_of,
    tags,
)
from skatedesk.domain.times import RaceTime
from skatedesk.domain.venues import Continent
from tests.domain import attempt, race, rules, skater, start

EUROPE = Continent(title="Europe", record="ER", nations=("NED", "NOR"))
MARKS = marks_of(rules().records, [EUROPE])
BEIJING = Ground(tracks=frozenset({"beijing"}), lowland=True)
WUST = ("TR", "beijing", "1:53.28", "Ireen WÜST")


def record(mark: str, scope: str, time: str, holder: str = "Holder", day: date | None = None) -> tuple[Record, str]:
    """A record of the women's 1500 m, with its scope as it is compared."""
    kept = Record(1, mark, scope, Discipline.INDIVIDUAL, Sex.WOMEN, 1500, RaceTime.parse(time), holder, day=day)
    return kept, scope


def before(*records: tuple[Record, str], ground: Ground = BEIJING, **other) -> Before:
    found = Before.of(MARKS, "=", ground, records)
    return Before(MARKS, "=", ground, found.bars, **other)


def woman(name: str, nation: str = "JPN") -> Competitor:
    return skater(name, nation=nation, sex=Sex.WOMEN)


def women_1500() -> Race:
    return race(1500, sex=Sex.WOMEN)


def skated(stood: Before, *starts: Start) -> dict[str, str]:
    """The marks by name, as a list prints them."""
    results = rank_race(women_1500(), starts, rules())
    names = {one.id: one.competitor.name for one in starts}
    return {names[key]: ", ".join(map(str, earned)) for key, earned in tags(stood, results).items()}


def test_the_track_record_of_beijing_stands_against_the_winner_of_2023():
    """World Cup Beijing, 17 November 2023: 1:55.52; the record of 7 February 2022 was not broken."""
    starts = (
        start("1:55.52", competitor=woman("Miho TAKAGI"), place="10i"),
        start("1:55.92", competitor=woman("Mei HAN", "CHN"), place="9i"),
        start("1:57.01", competitor=woman("Qishi LI", "CHN"), place="8i"),
    )
    assert skated(before(record(*WUST)), *starts) == {}


def test_a_record_is_broken_by_a_hundredth_and_shared_by_none():
    found = skated(
        before(record(*WUST)), start("1:53.281", "Equal", place="1i"), start("1:53.29", "Slower", place="1o")
    )
    assert found == {"Equal": "=TR"}
    assert skated(before(record(*WUST)), start("1:53.279", "Faster")) == {"Faster": "TR"}


def test_the_tag_tells_what_was_beaten():
    stood = before(record(*WUST, date(2022, 2, 7)))
    ((tag,),) = tags(stood, rank_race(women_1500(), [start("1:53.00")], rules())).values()
    assert (tag.bar.holder, str(tag.bar.time), tag.bar.day) == ("Ireen WÜST", "1:53.28", date(2022, 2, 7))
    assert tag.is_record


def test_who_beats_the_record_later_in_the_race_has_to_beat_the_new_one():
    starts = (
        start("1:53.00", "First pair", place="1i"),
        start("1:53.10", "Second pair", place="2o"),
        start("1:52.90", "Third pair", place="3i"),
        start("1:53.20", "Beside the winner", place="3o"),
        start("1:52.90", "Fourth pair", place="4i"),
    )
    found = skated(before(record(*WUST)), *starts)
    assert found == {"First pair": "TR", "Third pair": "TR", "Fourth pair": "=TR"}


def test_a_reskate_comes_after_all_pairs():
    again = start(name="Again", place="1i", attempts=(attempt("1:55.00"), attempt("1:53.05", 2)))
    assert skated(before(record(*WUST)), again, start("1:53.00", "Later pair", place="9i")) == {"Later pair": "TR"}


def test_without_pairs_only_the_fastest_has_the_record():
    found = skated(before(record(*WUST)), start("1:53.10", "Second"), start("1:53.00", "First"))
    assert found == {"First": "TR"}


def test_a_disqualified_skater_has_no_record():
    assert skated(before(record(*WUST)), start("DQ 1:50.00", "Fast")) == {}
    assert start("DQ 1:50.00").status is Status.DQ


def test_marks_stand_in_order_of_importance():
    stood = before(
        record("NR", "NED", "1:53.00"), record(*WUST), record("WR", "", "1:52.00"), record("LR", "", "1:52.50")
    )
    assert skated(stood, start("1:49.00", competitor=woman("Fast", "NED"))) == {"Fast": "WR, LR, TR, NR"}


def test_only_a_junior_can_break_a_junior_record():
    stood = (record("TRJ", "beijing", "1:58.00"), record(*WUST))
    old, young = woman("Old"), woman("Young")
    junior = before(*stood, juniors=frozenset({young.id}))
    starts = (start("1:57.50", competitor=old, place="1i"), start("1:57.60", competitor=young, place="2i"))
    assert skated(junior, *starts) == {"Young": "TRJ"}


def test_a_team_is_no_junior_because_a_skater_has_the_same_number():
    team = Competitor(7, "NETHERLANDS", "NED", Sex.WOMEN, is_team=True)
    stood = before(
        record("TRJ", "beijing", "3:00.00"), juniors=frozenset({7}), bests={7: OwnBests(sb=RaceTime(200000))}
    )
    assert skated(stood, start("2:58.00", competitor=team)) == {}


def test_records_of_nations_are_their_own():
    stood = before(record("NR", "NED", "1:50.00"), record("NR", "POL", "1:58.00"), record("ER", "", "1:57.90"))
    dutch, pole, norwegian = woman("Dutch", "NED"), woman("Pole", "POL"), woman("Norwegian", "NOR")
    starts = [start("1:57.00", competitor=who) for who in (dutch, pole, norwegian)]
    assert skated(stood, *starts) == {"Dutch": "ER", "Pole": "NR", "Norwegian": "=ER"}


@pytest.mark.parametrize(
    ("mark", "ground", "holds"),
    [
        ("OR", Ground(), False),
        ("OR", Ground(olympic=True), True),
        ("LR", Ground(), False),
        ("LR", Ground(lowland=True), True),
        ("TR", Ground(tracks=frozenset({"hamar"})), False),
        ("TR", BEIJING, True),
        ("CR", BEIJING, False),
        ("CR", Ground(championships=frozenset({"beijing"})), True),
        ("WR", Ground(), True),
        ("NR", Ground(), True),
    ],
)
def test_a_record_can_only_be_broken_where_it_holds(mark: str, ground: Ground, holds: bool):
    assert ground.holds(mark_named(MARKS, mark), "beijing") is holds


def test_earlier_times_of_the_file_move_the_bar_where_they_count():
    stood = before(record(*WUST), record("WR", "", "1:50.00"), record("NR", "JPN", "1:54.00"))
    elsewhere = Ground(tracks=frozenset({"hamar"}))
    faster = EarlierTime(RaceTime.parse("1:53.10"), woman("Earlier"), BEIJING)
    left = stood.after([EarlierTime(RaceTime.parse("1:52.00"), woman("Away"), elsewhere), faster])
    assert {key: str(bar.time) for key, bar in left.items()} == {
        ("TR", ""): "1:53.10",
        ("WR", ""): "1:50.00",
        ("NR", "JPN"): "1:52.00",
    }
    assert before().after([faster]) == {}


def test_own_bests_are_marked_once():
    known = OwnBests(RaceTime.parse("1:54.00"), RaceTime.parse("1:56.00"))
    for time, mark in (("1:53.99", "PB"), ("1:54.00", "=PB"), ("1:55.00", "SB"), ("1:56.00", "=SB"), ("1:57.00", "")):
        who = woman("Who")
        assert skated(before(bests={who.id: known}), start(time, competitor=who)) == ({"Who": mark} if mark else {})


def test_the_first_time_of_somebody_is_no_best():
    who = woman("New")
    assert skated(before(bests={who.id: OwnBests()}), start("1:59.00", competitor=who)) == {}
    season_only = before(bests={who.id: OwnBests(sb=RaceTime.parse("2:00.00"))})
    assert skated(season_only, start("1:59.00", competitor=who)) == {"New": "SB"}


def test_the_marks_are_those_of_the_rule_file_with_lowland_and_continents():
    assert [mark.code for mark in MARKS] == ["WR", "WRJ", "OR", "LR", "ER", "CR", "TR", "TRJ", "NR", "NRJ"]
    assert mark_named(MARKS, " trj ") == Mark("TRJ", Reach.TRACK, junior=True)
    with pytest.raises(RuleError, match=r"There is no record “xr”\. The records are: WR, WRJ"):
        mark_named(MARKS, "xr")


def test_a_championship_is_the_same_every_year():
    assert championship_key("World Allround Championships 2026") == championship_key(
        "World allround championships 2024"
    )
    assert championship_key("European Championships") != championship_key("Four Continents Championships")
