"""The medal table on paper."""

from dataclasses import replace
from datetime import datetime

from skatedesk.domain.medals import Place, medal_table
from skatedesk.sheets.medal_table import MedalHead, medal_sheet
from skatedesk.sheets.sheet import Sheet
from tests.domain import rules, skater
from tests.domain.won import CUP, FIRST, SECOND, won


def sheet(*occasions, **head) -> Sheet:
    facts = {"competitions": (FIRST,), "counted": occasions} | head
    return medal_sheet(medal_table(occasions, rules().medals), MedalHead(**facts), datetime(2025, 11, 16))


def test_the_nations_stand_above_a_line_with_all_medals():
    made = sheet(won("NED", "CZE", "POL"), won("NED", "POL", "CZE"))
    assert [column.title for column in made.columns] == ["Rank", "Nation", "Gold", "Silver", "Bronze", "Total"]
    assert list(made.texts()) == [
        ("1", "NED", "2", "0", "0", "2"),
        ("2", "CZE", "0", "1", "1", "2"),
        ("2", "POL", "0", "1", "1", "2"),
        ("", "Totals (3 entries)", "2", "2", "2", "6"),
    ]
    assert (made.heading.series, made.heading.list_name, made.heading.state) == (
        "ISU World Cup Speed Skating #1", "Medal table", "provisional",
    )  # fmt: skip


def test_it_says_what_counts_and_what_does_not_yet():
    over = won("NED")
    official = replace(over, official=True)
    assert sheet(over).remarks == ("1 podium counts, official or not.",)
    waiting = sheet(official, official_only=True, open=(over, over))
    assert waiting.remarks == ("1 official podium counts.", "2 podiums are not official yet.")
    assert waiting.heading.state == "provisional"
    assert sheet(official).heading.state == "official"


def test_it_says_where_medals_are_shared_for_want_of_a_thousandth():
    shared = replace(won(), places=(Place(1, skater("A"), undecided=True), Place(1, skater("B"), undecided=True)))
    assert sheet(shared).remarks[1] == "8. 1000m Men: medals are shared because a thousandth is not known."


def test_several_competitions_are_named():
    heading = sheet(won("NED"), competitions=(FIRST, SECOND)).heading
    assert (heading.series, heading.place) == (CUP, "World Cup #1, World Cup #2")


def test_without_a_medal_it_is_empty():
    assert sheet().rows == ()
